// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "palettedelegate.h"

#include <QPainter>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMargin = 8;
constexpr int kPadding = 5;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString detail = index.data(kPaletteDetailRole).toString();
    const QFontMetrics metrics = option.fontMetrics;
    const int room = option.rect.width();
    const int titleWidth = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 3 * kMargin +
                           option.decorationSize.width();
    // The title has two thirds of the line at least, the detail what the title leaves.
    const int detailWidth = std::clamp(room - titleWidth, room / 3, room);
    QStyleOptionViewItem title = option;
    if (!detail.isEmpty())
        title.rect.setRight(option.rect.right() - std::min(detailWidth, metrics.horizontalAdvance(detail) + 2 * kMargin + 1));
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Active, QPalette::Highlight));
    QStyledItemDelegate::paint(painter, title, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    const QRect right(title.rect.right() + kMargin, option.rect.top(), option.rect.right() - title.rect.right() - 2 * kMargin,
                      option.rect.height());
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(detail, Qt::ElideRight, right.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {0, hint.height() + kPadding}; // the list is as wide as it is; long texts are elided
}

} // namespace ui
