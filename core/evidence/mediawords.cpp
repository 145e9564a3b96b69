// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "mediatype.h"

#include <array>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

struct Words
{
    QLatin1StringView mediaType;
    QStringView words;
};

constexpr std::array kWords{
    Words{"application/pdf"_L1, u"PDF"},
    Words{"application/x-empty"_L1, u"empty file"},
    Words{"image/png"_L1, u"PNG image"},
    Words{"image/jpeg"_L1, u"JPEG image"},
    Words{"image/gif"_L1, u"GIF image"},
    Words{"image/tiff"_L1, u"TIFF image"},
    Words{"image/bmp"_L1, u"BMP image"},
    Words{"image/webp"_L1, u"WebP image"},
    Words{"image/avif"_L1, u"AVIF image"},
    Words{"image/heic"_L1, u"HEIC image"},
    Words{"image/svg+xml"_L1, u"SVG image"},
    Words{"video/mp4"_L1, u"MP4 film"},
    Words{"text/plain"_L1, u"plain text"},
    Words{"text/csv"_L1, u"table of comma-separated values"},
    Words{"text/html"_L1, u"HTML page"},
    Words{"text/x-script"_L1, u"script that a computer can run"},
    Words{"application/json"_L1, u"JSON"},
    Words{"application/xml"_L1, u"XML"},
    Words{"application/rtf"_L1, u"RTF text"},
    Words{"application/postscript"_L1, u"PostScript"},
    Words{"application/zip"_L1, u"ZIP archive"},
    Words{"application/gzip"_L1, u"gzip archive"},
    Words{"application/x-7z-compressed"_L1, u"7z archive"},
    Words{"application/vnd.rar"_L1, u"RAR archive"},
    Words{"application/x-bzip2"_L1, u"bzip2 archive"},
    Words{"application/x-xz"_L1, u"xz archive"},
    Words{"application/x-tar"_L1, u"tar archive"},
    Words{"application/java-archive"_L1, u"Java program"},
    Words{"application/vnd.sqlite3"_L1, u"SQLite database"},
    Words{"application/vnd.microsoft.portable-executable"_L1, u"program for Windows"},
    Words{"application/x-elf"_L1, u"program for Linux"},
    Words{"application/x-mach-binary"_L1, u"program for macOS"},
    Words{"application/x-ms-shortcut"_L1, u"Windows shortcut"},
    Words{"application/msword"_L1, u"old Word document"},
    Words{"application/vnd.ms-excel"_L1, u"old Excel workbook"},
    Words{"application/vnd.ms-powerpoint"_L1, u"old PowerPoint presentation"},
    Words{"application/vnd.ms-outlook"_L1, u"Outlook message"},
    Words{"application/x-ole-storage"_L1, u"Microsoft compound file"},
    Words{"application/x-ole-encrypted-office"_L1, u"Office document with a password"},
    Words{"application/vnd.ms-word.document.macroEnabled.12"_L1, u"Word document with macros"},
    Words{"application/vnd.ms-excel.sheet.macroEnabled.12"_L1, u"Excel workbook with macros"},
    Words{"application/vnd.ms-powerpoint.presentation.macroEnabled.12"_L1,
          u"PowerPoint presentation with macros"},
    Words{"application/vnd.ms-excel.sheet.binary.macroEnabled.12"_L1, u"binary Excel workbook"},
    Words{"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, u"Word document"},
    Words{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, u"Excel workbook"},
    Words{"application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
          u"PowerPoint presentation"},
    Words{"application/vnd.oasis.opendocument.text"_L1, u"OpenDocument text"},
    Words{"application/vnd.oasis.opendocument.spreadsheet"_L1, u"OpenDocument spreadsheet"},
    Words{"application/vnd.oasis.opendocument.presentation"_L1, u"OpenDocument presentation"},
    Words{"application/vnd.oasis.opendocument.graphics"_L1, u"OpenDocument drawing"},
    Words{"application/octet-stream"_L1, u"file of unknown format"},
};

} // namespace

QString wordsFor(const QString &mediaType)
{
    for (const Words &entry : kWords) {
        if (mediaType == entry.mediaType)
            return entry.words.toString();
    }
    return mediaType;
}

} // namespace evidence
