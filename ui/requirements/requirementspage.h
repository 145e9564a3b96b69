// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui
{

class AnswerForm;
class CitationsPane;
class ClauseAdvice;
class ClauseHeader;
class ClauseModel;
class ClauseTree;
class DeviceScope;

/// Annex I: the clauses left, the answer in the middle, the evidence on the right.
class RequirementsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementsPage)

public:
    explicit RequirementsPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    /// `remarks` of the whole project; those of the row in view are shown.
    void setRemarks(const QList<domain::Remark> &remarks);
    void goTo(const domain::Place &place);

public Q_SLOTS:
    void previous();
    void next();
    void nextToWork();

private:
    QWidget *createTree();
    QWidget *createAnswer();
    QHBoxLayout *createSteps();
    QPushButton *addStep(QHBoxLayout *row, const QString &iconName, const QString &text, const QString &name,
                         void (RequirementsPage::*slot)());
    void showCurrent();
    void showRemarks();

    Workspace &m_workspace;
    const domain::Pack *m_pack;
    ClauseModel *m_model;
    ClauseTree *m_tree = nullptr;
    ClauseHeader *m_header = nullptr;
    ClauseAdvice *m_advice = nullptr;
    DeviceScope *m_scope = nullptr;
    AnswerForm *m_form = nullptr;
    CitationsPane *m_citations = nullptr;
    QHash<QString, QList<domain::Remark>> m_remarks; ///< by clause
};

} // namespace ui
