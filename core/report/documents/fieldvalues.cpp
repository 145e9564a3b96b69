// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fieldvalues.h"

#include "../template.h"

#include <domain/names.h>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

/// A ready pipe table; what people typed comes out as they typed it. Empty without rows.
QVariant markdownTable(const QStringList &header, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    QString text = u"| "_s + header.join(u" | "_s) + u" |\n|"_s + u" --- |"_s.repeated(header.size()) + u'\n';
    for (const QStringList &row : rows) {
        text += u'|';
        for (const QString &value : row)
            text += u' ' + escapedForMarkdown(value) + u" |"_s;
        text += u'\n';
    }
    return QVariant::fromValue(MarkdownText{text});
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QVariant fieldValue(const QString &text)
{
    return text;
}
QVariant fieldValue(qint64 number)
{
    return QString::number(number);
}
QVariant fieldValue(const QList<domain::Variant> &variants)
{
    QList<QStringList> rows;
    for (const domain::Variant &variant : variants)
        rows.append({variant.name, variant.udiDi});
    return markdownTable({u"Variant"_s, u"UDI-DI"_s}, rows);
}
QVariant fieldValue(const QList<domain::Certificate> &certificates)
{
    QList<QStringList> rows;
    for (const domain::Certificate &c : certificates)
        rows.append({c.number, c.scope, dateText(c.issued), dateText(c.ends), c.conditions});
    return markdownTable({u"Certificate"_s, u"Scope"_s, u"Issued"_s, u"Ends"_s, u"Conditions"_s}, rows);
}
QVariant fieldValue(const QList<domain::Site> &sites)
{
    QList<QStringList> rows;
    for (const domain::Site &site : sites)
        rows.append({site.name, site.address, site.activity});
    return markdownTable({u"Name"_s, u"Address"_s, u"Activity"_s}, rows);
}
/// For conditions: `{% if device.traits.implantable == "yes" %}`. A trait nobody has stated is neither yes nor no.
QVariant fieldValue(const domain::Traits &traits)
{
    QVariantHash values;
    for (const auto &[trait, value] : traits.asKeyValueRange())
        values.insert(QString(trait).replace(u'-', u'_'), domain::nameOf(value));
    return values;
}
QVariant fieldValue(domain::Regulation regulation)
{
    return domain::shortName(regulation);
}

template <typename T>
QVariantHash fieldsOf(const T &row)
{
    QVariantHash values;
    domain::forEachField(row, [&](const char *name, const auto &member) {
        values.insert(QLatin1StringView(name), fieldValue(member));
    });
    return values;
}

} // namespace

QVariantHash fieldValues(const domain::ProjectData &data, domain::DeviceId device)
{
    const domain::Device *row = domain::deviceOf(data, device);
    return {{u"device"_s, row ? fieldsOf(*row) : QVariantHash()},
            {u"manufacturer"_s, fieldsOf(data.manufacturer)},
            {u"project"_s, fieldsOf(data.info)}};
}

} // namespace report
