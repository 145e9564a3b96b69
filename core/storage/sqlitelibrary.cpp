// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlitelibrary.h"

#include <sqlite3.h>

namespace storage {

namespace {

/// SQLite calls the hook on the thread that opens, so the count needs no lock. It cannot live in an object:
/// the hook gets no context.
thread_local quint64 hardened = 0;

struct Setting
{
    int name;
    int value;
};

constexpr Setting kConfig[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                               {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0},
                               {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                               {SQLITE_DBCONFIG_ENABLE_FKEY, 1}};

/// LENGTH also bounds a whole row: an audit entry with two long rows in it.
constexpr Setting kLimits[] = {{SQLITE_LIMIT_LENGTH, 256 << 20},    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                               {SQLITE_LIMIT_COLUMN, 100},          {SQLITE_LIMIT_EXPR_DEPTH, 100},
                               {SQLITE_LIMIT_ATTACHED, 0},          {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
                               {SQLITE_LIMIT_VARIABLE_NUMBER, 100}, {SQLITE_LIMIT_WORKER_THREADS, 0}};

int harden(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    ++hardened;
    for (const Setting &setting : kConfig) {
        if (sqlite3_db_config(connection, setting.name, setting.value, nullptr) != SQLITE_OK)
            return SQLITE_ERROR;
    }
    for (const Setting &limit : kLimits)
        sqlite3_limit(connection, limit.name, limit.value);
    return SQLITE_OK;
}

} // namespace

void hardenNewConnections()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(harden));
}

quint64 hardenedConnections()
{
    return hardened;
}

void allowAttach(sqlite3 *connection, bool allowed)
{
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, allowed ? 1 : 0);
}

} // namespace storage
