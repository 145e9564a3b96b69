// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QPointer>
#include <QTimer>

class QDropEvent;
class QRubberBand;
class QToolButton;
class QWidget;

namespace ui
{

class EvidenceAdder;

/// Lets files, folders and revisions be dropped anywhere on the view of a project: on a row of a tree of
/// clauses, or on the evidence of the row in view, they are cited there; files dropped elsewhere are added to
/// the list. What is held over the rail for a moment brings that area into view. A single project file is
/// left to the window.
class EvidenceDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDrop)

public:
    /// `view` is borrowed: parent of this, and what is dropped on.
    EvidenceDrop(Workspace &workspace, QWidget *view);
    ~EvidenceDrop() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What lies under the pointer, and what a drop there means.
    struct Target
    {
        QWidget *widget = nullptr;
        QRect row; ///< in `widget`: of a clause in its tree
        std::optional<project::CitingRow> citing;
        bool takesNoEvidence = false; ///< a row that nothing can be cited for
    };
    Target targetAt(QWidget *receiver, QPoint position) const;
    void addClause(Target &target, QPoint position) const;
    bool handle(QWidget *receiver, QDropEvent *event);
    void drag(const Target &target);
    bool drop(const Target &target, const QStringList &files, const QList<domain::RevisionId> &revisions);
    void hold(QWidget *widget);
    void endDrag();
    void clearMark();

    Workspace &m_workspace;
    QWidget *m_view;
    EvidenceAdder *m_adder;
    QTimer m_spring;
    QPointer<QToolButton> m_held;
    QPointer<QRubberBand> m_mark;
};

} // namespace ui
