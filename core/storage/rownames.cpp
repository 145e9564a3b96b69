// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "rownames.h"

#include "texts.h"

#include <base/text.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::EntityKind;

QString shown(const QJsonValue &value)
{
    return base::elided(base::singleLine(value.toString()), 60);
}

QString kindName(EntityKind kind)
{
    switch (kind) {
        case EntityKind::ProjectInfo:
            return Texts::tr("project");
        case EntityKind::Manufacturer:
            return Texts::tr("manufacturer");
        case EntityKind::Device:
            return Texts::tr("device");
        case EntityKind::Answer:
            return Texts::tr("answer");
        case EntityKind::Document:
            return Texts::tr("document");
        case EntityKind::Revision:
            return Texts::tr("revision");
        case EntityKind::Citation:
            return Texts::tr("citation");
        case EntityKind::Section:
            return Texts::tr("section");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

void RowNames::learn(EntityKind kind, qint64 id, const QJsonObject &row)
{
    if (kind == EntityKind::Document)
        m_documents.insert(id, shown(row.value("number"_L1)));
    else if (kind == EntityKind::Device)
        m_devices.insert(id, shown(row.value("name"_L1)));
    else if (kind == EntityKind::Revision)
        m_revisions.insert(id, nameOf(kind, id, row));
}

QString RowNames::nameOf(EntityKind kind, qint64 id, const QJsonObject &row) const
{
    if (row.isEmpty() && kind != EntityKind::ProjectInfo && kind != EntityKind::Manufacturer)
        return Texts::tr("%1 number %2").arg(kindName(kind)).arg(id);
    switch (kind) {
        case EntityKind::ProjectInfo:
        case EntityKind::Manufacturer:
            return kindName(kind);
        case EntityKind::Device:
            return Texts::tr("device %1").arg(shown(row.value("name"_L1)));
        case EntityKind::Answer:
            return place(Texts::tr("answer %1"), u"requirement"_s, row);
        case EntityKind::Document:
            return Texts::tr("evidence %1").arg(shown(row.value("number"_L1)));
        case EntityKind::Revision:
            return Texts::tr("evidence %1 revision %2")
                .arg(m_documents.value(row.value("document"_L1).toInteger(), u"?"_s),
                     shown(row.value("revision"_L1)));
        case EntityKind::Citation:
            return Texts::tr("%1 to %2").arg(place(Texts::tr("evidence reference of %1"), u"clause"_s, row),
                                     m_revisions.value(row.value("revision"_L1).toInteger(), u"?"_s));
        case EntityKind::Section:
            return place(Texts::tr("section %1"), u"clause"_s, row);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString RowNames::clauseName(const QString &clause)
{
    const QStringList parts = base::elided(base::singleLine(clause), 80).split(u':');
    if (parts.size() < 3)
        return parts.join(u':');
    const QString ref = parts.mid(2).join(u':');
    return parts.at(1) == u"I"_s ? ref : parts.at(1) + u' ' + ref;
}

QString RowNames::place(const QString &pattern, const QString &clauseField, const QJsonObject &row) const
{
    const QString name = pattern.arg(clauseName(row.value(clauseField).toString()));
    const qint64 device = row.value("device"_L1).toInteger();
    return device == 0
               ? name
               : Texts::tr("%1 for %2").arg(name, m_devices.value(device, Texts::tr("device %1").arg(device)));
}

} // namespace storage
