// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"
#include "newprojectdraft.h"

#include <QPointer>

#include <functional>

namespace ui
{

class NewProjectWizard;

/// The ways to a new project: from nothing, gone on with, from another project. One dialog of each at a time.
class ProjectMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectMaker)

public:
    using Create = std::function<base::Result<>(const NewProjectChoice &)>;

    /// `create` makes and opens a project. The dialogs belong to `window`.
    ProjectMaker(const project::Environment &environment, JobRunner &jobs, Create create, QWidget *window);

    /// Goes on with the draft that was left, if there is one; there is only one at a time.
    void begin();
    void discard();
    /// `path` empty: the user chooses which.
    void beginFrom(const QString &path);

Q_SIGNALS:
    void draftChanged();
    /// A project was made there and wants to be opened.
    void made(const QString &path);

private:
    project::Environment m_environment;
    JobRunner &m_jobs;
    Create m_create;
    QWidget *m_window;
    QPointer<NewProjectWizard> m_wizard;
};

} // namespace ui
