// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "drafts.h"

#include <QTimer>

namespace ui
{

class Field;
class ProjectView;

/// Keeps what is typed in the fields of a project until it is stored, a second after it was typed at the latest.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    /// `view`, borrowed and the parent, says at which row one is.
    DraftKeeper(const QString &project, const QString &path, ProjectView &view);

    /// The fields that hold something unstored now. Borrowed until the next call.
    void follow(const QList<Field *> &unstored);

    /// What the last program left and nobody decided on yet; kept until then.
    const QList<Draft> &left() const { return m_left; }
    void forget(const Draft &draft);

    /// The project is closed on purpose: nothing is left to the next program but what nobody decided on.
    void close();

    void save();

private:
    DraftStore m_store;
    const ProjectView &m_view;
    QList<Field *> m_unstored;
    QList<Draft> m_left;
    QList<Draft> m_saved;
    QTimer m_delay;
};

} // namespace ui
