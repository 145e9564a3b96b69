// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace ui
{

/// The documents added and cited last, folded away until wanted: to be dragged onto a row, or cited for the
/// row in view with Enter.
class RecentEvidence final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentEvidence)

public:
    explicit RecentEvidence(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void chosen(domain::RevisionId revision);

private:
    void fold(bool open);

    Workspace &m_workspace;
    QToolButton *m_fold;
    QListWidget *m_list;
    QList<domain::RevisionId> m_shown;
};

} // namespace ui
