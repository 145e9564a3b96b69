// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"

#include <domain/remark.h>
#include <project/evidencefiles.h>

#include <QObject>

namespace ui
{

enum class MessageKind { Note, Warning, Error };

/// What every area of the window works with: the open project, the runner for long work, and the way to tell
/// the user something. Borrows both; lives as long as the project's view.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    Workspace(project::Project &project, JobRunner &jobs) : m_project(project), m_jobs(jobs)
    {
    }

    project::Project &project() const { return m_project; }
    const domain::ProjectData &data() const { return m_project.data(); }
    const project::Environment &environment() const { return m_project.environment(); }
    JobRunner &jobs() const { return m_jobs; }
    /// As project::Project::book().
    const domain::AnswerBook &book(const domain::Pack &pack) const { return m_project.book(pack); }
    bool isReadOnly() const { return m_project.isReadOnly(); }

    /// The row that takes evidence and was in view last: where evidence is cited for from elsewhere.
    const std::optional<project::CitingRow> &lastRow() const { return m_lastRow; }
    void setLastRow(const project::CitingRow &row) { m_lastRow = row; }
    /// What the last adding of files came to.
    const project::EvidenceBatch &lastBatch() const { return m_lastBatch; }
    void setLastBatch(const project::EvidenceBatch &batch)
    {
        m_lastBatch = batch;
        Q_EMIT evidenceAdded();
    }

    /// True when there is no error; else the error stands in the message bar.
    template <typename T>
    bool accept(const base::Result<T> &result)
    {
        if (!result)
            Q_EMIT messageRaised(result.error().message, MessageKind::Error);
        return result.has_value();
    }

Q_SIGNALS:
    void messageRaised(const QString &text, ui::MessageKind kind);
    /// lastBatch() is a new one.
    void evidenceAdded();
    /// Shows the row that `place` names.
    void goToRequested(const domain::Place &place);

private:
    project::Project &m_project;
    JobRunner &m_jobs;
    std::optional<project::CitingRow> m_lastRow;
    project::EvidenceBatch m_lastBatch;
};

} // namespace ui
