// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QLockFile>

#include <memory>

namespace storage {

/// The mark that somebody has a project open for writing: `.<name>.gesper-lock` beside the file.
/// Time never breaks it; a holder that ended on this machine without removing it does.
class ProjectLock
{
public:
    /// Error Locked names the holder. Error ReadOnly: the folder does not take a lock file.
    static base::Result<std::unique_ptr<ProjectLock>> take(const QString &projectPath);

    /// True when a living program (or one on another machine, which cannot be asked) holds the project.
    static bool isHeld(const QString &projectPath);

    static QString lockPath(const QString &projectPath);

private:
    explicit ProjectLock(const QString &lockPath);
    QLockFile m_lock;
};

} // namespace storage
