// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "rows.h"

#include <QHeaderView>
#include <QTableView>

namespace ui
{

namespace
{

constexpr int kAir = 6;

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kAir);
}

void airRows(QAbstractItemView *view)
{
    view->setItemDelegate(new RowDelegate(view));
}

void airRows(QTableView *table, int lines)
{
    table->verticalHeader()->setMinimumSectionSize(0);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(lines * table->fontMetrics().lineSpacing() + kAir + 2);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace ui
