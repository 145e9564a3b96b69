// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QDateTime>
#include <QLockFile>

#include <chrono>
#include <memory>
#include <optional>

namespace storage {

/// Who has a project open for writing, as far as the mark tells it.
struct LockHolder
{
    QString user;
    QString host;
    QString program;
    qint64 process = 0;
    QDateTime since; ///< UTC

    bool operator==(const LockHolder &) const = default;
};

/// The mark that somebody has a project open for writing: `.<name>.gesper-lock` beside the file.
/// Time never breaks it; a holder that ended on this machine without removing it does. A holder killed between making
/// the mark and writing its name into it leaves an empty one: a mark that stays empty is nobody's.
class ProjectLock
{
public:
    /// Error Locked names the holder. Error ReadOnly: the folder does not take a lock file.
    static base::Result<std::unique_ptr<ProjectLock>> take(const QString &projectPath);

    /// True when a living program (or one on another machine, which cannot be asked) holds the project.
    static bool isHeld(const QString &projectPath);

    /// Nothing where there is no mark, or none that can be read.
    static std::optional<LockHolder> holder(const QString &projectPath);

    static QString lockPath(const QString &projectPath);

private:
    explicit ProjectLock(const QString &lockPath);
    bool acquire();
    bool staysEmpty() const;

    QLockFile m_lock;
};

} // namespace storage
