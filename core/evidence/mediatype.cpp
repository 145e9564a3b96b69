// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "mediatype.h"

#include "containerkind.h"
#include "textkind.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qint64 kHeadBytes = 1 << 20;
constexpr qsizetype kJunkBeforePdf = 1024; // as far as PDF readers look for the header

struct Magic
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *mediaType;
};

constexpr Magic kMagics[] = {
    {0, "%PDF-", "application/pdf"},
    {0, "\x89PNG\r\n\x1a\n", "image/png"},
    {0, "\xff\xd8\xff", "image/jpeg"},
    {0, "GIF87a", "image/gif"},
    {0, "GIF89a", "image/gif"},
    {0, QByteArrayView("II*\0", 4), "image/tiff"},
    {0, QByteArrayView("MM\0*", 4), "image/tiff"},
    {0, QByteArrayView("II+\0", 4), "image/tiff"},
    {0, QByteArrayView("MM\0+", 4), "image/tiff"},
    {8, "WEBPVP8", "image/webp"},
    {4, "ftypavif", "image/avif"},
    {4, "ftyphei", "image/heic"},
    {4, "ftyp", "video/mp4"},
    {0,
     "\x7f"
     "ELF",
     "application/x-elf"},
    {0, "\xcf\xfa\xed\xfe", "application/x-mach-binary"},
    {0, "\xce\xfa\xed\xfe", "application/x-mach-binary"},
    {0, QByteArrayView("L\0\0\0\x01\x14\x02\0", 8), "application/x-ms-shortcut"},
    {0, "7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"},
    {0, "Rar!\x1a\x07", "application/vnd.rar"},
    {0, "\x1f\x8b\x08", "application/gzip"},
    {0, "BZh", "application/x-bzip2"},
    {0,
     QByteArrayView("\xfd"
                    "7zXZ\0",
                    6),
     "application/x-xz"},
    {257, "ustar", "application/x-tar"},
    {0, "{\\rtf", "application/rtf"},
    {0, "%!PS-Adobe", "application/postscript"},
    {0, QByteArrayView("SQLite format 3\0", 16), "application/vnd.sqlite3"},
};

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView bytes)
{
    return head.size() >= offset + bytes.size() && head.sliced(offset, bytes.size()) == bytes;
}

quint32 littleEndian32(QByteArrayView head, qsizetype offset)
{
    quint32 value = 0;
    for (qsizetype i = 3; i >= 0; --i)
        value = (value << 8) | quint8(head.at(offset + i));
    return value;
}

// "BM" and "MZ" alone begin many texts: the header behind them has to fit too.
bool isBitmap(QByteArrayView head)
{
    if (!head.startsWith("BM") || head.size() < 26)
        return false;
    const quint32 headerSize = littleEndian32(head, 14);
    return headerSize == 12 || (headerSize >= 16 && headerSize <= 124);
}

bool isWindowsProgram(QByteArrayView head)
{
    if (!head.startsWith("MZ") || head.size() < 64)
        return false;
    return head.first(64).contains('\0') || hasAt(head, littleEndian32(head, 60), "PE");
}

QString byMagic(QByteArrayView head)
{
    for (const Magic &magic : kMagics) {
        if (hasAt(head, magic.offset, magic.bytes))
            return QLatin1StringView(magic.mediaType);
    }
    if (isBitmap(head))
        return u"image/bmp"_s;
    if (isWindowsProgram(head))
        return u"application/vnd.microsoft.portable-executable"_s;
    return {};
}

// A header with a version, and an object behind it: more than a text that speaks about PDF.
bool hasPdfInside(QByteArrayView head)
{
    const qsizetype at = head.first(std::min(head.size(), kJunkBeforePdf)).indexOf("%PDF-");
    if (at < 0 || head.size() < at + 8)
        return false;
    const auto isDigit = [&](qsizetype i) { return head.at(i) >= '0' && head.at(i) <= '9'; };
    return isDigit(at + 5) && head.at(at + 6) == '.' && isDigit(at + 7) && head.sliced(at).contains(" obj");
}

MediaType withPdfInside(QString name, QByteArrayView head)
{
    if (!hasPdfInside(head))
        return {std::move(name), {}};
    return {std::move(name), u"PDF"_s};
}

} // namespace

MediaType mediaTypeOf(QIODevice &file)
{
    if (!file.seek(0))
        return {u"application/octet-stream"_s, {}};
    const QByteArray head = file.read(kHeadBytes);
    if (head.isEmpty())
        return {u"application/x-empty"_s, {}};
    if (const QString name = byMagic(head); name == "application/pdf"_L1)
        return {name, endsAsZip(file) ? Texts::tr("ZIP archive") : QString()};
    else if (!name.isEmpty())
        return withPdfInside(name, head);
    if (QByteArrayView(head).startsWith("PK\x03\x04") || QByteArrayView(head).startsWith("PK\x05\x06"))
        return withPdfInside(zipKind(file), head);
    if (QByteArrayView(head).startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return withPdfInside(oleKind(file), head);
    const std::optional<QString> text = textKind(head, head.size() == file.size());
    if (hasPdfInside(head))
        return {u"application/pdf"_s, text == u"text/html"_s ? Texts::tr("HTML page") : QString()};
    return {text.value_or(u"application/octet-stream"_s), {}};
}

} // namespace evidence
