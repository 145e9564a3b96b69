// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recovery.h"

#include "fileheader.h"
#include "migrations.h"
#include "schemacheck.h"
#include "texts.h"
#include "verifier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

/// What a copy turned out to be.
struct State
{
    qsizetype damages = 0;
    qint64 change = 0; ///< number of the newest change in the audit trail
};

base::Result<State> verifiedState(const Database &database, qint64 version)
{
    const auto change = database.integer(u"SELECT ifnull(max(change), 0) FROM audit"_s);
    if (!change)
        return base::fail(change.error());
    if (version < kSchemaVersion) { // the verifier reads the present schema only
        const auto sound = checkTables(database);
        return sound ? base::Result<State>(State{0, *change}) : base::fail(sound.error());
    }
    base::SilentJob job;
    const auto report = Verifier(database, job).run(true);
    if (!report)
        return base::fail(report.error());
    return State{report->damages.size(), *change};
}

/// Nothing when the copy does not even open as a project.
std::optional<State> stateOf(const QString &copy)
{
    const auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return std::nullopt;
    // The first statement rolls a journal back; only then does the header say what counts.
    const auto application = (*database)->integer(u"PRAGMA application_id"_s);
    const auto version = (*database)->integer(u"PRAGMA user_version"_s);
    if (!application || *application != kApplicationId || !version || *version < 1 ||
        *version > kSchemaVersion)
        return std::nullopt;
    if (!checkSchema(**database, int(*version)))
        return std::nullopt;
    const auto state = verifiedState(**database, *version);
    return state ? std::optional(*state) : std::nullopt;
}

struct Trial
{
    std::optional<State> with;
    std::optional<State> without;

    /// A journal undoes one change at most. One that leads from a sound file to a sound file further away
    /// belongs to another time: the pages of a few rows can fit by chance, and edits would go.
    bool journalFits() const
    {
        if (!with || !without)
            return with.has_value();
        if (without->damages == 0 && with->damages == 0)
            return without->change == with->change || without->change == with->change + 1;
        return with->damages <= without->damages;
    }
};

base::Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to))
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("\"%1\" was not closed properly and could not be copied for a check "
                                    "(%2); nothing was changed. Make room beside it and open it again.")
                              .arg(QDir::toNativeSeparators(from), source.errorString()));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

base::Result<Trial> tryOnCopy(const QString &path)
{
    QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.gesper-recovery-XXXXXX"_s);
    const QString copy = folder.filePath(u"copy.gesper"_s);
    Trial trial;
    if (auto copied = copyFile(path, copy); !copied)
        return base::fail(copied.error());
    trial.without = stateOf(copy);
    QFile::remove(copy);
    QFile::remove(journalOf(copy));
    if (auto copied = copyFile(path, copy); !copied)
        return base::fail(copied.error());
    if (auto copied = copyFile(journalOf(path), journalOf(copy)); !copied)
        return base::fail(copied.error());
    trial.with = stateOf(copy);
    return trial;
}

base::Result<QString> setAside(const QString &path)
{
    QString target = path + u".leftover"_s;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = u"%1.leftover-%2"_s.arg(path).arg(n);
    QFile file(path);
    if (!file.rename(target))
        return base::fail(
            base::ErrorCode::Io,
            Texts::tr(
                "\"%1\" does not belong to the project beside it and could not be renamed (%2). Move it to "
                "another folder, then open the project again.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    return QFileInfo(target).fileName();
}

base::Result<QString> settleJournal(const QString &path)
{
    const auto trial = tryOnCopy(path);
    if (!trial)
        return base::fail(trial.error());
    if (trial->journalFits())
        return Texts::
            tr("The project was not closed properly last time. It was recovered: every change that had been "
               "saved "
               "is there%1.")
                .arg(trial->with->damages == 0 ? QString()
                                               : Texts::tr("; the file has older damage, run Verify"));
    if (!trial->without)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr(
                "\"%1\" was not closed properly last time and is damaged, and the journal beside it does "
                "not mend it. Restore a backup; both files are left as they are.")
                .arg(QFileInfo(path).fileName()));
    const auto name = setAside(journalOf(path));
    if (!name)
        return base::fail(name.error());
    return Texts::tr(
               "A journal of a crash lay beside the project but belongs to another state of it, such as one "
               "before a "
               "backup was restored. It was not used and is now called \"%1\".")
        .arg(*name);
}

} // namespace

Leftovers leftoversOf(const QString &path)
{
    return {QFileInfo(journalOf(path)).size() > 0,
            QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-shm"_s)};
}

base::Result<QStringList> settleLeftovers(const QString &path)
{
    QStringList notes;
    for (const QString &log : {path + u"-wal"_s, path + u"-shm"_s}) {
        if (!QFileInfo::exists(log))
            continue;
        const auto name = setAside(log);
        if (!name)
            return base::fail(name.error());
        notes.append(Texts::tr("A file that no project of Gesper has lay beside the project, left there by "
                               "another program. It "
                               "was not used and is now called \"%1\".")
                         .arg(*name));
    }
    if (leftoversOf(path).journal) {
        const auto note = settleJournal(path);
        if (!note)
            return base::fail(note.error());
        notes.append(*note);
    }
    return notes;
}

} // namespace storage
