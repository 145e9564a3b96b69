// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citationdelegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kMargin = 6;

struct Layout
{
    QFont bold;
    QString head;
    QString body;
    QRect headRect;
    QRect bodyRect;
};

/// As the model has it: initStyleOption() changes the line breaks.
QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

/// Where the two parts of the text stand in a cell of that width whose top left is `origin`.
Layout layoutFor(const QStyleOptionViewItem &option, const QString &text, QPoint origin, int width)
{
    Layout layout{option.font, text.section(u'\n', 0, 0), text.section(u'\n', 1), {}, {}};
    layout.bold.setBold(true);
    const int left = option.decorationSize.width() + 2 * kMargin;
    const QRect space(origin + QPoint(left, kMargin),
                      QSize(std::max(width - left - kMargin, 1), QWIDGETSIZE_MAX));
    layout.headRect = QFontMetrics(layout.bold).boundingRect(space, Qt::TextWordWrap, layout.head);
    layout.bodyRect = option.fontMetrics.boundingRect(space.translated(0, layout.headRect.height()),
                                                      Qt::TextWordWrap, layout.body);
    return layout;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list ? list->viewport()->width() - 2 * list->spacing() : option.rect.width();
}

} // namespace

void CitationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    option.text.clear();
    const QIcon icon = std::exchange(option.icon, QIcon());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Layout layout = layoutFor(option, textOf(index), option.rect.topLeft(), option.rect.width());
    const QRect iconRect(option.rect.topLeft() + QPoint(kMargin, kMargin), option.decorationSize);
    icon.paint(painter, iconRect, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    painter->save();
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(layout.bold);
    painter->drawText(layout.headRect, Qt::TextWordWrap, layout.head);
    painter->setFont(option.font);
    painter->drawText(layout.bodyRect, Qt::TextWordWrap, layout.body);
    painter->restore();
}

QSize CitationDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const int width = viewWidth(option);
    const Layout layout = layoutFor(option, textOf(index), {}, width);
    return {width, layout.bodyRect.bottom() + kMargin};
}

} // namespace ui
