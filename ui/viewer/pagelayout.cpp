// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pagelayout.h"

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr qreal kSmallestScale = 0.05 * kPixelsPerPoint;
constexpr qreal kLargestScale = 8 * kPixelsPerPoint;
constexpr qreal kLargestSide = 60'000;      ///< logical pixels of one page
constexpr qreal kTallestDocument = 1 << 30; ///< what a scroll bar can count, with room

QSizeF turned(QSizeF size, int turns)
{
    return turns % 2 == 1 ? size.transposed() : size;
}

} // namespace

void PageLayout::arrange(const QList<QSizeF> &points, qreal scale, int turns, int viewportWidth)
{
    m_points = points;
    m_scale = scale;
    m_turns = turns;
    m_pages.clear();
    m_pages.reserve(points.size());
    int widest = 0;
    for (const QSizeF size : points)
        widest = std::max(widest, int(std::lround(turned(size, turns).width() * scale)));
    const int width = std::max(widest + 2 * kPageGap, viewportWidth);
    int top = kPageGap;
    for (const QSizeF size : points) {
        const QSizeF shown = turned(size, turns) * scale;
        const QSize pixels(std::max(1, int(std::lround(shown.width()))),
                           std::max(1, int(std::lround(shown.height()))));
        m_pages.append(QRect({(width - pixels.width()) / 2, top}, pixels));
        top += pixels.height() + kPageGap;
    }
    m_size = {width, top};
}

QTransform PageLayout::transform(int page) const
{
    const QRectF place = m_pages.at(page);
    const QSizeF points = m_points.at(page);
    const QSizeF upright = turned(place.size(), m_turns);
    QTransform transform;
    transform.translate(place.left(), place.top());
    if (m_turns == 1)
        transform.translate(place.width(), 0);
    else if (m_turns == 2)
        transform.translate(place.width(), place.height());
    else if (m_turns == 3)
        transform.translate(0, place.height());
    transform.rotate(90.0 * m_turns);
    return transform.scale(upright.width() / points.width(), upright.height() / points.height());
}

int PageLayout::pageAt(int y) const
{
    const auto it = std::ranges::upper_bound(m_pages, y, {}, [](const QRect &page) { return page.bottom(); });
    const auto page = it == m_pages.end() ? m_pages.size() - 1 : it - m_pages.begin();
    return int(std::max<qsizetype>(page, 0));
}

std::pair<int, int> PageLayout::between(int top, int bottom) const
{
    if (m_pages.isEmpty())
        return {0, 0};
    const auto first =
        std::ranges::lower_bound(m_pages, top, {}, [](const QRect &page) { return page.bottom(); });
    const auto last =
        std::ranges::upper_bound(m_pages, bottom, {}, [](const QRect &page) { return page.top(); });
    return {int(first - m_pages.begin()), int(std::max(first, last) - m_pages.begin())};
}

qreal scaleToFitWidth(const QList<QSizeF> &points, int turns, int width)
{
    qreal widest = 1;
    for (const QSizeF size : points)
        widest = std::max(widest, turned(size, turns).width());
    return std::max(1, width - 2 * kPageGap) / widest;
}

qreal scaleToFitPage(QSizeF points, int turns, QSize viewport)
{
    const QSizeF size = turned(points, turns);
    return std::min(std::max(1, viewport.width() - 2 * kPageGap) / size.width(),
                    std::max(1, viewport.height() - 2 * kPageGap) / size.height());
}

qreal saneScale(const QList<QSizeF> &points, qreal scale)
{
    qreal largest = 1;
    qreal total = 1;
    for (const QSizeF size : points) {
        largest = std::max({largest, size.width(), size.height()});
        total += std::max(size.width(), size.height());
    }
    const qreal most = std::min({kLargestScale, kLargestSide / largest, kTallestDocument / total});
    return std::clamp(scale, std::min(kSmallestScale, most), most);
}

} // namespace ui
