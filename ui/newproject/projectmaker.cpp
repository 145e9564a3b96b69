// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectmaker.h"

#include "carryoverdialog.h"
#include "newprojectwizard.h"

namespace ui
{

ProjectMaker::ProjectMaker(const project::Environment &environment, JobRunner &jobs, Create create, QWidget *window)
    : QObject(window), m_environment(environment), m_jobs(jobs), m_create(std::move(create)), m_window(window)
{
}

void ProjectMaker::begin()
{
    if (!m_wizard) {
        m_wizard = new NewProjectWizard(m_environment.catalog, unfinishedProject().value_or(NewProjectDraft()), m_create,
                                        m_window);
        connect(m_wizard, &NewProjectWizard::draftChanged, this, &ProjectMaker::draftChanged);
        m_wizard->show();
    }
    m_wizard->raise();
    m_wizard->activateWindow();
}

void ProjectMaker::discard()
{
    discardUnfinishedProject();
    Q_EMIT draftChanged();
}

void ProjectMaker::beginFrom(const QString &path)
{
    auto *dialog = new CarryOverDialog(m_environment, m_jobs, m_window);
    connect(dialog, &CarryOverDialog::made, this, &ProjectMaker::made);
    dialog->show();
    if (!path.isEmpty())
        dialog->setSource(path);
}

} // namespace ui
