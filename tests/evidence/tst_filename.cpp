// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/filename.h>

#include <QTest>

using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isLie");
        const auto row = [](const char *name, const char *type, bool isLie) {
            QTest::addRow("%s is %s", name, type)
                << QString::fromUtf8(name) << QString::fromLatin1(type) << isLie;
        };
        row("report.pdf", "application/pdf", false);
        row("REPORT.PDF", "application/pdf", false);
        row("report.pdf", "application/vnd.microsoft.portable-executable", true);
        row("photo.png", "text/html", true);
        row("photo.png", "image/jpeg", true);
        row("photo.jpeg", "image/jpeg", false);
        row("plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false);
        row("plan.docx", "application/x-ole-encrypted-office", false);
        row("plan.docx", "application/vnd.ms-word.document.macroEnabled.12", true);
        row("plan.docx", "application/zip", true);
        row("plan.docm", "application/vnd.ms-word.document.macroEnabled.12", false);
        row("plan.doc", "application/rtf", false);
        row("table.xls", "application/vnd.ms-excel", false);
        row("table.xls", "text/html", true);
        row("table.csv", "text/plain", false);
        row("notes.txt", "text/x-script", false);
        row("bom.json", "application/json", false);
        row("bom.json", "text/plain", true);
        row("all.zip", "application/java-archive", false);
        row("all.zip", "application/pdf", true);
        row("noending", "application/pdf", false);
        row("strange.fuzz", "application/pdf", false);
        row(".pdf", "text/plain", true);
    }

    void judges()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(bool, isLie);
        const QString sentence = evidence::nameMismatch(name, {type, {}});
        QCOMPARE(!sentence.isEmpty(), isLie);
        QVERIFY(sentence.isEmpty() || sentence.contains(evidence::wordsFor(type)));
    }

    void saysWhenAFileIsTwoThings()
    {
        const evidence::MediaType both{u"application/pdf"_s, u"ZIP archive"_s};
        QVERIFY(evidence::nameMismatch(u"a.pdf"_s, both).contains("ZIP archive"_L1));
    }
};

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
