// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filestate.h"

#include "texts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace storage {

bool FileState::isStillThere() const
{
    const auto now = identityOf(m_path);
    return now && now->isSameFile(m_identity);
}

base::Result<> FileState::checkMayWrite() const
{
    if (!m_isOpen)
        return base::fail(base::ErrorCode::Cancelled,
                          Texts::tr("The project was closed; nothing was changed."));
    if (!isStillThere())
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr(
                "\"%1\" was removed, renamed or replaced by another program; nothing was changed. Save a "
                "copy to keep your work.")
                .arg(QDir::toNativeSeparators(m_path)));
    return {};
}

ProjectTransaction::ProjectTransaction(const Database &database, FileState &state)
    : m_database(database), m_state(state), m_locker(&state.m_mutex), m_begun(begin())
{
}

base::Result<> ProjectTransaction::begin()
{
    if (auto may = m_state.checkMayWrite(); !may)
        return may;
    m_transaction.emplace(m_database);
    if (!m_transaction->begun())
        return m_transaction->begun();
    const auto changes = m_database.changeCount();
    if (!changes)
        return base::fail(changes.error());
    if (*changes != m_state.m_changes)
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr(
                "Another program wrote to \"%1\" since it was opened; nothing was changed. Open the project "
                "again to see what is in it now.")
                .arg(QDir::toNativeSeparators(m_state.m_path)));
    return {};
}

base::Result<> ProjectTransaction::commit()
{
    if (auto committed = m_transaction->commit(); !committed)
        return committed;
    // One more, and never what is read now: others may have written since. A commit of nothing counts nothing.
    const auto changes = m_database.changeCount();
    if (!changes || *changes != m_state.m_changes)
        ++m_state.m_changes;
    return {};
}

} // namespace storage
