// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;

namespace ui
{

/// Leaves some air around the text of a row.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Lists and trees: rows with air.
void airRows(QAbstractItemView *view);
/// Tables: rows of that many lines of text, headers above the beginnings of what stands below them.
void airRows(QTableView *table, int lines);

} // namespace ui
