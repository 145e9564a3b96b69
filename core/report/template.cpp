// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "template.h"

#include "templatescan.h"
#include "texts.h"

#include <QDate>
#include <QDateTime>

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

namespace report {

namespace {

using namespace Qt::StringLiterals;

constexpr int kDeepestValue = 50;

QString withoutMarks(QString text)
{
    for (const char16_t mark : {kFieldStart, kFieldValue, kFieldEnd})
        text.replace(QChar(mark), QChar(QChar::ReplacementCharacter));
    return text;
}

/// A value in the form the engine gets it: texts escaped, containers copied, numbers and truth values as they
/// are.
QVariant prepared(const QVariant &value, int depth)
{
    if (depth > kDeepestValue || !value.isValid() || value.isNull())
        return {};
    if (value.canConvert<MarkdownText>() && value.typeId() == qMetaTypeId<MarkdownText>())
        return withoutMarks(value.value<MarkdownText>().text);
    switch (value.typeId()) {
        case QMetaType::QVariantHash:
        case QMetaType::QVariantMap: {
            QVariantHash hash;
            const QVariantHash from = value.toHash();
            for (auto it = from.cbegin(); it != from.cend(); ++it)
                hash.insert(it.key(), prepared(it.value(), depth + 1));
            return hash;
        }
        case QMetaType::QVariantList:
        case QMetaType::QStringList: {
            QVariantList list;
            for (const QVariant &item : value.toList())
                list.append(prepared(item, depth + 1));
            return list;
        }
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            return value;
        case QMetaType::Double:
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        case QMetaType::QDate:
            return value.toDate().toString(Qt::ISODate);
        case QMetaType::QDateTime:
            return value.toDateTime().toString(Qt::ISODate);
        default:
            return escapedForMarkdown(value.toString());
    }
}

bool resolves(const QVariantHash &fields, const QString &path)
{
    QVariant value = fields;
    for (const QString &key : path.split(u'.')) {
        const QVariantHash hash = value.toHash();
        if (!hash.contains(key))
            return false;
        value = hash.value(key);
    }
    return value.isValid();
}

/// Takes the marks out again and notes the fields between whose marks nothing stands.
void collect(const QString &rendered, const QStringList &fields, FilledTemplate &result)
{
    for (qsizetype at = 0; at < rendered.size();) {
        const qsizetype start = rendered.indexOf(QChar(kFieldStart), at);
        result.markdown += QStringView(rendered).sliced(at, (start < 0 ? rendered.size() : start) - at);
        if (start < 0)
            return;
        const qsizetype value = rendered.indexOf(QChar(kFieldValue), start);
        const qsizetype end = rendered.indexOf(QChar(kFieldEnd), value);
        const QString field =
            fields.value(QStringView(rendered).sliced(start + 1, value - start - 1).toLongLong());
        if (end == value + 1 && !result.unresolved.contains(field))
            result.unresolved.append(field);
        result.markdown += QStringView(rendered).sliced(value + 1, end - value - 1);
        at = end + 1;
    }
}

} // namespace

QString escapedForMarkdown(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    bool lineStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += QChar(QChar::LineSeparator);
            lineStart = true;
            continue;
        }
        const bool space = c == u' ' || c == u'\t';
        if (space && lineStart) {
            out += QChar(QChar::Nbsp); // four leading spaces would be code
            continue;
        }
        lineStart = false;
        const bool punctuation =
            c.unicode() < 0x80 && c.unicode() > 0x20 && !c.isLetterOrNumber() && c.unicode() != 0x7f;
        if (punctuation && !u",'\""_s.contains(c))
            out += u'\\';
        out += c == u'\t' ? QChar(u' ') : c;
    }
    return withoutMarks(out);
}

base::Result<FilledTemplate> fillTemplate(const QString &text, const QVariantHash &fields)
{
    auto scanned = scanTemplate(text);
    if (!scanned)
        return base::fail(scanned.error());
    KTextTemplate::Engine engine;
    const KTextTemplate::Template made = engine.newTemplate(scanned->text, u"template"_s);
    if (!made || made->error() != KTextTemplate::NoError)
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("The template cannot be read. Check its fields and tags, then try again."),
            made ? made->errorString() : QString());
    KTextTemplate::Context context(prepared(fields, 0).toHash());
    context.setAutoEscape(false);
    const QString rendered = made->render(&context);
    if (made->error() != KTextTemplate::NoError)
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("The template cannot be filled. Check its fields and tags, then try again."),
            made->errorString());
    FilledTemplate result{{}, {}, scanned->remarks};
    collect(rendered, scanned->fields, result);
    for (const QString &loop : std::as_const(scanned->loops)) {
        if (!resolves(fields, loop) && !result.unresolved.contains(loop))
            result.unresolved.append(loop);
    }
    return result;
}

} // namespace report
