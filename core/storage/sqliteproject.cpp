// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sqliteproject.h"

#include "audittrail.h"
#include "blobdevice.h"
#include "blobwriter.h"
#include "entitystore.h"
#include "rowwriter.h"
#include "texts.h"
#include "transaction.h"
#include "verifier.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace storage {

SqliteProject::SqliteProject(OpenedFile file, quint32 changes, const base::Clock &clock)
    : m_file(std::move(file)),
      m_state(std::make_shared<FileState>(m_file.path, m_file.identity, changes)),
      m_clock(clock)
{
}

SqliteProject::~SqliteProject()
{
    const QMutexLocker locker(&m_state->mutex());
    m_state->close();
    // Not after the file was replaced: the journal of that name is somebody else's then.
    if (!isReadOnly() && m_state->isStillThere())
        static_cast<void>(m_file.database->endJournal());
    m_file.database.reset();
}

base::Result<> SqliteProject::checkWritable() const
{
    if (isReadOnly())
        return base::fail(
            base::ErrorCode::ReadOnly,
            Texts::tr("\"%1\" is opened read-only; nothing was changed. Save a copy to work on.")
                .arg(QDir::toNativeSeparators(m_file.path)));
    return {};
}

base::Result<domain::ProjectData> SqliteProject::load() const
{
    const Transaction snapshot(*m_file.database, Transaction::Kind::Read);
    if (!snapshot.begun())
        return base::fail(snapshot.begun().error());
    return EntityStore(*m_file.database).load();
}

base::Result<qint64> SqliteProject::reserveId(domain::EntityKind kind)
{
    if (auto writable = checkWritable(); !writable)
        return base::fail(writable.error());
    const QMutexLocker locker(&m_state->mutex());
    if (auto may = m_state->checkMayWrite(); !may)
        return base::fail(may.error());
    const auto next = nextId(*m_file.database, kind);
    if (!next)
        return next;
    qint64 &reserved = m_reserved[kind];
    reserved = std::max(reserved + 1, *next);
    return reserved;
}

base::Result<QList<Written>> SqliteProject::apply(const QList<Write> &writes, const Occasion &occasion)
{
    if (auto writable = checkWritable(); !writable)
        return base::fail(writable.error());
    ProjectTransaction transaction(*m_file.database, *m_state);
    if (!transaction.begun())
        return base::fail(transaction.begun().error());
    auto written = RowWriter(*m_file.database).write(writes, occasion, m_clock.now());
    if (!written || written->isEmpty())
        return written;
    if (auto committed = transaction.commit(); !committed)
        return base::fail(committed.error());
    return written;
}

base::Result<ProjectFile::StoredFile> SqliteProject::addFile(QIODevice &source, const QString &name,
                                                             base::JobContext &job)
{
    if (auto writable = checkWritable(); !writable)
        return base::fail(writable.error());
    const auto added = BlobWriter(*m_file.database, *m_state).add(source, name, job);
    if (!added)
        return base::fail(added.error());
    return StoredFile{added->info.sha256, added->info.bytes, !added->isNew};
}

base::Result<FileStore> SqliteProject::fileStore() const
{
    if (auto writable = checkWritable(); !writable)
        return base::fail(writable.error());
    return FileStore(m_state);
}

base::Result<std::unique_ptr<QIODevice>> SqliteProject::openFile(const QString &sha256) const
{
    const auto info = BlobStore(*m_file.database).find(sha256);
    if (!info)
        return base::fail(info.error());
    if (!*info)
        return base::fail(
            base::ErrorCode::NotFound,
            Texts::tr("The project holds no file with SHA-256 %1. Add the file again, or restore a backup.")
                .arg(sha256));
    if (!m_state->isStillThere())
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr("\"%1\" was removed, renamed or replaced by another program. Save a copy to keep your "
                      "work, and open that.")
                .arg(QDir::toNativeSeparators(m_file.path)));
    auto database = Database::open(m_file.path, Database::Access::ReadOnly);
    if (!database)
        return base::fail(database.error());
    return std::unique_ptr<QIODevice>(new BlobDevice(std::move(*database), **info));
}

base::Result<QList<AuditEntry>> SqliteProject::history(qint64 limit) const
{
    return AuditTrail(*m_file.database).history(limit);
}

base::Result<std::optional<AuditEntry>> SqliteProject::additionOf(domain::EntityKind kind, qint64 id) const
{
    return AuditTrail(*m_file.database).additionOf(tableOf(kind), id);
}

base::Result<QString> SqliteProject::auditHead() const
{
    return AuditTrail(*m_file.database).head();
}

base::Result<VerifyReport> SqliteProject::verify(bool withEvidence, base::JobContext &job) const
{
    return Verifier(*m_file.database, job).run(withEvidence);
}

base::Result<> SqliteProject::saveCopy(const QString &path) const
{
    // A long read: a writer in this program waits here, and not in vain for SQLite's lock.
    const QMutexLocker locker(&m_state->mutex());
    return m_file.database->copyTo(path);
}

} // namespace storage
