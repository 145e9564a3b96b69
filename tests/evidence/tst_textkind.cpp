// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/jsonprefix.h>
#include <evidence/textkind.h>

#include <support/shareddata.h>

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *type) {
            QTest::newRow(name) << bytes << QString::fromLatin1(type);
        };
        row("plain", "Hello, world.\nIt is late.\n", "text/plain");
        row("UTF-8",
            "Gr\xc3\xb6\xc3\x9f"
            "e\n",
            "text/plain");
        row("UTF-8, mark", "\xef\xbb\xbfText", "text/plain");
        row("Latin 1",
            "Gr\xf6\xdf"
            "e der Dateien\n",
            "text/plain");
        row("UTF-16, little end first", QByteArray("\xff\xfeH\0i\0", 6), "text/plain");
        row("UTF-16, big end first", QByteArray("\xfe\xff\0H\0i", 6), "text/plain");
        row("control characters", QByteArray("a\0b", 3), "");
        row("mostly high bytes",
            "\xf6\xdf\xe4\xfc"
            "a",
            "");
        row("script", "#!/bin/sh\nrm -rf /\n", "text/x-script");
        row("HTML", "<!DOCTYPE html><title>x</title>", "text/html");
        row("HTML, loud", "\n <HTML><BODY>", "text/html");
        row("HTML behind a comment", "<!-- saved --><html>", "text/html");
        row("HTML part", "<script>alert(1)</script>", "text/html");
        row("XHTML", "<?xml version='1.0'?><html xmlns='x'/>", "text/html");
        row("SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml");
        row("SVG with a declaration and a type",
            "<?xml version='1.0'?><!-- x --><!DOCTYPE svg [<!ENTITY a '>'>]><svg/>", "image/svg+xml");
        row("SVG with a prefix", "<?xml version='1.0'?><s:svg xmlns:s='x'/>", "image/svg+xml");
        row("XML", "<?xml version='1.0'?><bom/>", "application/xml");
        row("XML without declaration", "<bom xmlns='x'></bom>\n", "application/xml");
        row("XML that never begins", "<?xml version='1.0'?><!-- ", "application/xml");
        row("text with an angle", "<5 mm is too thin", "text/plain");
        row("JSON object", "{\"a\": [1, 2.5e3, null]}", "application/json");
        row("JSON array", " [true]\n", "application/json");
        row("JSON, mark", "\xef\xbb\xbf{}", "application/json");
        row("JSON, comma too many", "[1,]", "text/plain");
        row("JSON, not ended", "{\"a\": ", "text/plain");
        row("JSON lines", "{}\n{}\n", "text/plain");
        row("a number", "42", "text/plain");
        row("CSV", "a,b\n1,2\n", "text/csv");
        row("CSV, semicolons", "Teil;Menge\r\nSchraube;4\r\n", "text/csv");
        row("CSV, quoted line break", "a,b\n\"x\ny, z\",2\n", "text/csv");
        row("uneven commas", "a,b\n1,2,3\n", "text/plain");
        row("one line with commas", "a,b,c\n", "text/plain");
        row("open quote", "a,b\n\"1,2\n", "text/plain");
    }

    void names()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(evidence::textKind(bytes, true).value_or(QString()), expected);
    }

    void takesTheBeginningOfALongFile()
    {
        QVERIFY(evidence::isJsonPrefix("{\"a\": [1, ", false));
        QVERIFY(!evidence::isJsonPrefix("{\"a\": [1, ", true));
        QVERIFY(!evidence::isJsonPrefix("{\"a\" 1, 2", false));
        QCOMPARE(evidence::textKind("Gr\xc3", false).value_or(QString()), u"text/plain"_s);
    }

    void standsDeepNesting()
    {
        const QByteArray deep(1 << 20, '[');
        QVERIFY(evidence::isJsonPrefix(deep, false));
        QVERIFY(!evidence::isJsonPrefix(deep, true));
    }

    void agreesWithTheJsonSuite()
    {
        const QStringList files = testsupport::sharedFiles(u"json"_s, {u".json"_s});
        if (files.isEmpty())
            qInfo("no shared data");
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QString name = QFileInfo(path).fileName();
            const bool isContainer = bytes.trimmed().startsWith('{') || bytes.trimmed().startsWith('[');
            if (name.startsWith("y_"_L1))
                QVERIFY2(evidence::isJsonPrefix(bytes, true) == isContainer, qPrintable(name));
            else if (name.startsWith("n_"_L1))
                QVERIFY2(!evidence::isJsonPrefix(bytes, true), qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(TestTextKind)
#include "tst_textkind.moc"
