// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QTimer>

namespace ui
{

/// Keeps the checker's remarks up to date: runs it beside the window a moment after the last change.
class CheckService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckService)

public:
    explicit CheckService(Workspace &workspace, QObject *parent = nullptr);

    const domain::CheckReport &report() const { return m_report; }

    /// Checks again soon.
    void schedule();

Q_SIGNALS:
    void checked();

private:
    void run();

    Workspace &m_workspace;
    JobRunner
        m_runner; ///< of its own: checking is not shown among the user's jobs and does not wait for them
    QTimer m_delay;
    domain::CheckReport m_report;
};

} // namespace ui
