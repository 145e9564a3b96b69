// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <storage/projectfile.h>
#include <support/fakejob.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

namespace {

constexpr qint64 kPage = 16384;

/// What opening and verifying says of a file: the first sentence, or nothing when all is well.
std::optional<QString> complaint(const QString &path)
{
    const auto project = ProjectFile::open(path, OpenMode::ReadOnly, samples::clock());
    if (!project)
        return project.error().message;
    base::SilentJob job;
    const auto report = (*project)->verify(true, job);
    if (!report)
        return report.error().message;
    if (report->damages.isEmpty())
        return std::nullopt;
    return report->damages.first().where + u": "_s + report->damages.first().message;
}

} // namespace

/// Whatever changes answers, evidence or the audit trail is found and named.
class TestVerify : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_original;
    QString m_path;
    QByteArray m_bytes;
    QStringList m_dump;

    void writeVariant(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// The variant is found damaged, or holds the same content byte for byte.
    bool isFoundOrHarmless(const QByteArray &variant) const
    {
        writeVariant(variant);
        if (complaint(m_path))
            return true;
        return samples::dump(m_path) == m_dump;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_original = m_folder.filePath(u"original.gesper"_s);
        m_path = m_folder.filePath(u"variant.gesper"_s);
        VERIFY_OK(samples::makeProjectWithFile(m_original, samples::noise(40'000)));
        auto project = ProjectFile::open(m_original, OpenMode::ReadWrite, samples::clock());
        VERIFY_OK(project);
        QList<storage::Write> more;
        for (qint64 id = 2; id < 60; ++id)
            more << samples::write(samples::answer(id, u"ivdr:I:%1 – ä用"_s.arg(id)))
                 << samples::write(samples::section(id, u"ivdr:II:%1"_s.arg(id)));
        VERIFY_OK((*project)->apply(more, samples::occasion(u"many"_s)));
        VERIFY_OK((*project)->apply({samples::removal(domain::EntityKind::Section, 5)},
                                    samples::occasion(u"remove"_s)));
        project->reset();
        m_bytes = samples::contentOf(m_original);
        m_dump = samples::dump(m_original);
        QVERIFY(m_dump.size() > 200);
        QVERIFY(!complaint(m_original));
    }

    void soundProjectIsCounted()
    {
        auto project = ProjectFile::open(m_original, OpenMode::ReadOnly, samples::clock());
        VERIFY_OK(project);
        testsupport::FakeJob job;
        const auto report = (*project)->verify(true, job);
        VERIFY_OK(report);
        QVERIFY(report->damages.isEmpty());
        QCOMPARE(report->files, 1);
        QCOMPARE(report->bytes, 40'000);
        QCOMPARE(report->rows, 9 + 58 + 57);
        QCOMPARE(report->entries, 2 + 7 + 1 + 116 + 1);
        QCOMPARE(report->head, *(*project)->auditHead());
        QVERIFY(job.reports > 2);
        testsupport::FakeJob impatient(1);
        VERIFY_FAILS((*project)->verify(true, impatient), base::ErrorCode::Cancelled);
    }

    void changesPastTheTrailAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("where");
        const auto add = [](const char *name, const char *sql, const char *where) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(where);
        };
        add("answer changed", "UPDATE answer SET applies = 'yes' WHERE id = 1", "answer 9.1(a) for Meter 1");
        add("answer for all", "UPDATE answer SET note = '' WHERE id = 7", "answer 7 – ä用");
        add("answer removed", "DELETE FROM answer WHERE id = 7", "answer 7 – ä用");
        add("answer added", "INSERT INTO section VALUES (99, 'ivdr:III:1', NULL, 't', 'open', '', '', '')",
            "section III 1");
        add("document", "UPDATE document SET title = 'x'", "evidence VV-001");
        add("revision", "UPDATE revision SET approved_by = 'x' WHERE id = 2", "evidence VV-001 revision 2");
        add("citation", "UPDATE citation SET pages = '9'",
            "evidence reference of 9.1(a) for Meter 1 to evidence VV-001 revision 1");
        add("device", "UPDATE device SET traits = '{}'", "device Meter 1");
        add("manufacturer", "UPDATE manufacturer SET srn = ''", "manufacturer");
        add("project", "UPDATE project SET uuid = ''", "project");
        add("pages none to zero", "UPDATE revision SET pages = 0 WHERE id = 2", "evidence VV-001 revision 2");
        add("invalid value", "UPDATE device SET traits = '{\"a\": \"yes\"}'", "device Meter 1");
        add("audit who", "UPDATE audit SET who = 'x' WHERE serial = 4", "audit entry 4");
        add("audit time", "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE serial = 4",
            "audit entry 4");
        add("audit hash", "UPDATE audit SET hash = replace(hash, '0', '1') WHERE serial = 4",
            "audit entry 4");
        add("audit entry gone", "DELETE FROM audit WHERE serial = 4", "audit entry 5");
        add("audit tail cut", "DELETE FROM audit WHERE serial >= (SELECT max(serial) FROM audit)",
            "section II 5 for Meter 1");
        add("audit emptied", "DELETE FROM audit", "audit trail");
        add("audit kind", "UPDATE audit SET kind = 'spy' WHERE serial = 4", "audit entry 4");
        add("file gone", "DELETE FROM file", "evidence VV-001 revision 2");
        add("file hash", "UPDATE file SET sha256 = replace(sha256, '0', '1')", "evidence VV-001 revision 2");
        add("file size", "UPDATE file SET bytes = 3", "evidence VV-001 revision 2");
        add("spare part", "INSERT INTO chunk VALUES ((7 << 20) + 1, x'00', x'00')", "evidence files");
        add("dangling", "PRAGMA foreign_keys=OFF; DELETE FROM document", "evidence VV-001 revision 1");
    }

    void changesPastTheTrailAreNamed()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, where);
        writeVariant(m_bytes);
        QVERIFY(samples::runSql(m_path, sql));
        const auto project = ProjectFile::open(m_path, OpenMode::ReadOnly, samples::clock());
        if (!project) { // the newest entry is checked on opening already
            QCOMPARE(project.error().code, base::ErrorCode::Corrupt);
            QVERIFY(sql.contains(u"audit"_s));
            return;
        }
        base::SilentJob job;
        const auto report = (*project)->verify(true, job);
        VERIFY_OK(report);
        QStringList places;
        for (const storage::Damage &damage : report->damages) {
            places.append(damage.where);
            QVERIFY2(damage.message.endsWith(u'.'), qPrintable(damage.message));
        }
        QVERIFY2(places.contains(where), qPrintable(places.join(u" / "_s)));
    }

    void aLaterEditDoesNotHideAnEarlierIntrusion()
    {
        writeVariant(m_bytes);
        QVERIFY(samples::runSql(m_path, u"UPDATE answer SET note = 'intruder' WHERE id = 7"_s));
        auto project = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
        VERIFY_OK(project);
        VERIFY_OK((*project)->apply({samples::write(samples::answer(7, u"ivdr:I:7"_s))},
                                    samples::occasion(u"x"_s)));
        base::SilentJob job;
        const auto report = (*project)->verify(true, job);
        VERIFY_OK(report);
        QCOMPARE(report->damages.size(), 1);
        QCOMPARE(report->damages.first().where, u"audit entry 128"_s);
    }

    void everyFlippedBitOfContentIsFound()
    {
        QRandomGenerator random(20260301);
        int harmful = 0;
        for (int i = 0; i < 450; ++i) {
            qint64 at = 0;
            do
                at = random.bounded(m_bytes.size());
            while (m_bytes.at(at) == 0 && random.bounded(50) != 0); // mostly where something is stored
            const char bit = char(1 << random.bounded(8));
            QByteArray variant = m_bytes;
            variant[at] = char(variant.at(at) ^ bit);
            writeVariant(variant);
            const auto found = complaint(m_path);
            const bool same = samples::dump(m_path) == m_dump;
            harmful += same ? 0 : 1;
            QVERIFY2(found || same, qPrintable(u"bit %1 of byte %2"_s.arg(int(bit)).arg(at)));
        }
        QVERIFY2(harmful > 330, qPrintable(QString::number(harmful)));
    }

    void swappedAndEmptiedPagesAreFound()
    {
        const qint64 pages = m_bytes.size() / kPage;
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const qint64 a = random.bounded(pages) * kPage;
            const qint64 b = random.bounded(pages) * kPage;
            QByteArray variant = m_bytes;
            variant.replace(a, kPage, m_bytes.mid(b, kPage)).replace(b, kPage, m_bytes.mid(a, kPage));
            QVERIFY2(isFoundOrHarmless(variant), qPrintable(u"%1 %2"_s.arg(a / kPage).arg(b / kPage)));
        }
        for (qint64 page = 0; page < pages; ++page) {
            QByteArray variant = m_bytes;
            variant.replace(page * kPage, kPage, QByteArray(kPage, 0));
            QVERIFY2(isFoundOrHarmless(variant), qPrintable(QString::number(page)));
        }
    }

    void cutFilesAreRefusedOrFound()
    {
        QRandomGenerator random(8);
        for (qint64 size = 0; size < m_bytes.size(); size += 4096) {
            writeVariant(m_bytes.first(size));
            QVERIFY2(complaint(m_path), qPrintable(QString::number(size)));
            writeVariant(m_bytes.first(random.bounded(m_bytes.size())));
            QVERIFY(complaint(m_path));
        }
    }

    void theScriptInFormatMdAgrees()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        const QByteArray text =
            samples::contentOf(testsupport::sourceFolder() + u"/core/storage/FORMAT.md"_s);
        QByteArray script;
        bool inside = false;
        for (const QByteArray &line : text.split('\n')) {
            inside = (inside && line.startsWith("    ")) || line.startsWith("    import hashlib");
            if (inside)
                script += line.mid(4) + '\n';
        }
        QVERIFY(script.count('\n') > 12 && script.count('\n') < 30);
        if (python.isEmpty()) {
            qInfo("no python3");
            return;
        }
        const auto run = [&](const QString &path) {
            QProcess process;
            process.start(python, {u"-c"_s, QString::fromUtf8(script), path});
            process.waitForFinished();
            return process.readAllStandardOutput() + process.readAllStandardError();
        };
        auto project = ProjectFile::open(m_original, OpenMode::ReadOnly, samples::clock());
        VERIFY_OK(project);
        QCOMPARE(run(m_original).trimmed(), QByteArray("audit head " + (*project)->auditHead()->toLatin1()));
        writeVariant(m_bytes);
        QVERIFY(samples::runSql(m_path, u"UPDATE audit SET reason = '' WHERE serial = 9"_s));
        QVERIFY(run(m_path).contains("audit entry 9 is missing or was changed"));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
