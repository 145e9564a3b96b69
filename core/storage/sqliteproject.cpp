// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sqliteproject.h"

#include "audittrail.h"
#include "blobdevice.h"
#include "entitystore.h"
#include "rowwriter.h"
#include "transaction.h"
#include "verifier.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace storage {

SqliteProject::SqliteProject(OpenedFile file, qint64 dataVersion, const base::Clock &clock)
    : m_file(std::move(file)), m_dataVersion(dataVersion), m_clock(clock)
{
}

SqliteProject::~SqliteProject()
{
    // Not after the file was replaced: the journal of that name is somebody else's then.
    if (!isReadOnly() && isStillThere())
        static_cast<void>(m_file.database->endJournal());
    m_file.database.reset();
}

bool SqliteProject::isStillThere() const
{
    const auto now = identityOf(m_file.path);
    return now && now->isSameFile(m_file.identity);
}

base::Result<> SqliteProject::checkStillThere() const
{
    const QString shown = QDir::toNativeSeparators(m_file.path);
    if (isReadOnly())
        return base::fail(
            base::ErrorCode::ReadOnly,
            u"\"%1\" is opened read-only; nothing was changed. Save a copy to work on."_s.arg(shown));
    if (!isStillThere())
        return base::fail(
            base::ErrorCode::Conflict,
            u"\"%1\" was removed, renamed or replaced by another program; nothing was changed. Save a "
            "copy to keep your work."_s.arg(shown));
    return {};
}

base::Result<> SqliteProject::checkNoForeignWrite() const
{
    const auto version = m_file.database->integer(u"PRAGMA data_version"_s);
    if (!version)
        return base::fail(version.error());
    if (*version != m_dataVersion)
        return base::fail(
            base::ErrorCode::Conflict,
            u"Another program wrote to \"%1\" since it was opened; nothing was changed. Open the project "
            "again to see what is in it now."_s.arg(QDir::toNativeSeparators(m_file.path)));
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
    if (auto there = checkStillThere(); !there)
        return base::fail(there.error());
    const auto next = nextId(*m_file.database, kind);
    if (!next)
        return next;
    qint64 &reserved = m_reserved[kind];
    reserved = std::max(reserved + 1, *next);
    return reserved;
}

base::Result<QList<Written>> SqliteProject::apply(const QList<Write> &writes, const Occasion &occasion)
{
    if (auto there = checkStillThere(); !there)
        return base::fail(there.error());
    Transaction transaction(*m_file.database);
    if (!transaction.begun())
        return base::fail(transaction.begun().error());
    if (auto alone = checkNoForeignWrite(); !alone)
        return base::fail(alone.error());
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
    if (auto there = checkStillThere(); !there)
        return base::fail(there.error());
    Transaction transaction(*m_file.database);
    if (!transaction.begun())
        return base::fail(transaction.begun().error());
    if (auto alone = checkNoForeignWrite(); !alone)
        return base::fail(alone.error());
    const auto added = BlobStore(*m_file.database).add(source, name, job);
    if (!added)
        return base::fail(added.error());
    if (added->isNew) {
        if (auto committed = transaction.commit(); !committed)
            return base::fail(committed.error());
    }
    return StoredFile{added->info.sha256, added->info.bytes, !added->isNew};
}

base::Result<std::unique_ptr<QIODevice>> SqliteProject::openFile(const QString &sha256) const
{
    const auto info = BlobStore(*m_file.database).find(sha256);
    if (!info)
        return base::fail(info.error());
    if (!*info)
        return base::fail(
            base::ErrorCode::NotFound,
            u"The project holds no file with SHA-256 %1. Add the file again, or restore a backup."_s.arg(
                sha256));
    if (!isStillThere())
        return base::fail(
            base::ErrorCode::Conflict,
            u"\"%1\" was removed, renamed or replaced by another program. Save a copy to keep your "
            "work, and open that."_s.arg(QDir::toNativeSeparators(m_file.path)));
    auto database = Database::open(m_file.path, Database::Access::ReadOnly);
    if (!database)
        return base::fail(database.error());
    return std::unique_ptr<QIODevice>(new BlobDevice(std::move(*database), **info));
}

base::Result<QList<AuditEntry>> SqliteProject::history(qint64 limit) const
{
    return AuditTrail(*m_file.database).history(limit);
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
    return m_file.database->copyTo(path);
}

} // namespace storage
