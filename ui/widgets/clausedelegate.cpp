// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clausedelegate.h"

#include "models/clausemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kPadding = 3;
constexpr int kGap = 6;
constexpr int kIcon = 16;
constexpr int kLines = 3;

/// The parts of a row; the lines of the title stand beside its number.
struct Row
{
    QString number;
    QStringList title; ///< a line each
    QString note;
    int numberLeft = 0;
    int titleLeft = 0;
};

QFont noteFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(false);
    return font;
}

Row rowFor(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const qsizetype split = text.indexOf("  "_L1);
    Row row;
    row.number = text.left(split);
    row.note = index.data(kClauseNoteRole).toString();
    row.numberLeft = kPadding + kIcon + kGap;
    row.titleLeft = row.numberLeft + metrics.horizontalAdvance(row.number) + kGap;
    const int noteWidth = row.note.isEmpty() ? 0 : QFontMetrics(noteFont(option)).horizontalAdvance(row.note) + 2 * kGap;
    const int room = std::max(width - row.titleLeft - kPadding, metrics.averageCharWidth());
    const QString title = split < 0 ? QString() : text.mid(split).trimmed();
    QTextLayout layout(title, option.font);
    layout.beginLayout();
    int begin = 0;
    for (int number = 1; number <= kLines && begin < title.size(); ++number) {
        QTextLine line = layout.createLine();
        line.setLineWidth(std::max(number == 1 ? room - noteWidth : room, 1));
        const bool isLast = number == kLines;
        row.title.append(isLast ? metrics.elidedText(title.mid(begin), Qt::ElideRight, room)
                                : title.mid(begin, line.textLength()).trimmed());
        begin += line.textLength();
    }
    layout.endLayout();
    return row;
}

/// A view asks for the height of a row before it says how wide the row will be.
int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return option.rect.width();
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return tree->columnWidth(index.column()) - depth * tree->indentation();
}

} // namespace

void ClauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const QIcon icon = std::exchange(option.icon, QIcon());
    option.text.clear();
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Row row = rowFor(option, index, option.rect.width());
    const QFontMetrics metrics(option.font);
    const auto place = [&](int left, int width, int line) {
        const QRect logical(option.rect.left() + left, option.rect.top() + kPadding + line * metrics.height(), width,
                            metrics.height());
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    icon.paint(painter, place(kPadding, kIcon, 0), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(option.font);
    const int whole = option.rect.width();
    painter->drawText(place(row.numberLeft, whole, 0), Qt::AlignLeading | Qt::TextSingleLine, row.number);
    for (int line = 0; line < int(row.title.size()); ++line)
        painter->drawText(place(row.titleLeft, whole, line), Qt::AlignLeading | Qt::TextSingleLine, row.title.at(line));
    if (!isSelected)
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->setFont(noteFont(option));
    painter->drawText(place(0, whole - 2 * kPadding, 0), Qt::AlignTrailing | Qt::TextSingleLine, row.note);
    painter->restore();
}

int ClauseDelegate::firstLine(const QFontMetrics &metrics)
{
    return 2 * kPadding + metrics.height();
}

QSize ClauseDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const int lines = std::max(int(rowFor(option, index, widthOf(option, index)).title.size()), 1);
    return {0, 2 * kPadding + lines * QFontMetrics(option.font).height()};
}

} // namespace ui
