// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"
#include "projectview.h"

#include <domain/remark.h>
#include <project/project.h>

#include <QStatusBar>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace ui
{

/// The line at the foot of the window: whether all is stored, remarks, what is to be confirmed, the job that runs, who
/// holds the file, the date of the law. Where room is short, the texts get shorter one after the other.
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
    /// Remarks about the row in view; none where no row is in view.
    void setRemarksHere(std::optional<qsizetype> remarks);
    /// Who writes in the project that is open read-only; empty: nobody.
    void setHolder(const QString &name);

Q_SIGNALS:
    void remarksRequested();
    void confirmRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A part of the line in its lengths, the longest first. An empty text hides it.
    struct Part
    {
        QWidget *widget = nullptr;
        QStringList texts;
        bool isShown = false;
    };
    Part &part(const QWidget *widget);
    void say(QWidget *widget, const QStringList &texts);
    void createParts();
    QWidget *createJob();
    QToolButton *createLink(const QString &name, const QString &toolTip);
    void sayRemarks();
    void showJob();
    void fillQueue();
    void fit();
    static void setText(QWidget *widget, const QString &text);

    JobRunner &m_jobs;
    QWidget *m_bar;
    QList<Part> m_parts; ///< in the order in which they get shorter
    QLabel *m_stored = nullptr;
    QToolButton *m_remarks = nullptr;
    QToolButton *m_confirm = nullptr;
    QWidget *m_job = nullptr;
    QLabel *m_jobText = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_queue = nullptr;
    QLabel *m_holder = nullptr;
    QLabel *m_law = nullptr;
    JobId m_shownJob;
    std::optional<qsizetype> m_remarksHere;
    std::optional<qsizetype> m_remarksInAll;
};

} // namespace ui
