// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "projectlock.h"

#include <base/result.h>

#include <QTemporaryDir>

#include <memory>

namespace storage {

/// The place of a project that does not exist yet. The project is made in a hidden folder beside it and moved in when it
/// is whole: a program that is killed meanwhile leaves no half project under that name.
class NewPlace
{
public:
    /// Refuses a path where something lies already.
    static base::Result<std::unique_ptr<NewPlace>> at(const QString &path);

    /// Where to make the project.
    QString draftPath() const;

    /// The project, closed, becomes the file at the path. Refuses if something lies there by now.
    base::Result<> moveIn();

private:
    explicit NewPlace(const QString &path);

    QString m_path;
    std::unique_ptr<ProjectLock> m_lock; ///< on the final name: nobody else makes it, and the name allows a lock
    QTemporaryDir m_folder; ///< removed with what is left in it
};

} // namespace storage
