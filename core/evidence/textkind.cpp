// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textkind.h"

#include "jsonprefix.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qsizetype kMarkupLimit = 64 * 1024;
constexpr qsizetype kCsvLimit = 64 * 1024;
constexpr qsizetype kCsvRows = 20;

bool isTextCharacter(QChar c)
{
    return c >= u' ' ? c != QChar(0x7f)
                     : c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == QChar(0x1b);
}

bool isText(QStringView text)
{
    return std::ranges::all_of(text, isTextCharacter);
}

std::optional<QString> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// Office programs of the West still write such tables: text in the main, letters above 0x7f among it.
bool looksLikeEightBitText(QByteArrayView bytes)
{
    const auto high = std::ranges::count_if(bytes, [](char c) { return quint8(c) >= 0x80; });
    return high * 10 < bytes.size() * 3;
}

std::optional<QString> toText(QByteArrayView bytes)
{
    std::optional<QString> text;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        text = decoded(bytes, QStringConverter::Utf16);
    else if (text = decoded(bytes, QStringConverter::Utf8); !text && looksLikeEightBitText(bytes))
        text = QString::fromLatin1(bytes);
    return text && isText(*text) ? text : std::nullopt;
}

/// Behind the white space, comments, processing instructions and document type at the beginning of markup.
QStringView skipProlog(QStringView text)
{
    struct Part
    {
        QStringView begin, end;
    };
    static constexpr std::array kParts{Part{u"<!--", u"-->"}, Part{u"<?", u"?>"}};
    for (;;) {
        text = text.trimmed();
        const auto part =
            std::ranges::find_if(kParts, [&](const Part &p) { return text.startsWith(p.begin); });
        if (part == kParts.end())
            return text;
        const qsizetype end = text.indexOf(part->end);
        if (end < 0)
            return {};
        text = text.sliced(end + part->end.size());
    }
}

QStringView skipDocumentType(QStringView text)
{
    const qsizetype subset = text.indexOf(u'[');
    qsizetype end = text.indexOf(u'>');
    if (subset >= 0 && subset < end) {
        const qsizetype close = text.indexOf(u']', subset);
        end = close < 0 ? -1 : text.indexOf(u'>', close);
    }
    return end < 0 ? QStringView() : skipProlog(text.sliced(end + 1));
}

QString rootName(QStringView text)
{
    QString name;
    for (qsizetype i = 1; i < text.size() && name.size() < 64; ++i) {
        const QChar c = text.at(i);
        if (!c.isLetterOrNumber() && c != u':' && c != u'-' && c != u'_' && c != u'.')
            break;
        name.append(c.toLower());
    }
    return name.section(u':', -1);
}

/// The kind of markup, or none where the text only begins with "<".
QString markupKind(QStringView text)
{
    const bool isDeclared = text.trimmed().startsWith(u"<?xml");
    QStringView body = skipProlog(text);
    const bool hasType = body.startsWith(u"<!doctype", Qt::CaseInsensitive);
    if (hasType && body.sliced(9).trimmed().startsWith(u"html", Qt::CaseInsensitive))
        return u"text/html"_s;
    if (hasType)
        body = skipDocumentType(body);
    const QString root = body.startsWith(u'<') ? rootName(body) : QString();
    static constexpr std::array kHtml{"html"_L1, "head"_L1,  "body"_L1, "script"_L1, "title"_L1,
                                      "meta"_L1, "table"_L1, "div"_L1,  "p"_L1};
    if (root == "svg"_L1)
        return u"image/svg+xml"_s;
    if (root == "html"_L1 || (!isDeclared && std::ranges::find(kHtml, root) != kHtml.end()))
        return u"text/html"_s;
    if (isDeclared || hasType)
        return u"application/xml"_s;
    return !root.isEmpty() && text.trimmed().endsWith(u'>') ? u"application/xml"_s : QString();
}

/// Fields in each of the first records; quoted fields may hold separators and line breaks.
QList<qsizetype> fieldCounts(QStringView text, QChar separator)
{
    QList<qsizetype> counts;
    qsizetype fields = 1;
    bool isQuoted = false;
    bool hasContent = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && c == u'\n') {
            if (hasContent)
                counts.append(fields);
            if (counts.size() == kCsvRows)
                return counts;
            fields = 1;
            hasContent = false;
            continue;
        }
        fields += !isQuoted && c == separator ? 1 : 0;
        hasContent = hasContent || !c.isSpace();
    }
    if (hasContent && !isQuoted)
        counts.append(fields);
    return counts;
}

bool isCsv(QStringView text)
{
    const QStringView part = text.first(std::min(text.size(), kCsvLimit));
    return std::ranges::any_of(std::array{u',', u';', u'\t'}, [&](char16_t separator) {
        const QList<qsizetype> counts = fieldCounts(part, separator);
        return counts.size() >= 2 && counts.first() >= 2 &&
               std::ranges::all_of(counts, [&](qsizetype n) { return n == counts.first(); });
    });
}

} // namespace

std::optional<QString> textKind(QByteArrayView head, bool isWhole)
{
    const std::optional<QString> text = toText(head);
    if (!text)
        return std::nullopt;
    if (text->startsWith("#!"_L1))
        return u"text/x-script"_s;
    if (text->trimmed().startsWith(u'<')) {
        const QString kind = markupKind(QStringView(*text).first(std::min(text->size(), kMarkupLimit)));
        if (!kind.isEmpty())
            return kind;
    }
    if (isJsonPrefix(head, isWhole))
        return u"application/json"_s;
    return isCsv(*text) ? u"text/csv"_s : u"text/plain"_s;
}

} // namespace evidence
