// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace ui
{

/// What became of each file that was added last. Shown when there is something to know, until it is closed.
class AddingReport final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddingReport)

public:
    explicit AddingReport(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void revisionChosen(domain::RevisionId revision);

private:
    void showBatch();
    void addLine(const QString &path, const QString &outcome, const QString &why, qint64 revision);
    void copy() const;

    Workspace &m_workspace;
    QLabel *m_title;
    QTreeWidget *m_files;
};

} // namespace ui
