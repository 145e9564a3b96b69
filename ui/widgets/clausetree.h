// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clausefilterbar.h"
#include "models/clausemodel.h"

class QTreeView;
class QVBoxLayout;

namespace ui
{

/// The clauses at the left of an area: filter, search, tree, and steps to the next row.
class ClauseTree final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseTree)

public:
    /// `model` is borrowed. `searchHint` says what can be searched for.
    ClauseTree(ClauseModel *model, const QList<FilterChoice> &filters, const QString &searchHint,
               QWidget *parent = nullptr);

    /// Asked before another row becomes current; false keeps the present one.
    void setLeaveGuard(std::function<bool()> guard) { m_mayLeave = std::move(guard); }

    ClauseFilterBar *bar() const { return m_bar; }
    /// Puts the bar back above the tree, after another view had it.
    void takeBar();
    /// The answerable rows the filters leave, in the order of the law; the row in view among them only if they
    /// leave it too.
    QList<catalog::Catalog::Row> filteredRows() const;
    void setTreeFocus();

    /// Nothing while no row is chosen.
    std::optional<catalog::Catalog::Row> current() const;
    void select(const QString &clause);
    void selectFirst();
    /// The next answerable row (`direction` 1) or the one before (-1) among those the filter leaves.
    void step(int direction);
    /// The next row below that needs work; from the top again after the last one.
    void stepToWork();

Q_SIGNALS:
    void currentChanged();
    /// Other rows pass the filters now.
    void filtered();
    /// Enter or F2 on a row: the hand wants to its fields.
    void rowEntered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectBar();
    void createTree();
    void onCurrentChanged(const QModelIndex &current, const QModelIndex &previous);
    void setCurrent(const QModelIndex &proxy);
    QList<QModelIndex> answerableRows() const;
    void collect(const QModelIndex &parent, QList<QModelIndex> &rows) const;
    ClauseState stateOf(const QModelIndex &proxy) const;

    ClauseModel *m_model;
    ClauseFilterModel *m_proxy;
    ClauseFilterBar *m_bar;
    QVBoxLayout *m_column = nullptr;
    QTreeView *m_tree = nullptr;
    std::function<bool()> m_mayLeave;
    bool m_goingBack = false;
};

} // namespace ui
