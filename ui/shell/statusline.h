// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"
#include "projectview.h"

#include <domain/remark.h>
#include <project/project.h>

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui
{

/// The line at the foot of the window: whether all is stored, remarks, the job that runs, the state of the
/// law.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(JobRunner &jobs, QWidget *parent = nullptr);

    /// Null: no project is open.
    void setProject(const project::Project *project);
    void setUnstored(ProjectView::Unstored unstored);
    void setReport(const domain::CheckReport &report);

Q_SIGNALS:
    void remarksRequested();

private:
    void showJob();

    JobRunner &m_jobs;
    QLabel *m_stored;
    QToolButton *m_remarks;
    QWidget *m_job;
    JobId m_shownJob;
    QLabel *m_jobText;
    QProgressBar *m_progress;
    QLabel *m_law;
};

} // namespace ui
