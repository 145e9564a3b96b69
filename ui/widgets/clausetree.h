// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausefiltermodel.h"
#include "models/clausemodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace ui
{

struct FilterChoice
{
    QString text;
    ClauseFilter filter = ClauseFilter::All;
};

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

private:
    void createFilters(const QList<FilterChoice> &filters, const QString &searchHint);
    void createTree();
    void onCurrentChanged(const QModelIndex &current, const QModelIndex &previous);
    void setCurrent(const QModelIndex &proxy);
    QList<QModelIndex> answerableRows() const;
    void collect(const QModelIndex &parent, QList<QModelIndex> &rows) const;
    ClauseState stateOf(const QModelIndex &proxy) const;

    ClauseModel *m_model;
    ClauseFilterModel *m_proxy;
    QComboBox *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeView *m_tree = nullptr;
    std::function<bool()> m_mayLeave;
    bool m_goingBack = false;
};

} // namespace ui
