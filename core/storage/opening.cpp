// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "opening.h"

#include "audittrail.h"
#include "cleanup.h"
#include "fileheader.h"
#include "migrations.h"
#include "recovery.h"
#include "schemacheck.h"
#include "texts.h"
#include "transaction.h"
#include "upgrade.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

base::Result<FileHeader> acceptedHeader(const QString &path)
{
    const auto header = readHeader(path);
    if (!header)
        return header;
    const QString shown = QDir::toNativeSeparators(path);
    if (header->schema > kSchemaVersion)
        return base::fail(
            base::ErrorCode::NewerFormat,
            Texts::tr(
                "\"%1\" was made by a newer version of Gesper (format %2; this version reads up to %3). "
                "Install the newer version; the file was not touched.")
                .arg(shown)
                .arg(header->schema)
                .arg(kSchemaVersion));
    if (header->schema < 1)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("\"%1\" does not say which format it has; it is damaged. Restore a backup.")
                .arg(shown));
    if (header->isWriteAheadLog)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr(
                "\"%1\" was switched to a write-ahead log by another program. Open it there, run \"PRAGMA "
                "journal_mode=DELETE\" and close it; then open it here.")
                .arg(shown));
    return header;
}

/// Why a file can only be read, in words; nothing when it can be written.
std::optional<QString> obstacleToWriting(const QString &path, const FileIdentity &identity)
{
    const QFileInfo info(path);
    if (!info.isWritable())
        return Texts::tr("the file is write-protected");
    if (!QFileInfo(info.absolutePath()).isWritable())
        return Texts::tr("its folder is write-protected");
    if (identity.names > 1)
        return Texts::
            tr("the file has %1 names (hard links), and writing under one of them would change the others, "
               "which "
               "may be backups; make a copy to work on")
                .arg(identity.names);
    return std::nullopt;
}

bool isNetworkShare(const QString &path)
{
    static constexpr QByteArrayView kKinds[] = {"nfs", "cifs", "smb", "fuse.sshfs", "9p", "afs", "davfs"};
    const QByteArray kind = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::ranges::any_of(kKinds, [&](QByteArrayView prefix) { return kind.startsWith(prefix); });
}

QString readOnlyNote(const QString &why)
{
    return Texts::tr("The project is opened read-only: %1.").arg(why);
}

/// Takes the lock where the file can be written; a note where it cannot.
base::Result<> takeLock(OpenedFile &opened)
{
    if (const auto obstacle = obstacleToWriting(opened.path, opened.identity)) {
        opened.notes.append(readOnlyNote(*obstacle));
        return {};
    }
    auto lock = ProjectLock::take(opened.path);
    if (lock) {
        opened.lock = std::move(*lock);
        return {};
    }
    if (lock.error().code != base::ErrorCode::ReadOnly)
        return base::fail(lock.error());
    opened.notes.append(readOnlyNote(lock.error().message));
    return {};
}

std::unexpected<base::Error> needsWriting(const QString &path, const QString &what)
{
    return base::fail(
        base::ErrorCode::ReadOnly,
        Texts::tr("\"%1\" %2, for which it must be opened for writing once. Copy it, with any file beside it "
                  "whose name begins with its name, into a folder you can write to, and open it there.")
            .arg(QFileInfo(path).fileName(), what));
}

/// With the lock held: what a crash left is dealt with, and the file stands alone again.
base::Result<QStringList> recover(const QString &path)
{
    const bool rollsBack = leftoversOf(path).journal;
    auto notes = settleLeftovers(path);
    if (!notes || !rollsBack)
        return notes;
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return base::fail(database.error());
    if (auto rolledBack = (*database)->integer(u"SELECT count(*) FROM sqlite_schema"_s); !rolledBack)
        return base::fail(rolledBack.error());
    if (auto ended = (*database)->endJournal(); !ended)
        return base::fail(ended.error());
    return notes;
}

/// A reader recovers for itself when nobody is writing; it never looks past a crash silently.
base::Result<> settleCrash(OpenedFile &opened)
{
    if (!leftoversOf(opened.path).any())
        return {};
    std::unique_ptr<ProjectLock> borrowed;
    if (opened.isReadOnly()) {
        if (ProjectLock::isHeld(opened.path))
            return {}; // a writer at work: its journal is no leftover
        if (obstacleToWriting(opened.path, opened.identity))
            return needsWriting(opened.path, Texts::tr("was not closed properly and needs a recovery"));
        auto lock = ProjectLock::take(opened.path);
        if (!lock)
            return base::fail(lock.error());
        borrowed = std::move(*lock);
    }
    const auto notes = recover(opened.path);
    if (!notes)
        return base::fail(notes.error());
    opened.notes.append(*notes);
    return {};
}

base::Result<> checkContent(OpenedFile &opened, const base::Clock &clock)
{
    const auto version = opened.database->integer(u"PRAGMA user_version"_s);
    if (!version)
        return base::fail(version.error());
    if (*version < 1 || *version > kSchemaVersion)
        return base::fail(base::ErrorCode::Conflict,
                          Texts::tr("\"%1\" was replaced while it was being opened. Open it again.")
                              .arg(opened.database->name()));
    if (auto fits = checkSchema(*opened.database, int(*version)); !fits)
        return fits;
    if (auto sound = checkTables(*opened.database); !sound)
        return sound;
    if (auto sound = AuditTrail(*opened.database).checkHead(); !sound)
        return sound;
    if (*version == kSchemaVersion)
        return {};
    if (opened.isReadOnly())
        return needsWriting(opened.path, Texts::tr("has an older format and must be brought up to date"));
    const auto note = upgrade(*opened.database, opened.path, int(*version), clock);
    if (!note)
        return base::fail(note.error());
    opened.notes.append(*note);
    return {};
}

base::Result<> openDatabase(OpenedFile &opened, const base::Clock &clock)
{
    auto database = Database::open(
        opened.path, opened.isReadOnly() ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database)
        return base::fail(database.error());
    opened.database = std::move(*database);
    if (auto sound = checkContent(opened, clock); !sound)
        return sound;
    return opened.isReadOnly() ? base::Result<>() : removeUnnamedFiles(*opened.database);
}

base::Result<> fillNew(OpenedFile &opened, int version, const Filler &fill)
{
    auto database = Database::open(opened.path, Database::Access::ReadWrite);
    if (!database)
        return base::fail(database.error());
    opened.database = std::move(*database);
    Transaction transaction(*opened.database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto marked = opened.database->exec(u"PRAGMA application_id=%1"_s.arg(kApplicationId)); !marked)
        return marked;
    if (auto made = migrate(*opened.database, 0, version); !made)
        return made;
    if (auto filled = fill(*opened.database); !filled)
        return filled;
    return transaction.commit();
}

} // namespace

base::Result<OpenedFile> openChecked(const QString &path, OpenMode mode, const base::Clock &clock)
{
    if (auto header = acceptedHeader(path); !header)
        return base::fail(header.error());
    OpenedFile opened;
    opened.path = QFileInfo(path).canonicalFilePath();
    opened.identity = identityOf(opened.path).value_or(FileIdentity{});
    if (mode == OpenMode::ReadWrite) {
        if (auto locked = takeLock(opened); !locked)
            return base::fail(locked.error());
    }
    if (auto settled = settleCrash(opened); !settled)
        return base::fail(settled.error());
    if (auto header = acceptedHeader(opened.path); !header)
        return base::fail(header.error());
    if (auto ready = openDatabase(opened, clock); !ready) {
        if (!opened.isReadOnly() && opened.database)
            static_cast<void>(opened.database->endJournal());
        return base::fail(ready.error());
    }
    if (isNetworkShare(opened.path) && !opened.isReadOnly())
        opened.notes.append(
            Texts::tr("The project lies on a network share, where a broken connection can damage it. Work on "
                      "a local copy."));
    return opened;
}

base::Result<> checkFree(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return base::fail(base::ErrorCode::Usage, Texts::tr("The project's file needs a name."));
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("\"%1\" exists already; choose another name.").arg(shown));
    if (leftoversOf(path).any())
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr(
                "Beside \"%1\" lies a journal of a project of that name; a new project would destroy it. "
                "Choose another name.")
                .arg(shown));
    return {};
}

std::unexpected<base::Error> cannotBeMade(const QString &path, const QString &detail)
{
    return base::fail(
        base::ErrorCode::Io,
        Texts::tr("\"%1\" cannot be made: the folder is missing, full or write-protected, or the name is too "
                  "long. Choose another place or name.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

base::Result<OpenedFile> makeNew(const QString &path, int version, const Filler &fill)
{
    if (const auto isFree = checkFree(path); !isFree)
        return base::fail(isFree.error());
    QFile file(path);
    auto lock = ProjectLock::take(path);
    if (!lock || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotBeMade(path, lock ? file.errorString() : lock.error().message);
    file.close();
    OpenedFile opened;
    opened.path = QFileInfo(path).canonicalFilePath();
    opened.identity = identityOf(opened.path).value_or(FileIdentity{});
    opened.lock = std::move(*lock);
    if (auto filled = fillNew(opened, version, fill); !filled) {
        opened.database.reset();
        QFile::remove(opened.path + u"-journal"_s);
        QFile::remove(opened.path);
        return base::fail(filled.error());
    }
    return opened;
}

} // namespace storage
