// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/progress.h>
#include <project/project.h>

#include <QDateTime>

namespace ui
{

/// A project that was open before, with how it stood when it was last seen.
struct RecentProject
{
    QString path;
    QString title;
    QString devices;            ///< "Decuvia (class IIb)"
    QString regulation;         ///< "MDR"
    project::Progress progress; ///< of Annex I
    qint64 toConfirm = 0;       ///< answers, texts and references of the whole project
    QDateTime seen;             ///< when it was last open here, UTC
    bool isPinned = false;
};

/// The recent projects, pinned ones first, then newest first, kept in the user's settings. Looks at no file: a
/// project may lie on a share that does not answer.
QList<RecentProject> recentProjects();

/// Empties the list; the files stay.
void forgetProjects();

/// Puts the project first, with how it stands now.
void rememberProject(const project::Project &project);

/// Takes it from the list; the file stays.
void forgetRecentProject(const QString &path);
void pinRecentProject(const QString &path, bool pinned);

} // namespace ui
