// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "database.h"

#include "sqlerror.h"
#include "sqlitelibrary.h"
#include "statement.h"
#include "texts.h"

#include <base/outputfile.h>

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Database::Database(QString connectionName, QString name)
    : m_connectionName(std::move(connectionName)),
      m_name(std::move(name)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(
        new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), QFileInfo(path).fileName()));
    // An absolute path: a relative one that begins with "file:" would be taken for a URI.
    if (auto connected = database->connect(QFileInfo(path).absoluteFilePath(), access); !connected)
        return base::fail(connected.error());
    if (auto configured = database->configure(access); !configured)
        return base::fail(configured.error());
    return database;
}

base::Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(
        new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), u"memory"_s));
    if (auto connected = database->connect(u":memory:"_s, Access::ReadWrite); !connected)
        return base::fail(connected.error());
    return database;
}

base::Result<> Database::connect(const QString &path, Access access)
{
    hardenNewConnections();
    const quint64 before = hardenedConnections();
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(kBusyMilliseconds)
            .arg(access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!m_connection.isValid())
        return base::fail(base::ErrorCode::Internal,
                          Texts::tr("This installation lacks Qt's SQLite driver; install Gesper again."));
    if (!m_connection.open())
        return base::fail(sqlError(m_connection.lastError(), m_name));
    if (hardenedConnections() != before + 1)
        return base::fail(
            base::ErrorCode::Internal,
            Texts::tr(
                "This installation carries two copies of SQLite, which would endanger projects; nothing "
                "was opened. Install Gesper again from its own package."));
    m_handle = handleOf(m_connection);
    if (!m_handle)
        return base::fail(base::ErrorCode::Internal,
                          Texts::tr("Qt's SQLite driver gives no handle; this is a bug."));
    return {};
}

base::Result<> Database::configure(Access access)
{
    QStringList settings{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                         u"PRAGMA mmap_size=0"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA temp_store=MEMORY"_s};
    if (access == Access::ReadOnly) {
        settings << u"PRAGMA query_only=ON"_s;
    } else {
        settings << u"PRAGMA page_size=16384"_s << u"PRAGMA journal_mode=TRUNCATE"_s
                 << u"PRAGMA synchronous=EXTRA"_s << u"PRAGMA secure_delete=FAST"_s;
    }
    for (const QString &setting : settings) {
        if (auto done = exec(setting); !done)
            return done;
    }
    return {};
}

base::Result<> Database::exec(const QString &sql) const
{
    return Statement(*this, sql).run();
}

base::Result<qint64> Database::integer(const QString &sql) const
{
    Statement statement(*this, sql);
    if (auto row = statement.requireRow(); !row)
        return base::fail(row.error());
    return statement.integer(0);
}

base::Result<QString> Database::text(const QString &sql) const
{
    Statement statement(*this, sql);
    if (auto row = statement.requireRow(); !row)
        return base::fail(row.error());
    return statement.text(0);
}

base::Result<QStringList> Database::texts(const QString &sql) const
{
    QStringList all;
    Statement statement(*this, sql);
    base::Result<bool> row = statement.next();
    for (; row && *row; row = statement.next())
        all.append(statement.text(0));
    if (!row)
        return base::fail(row.error());
    return all;
}

base::Result<> Database::copyTo(const QString &target) const
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("\"%1\" exists already; choose another name.").arg(QDir::toNativeSeparators(target)));
    auto output = base::OutputFile::create(target);
    if (!output)
        return base::fail(output.error());
    allowAttach(m_handle, true);
    const auto copied = Statement(*this, u"VACUUM INTO ?"_s).bind((*output)->temporaryPath()).run();
    allowAttach(m_handle, false);
    if (!copied)
        return copied;
    return (*output)->commit();
}

base::Result<quint32> Database::changeCount() const
{
    // By SQLite's own handle: another one would drop its locks when closed.
    constexpr sqlite3_int64 kCounterAt = 24;
    sqlite3_file *file = nullptr;
    quint32 count = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xRead(file, &count, sizeof count, kCounterAt) != SQLITE_OK)
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("The header of \"%1\" cannot be read. Check the drive and the "
                                    "connection to it.")
                              .arg(m_name));
    return qFromBigEndian(count);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace storage
