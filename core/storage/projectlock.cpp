// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectlock.h"

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

/// The lock file's owner is the holder, its time the start of the holder's work.
base::Error heldBy(const QLockFile &lock, const QString &projectPath)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QFileInfo file(lock.fileName());
    const bool known = lock.getLockInfo(&process, &host, &program);
    const QString user = file.owner().isEmpty() ? u"somebody"_s : file.owner();
    const QString name = QFileInfo(projectPath).fileName();
    if (!known)
        return {
            base::ErrorCode::Locked,
            u"\"%1\" is marked as open for writing by %2, but the mark cannot be read. Open it read-only; if "
            "nobody has it open, remove \"%3\"."_s.arg(name, user, QDir::toNativeSeparators(lock.fileName())),
            {}};
    const QString advice =
        host == QSysInfo::machineHostName()
            ? u"Open it read-only, or close it there."_s
            : u"Open it read-only, or close it there; if that computer no longer has it open, "
              "remove \"%1\"."_s.arg(QDir::toNativeSeparators(lock.fileName()));
    return {base::ErrorCode::Locked,
            u"\"%1\" is open for writing by %2 on %3 (program %4, process %5, since %6 UTC). %7"_s.arg(
                name, user, host, program, QString::number(process),
                file.lastModified().toUTC().toString(u"yyyy-MM-dd HH:mm"_s), advice),
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
                      u"no lock file can be made in \"%1\""_s.arg(
                          QDir::toNativeSeparators(QFileInfo(projectPath).absolutePath())));
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
