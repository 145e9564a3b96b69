// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/workerclient.h>

#include <base/sha256.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::FileClass;

/// Real and hostile files of others through the real worker.
class TestCorpus : public QObject
{
    Q_OBJECT

private:
    const evidence::WorkerClient m_client{QStringLiteral(GESPER_WORKER_PROGRAM)};
    base::SilentJob m_job;
    QHash<QString, evidence::Inspection> m_known;

    base::Result<evidence::Inspection> inspected(const QString &path)
    {
        if (m_known.contains(path))
            return m_known.value(path);
        const auto found = m_client.inspect(path, m_job);
        if (found)
            m_known.insert(path, *found);
        return found;
    }

private Q_SLOTS:
    void everyFileIsClassed_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"pdf", "img", "office", "zip", "json", "xml", "text", "csv", "html"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void everyFileIsClassed()
    {
        QFETCH(QString, folder);
        const QStringList files = testsupport::sharedFiles(folder, {u""_s});
        if (files.isEmpty())
            qInfo("no shared data");
        qint64 slowest = 0;
        int refused = 0;
        for (const QString &path : files) {
            QElapsedTimer clock;
            clock.start();
            const auto found = inspected(path);
            slowest = std::max(slowest, clock.elapsed());
            VERIFY_OK(found);
            refused += found->fileClass == FileClass::Refused ? 1 : 0;
            QVERIFY2(clock.elapsed() < 25'000, qPrintable(path));
            QVERIFY2(found->fileClass == FileClass::Sound || !found->reason.isEmpty(), qPrintable(path));
            QVERIFY2(found->fileClass != FileClass::Refused || folder == "pdf"_L1, qPrintable(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(found->sha256, base::Sha256::hexOf(file.readAll()));
        }
        qInfo("%lld files, %d refused, slowest %lld ms", qlonglong(files.size()), refused, qlonglong(slowest));
    }

    void answersRepeat()
    {
        const QStringList files = testsupport::sharedFiles(u"pdf"_s, {u""_s});
        for (qsizetype i = 0; i < std::min<qsizetype>(30, files.size()); ++i) {
            const QString &path = files.at(i * files.size() / 30);
            const auto first = inspected(path);
            const auto second = m_client.inspect(path, m_job);
            VERIFY_OK(first);
            VERIFY_OK(second);
            QVERIFY2(*first == *second, qPrintable(path));
        }
    }

    void firstPagesAreReadAndDrawn()
    {
        for (const QString &path : testsupport::sharedFiles(u"pdf"_s, {u".pdf"_s})) {
            const auto found = inspected(path);
            VERIFY_OK(found);
            if (found->fileClass != FileClass::Sound)
                continue;
            const auto texts = m_client.pageTexts(path, 1, *found->pages, m_job);
            VERIFY_OK(texts);
            const qint64 silent = std::ranges::count_if(*texts, [](const QString &text) {
                return std::ranges::none_of(text,
                                            [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
            });
            QVERIFY2(silent == found->pagesWithoutText, qPrintable(path));
            const auto png = m_client.renderPage(path, 1, 200, m_job);
            VERIFY_OK(png);
            QVERIFY2(png->startsWith("\x89PNG"), qPrintable(path));
        }
    }

    void knownFilesGetTheirClass_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<FileClass>("fileClass");
        QTest::newRow("encrypted for a key")
            << u"minimal-with-field-pubkey-rc4.pdf"_s << FileClass::AttachmentOnly;
        QTest::newRow("password") << u"minimal-with-field-rc4.pdf"_s << FileClass::AttachmentOnly;
        QTest::newRow("owner's restrictions") << u"encryption_nocopy.pdf"_s << FileClass::AttachmentOnly;
        QTest::newRow("table of objects broken") << u"bad-xref.pdf"_s << FileClass::SoundWithWarnings;
        QTest::newRow("no catalogue")
            << u"T04_011_trailer-no-root-key-value-pair.pdf"_s << FileClass::AttachmentOnly;
        QTest::newRow("sound") << u"pdf-background-test.pdf"_s << FileClass::Sound;
    }

    void knownFilesGetTheirClass()
    {
        QFETCH(QString, ending);
        QFETCH(FileClass, fileClass);
        for (const QString &path : testsupport::sharedFiles(u"pdf"_s, {u'/' + ending})) {
            const auto found = inspected(path);
            VERIFY_OK(found);
            QCOMPARE(found->fileClass, fileClass);
        }
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
