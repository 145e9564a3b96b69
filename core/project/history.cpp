// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "history.h"

#include "texts.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

template <std::size_t I = 0>
std::optional<domain::Entity> entityFrom(domain::EntityKind kind, qint64 id, const QJsonObject &json)
{
    if constexpr (I == std::variant_size_v<domain::Entity>) {
        return std::nullopt;
    } else {
        if (std::size_t(kind) != I)
            return entityFrom<I + 1>(kind, id, json);
        std::variant_alternative_t<I, domain::Entity> row;
        if (!domain::fromJson(json, row))
            return std::nullopt;
        row.id = {id};
        return row;
    }
}

/// Nothing for the state of a row that is not there; false where it is written in a way this version does not
/// know.
bool readState(const QString &json, RowChange &row, std::optional<domain::Entity> RowChange::*state)
{
    if (json.isEmpty())
        return true;
    row.*state = entityFrom(row.kind, row.id, QJsonDocument::fromJson(json.toUtf8()).object());
    return (row.*state).has_value();
}

std::optional<RowChange> rowOf(const storage::AuditEntry &entry)
{
    const auto kind = domain::valueOf<domain::EntityKind>(entry.kind);
    if (!kind)
        return std::nullopt;
    RowChange row{entry.serial, *kind, entry.entity, {}, {}};
    const bool isRead =
        readState(entry.before, row, &RowChange::before) && readState(entry.after, row, &RowChange::after);
    return isRead && (row.before || row.after) ? std::optional(row) : std::nullopt;
}

/// `entries`: in order of serial.
QList<Change> grouped(const QList<storage::AuditEntry> &entries)
{
    QList<Change> changes;
    for (const storage::AuditEntry &entry : entries) {
        if (changes.isEmpty() || changes.last().number != entry.change)
            changes.append({entry.change,
                            entry.serial,
                            entry.serial,
                            entry.at,
                            entry.who,
                            entry.action,
                            entry.reason,
                            {}});
        changes.last().lastSerial = entry.serial;
        if (auto row = rowOf(entry))
            changes.last().rows.append(std::move(*row));
    }
    return changes;
}

QJsonObject fieldsOf(const std::optional<domain::Entity> &row)
{
    if (!row)
        return {};
    return std::visit([](const auto &value) { return domain::toJson(value).toObject(); }, *row);
}

} // namespace

base::Result<ChangePage> changesBefore(const storage::HistoryStore &store, qint64 before, qint64 entries)
{
    if (before <= 0) {
        const auto newest = store.newestSerial();
        if (!newest)
            return base::fail(newest.error());
        before = *newest + 1;
    }
    QList<storage::AuditEntry> read;
    qint64 low = before;
    // The first entry of a part may be in the middle of a change: that change belongs to the next part,
    // unless it is all there is.
    while (low > 1 && (read.isEmpty() || read.first().change == read.last().change)) {
        const qint64 next = std::max(qint64(1), low - std::max(qint64(2), entries));
        auto part = store.between(next, low - 1);
        if (!part)
            return base::fail(part.error());
        read = std::move(*part) + read;
        low = next;
    }
    ChangePage page{grouped(read), low};
    if (low > 1 && page.changes.size() > 1)
        page.olderThan = page.changes.takeFirst().lastSerial + 1;
    std::ranges::reverse(page.changes);
    return page;
}

base::Result<Change> changeBetween(const storage::HistoryStore &store, qint64 firstSerial, qint64 lastSerial)
{
    const auto entries = store.between(firstSerial, lastSerial);
    if (!entries)
        return base::fail(entries.error());
    QList<Change> changes = grouped(*entries);
    if (changes.size() != 1)
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This change is not in the history of the project."));
    return changes.takeFirst();
}

QStringList changedFields(const RowChange &row)
{
    const QJsonObject before = fieldsOf(row.before);
    const QJsonObject after = fieldsOf(row.after);
    QStringList names;
    std::visit(
        [&](const auto &value) {
            domain::forEachField(value, [&](const char *name, const auto &) {
                const QString field = QString::fromLatin1(name);
                if (before.value(field) != after.value(field))
                    names.append(field);
            });
        },
        row.known());
    return names;
}

QJsonValue fieldValue(const std::optional<domain::Entity> &row, const QString &field)
{
    const QJsonValue value = fieldsOf(row).value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

bool concernsClause(const domain::Entity &row, const QString &clause)
{
    if (const auto *answer = std::get_if<domain::Answer>(&row))
        return answer->requirement == clause;
    if (const auto *section = std::get_if<domain::Section>(&row))
        return section->clause == clause;
    const auto *citation = std::get_if<domain::Citation>(&row);
    return citation && citation->clause == clause;
}

bool concernsRow(const RowChange &row, domain::EntityKind kind, qint64 id)
{
    if (row.kind == kind)
        return row.id == id;
    const auto *revision = std::get_if<domain::Revision>(&row.known());
    return kind == domain::EntityKind::Document && revision && revision->document.value == id;
}

} // namespace project
