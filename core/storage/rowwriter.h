// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entitystore.h"
#include "projectfile.h"

namespace storage {

/// Writes rows and their audit entries. The caller holds the write transaction and commits.
class RowWriter
{
public:
    explicit RowWriter(const Database &database) : m_database(database), m_store(database) {}

    /// Removals first, then the rest in order; writes that change nothing are left out of the result.
    base::Result<QList<Written>> write(const QList<Write> &writes, const Occasion &occasion,
                                       const QDateTime &at) const;

private:
    base::Result<std::optional<Written>> writeOne(const Write &write) const;
    base::Result<> store(const Write &write) const;
    base::Result<> checkFile(const domain::Revision &revision) const;

    const Database &m_database;
    EntityStore m_store;
};

/// The number of a row that was never used for that kind.
base::Result<qint64> nextId(const Database &database, domain::EntityKind kind);

} // namespace storage
