// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "placehistory.h"

#include <QJsonValue>
#include <QThreadPool>

namespace ui
{

/// What stands in a field and is not in the project file.
struct Draft
{
    Stop stop;
    QString where;      ///< for people: "17.2, Justification"
    QString field;      ///< object name of its editor
    QJsonValue stored;  ///< what the file held when it was typed
    QJsonValue entered; ///< what was typed

    bool operator==(const Draft &) const = default;
};

/// Keeps drafts outside the project file, in the user's folder of Gesper's data, so that they outlive a program that is
/// killed. One file for each project file, which only its user can read. Writing happens in a thread of its own and
/// never fails aloud: the text still stands in its field.
class DraftStore
{
    Q_DISABLE_COPY_MOVE(DraftStore)

public:
    /// `project` is the project's uuid, `path` its file: copies of one project keep drafts of their own.
    DraftStore(const QString &project, const QString &path);
    /// Waits until the last state is on disk.
    ~DraftStore();

    /// What the last program left; of a project that was moved since, too.
    QList<Draft> load() const;
    /// Replaces what is kept. An empty list leaves no file.
    void save(const QList<Draft> &drafts);
    void wait() { m_thread.waitForDone(); }
    QString path() const { return m_path; }

private:
    QString movedFrom() const;

    QString m_project;
    QString m_projectPath;
    QString m_path;
    QThreadPool m_thread;
};

} // namespace ui
