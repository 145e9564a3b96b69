// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtTypes>

struct sqlite3;

namespace storage {

/// Hardens every SQLite connection of the process before its first statement, whoever opens it, and counts
/// them. Call before each opening; calling again is free.
void hardenNewConnections();

/// Connections this thread has opened through the library that hardenNewConnections() speaks to. When Qt's
/// driver opens a database and the number stays, the driver carries a second copy of SQLite: two copies lose
/// each other's file locks, so nothing may be written.
quint64 hardenedConnections();

/// Lets one other database be attached (what VACUUM INTO does) or none, the normal state.
void allowAttach(sqlite3 *connection, bool allowed);

} // namespace storage
