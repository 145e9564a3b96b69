// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answertablemodel.h"
#include "jobs/jobrunner.h"

#include <QSortFilterProxyModel>

namespace ui
{

/// The lines of the table in the order of a column. Many long texts are put in order beside the window; until that is
/// done the lines stand in the order of the law. A line does not jump away while one works on it.
class AnswerSorter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerSorter)

public:
    explicit AnswerSorter(AnswerTableModel *model, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void rank();
    bool rankValues();
    void rankTexts();
    void take(const QList<qsizetype> &ranks);

    AnswerTableModel *m_model;
    JobRunner m_runner; ///< of its own: sorting is not shown among the user's jobs
    int m_column = kAnswerRefColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<qsizetype> m_ranks; ///< of the model's lines by the column; empty: they stand as in the model
    int m_request = 0;
};

} // namespace ui
