// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "containerkind.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qint64 kTailBytes = 256 * 1024;
constexpr qint64 kHeadBytes = 64 * 1024;
constexpr qsizetype kMostNames = 2'000;

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.data() + at) : 0;
}

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16(0);
}

QByteArray readAt(QIODevice &file, qint64 at, qint64 length)
{
    return at >= 0 && at < file.size() && file.seek(at) ? file.read(length) : QByteArray();
}

QByteArray tailOf(QIODevice &file)
{
    return readAt(file, std::max<qint64>(0, file.size() - kTailBytes), kTailBytes);
}

/// Where the end record stands in `tail`: the last one whose comment reaches exactly to the end of the file.
qsizetype endRecord(QByteArrayView tail)
{
    for (qsizetype at = tail.lastIndexOf("PK\x05\x06"); at >= 0;
         at = at == 0 ? -1 : tail.lastIndexOf("PK\x05\x06", at - 1)) {
        if (at + 22 <= tail.size() && at + 22 + u16(tail, at + 20) == tail.size())
            return at;
    }
    return -1;
}

struct RecordShape
{
    QByteArrayView signature;
    qsizetype size;
    qsizetype nameLengthAt;
};

constexpr RecordShape kCentral{"PK\x01\x02", 46, 28};
constexpr RecordShape kLocal{"PK\x03\x04", 30, 26};

bool isRecord(QByteArrayView bytes, qsizetype at, const RecordShape &shape)
{
    return at >= 0 && at + shape.size <= bytes.size() && bytes.sliced(at, 4) == shape.signature;
}

QByteArrayView nameAt(QByteArrayView bytes, qsizetype at, const RecordShape &shape)
{
    const qsizetype from = at + shape.size;
    return bytes.sliced(from, std::min<qsizetype>(u16(bytes, at + shape.nameLengthAt), bytes.size() - from));
}

QList<QByteArray> centralNames(QIODevice &file)
{
    QList<QByteArray> names;
    const QByteArray tail = tailOf(file);
    const qsizetype end = endRecord(tail);
    if (end < 0)
        return names;
    const QByteArray table = readAt(file, u32(tail, end + 16), kTailBytes);
    for (qsizetype at = 0; isRecord(table, at, kCentral) && names.size() < kMostNames;) {
        names.append(nameAt(table, at, kCentral).toByteArray());
        at += kCentral.size + u16(table, at + 28) + u16(table, at + 30) + u16(table, at + 32);
    }
    return names;
}

// For archives without a readable table. A member of unknown length (bit 3) ends the walk.
QList<QByteArray> localNames(QByteArrayView head)
{
    QList<QByteArray> names;
    for (qsizetype at = 0; isRecord(head, at, kLocal) && names.size() < kMostNames;) {
        names.append(nameAt(head, at, kLocal).toByteArray());
        if (u16(head, at + 6) & 0x8)
            break;
        at += kLocal.size + u16(head, at + 26) + u16(head, at + 28) + qsizetype(u32(head, at + 18));
    }
    return names;
}

/// OpenDocument and EPUB say their type in a first member that is stored as it is.
QString declaredKind(QByteArrayView head)
{
    if (!isRecord(head, 0, kLocal) || nameAt(head, 0, kLocal) != "mimetype" || u16(head, 8) != 0)
        return {};
    const qsizetype from = kLocal.size + u16(head, 26) + u16(head, 28);
    const qsizetype length = qsizetype(u32(head, 18));
    if (length == 0 || length > 100 || from + length > head.size())
        return {};
    const QString kind = QString::fromLatin1(head.sliced(from, length)).trimmed();
    const bool isPlain = std::ranges::all_of(kind, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'/' || c == u'-' ||
               c == u'+';
    });
    return isPlain && kind.startsWith("application/"_L1) ? kind : QString();
}

struct OfficeKind
{
    QByteArrayView member;
    QByteArrayView macros;
    QLatin1StringView mediaType;
    QLatin1StringView withMacros;
};

constexpr std::array kOfficeKinds{
    OfficeKind{"word/document.xml", "word/vbaProject.bin",
               "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
               "application/vnd.ms-word.document.macroEnabled.12"_L1},
    OfficeKind{"xl/workbook.xml", "xl/vbaProject.bin",
               "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
               "application/vnd.ms-excel.sheet.macroEnabled.12"_L1},
    OfficeKind{"ppt/presentation.xml", "ppt/vbaProject.bin",
               "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
               "application/vnd.ms-powerpoint.presentation.macroEnabled.12"_L1},
    OfficeKind{"xl/workbook.bin", "xl/workbook.bin", ""_L1,
               "application/vnd.ms-excel.sheet.binary.macroEnabled.12"_L1},
    OfficeKind{"META-INF/MANIFEST.MF", "META-INF/MANIFEST.MF", ""_L1, "application/java-archive"_L1},
};

struct OleStream
{
    QStringView name;
    QLatin1StringView mediaType;
};

constexpr std::array kOleStreams{
    OleStream{u"EncryptedPackage", "application/x-ole-encrypted-office"_L1},
    OleStream{u"WordDocument", "application/msword"_L1},
    OleStream{u"Workbook", "application/vnd.ms-excel"_L1},
    OleStream{u"Book", "application/vnd.ms-excel"_L1},
    OleStream{u"PowerPoint Document", "application/vnd.ms-powerpoint"_L1},
    OleStream{u"__properties_version1.0", "application/vnd.ms-outlook"_L1},
};

/// Names of the 128-byte folder entries in `sector`.
QStringList oleNames(QByteArrayView sector)
{
    QStringList names;
    for (qsizetype at = 0; at + 128 <= sector.size(); at += 128) {
        const qsizetype bytes = u16(sector, at + 64);
        if (bytes < 2 || bytes > 64)
            continue;
        QString name;
        for (qsizetype i = 0; i + 2 < bytes; i += 2)
            name.append(QChar(u16(sector, at + i)));
        names.append(name);
    }
    return names;
}

} // namespace

QString zipKind(QIODevice &file)
{
    const QByteArray head = readAt(file, 0, kHeadBytes);
    if (const QString kind = declaredKind(head); !kind.isEmpty())
        return kind;
    QList<QByteArray> names = centralNames(file);
    if (names.isEmpty())
        names = localNames(head);
    for (const OfficeKind &kind : kOfficeKinds) {
        if (names.contains(kind.member))
            return names.contains(kind.macros) ? kind.withMacros : kind.mediaType;
    }
    return u"application/zip"_s;
}

bool endsAsZip(QIODevice &file)
{
    return endRecord(tailOf(file)) >= 0;
}

QString oleKind(QIODevice &file)
{
    const QByteArray header = readAt(file, 0, 512);
    const quint16 shift = u16(header, 30);
    if (shift != 9 && shift != 12)
        return u"application/x-ole-storage"_s;
    const qint64 sectorSize = qint64(1) << shift;
    // The folder may go on elsewhere; its first sectors hold the streams that name the format in practice.
    const QByteArray sectors = readAt(file, (qint64(u32(header, 48)) + 1) * sectorSize, 4096);
    const QStringList names = oleNames(sectors);
    for (const OleStream &stream : kOleStreams) {
        if (names.contains(stream.name, Qt::CaseInsensitive))
            return stream.mediaType;
    }
    return u"application/x-ole-storage"_s;
}

} // namespace evidence
