// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QStringList>

namespace storage {

/// What lies beside a project file after a crash, or after somebody copied files about.
struct Leftovers
{
    bool journal = false;       ///< `<name>-journal` with content
    bool writeAheadLog = false; ///< `<name>-wal` or `<name>-shm`: never ours

    bool any() const { return journal || writeAheadLog; }
};

Leftovers leftoversOf(const QString &path);

/// Deals with leftovers before the file is opened; the caller holds the lock and has no connection to the
/// file. A journal is tried on a copy first: one that leads to a whole project is left for SQLite to roll
/// back, one that does not is moved to `<name>-journal.leftover`. Foreign logs are moved aside likewise.
/// Returns what the user must be told.
base::Result<QStringList> settleLeftovers(const QString &path);

} // namespace storage
