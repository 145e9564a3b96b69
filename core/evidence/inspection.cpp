// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "inspection.h"

#include "texts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qsizetype kMostListEntries = 100'000;

/// Takes fields out of an object; remembers the first that is not as promised.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &json) : m_json(json) {}

    QString text(QLatin1StringView key) { return take(key, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView key) { return take(key, QJsonValue::Bool).toBool(); }
    qint64 count(QLatin1StringView key)
    {
        const QJsonValue value = take(key, QJsonValue::Double);
        const qint64 number = value.toInteger(-1);
        check(key, number >= 0);
        return number;
    }
    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonArray array = take(key, QJsonValue::Array).toArray();
        check(key, array.size() <= kMostListEntries);
        for (const QJsonValue entry : array) {
            check(key, entry.isString());
            list.append(entry.toString());
        }
        return list;
    }
    void check(QLatin1StringView key, bool isGood)
    {
        if (!isGood && m_wrong.isEmpty())
            m_wrong = key;
    }
    QString wrongField() const { return m_wrong; }

private:
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(key);
        check(key, value.type() == type);
        return value;
    }

    QJsonObject m_json;
    QString m_wrong;
};

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

domain::FileClass readClass(FieldReader &fields)
{
    const std::optional<domain::FileClass> value =
        domain::valueOf<domain::FileClass>(fields.text("class"_L1));
    fields.check("class"_L1, value.has_value() && *value != domain::FileClass::ByReference);
    return value.value_or(domain::FileClass::Refused);
}

} // namespace

QJsonObject Inspection::toJson() const
{
    return {{u"sha256"_s, sha256},
            {u"bytes"_s, bytes},
            {u"media_type"_s, mediaType},
            {u"class"_s, domain::nameOf(fileClass)},
            {u"reason"_s, reason},
            {u"pages"_s, pages ? QJsonValue(*pages) : QJsonValue()},
            {u"page_labels"_s, QJsonArray::fromStringList(pageLabels)},
            {u"signed"_s, isSigned},
            {u"encrypted"_s, isEncrypted},
            {u"pages_without_text"_s, pagesWithoutText},
            {u"pages_not_looked_at"_s, pagesNotLookedAt},
            {u"dropped"_s, QJsonArray::fromStringList(dropped)}};
}

base::Result<Inspection> Inspection::fromJson(const QJsonObject &json)
{
    FieldReader fields(json);
    Inspection found;
    found.sha256 = fields.text("sha256"_L1);
    fields.check("sha256"_L1, isSha256(found.sha256));
    found.bytes = fields.count("bytes"_L1);
    found.mediaType = fields.text("media_type"_L1);
    fields.check("media_type"_L1, found.mediaType.contains(u'/') && found.mediaType.size() <= 200);
    found.fileClass = readClass(fields);
    found.reason = fields.text("reason"_L1);
    if (!json.value("pages"_L1).isNull())
        found.pages = fields.count("pages"_L1);
    found.pageLabels = fields.texts("page_labels"_L1);
    found.isSigned = fields.flag("signed"_L1);
    found.isEncrypted = fields.flag("encrypted"_L1);
    found.pagesWithoutText = fields.count("pages_without_text"_L1);
    found.pagesNotLookedAt = fields.count("pages_not_looked_at"_L1);
    found.dropped = fields.texts("dropped"_L1);
    if (!fields.wrongField().isEmpty())
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("The answer of gesper-worker cannot be understood; reinstall Gesper, all of its programs "
            "must be of one version."),
            u"field: "_s + fields.wrongField());
    return found;
}

} // namespace evidence
