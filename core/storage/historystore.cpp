// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historystore.h"

#include "audittrail.h"
#include "database.h"
#include "filestate.h"
#include "texts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

base::Result<std::unique_ptr<Database>> connectTo(const FileState &state)
{
    if (!state.isStillThere())
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr("\"%1\" was removed, renamed or replaced by another program; its history cannot be "
                      "read. Save a copy to keep your work, and open that.")
                .arg(QDir::toNativeSeparators(state.path())));
    return Database::open(state.path(), Database::Access::ReadOnly);
}

} // namespace

HistoryStore::HistoryStore(std::shared_ptr<FileState> state) : m_state(std::move(state)) {}

base::Result<QList<AuditEntry>> HistoryStore::between(qint64 first, qint64 last) const
{
    const auto database = connectTo(*m_state);
    return database ? AuditTrail(**database).between(first, last) : base::fail(database.error());
}

base::Result<qint64> HistoryStore::newestSerial() const
{
    const auto database = connectTo(*m_state);
    return database ? AuditTrail(**database).newestSerial() : base::fail(database.error());
}

} // namespace storage
