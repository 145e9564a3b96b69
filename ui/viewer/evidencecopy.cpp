// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencecopy.h"

#include <project/evidencefiles.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kPrefix = "gesper-pages-"_L1;
constexpr auto kLockName = "lock"_L1;

/// Folders of this kind whose program is gone.
void removeLeftovers()
{
    QDir temporary(QDir::tempPath());
    const QStringList folders =
        temporary.entryList({kPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::Writable);
    for (const QString &name : folders) {
        QDir folder(temporary.filePath(name));
        if (!QFile::exists(folder.filePath(kLockName)))
            continue;
        QLockFile lock(folder.filePath(kLockName));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        folder.removeRecursively();
    }
}

base::Result<> copyOut(const QString &project, const base::Clock &clock, const domain::Revision &revision,
                       const QString &path, base::JobContext &job)
{
    static std::once_flag isTidied;
    std::call_once(isTidied, removeLeftovers);
    const auto file = storage::ProjectFile::open(project, storage::OpenMode::ReadOnly, clock);
    if (!file)
        return base::fail(file.error());
    return project::extractEvidence(**file, revision, path, job);
}

} // namespace

EvidenceCopy::EvidenceCopy(const project::Project &project, QObject *parent)
    : QObject(parent), m_project(project)
{
    connect(&m_jobs, &JobRunner::changed, this, [this] {
        if (m_jobs.isBusy())
            Q_EMIT progressed(m_jobs.state().permille);
    });
}

base::Result<QString> EvidenceCopy::newPath(const domain::Revision &revision)
{
    if (!m_folder) {
        auto folder = std::make_unique<QTemporaryDir>(QDir(QDir::tempPath()).filePath(kPrefix + u"XXXXXX"_s));
        if (!folder->isValid())
            return base::fail(
                base::ErrorCode::Io,
                tr("The document cannot be shown: no temporary folder can be made (%1). Make room on "
                   "the disk, then try again.")
                    .arg(folder->errorString()));
        m_folder = std::move(folder);
        m_lock = std::make_unique<QLockFile>(m_folder->filePath(kLockName));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    return m_folder->filePath(u"%1-%2"_s.arg(++m_turn).arg(revision.sha256.left(16)));
}

void EvidenceCopy::fetch(const domain::Revision &revision)
{
    drop();
    const auto path = newPath(revision);
    if (!path)
        return Q_EMIT failed(path.error().message);
    m_path = *path;
    const auto copy = [revision, target = *path, project = m_project.path(),
                       &clock = m_project.environment().clock](base::JobContext &job) {
        return copyOut(project, clock, revision, target, job);
    };
    m_jobs.start<void>(tr("Reading %1").arg(revision.fileName), copy, this,
                       [this, turn = m_turn, target = *path](const base::Result<> &done) {
                           if (turn != m_turn || m_path != target)
                               QFile::remove(target); // nobody waits for it any more
                           else if (done)
                               Q_EMIT ready(target);
                           else
                               Q_EMIT failed(done.error().message);
                       });
}

void EvidenceCopy::drop()
{
    m_jobs.cancelAll();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

} // namespace ui
