// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "entitystore.h"

#include "entitycolumns.h"
#include "texts.h"

#include <base/text.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::Entity;
using domain::EntityKind;

/// An empty value of the kind's type, to dispatch on with std::visit.
Entity emptyOf(EntityKind kind)
{
    switch (kind) {
        case EntityKind::ProjectInfo:
            return domain::ProjectInfo{};
        case EntityKind::Manufacturer:
            return domain::Manufacturer{};
        case EntityKind::Device:
            return domain::Device{};
        case EntityKind::Answer:
            return domain::Answer{};
        case EntityKind::Document:
            return domain::Document{};
        case EntityKind::Revision:
            return domain::Revision{};
        case EntityKind::Citation:
            return domain::Citation{};
        case EntityKind::Section:
            return domain::Section{};
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename T>
constexpr bool kIsTextColumn = ColumnType<T>::sql == "TEXT";

template <domain::HasFields T>
QString selectSql(const T &empty, const QString &table, EntityStore::Reading reading)
{
    QStringList columns{u"\"id\""_s};
    domain::forEachField(empty, [&](const char *name, const auto &member) {
        const bool raw =
            reading == EntityStore::Reading::Strict && kIsTextColumn<std::remove_cvref_t<decltype(member)>>;
        columns.append((raw ? u"CAST(\"%1\" AS BLOB)"_s : u"\"%1\""_s).arg(QLatin1StringView(name)));
    });
    return u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u", "_s), table);
}

template <domain::HasFields T>
QString upsertSql(const T &empty, const QString &table)
{
    QStringList columns{u"\"id\""_s};
    QStringList places{u"?"_s};
    QStringList updates;
    domain::forEachField(empty, [&](const char *name, const auto &) {
        const QString column = u"\"%1\""_s.arg(QLatin1StringView(name));
        columns.append(column);
        places.append(u"?"_s);
        updates.append(u"%1=excluded.%1"_s.arg(column));
    });
    return u"INSERT INTO \"%1\" (%2) VALUES (%3) ON CONFLICT (\"id\") DO UPDATE SET %4"_s.arg(
        table, columns.join(u", "_s), places.join(u", "_s), updates.join(u", "_s));
}

/// False when a column holds what no writing of ours gives.
template <domain::HasFields T>
bool readRow(const Statement &statement, T &value)
{
    value.id.value = statement.integer(0);
    int column = 0;
    bool ok = value.id.isValid();
    domain::forEachField(
        value, [&](const char *, auto &member) { ok = fromColumn(statement.value(++column), member) && ok; });
    return ok;
}

template <domain::HasFields T>
base::Result<QList<T>> loadAll(const Database &database, const QString &order)
{
    QList<T> all;
    const QString table = tableOf(kindOf(T{}));
    Statement statement(database,
                        selectSql(T{}, table, EntityStore::Reading::Normal) + u" ORDER BY "_s + order);
    auto row = statement.next();
    for (; row && *row; row = statement.next()) {
        T value;
        if (!readRow(statement, value))
            return base::fail(
                base::ErrorCode::Corrupt,
                storage::Texts::tr("\"%1\" is damaged: row %2 of the table \"%3\" holds values no version of Gesper "
                "writes. Restore a backup.").arg(database.name())
                    .arg(value.id.value)
                    .arg(table));
        all.append(value);
    }
    if (!row)
        return base::fail(row.error());
    return all;
}

/// Moves a result into `target`, or its error into `error`.
template <typename T>
bool take(base::Result<T> result, T &target, base::Error &error)
{
    if (result)
        target = std::move(*result);
    else
        error = result.error();
    return result.has_value();
}

template <typename T>
base::Result<> checkTexts(const T &, const QString &)
{
    return {};
}
base::Result<> checkTexts(const QString &text, const QString &what)
{
    return base::checkStorable(text, what);
}
base::Result<> checkTexts(const domain::Traits &traits, const QString &what)
{
    for (const auto &[trait, state] : traits.asKeyValueRange()) {
        if (auto ok = base::checkStorable(trait, what); !ok)
            return ok;
    }
    return {};
}
template <domain::HasFields T>
base::Result<> checkTexts(const T &value, const QString &);
template <domain::HasFields T>
base::Result<> checkTexts(const QList<T> &list, const QString &what)
{
    for (const T &item : list) {
        if (auto ok = checkTexts(item, what); !ok)
            return ok;
    }
    return {};
}
template <domain::HasFields T>
base::Result<> checkTexts(const T &value, const QString &)
{
    base::Result<> result;
    domain::forEachField(value, [&](const char *name, const auto &member) {
        if (result)
            result = checkTexts(member, storage::Texts::tr("The field \"%1\"").arg(QLatin1StringView(name)));
    });
    return result;
}

/// A number of zero is not the same as no number, though domain::toJson() leaves both out.
template <typename T>
void insertZero(QJsonObject &, const char *, const T &)
{
}
void insertZero(QJsonObject &json, const char *name, const std::optional<qint64> &member)
{
    if (member && *member == 0)
        json.insert(QLatin1StringView(name), 0);
}

} // namespace

QString tableOf(EntityKind kind)
{
    return domain::nameOf(kind);
}

EntityKind kindOf(const Entity &value)
{
    return EntityKind(value.index());
}

qint64 idOf(const Entity &value)
{
    return std::visit([](const auto &entity) { return entity.id.value; }, value);
}

QList<EntityKind> allKinds()
{
    QList<EntityKind> kinds;
    for (const auto &[kind, name] : domain::EnumNames<EntityKind>::table)
        kinds.append(kind);
    return kinds;
}

QString rowJson(const Entity &value)
{
    return std::visit(
        [](const auto &entity) {
            QJsonObject json = domain::toJson(entity).toObject();
            domain::forEachField(
                entity, [&](const char *name, const auto &member) { insertZero(json, name, member); });
            return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        },
        value);
}

base::Result<domain::ProjectData> EntityStore::load() const
{
    domain::ProjectData data;
    QList<domain::ProjectInfo> infos;
    QList<domain::Manufacturer> manufacturers;
    const QString byId = u"\"id\""_s;
    const QString byClause = u"\"clause\", \"position\", \"id\""_s;
    base::Error error;
    const bool ok =
        take(loadAll<domain::ProjectInfo>(m_database, byId), infos, error) &&
        take(loadAll<domain::Manufacturer>(m_database, byId), manufacturers, error) &&
        take(loadAll<domain::Device>(m_database, u"\"position\", \"id\""_s), data.devices, error) &&
        take(loadAll<domain::Answer>(m_database, byId), data.answers, error) &&
        take(loadAll<domain::Document>(m_database, byId), data.documents, error) &&
        take(loadAll<domain::Revision>(m_database, byId), data.revisions, error) &&
        take(loadAll<domain::Citation>(m_database, byClause), data.citations, error) &&
        take(loadAll<domain::Section>(m_database, byId), data.sections, error);
    if (!ok)
        return base::fail(error);
    if (infos.size() != 1 || manufacturers.size() != 1)
        return base::fail(
            base::ErrorCode::Corrupt,
            storage::Texts::tr("\"%1\" lacks the rows that name the project. Restore a backup.").arg(m_database.name()));
    data.info = infos.first();
    data.manufacturer = manufacturers.first();
    return data;
}

base::Result<std::optional<Entity>> EntityStore::read(EntityKind kind, qint64 id) const
{
    return std::visit(
        [&](auto value) -> base::Result<std::optional<Entity>> {
            Statement statement(m_database,
                                selectSql(value, tableOf(kind), Reading::Normal) + u" WHERE \"id\" = ?"_s);
            const auto row = statement.bind(id).next();
            if (!row)
                return base::fail(row.error());
            if (!*row)
                return std::optional<Entity>();
            if (!readRow(statement, value))
                return base::fail(
                    base::ErrorCode::Corrupt,
                    storage::Texts::tr("\"%1\" is damaged: row %2 of the table \"%3\" cannot be understood. Restore a "
                    "backup.").arg(m_database.name())
                        .arg(id)
                        .arg(tableOf(kind)));
            return std::optional<Entity>(value);
        },
        emptyOf(kind));
}

base::Result<> EntityStore::write(qint64 id, const Entity &value) const
{
    return std::visit(
        [&](const auto &entity) {
            Statement statement(m_database, upsertSql(entity, tableOf(kindOf(value))));
            statement.bind(id);
            domain::forEachField(entity,
                                 [&](const char *, const auto &member) { statement.bind(toColumn(member)); });
            return statement.run();
        },
        value);
}

base::Result<> EntityStore::remove(EntityKind kind, qint64 id) const
{
    return Statement(m_database, u"DELETE FROM \"%1\" WHERE \"id\" = ?"_s.arg(tableOf(kind))).bind(id).run();
}

base::Result<> EntityStore::forEach(EntityKind kind, Reading reading, const Visitor &visit) const
{
    return std::visit(
        [&](auto value) -> base::Result<> {
            Statement statement(m_database, selectSql(value, tableOf(kind), reading) + u" ORDER BY \"id\""_s);
            auto row = statement.next();
            for (; row && *row; row = statement.next()) {
                const bool understood = readRow(statement, value);
                visit(statement.integer(0), understood ? std::optional<Entity>(value) : std::nullopt);
            }
            if (!row)
                return base::fail(row.error());
            return {};
        },
        emptyOf(kind));
}

base::Result<> EntityStore::check(const Entity &value)
{
    return std::visit([](const auto &entity) { return checkTexts(entity, QString()); }, value);
}

} // namespace storage
