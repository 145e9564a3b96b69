// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auditentry.h"
#include "filestore.h"
#include "historystore.h"

#include <base/clock.h>
#include <base/jobcontext.h>
#include <base/result.h>
#include <domain/entities.h>

#include <QIODevice>

#include <memory>

/// The project file: one SQLite database, described in FORMAT.md.
namespace storage {

enum class OpenMode { ReadWrite, ReadOnly };

/// One row to be written. `value` empty: the row is removed.
struct Write
{
    domain::EntityKind kind = domain::EntityKind::Answer;
    qint64 id = 0;
    std::optional<domain::Entity> value;
};

/// One row that was written, with what stood there before.
struct Written
{
    domain::EntityKind kind = domain::EntityKind::Answer;
    qint64 id = 0;
    std::optional<domain::Entity> before;
    std::optional<domain::Entity> after;
};

/// Who does what, for the audit trail.
struct Occasion
{
    QString who;    ///< user name as the system tells it, or as the user set it
    QString action; ///< in words: "answer 17.2"
    QString reason; ///< where the user gave one
};

/// One thing that is not as it should be.
struct Damage
{
    QString where;   ///< "answer 17.2", "evidence VV-012 revision 3", "audit entry 41"
    QString message; ///< what is wrong, with hashes where there are any
};

struct VerifyReport
{
    QList<Damage> damages;
    qint64 rows = 0;  ///< authored rows compared with the audit trail
    qint64 files = 0; ///< evidence files hashed
    qint64 bytes = 0; ///< their bytes
    qint64 unnamed =
        0; ///< stored files no revision names: no damage, the next opening for writing removes them
    qint64 entries = 0; ///< audit entries chained
    QString head;       ///< hash of the newest audit entry
};

/// An open project file. One thread; a job opens one of its own by path.
/// Every change is one transaction that carries its audit entries.
class ProjectFile
{
public:
    virtual ~ProjectFile() = default;

    /// Makes a new project with its first rows. Refuses a path where something lies already.
    static base::Result<std::unique_ptr<ProjectFile>> create(const QString &path,
                                                             const domain::ProjectInfo &info,
                                                             const Occasion &occasion,
                                                             const base::Clock &clock);

    /// Opens an existing project. Checks, in this order: ordinary file, header, application id, version,
    /// leftovers of a crash, schema text, authored tables. ReadWrite takes the lock; when somebody else holds
    /// it, the error is Locked and names the holder (open read-only then).
    static base::Result<std::unique_ptr<ProjectFile>> open(const QString &path, OpenMode mode,
                                                           const base::Clock &clock);

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;

    /// What the user must be told about the opening, in sentences: recovered after a crash, migrated (with
    /// the backup's name), read-only and why, a journal that did not fit.
    virtual QStringList openingNotes() const = 0;

    virtual base::Result<domain::ProjectData> load() const = 0;

    /// A number no row of that kind has or had.
    virtual base::Result<qint64> reserveId(domain::EntityKind kind) = 0;

    /// All writes in one transaction with one audit entry each; writes that change nothing are left out, and
    /// if none is left no transaction happens. Refuses (and changes nothing) what breaks a rule of the
    /// schema.
    virtual base::Result<QList<Written>> apply(const QList<Write> &writes, const Occasion &occasion) = 0;

    /// Reads `source` to its end and stores its bytes under their SHA-256, once however often they are added.
    /// The bytes become part of the project with the next apply() that names the hash in a Revision; bytes
    /// that no revision names are removed at the next opening. In short transactions: on any failure, and after
    /// cancel, no part is left.
    using StoredFile = storage::StoredFile;
    virtual base::Result<StoredFile> addFile(QIODevice &source, const QString &name,
                                             base::JobContext &job) = 0;

    /// addFile() for another thread: made here, used there.
    virtual base::Result<FileStore> fileStore() const = 0;

    /// The bytes stored under that hash, at any position, on a connection of its own: used on the calling
    /// thread, also after this object has gone. Every byte is checked against its hash before it is given
    /// out; a failed check makes read() return -1 with a sentence in errorString().
    virtual base::Result<std::unique_ptr<QIODevice>> openFile(const QString &sha256) const = 0;

    /// Newest last. `limit` 0: all.
    virtual base::Result<QList<AuditEntry>> history(qint64 limit = 0) const = 0;

    /// The entry that added a row first; nothing if there is none. Fast enough for the window's thread.
    virtual base::Result<std::optional<AuditEntry>> additionOf(domain::EntityKind kind, qint64 id) const = 0;

    /// The history in parts, for any thread, also after this object has gone.
    virtual HistoryStore historyStore() const = 0;

    /// Hash of the newest audit entry: printed in every export.
    virtual base::Result<QString> auditHead() const = 0;

    /// Writes a compact copy to a new path, whole or not at all; also when the file itself was removed or
    /// replaced by another program. Refuses a path where something lies already.
    virtual base::Result<> saveCopy(const QString &path) const = 0;

    /// SQLite's own checks, the chain, authored rows against the chain, revisions against the stored files,
    /// and with `withEvidence` every evidence byte against its hash. All damages are listed, not the first
    /// only.
    virtual base::Result<VerifyReport> verify(bool withEvidence, base::JobContext &job) const = 0;
};

} // namespace storage
