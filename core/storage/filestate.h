// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileidentity.h"
#include "transaction.h"

#include <QMutex>

namespace storage {

/// One project file, as all connections of this program that write to it know it. Any thread.
class FileState
{
public:
    FileState(QString path, FileIdentity identity, quint32 changes)
        : m_path(std::move(path)), m_identity(identity), m_changes(changes)
    {
    }

    const QString &path() const { return m_path; }
    bool isStillThere() const;

    /// Held while one connection writes; whoever waits for it waits for one short transaction.
    QMutex &mutex() { return m_mutex; }
    /// The project was closed: nothing is written any more. With the mutex held.
    void close() { m_isOpen = false; }

    /// Refuses a closed project, and a file that was removed or replaced. With the mutex held.
    base::Result<> checkMayWrite() const;

private:
    friend class ProjectTransaction;

    const QString m_path;
    const FileIdentity m_identity;
    QMutex m_mutex;
    quint32 m_changes; ///< SQLite's count of commits, as our last one left it
    bool m_isOpen = true;
};

/// A write transaction that refuses a file somebody else removed, replaced or wrote to.
class ProjectTransaction
{
public:
    ProjectTransaction(const Database &database, FileState &state);

    /// Whether it could be begun; ask before anything else.
    const base::Result<> &begun() const { return m_begun; }
    base::Result<> commit();

private:
    base::Result<> begin();

    const Database &m_database;
    FileState &m_state;
    QMutexLocker<QMutex> m_locker;
    std::optional<Transaction> m_transaction;
    base::Result<> m_begun;
};

} // namespace storage
