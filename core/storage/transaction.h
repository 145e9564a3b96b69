// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

namespace storage {

/// A transaction on one connection. The destructor rolls back unless commit() succeeded.
class Transaction
{
public:
    enum class Kind { Write, Read };

    /// Write takes the write lock at once, so that it cannot fail half-way because of another writer.
    /// Read gives one state of the file for several statements.
    explicit Transaction(const Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether the transaction could be begun; ask before anything else.
    const base::Result<> &begun() const { return m_begun; }

    /// After a failed commit nothing was changed. A row that points to a missing one is named.
    base::Result<> commit();

private:
    base::Error danglingReference(base::Error error) const;

    const Database &m_database;
    base::Result<> m_begun;
    bool m_open = false;
};

} // namespace storage
