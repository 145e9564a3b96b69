// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "widgets/areapage.h"
#include "widgets/clausetree.h"
#include "widgets/panes.h"

namespace ui
{

class CitationsPane;
class ClauseAdvice;
class ClauseHeader;
class DeviceScope;

/// An area of clauses: the tree left, the row in view in the middle, its evidence right. The eye walks once
/// from left to right.
class ClausePage : public AreaPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClausePage)

public:
    void follow(const project::ChangeEvent &event) override;
    void refresh() override;
    void goTo(const domain::Place &place) override;
    domain::Place place() const override;
    void setRemarks(const QList<domain::Remark> &remarks) override;
    bool hasSteps() const override { return true; }
    void previous() override { m_tree->step(-1); }
    void next() override { m_tree->step(1); }
    void nextToWork() override { m_tree->stepToWork(); }
    HistoryRow historyRow() const override;
    void showOwner(const QString &owner) override;
    QVariantMap layoutState() const override;
    void restoreLayoutState(const QVariantMap &state) override;

protected:
    ClausePage(Workspace &workspace, const QList<const domain::Pack *> &packs,
               const QList<FilterChoice> &filters, QWidget *parent);
    /// What stands between tree and evidence.
    struct Middle
    {
        QWidget *pane;
        QWidget *editor; ///< holds the fields of the row in view
        QString title;   ///< of the pane, where it is chosen by a tab
    };
    /// Puts the three columns together and shows the first row; the last step of a constructor. The splitter remembers
    /// its sizes by `name`.
    void assemble(const QString &name, const Panes::Widths &widths, const Middle &middle);
    /// Brings tree or fields into view where the window is too narrow for both.
    void bringUpTree();
    void bringUpFields();

    virtual void refreshStates() = 0;
    virtual void refreshRow() = 0;
    virtual void showRow(const catalog::Catalog::Row &row) = 0;
    virtual bool takesCitations(const catalog::Catalog::Row &row) const = 0;
    virtual void focusField(const QString &name) = 0;
    /// The remarks of the row in view; called when it or they change.
    virtual void showRemarks(const QList<domain::Remark> &remarks) { Q_UNUSED(remarks) }
    const QHash<QString, QList<domain::Remark>> &remarks() const { return m_remarks; }

    Workspace &workspace() const { return m_workspace; }
    ClauseModel *model() const { return m_model; }
    ClauseTree *tree() const { return m_tree; }
    ClauseHeader *header() const { return m_header; }
    ClauseAdvice *advice() const { return m_advice; }
    DeviceScope *scope() const { return m_scope; }
    CitationsPane *citations() const { return m_citations; }
    Panes *panes() const { return m_panes; }

private:
    void showCurrent();

    Workspace &m_workspace;
    ClauseModel *m_model;
    ClauseTree *m_tree;
    ClauseHeader *m_header;
    ClauseAdvice *m_advice;
    DeviceScope *m_scope;
    CitationsPane *m_citations;
    Panes *m_panes = nullptr;
    QWidget *m_middle = nullptr;
    QHash<QString, QList<domain::Remark>> m_remarks; ///< by clause
};

} // namespace ui
