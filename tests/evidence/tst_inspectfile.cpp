// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <evidence/inspection.h>

#include <base/sha256.h>
#include <support/verifyok.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::FileClass;

class TestInspectFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    base::Result<evidence::Inspection> inspected(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        if (!samples::write(path, bytes))
            return base::fail(base::ErrorCode::Io, path);
        return evidence::inspectFile(path);
    }

private Q_SLOTS:
    void classes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<FileClass>("fileClass");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *what, const char *name, const QByteArray &bytes, const char *type,
                            FileClass fileClass, const char *reason) {
            QTest::newRow(what) << QString::fromUtf8(name) << bytes << QString::fromLatin1(type) << fileClass
                                << QString::fromUtf8(reason);
        };
        const QByteArray pdf = samples::pdf({"Hello", "World"});
        const QByteArray program = "MZ" + QByteArray(80, '\0');
        row("sound PDF", "a.pdf", pdf, "application/pdf", FileClass::Sound, "");
        row("PDF behind junk", "b.pdf", "junk\n" + pdf, "application/pdf", FileClass::Sound, "");
        row("scan", "c.pdf", samples::pdf({"", ""}), "application/pdf", FileClass::SoundWithWarnings, "scan");
        row("PDF named docx", "d.docx", pdf, "application/pdf", FileClass::SoundWithWarnings, ".docx");
        row("damaged PDF", "e.pdf", pdf.left(40), "application/pdf", FileClass::AttachmentOnly, "damaged");
        row("empty", "f.pdf", "", "application/x-empty", FileClass::AttachmentOnly, "empty");
        row("image", "g.png", "\x89PNG\r\n\x1a\n", "image/png", FileClass::AttachmentOnly, "PNG image");
        row("program named pdf", "h.pdf", program, "application/vnd.microsoft.portable-executable",
            FileClass::AttachmentOnly, "program for Windows");
        row("HTML named png", "i.png", "<html>", "text/html", FileClass::AttachmentOnly, ".png");
        row("odd name", "Größe 用 (1).txt", "text", "text/plain", FileClass::AttachmentOnly, "plain text");
    }

    void classes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(FileClass, fileClass);
        QFETCH(QString, reason);
        const auto found = inspected(name, bytes);
        VERIFY_OK(found);
        QTEST(found->mediaType, "mediaType");
        QCOMPARE(found->fileClass, fileClass);
        QVERIFY2(found->reason.contains(reason), qPrintable(found->reason));
        QCOMPARE(found->reason.isEmpty(), fileClass == FileClass::Sound);
        QCOMPARE(found->bytes, bytes.size());
        QCOMPARE(found->sha256, base::Sha256::hexOf(bytes));
    }

    void hashesInPieces()
    {
        const QByteArray bytes((3 << 20) + 17, 'x');
        const auto found = inspected(u"long.txt"_s, bytes);
        VERIFY_OK(found);
        QCOMPARE(found->sha256, base::Sha256::hexOf(bytes));
        QCOMPARE(found->mediaType, u"text/plain"_s);
    }

    void refusesWhatIsNoFile()
    {
        VERIFY_FAILS(evidence::inspectFile(m_folder.filePath(u"missing"_s)), base::ErrorCode::NotFound);
        VERIFY_FAILS(evidence::inspectFile(m_folder.path()), base::ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestInspectFile)
#include "tst_inspectfile.moc"
