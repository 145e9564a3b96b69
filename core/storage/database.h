// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace storage {

/// One connection to an SQLite file. Used and destroyed on the thread that opened it; statements die before
/// it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file, hardened, with the settings of FORMAT.md. The caller has checked that the file exists
    /// and is ours: SQLite itself opens anything. Error Internal when Qt's driver carries a second copy of
    /// SQLite.
    static base::Result<std::unique_ptr<Database>> open(const QString &path, Access access);

    /// An empty database in memory.
    static base::Result<std::unique_ptr<Database>> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement that gives no rows of interest.
    base::Result<> exec(const QString &sql) const;

    /// The first column of the first row; an error when there is no row.
    base::Result<qint64> integer(const QString &sql) const;
    base::Result<QString> text(const QString &sql) const;

    /// The first column of all rows.
    base::Result<QStringList> texts(const QString &sql) const;

    /// Writes a compact copy to `target`, whole or not at all. Refuses a path where something lies already.
    base::Result<> copyTo(const QString &target) const;

    /// Removes the empty journal that stays beside the file while it is open for writing. Call last.
    base::Result<> endJournal() const { return exec(QStringLiteral("PRAGMA journal_mode=DELETE")); }

    /// How many commits the file has seen, of all programs: the counter in its header. Exact while a write
    /// transaction of this connection is open.
    base::Result<quint32> changeCount() const;

    /// True while a transaction is open.
    bool isInTransaction() const;

    /// For what Qt SQL lacks. Borrowed.
    sqlite3 *handle() const { return m_handle; }
    const QSqlDatabase &connection() const { return m_connection; }
    /// The file's name without its folder: for messages.
    const QString &name() const { return m_name; }

private:
    Database(QString connectionName, QString name);
    base::Result<> connect(const QString &path, Access access);
    base::Result<> configure(Access access);

    QString m_connectionName;
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
};

/// How long a statement waits for another program that holds the file.
inline constexpr int kBusyMilliseconds = 5000;

} // namespace storage
