// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/project.h>

#include <QDateTime>

namespace ui
{

/// A project that was open before, with how it stood when it was last seen.
struct RecentProject
{
    QString path;
    QString devices;   ///< "Decuvia (class IIb)"
    QString progress;  ///< "118 of 198 requirements decided"
    QDateTime changed; ///< of the file, now; invalid if it is not there
};

/// The recent projects, newest first, kept in the user's settings.
QList<RecentProject> recentProjects();

/// Puts the project first, with how it stands now.
void rememberProject(const project::Project &project);

} // namespace ui
