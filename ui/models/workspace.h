// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"

#include <domain/answerbook.h>
#include <domain/remark.h>
#include <project/project.h>

#include <QObject>

namespace ui
{

enum class MessageKind { Note, Warning, Error };

/// A requirement or section with the devices it was seen for; no devices: all of them.
struct SeenRow
{
    catalog::Catalog::Row row;
    QList<domain::DeviceId> devices;
};

/// What every area of the window works with: the open project, the runner for long work, and the way to tell
/// the user something. Borrows both; lives as long as the project's view.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    Workspace(project::Project &project, JobRunner &jobs) : m_project(project), m_jobs(jobs)
    {
        // The first to hear of a change: nobody reads a book over rows that have moved.
        connect(&project, &project::Project::changed, this, [this] { m_books.clear(); });
    }

    project::Project &project() const { return m_project; }
    const domain::ProjectData &data() const { return m_project.data(); }
    const project::Environment &environment() const { return m_project.environment(); }
    JobRunner &jobs() const { return m_jobs; }
    /// The answers to a pack as they are now. Made once per change of the project: it indexes every answer.
    /// Valid until the next change.
    const domain::AnswerBook &book(const domain::Pack &pack) const
    {
        auto &book = m_books[&pack];
        if (!book)
            book = std::make_shared<domain::AnswerBook>(pack, data());
        return *book;
    }
    bool isReadOnly() const { return m_project.isReadOnly(); }

    /// The row that takes citations and was seen last: what is cited from elsewhere belongs to it.
    const std::optional<SeenRow> &seenRow() const { return m_seenRow; }
    void setSeenRow(const SeenRow &row) { m_seenRow = row; }

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
    /// Shows the row that `place` names.
    void goToRequested(const domain::Place &place);

private:
    project::Project &m_project;
    JobRunner &m_jobs;
    std::optional<SeenRow> m_seenRow;
    mutable QHash<const domain::Pack *, std::shared_ptr<const domain::AnswerBook>> m_books;
};

} // namespace ui
