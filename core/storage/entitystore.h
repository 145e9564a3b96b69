// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"
#include "statement.h"

#include <domain/entities.h>

#include <QJsonObject>

#include <functional>

namespace storage {

/// Rows of the authored tables as structs. Tables, columns and their order follow from the structs' field
/// lists.
class EntityStore
{
public:
    /// How texts are read: as text, or as raw bytes that must be valid UTF-8 (SQLite repairs them silently).
    enum class Reading { Normal, Strict };

    explicit EntityStore(const Database &database) : m_database(database) {}

    base::Result<domain::ProjectData> load() const;

    /// The row, or nothing when there is none.
    base::Result<std::optional<domain::Entity>> read(domain::EntityKind kind, qint64 id) const;

    /// Inserts or updates the row with `id`; the value's own id is not looked at.
    base::Result<> write(qint64 id, const domain::Entity &value) const;
    base::Result<> remove(domain::EntityKind kind, qint64 id) const;

    /// Calls `visit` for every row in order of id. A row that cannot be understood is visited without a
    /// value.
    using Visitor = std::function<void(qint64 id, const std::optional<domain::Entity> &value)>;
    base::Result<> forEach(domain::EntityKind kind, Reading reading, const Visitor &visit) const;

    /// Checks that all texts of the value can be stored and read back unchanged.
    static base::Result<> check(const domain::Entity &value);

private:
    const Database &m_database;
};

/// The row as the audit trail keeps it: compact JSON of its fields, unset ones left out.
QString rowJson(const domain::Entity &value);

/// "answer", "revision" …
QString tableOf(domain::EntityKind kind);
domain::EntityKind kindOf(const domain::Entity &value);
qint64 idOf(const domain::Entity &value);

/// All kinds, in the order of domain::Entity.
QList<domain::EntityKind> allKinds();

} // namespace storage
