// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/mediatype.h>

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{

evidence::MediaType typeOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) ? evidence::mediaTypeOf(buffer) : evidence::MediaType();
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray out(4, '\0');
    qToLittleEndian(value, out.data());
    return out.left(bytes);
}

QByteArray localRecord(const QByteArray &name, const QByteArray &content, int flags = 0)
{
    const quint32 size = flags & 8 ? 0 : quint32(content.size());
    return "PK\x03\x04" + little(20, 2) + little(quint32(flags), 2) + little(0, 2) + little(0, 4) +
           little(0, 4) + little(size, 4) + little(size, 4) + little(quint32(name.size()), 2) + little(0, 2) +
           name + content;
}

QByteArray centralRecord(const QByteArray &name)
{
    return "PK\x01\x02" + QByteArray(24, '\0') + little(quint32(name.size()), 2) + QByteArray(16, '\0') +
           name;
}

/// A ZIP with these members, each of one byte.
QByteArray zip(const QList<QByteArray> &names, int flags = 0)
{
    QByteArray members, table;
    for (const QByteArray &name : names) {
        members += localRecord(name, "x", flags);
        table += centralRecord(name);
    }
    return members + table + "PK\x05\x06" + little(0, 4) + little(quint32(names.size()), 2) +
           little(quint32(names.size()), 2) + little(quint32(table.size()), 4) +
           little(quint32(members.size()), 4) + little(0, 2);
}

QByteArray ole(QStringView streamName)
{
    QByteArray header(512, '\0');
    header.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    header.replace(30, 2, little(9, 2));
    header.replace(48, 4, little(1, 4));
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < streamName.size(); ++i)
        entry.replace(2 * i, 2, little(streamName.at(i).unicode(), 2));
    entry.replace(64, 2, little(quint32(2 * (streamName.size() + 1)), 2));
    return header + QByteArray(512, '\0') + entry;
}

} // namespace

class TestMediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sniffs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *type) {
            QTest::newRow(name) << bytes << QString::fromLatin1(type);
        };
        row("nothing", "", "application/x-empty");
        row("PDF", "%PDF-1.7\n1 0 obj", "application/pdf");
        row("PDF behind junk", QByteArray(900, '\x01') + "%PDF-1.4\n1 0 obj <<>>", "application/pdf");
        row("PDF behind a text line", "HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj <<>>", "application/pdf");
        row("PDF too far behind junk", QByteArray(1100, '\x01') + "%PDF-1.4\n1 0 obj",
            "application/octet-stream");
        row("text about PDF", "The header %PDF-1.7 begins a file.\n", "text/plain");
        row("PNG", "\x89PNG\r\n\x1a\n....IHDR", "image/png");
        row("PNG, cut", "\x89PNG\r\n\x1a", "application/octet-stream");
        row("JPEG", "\xff\xd8\xff\xe0", "image/jpeg");
        row("GIF", "GIF89a...", "image/gif");
        row("TIFF, Intel", QByteArray("II*\0abc", 7), "image/tiff");
        row("TIFF, Motorola", QByteArray("MM\0*abc", 7), "image/tiff");
        row("BMP", QByteArray("BM....\0\0\0\0\x36\0\0\0\x28\0\0\0", 18) + QByteArray(36, '\0'), "image/bmp");
        row("text that begins with BM", "BMW is a maker of cars, and this is text.", "text/plain");
        row("WebP", "RIFF....WEBPVP8 ", "image/webp");
        row("MP4",
            QByteArray("\0\0\0\x18"
                       "ftypmp42",
                       12),
            "video/mp4");
        row("RTF", "{\\rtf1\\ansi}", "application/rtf");
        row("program for Windows", "MZ" + QByteArray(80, '\0'),
            "application/vnd.microsoft.portable-executable");
        row("text that begins with MZ",
            "MZ is not always a program; sometimes it is the beginning of a sentence.", "text/plain");
        row("program for Linux",
            "\x7f"
            "ELF\x02\x01",
            "application/x-elf");
        row("program for macOS", "\xcf\xfa\xed\xfe\x07", "application/x-mach-binary");
        row("shortcut", QByteArray("L\0\0\0\x01\x14\x02\0", 8), "application/x-ms-shortcut");
        row("database", QByteArray("SQLite format 3\0", 16), "application/vnd.sqlite3");
        row("gzip", "\x1f\x8b\x08...", "application/gzip");
        row("noise", QByteArray("\0\x01\x02\xfe", 4), "application/octet-stream");
    }

    void sniffs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(typeOf(bytes).name, expected);
        QVERIFY(!evidence::wordsFor(expected).contains(u'/'));
    }

    void readsArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray types = "[Content_Types].xml";
        const auto row = [](const char *name, const QByteArray &bytes, const char *type) {
            QTest::newRow(name) << bytes << u"application/"_s + QLatin1StringView(type);
        };
        row("ZIP", zip({"a.txt"}), "zip");
        row("empty ZIP", zip({}), "zip");
        row("docx", zip({types, "word/document.xml"}),
            "vnd.openxmlformats-officedocument.wordprocessingml.document");
        row("docm", zip({types, "word/document.xml", "word/vbaProject.bin"}),
            "vnd.ms-word.document.macroEnabled.12");
        row("xlsx, sizes unknown before the members", zip({types, "xl/workbook.xml"}, 8),
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        row("xlsb", zip({types, "xl/workbook.bin"}), "vnd.ms-excel.sheet.binary.macroEnabled.12");
        row("pptx", zip({types, "ppt/presentation.xml"}),
            "vnd.openxmlformats-officedocument.presentationml.presentation");
        row("docx without its table", localRecord(types, "x") + localRecord("word/document.xml", "x"),
            "vnd.openxmlformats-officedocument.wordprocessingml.document");
        row("docx inside a ZIP", localRecord("a.docx", zip({types, "word/document.xml"})), "zip");
        row("ods", localRecord("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            "vnd.oasis.opendocument.spreadsheet");
        row("mimetype that lies", localRecord("mimetype", "text/html<script>"), "zip");
        row("mimetype too long", localRecord("mimetype", "application/" + QByteArray(200, 'x')), "zip");
        row("jar", zip({"META-INF/MANIFEST.MF", "A.class"}), "java-archive");
        row("ZIP, cut in the header", QByteArray("PK\x03\x04\x14\0", 6), "zip");
        row("doc", ole(u"WordDocument"), "msword");
        row("xls", ole(u"Workbook"), "vnd.ms-excel");
        row("ppt", ole(u"PowerPoint Document"), "vnd.ms-powerpoint");
        row("docx with a password", ole(u"EncryptedPackage"), "x-ole-encrypted-office");
        row("other compound file", ole(u"Something"), "x-ole-storage");
        row("compound file, cut", ole(u"WordDocument").left(600), "x-ole-storage");
    }

    void readsArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(typeOf(bytes).name, expected);
        QVERIFY(!evidence::wordsFor(expected).contains(u'/'));
    }

    void seesTwoThingsAtOnce()
    {
        const QByteArray pdf = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n";
        QCOMPARE(typeOf(pdf).alsoA, QString());
        QCOMPARE(typeOf(pdf + zip({"a.txt"})), (evidence::MediaType{u"application/pdf"_s, u"ZIP archive"_s}));
        QCOMPARE(typeOf(localRecord("a", pdf)), (evidence::MediaType{u"application/zip"_s, u"PDF"_s}));
        QCOMPARE(typeOf("<html><!-- " + pdf), (evidence::MediaType{u"application/pdf"_s, u"HTML page"_s}));
    }
};

QTEST_APPLESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"
