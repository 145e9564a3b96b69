// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"

#include <domain/entities.h>
#include <project/project.h>

#include <QLockFile>
#include <QTemporaryDir>

namespace ui
{

/// Copies the bytes of a revision out of the project file into a private folder, where a worker can open
/// them. One at a time; the folder goes with this object, and what a crash left behind goes when the next one
/// is made.
class EvidenceCopy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceCopy)

public:
    explicit EvidenceCopy(const project::Project &project, QObject *parent = nullptr);

    /// Stops the copying before and removes its file. ready() or failed() follows.
    void fetch(const domain::Revision &revision);
    void drop();

Q_SIGNALS:
    void ready(const QString &path);
    void failed(const QString &sentence);
    void progressed(int permille);

private:
    base::Result<QString> newPath(const domain::Revision &revision);

    const project::Project &m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    quint64 m_turn = 0;
    JobRunner m_jobs; ///< the last: waits for its work before the folder goes
};

} // namespace ui
