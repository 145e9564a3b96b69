// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>
#include <QTransform>

namespace ui
{

/// Where the pages of a document lie when they stand one below the other. Logical pixels; the first page
/// begins near the top left corner of the whole.
class PageLayout
{
public:
    /// Quarter turns clockwise, 0 to 3.
    void arrange(const QList<QSizeF> &points, qreal scale, int turns, int viewportWidth);

    int pageCount() const { return int(m_pages.size()); }
    QSize size() const { return m_size; }
    qreal scale() const { return m_scale; }
    const QRect &page(int page) const { return m_pages.at(page); }
    /// From points of the page to the place where it is shown.
    QTransform transform(int page) const;

    /// The page at that height, or the next one below.
    int pageAt(int y) const;
    /// The pages that have a part between the heights: first and one behind the last.
    std::pair<int, int> between(int top, int bottom) const;

private:
    QList<QSizeF> m_points;
    QList<QRect> m_pages;
    QSize m_size;
    qreal m_scale = 1;
    int m_turns = 0;
};

/// Pixels for one point at 100 %.
inline constexpr qreal kPixelsPerPoint = 96.0 / 72.0;
inline constexpr int kPageGap = 12;

/// The scale at which the widest page of `points` fits a width, or a page of that size fits the whole
/// viewport.
qreal scaleToFitWidth(const QList<QSizeF> &points, int turns, int width);
qreal scaleToFitPage(QSizeF points, int turns, QSize viewport);

/// `scale` within what can be shown: 5 % to 800 %, less for giant pages or very long documents.
qreal saneScale(const QList<QSizeF> &points, qreal scale);

} // namespace ui
