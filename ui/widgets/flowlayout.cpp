// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kGap = 6;

bool isStretch(const QLayoutItem &item)
{
    return dynamic_cast<const QSpacerItem *>(&item) != nullptr;
}

bool grows(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal) && !isStretch(*item);
}

} // namespace

FlowLayout::FlowLayout(Rest rest, QWidget *parent) : QLayout(parent), m_rest(rest)
{
    setContentsMargins({});
    setSpacing(kGap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(std::make_unique<QSpacerItem>(0, 0, QSizePolicy::Expanding).release());
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.at(std::size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::gap() const
{
    return std::max(spacing(), 0);
}

int FlowLayout::widthOf(const QLayoutItem &item) const
{
    if (isStretch(item))
        return 0;
    return m_rest == Rest::Shared ? item.minimumSize().width() : std::max(item.sizeHint().width(), item.minimumSize().width());
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty() && !isStretch(*item))
            continue;
        const int more = widthOf(*item);
        const bool fits = !lines.isEmpty() && (isStretch(*item) || lines.last().width + gap() + more <= width);
        if (!fits && isStretch(*item))
            continue;
        if (!fits)
            lines.append(Line());
        Line &line = lines.last();
        if (!isStretch(*item))
            line.width += more + (line.width > 0 ? gap() : 0);
        line.items.append(item.get());
    }
    return lines;
}

int FlowLayout::arrangeLine(const Line &line, QPoint origin, const QRect &area, bool isDry) const
{
    const auto takesShare = [this](const QLayoutItem *item) {
        return m_rest == Rest::Shared ? grows(item) : isStretch(*item);
    };
    auto sharing = std::ranges::count_if(line.items, takesShare);
    int left = std::max(area.width() - line.width, 0);
    QList<std::pair<QLayoutItem *, QSize>> sizes;
    int height = 0;
    for (QLayoutItem *item : line.items) {
        int width = std::min(widthOf(*item), area.width());
        if (takesShare(item)) {
            const int share = left / int(sharing--);
            width += share;
            left -= share;
        }
        const int high = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        sizes.append({item, {width, isStretch(*item) ? 0 : high}});
        height = std::max(height, sizes.last().second.height());
    }
    int x = origin.x();
    for (const auto &[item, size] : std::as_const(sizes)) {
        const bool isAtTop = item->alignment().testFlag(Qt::AlignTop);
        const QRect place({x, origin.y() + (isAtTop ? 0 : (height - size.height()) / 2)}, size);
        if (!isDry && !isStretch(*item))
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, place));
        x += size.width() + (isStretch(*item) ? 0 : gap());
    }
    return height;
}

int FlowLayout::arrange(const QRect &area, bool isDry) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = area.marginsRemoved(margins);
    int y = inner.top();
    const QList<Line> lines = linesFor(inner.width());
    for (const Line &line : lines)
        y += arrangeLine(line, {inner.left(), y}, inner, isDry) + gap();
    const int inside = lines.isEmpty() ? 0 : y - gap() - inner.top();
    return inside + margins.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

QSize FlowLayout::sizeHint() const
{
    const QList<Line> lines = linesFor(QWIDGETSIZE_MAX);
    const QMargins margins = contentsMargins();
    const int width = (lines.isEmpty() ? 0 : lines.first().width) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

} // namespace ui
