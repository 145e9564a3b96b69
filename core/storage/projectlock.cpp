// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectlock.h"

#include "texts.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// A living holder writes its name within microseconds of making the mark; this is long enough for a slow share.
constexpr int kEmptyChecks = 10;
constexpr std::chrono::milliseconds kBetweenChecks{100};

QString ownerOf(const QFileInfo &mark)
{
    return mark.owner().isEmpty() ? u"somebody"_s : mark.owner();
}

/// The lock file's owner is the holder, its time the start of the holder's work.
std::optional<LockHolder> holderOf(const QLockFile &lock)
{
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt;
    const QFileInfo mark(lock.fileName());
    holder.user = ownerOf(mark);
    holder.since = mark.lastModified().toUTC();
    return holder;
}

base::Error heldBy(const QLockFile &lock, const QString &projectPath)
{
    const QString name = QFileInfo(projectPath).fileName();
    const auto holder = holderOf(lock);
    if (!holder)
        return {
            base::ErrorCode::Locked,
            storage::Texts::tr("\"%1\" is marked as open for writing by %2, but the mark cannot be read. Open it "
                      "read-only; if "
                      "nobody has it open, remove \"%3\".")
                .arg(name, ownerOf(QFileInfo(lock.fileName())), QDir::toNativeSeparators(lock.fileName())),
            {}};
    const QString advice =
        holder->host == QSysInfo::machineHostName()
            ? storage::Texts::tr("Open it read-only, or close it there.")
            : storage::Texts::tr(
                  "Open it read-only, or close it there; if that computer no longer has it open, "
                  "remove \"%1\".")
                  .arg(QDir::toNativeSeparators(lock.fileName()));
    return {base::ErrorCode::Locked,
            storage::Texts::tr("\"%1\" is open for writing by %2 on %3 (program %4, process %5, since %6 UTC). %7")
                .arg(name, holder->user, holder->host, holder->program, QString::number(holder->process),
                     holder->since.toString(u"yyyy-MM-dd HH:mm"_s), advice),
            {}};
}

} // namespace

ProjectLock::ProjectLock(const QString &lockPath) : m_lock(lockPath)
{
    m_lock.setStaleLockTime(0);
}

QString ProjectLock::lockPath(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    return info.absolutePath() + u"/."_s + info.fileName() + u".gesper-lock"_s;
}

bool ProjectLock::staysEmpty() const
{
    for (int n = 0; n < kEmptyChecks; ++n) {
        const QFileInfo mark(m_lock.fileName());
        if (!mark.exists() || mark.size() > 0)
            return false;
        QThread::sleep(kBetweenChecks);
    }
    return true;
}

bool ProjectLock::acquire()
{
    if (m_lock.tryLock(0))
        return true;
    if (m_lock.error() != QLockFile::LockFailedError || !staysEmpty())
        return false;
    m_lock.setStaleLockTime(1); // lets QLockFile remove the mark, which it does only when no process has it open
    const bool taken = m_lock.tryLock(0);
    m_lock.setStaleLockTime(0);
    return taken;
}

base::Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &projectPath)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockPath(projectPath)));
    if (lock->acquire())
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return base::fail(heldBy(lock->m_lock, projectPath));
    return base::fail(base::ErrorCode::ReadOnly,
                      storage::Texts::tr("no lock file can be made in \"%1\"")
                          .arg(QDir::toNativeSeparators(QFileInfo(projectPath).absolutePath())));
}

std::optional<LockHolder> ProjectLock::holder(const QString &projectPath)
{
    return holderOf(QLockFile(lockPath(projectPath)));
}

bool ProjectLock::isHeld(const QString &projectPath)
{
    const QString path = lockPath(projectPath);
    if (!QFileInfo::exists(path))
        return false;
    ProjectLock lock(path);
    return !lock.acquire() && lock.m_lock.error() == QLockFile::LockFailedError;
}

} // namespace storage
