// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "transaction.h"

#include "statement.h"
#include "texts.h"

using namespace Qt::StringLiterals;

namespace storage {

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database),
      m_begun(database.exec(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN DEFERRED"_s)),
      m_open(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors (disk full, I/O error).
    if (m_open && m_database.isInTransaction())
        static_cast<void>(m_database.exec(u"ROLLBACK"_s));
}

base::Result<> Transaction::commit()
{
    auto committed = m_database.exec(u"COMMIT"_s);
    if (!committed) {
        if (committed.error().code == base::ErrorCode::Conflict)
            return base::fail(danglingReference(committed.error()));
        return committed;
    }
    m_open = false;
    return {};
}

base::Error Transaction::danglingReference(base::Error error) const
{
    Statement check(m_database, u"PRAGMA foreign_key_check"_s);
    const auto row = check.next();
    if (row && *row)
        error.message =
            Texts::tr(
                "The %1 with number %2 names a %3 that is not there, or that is still needed; nothing was "
                "changed. Remove or change both together.")
                .arg(check.text(0))
                .arg(check.integer(1))
                .arg(check.text(2));
    return error;
}

} // namespace storage
