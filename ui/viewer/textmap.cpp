// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textmap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui
{

namespace
{

using evidence::TextSpan;

bool sharesHeight(const QRectF &one, const QRectF &other)
{
    return std::min(one.bottom(), other.bottom()) > std::max(one.top(), other.top());
}

qreal distance(const QRectF &box, QPointF point)
{
    const qreal dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const qreal dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return dx + 4 * dy; // a line is looked for by its height first
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'_';
}

} // namespace

TextMap::TextMap(evidence::PageText text) : m_text(std::move(text))
{
    m_text.boxes.resize(m_text.text.size());
    findLines();
}

// A line ends at a line end, or where the text jumps back to the left and down without one.
void TextMap::findLines()
{
    Line line;
    QRectF before;
    const auto close = [&](qsizetype end) {
        line.end = end;
        line.direction = directionOf(line);
        if (!line.box.isEmpty())
            m_lines.append(line);
        line = {end, end, {}, {}};
        before = {};
    };
    for (qsizetype i = 0; i < size(); ++i) {
        if (m_text.text.at(i) == u'\n') {
            close(i);
            line.first = i + 1;
            continue;
        }
        const QRectF &box = m_text.boxes.at(i);
        if (box.isEmpty())
            continue;
        if (!before.isEmpty() && box.left() < before.left() - before.width() && !sharesHeight(box, before))
            close(i);
        line.box = line.box.isEmpty() ? box : line.box.united(box);
        before = box;
    }
    close(size());
}

/// Pages may be turned, and so may be their text.
QPointF TextMap::directionOf(const Line &line) const
{
    QPointF first;
    QPointF last;
    for (qsizetype i = line.first; i < line.end; ++i) {
        if (m_text.boxes.at(i).isEmpty())
            continue;
        last = m_text.boxes.at(i).center();
        first = first.isNull() ? last : first;
    }
    const QPointF way = last - first;
    if (std::abs(way.y()) > 2 * std::abs(way.x()))
        return {0, way.y() > 0 ? 1.0 : -1.0};
    return {way.x() < 0 ? -1.0 : 1.0, 0};
}

qsizetype TextMap::lineOf(qsizetype index) const
{
    const auto it = std::ranges::upper_bound(m_lines, index, {}, &Line::first);
    return std::max<qsizetype>(0, it - m_lines.begin() - 1);
}

bool TextMap::isOnText(QPointF point) const
{
    return std::ranges::any_of(m_lines, [point](const Line &line) { return line.box.contains(point); });
}

qsizetype TextMap::indexOnLine(const Line &line, QPointF point) const
{
    const auto along = [&line](QPointF place) { return QPointF::dotProduct(place, line.direction); };
    qreal best = std::numeric_limits<qreal>::max();
    qsizetype found = line.first;
    for (qsizetype i = line.first; i < line.end; ++i) {
        const QRectF &box = m_text.boxes.at(i);
        const qreal behind = along(point) - along(box.center());
        if (box.isEmpty() || std::abs(behind) >= best)
            continue;
        best = std::abs(behind);
        found = behind > 0 ? i + 1 : i;
    }
    return found;
}

qsizetype TextMap::indexAt(QPointF point) const
{
    if (m_lines.isEmpty())
        return 0;
    const auto nearest = std::ranges::min_element(
        m_lines, {}, [point](const Line &line) { return distance(line.box, point); });
    return indexOnLine(*nearest, point);
}

QList<QRectF> TextMap::boxes(TextSpan span) const
{
    QList<QRectF> result;
    const qsizetype end = span.first + span.length;
    for (qsizetype n = lineOf(span.first); n < m_lines.size() && m_lines.at(n).first < end; ++n) {
        const Line &line = m_lines.at(n);
        QRectF box;
        for (qsizetype i = std::max(span.first, line.first); i < std::min(end, line.end); ++i) {
            if (const QRectF &letter = m_text.boxes.at(i); !letter.isEmpty())
                box = box.isEmpty() ? letter : box.united(letter);
        }
        if (box.isEmpty())
            continue;
        if (line.direction.x() != 0) {
            box.setTop(line.box.top());
            box.setBottom(line.box.bottom());
        }
        result.append(box);
    }
    return result;
}

QRectF TextMap::caret(qsizetype index) const
{
    if (m_lines.isEmpty())
        return {};
    const Line &line = m_lines.at(lineOf(index));
    for (qsizetype i = std::max(index, line.first); i < line.end; ++i) {
        if (const QRectF &box = m_text.boxes.at(i); !box.isEmpty())
            return edge(line, box, false);
    }
    return edge(line, line.box, true);
}

/// A thin box across the line, at the near or the far end of `box`.
QRectF TextMap::edge(const Line &line, const QRectF &box, bool isFar)
{
    constexpr qreal kWidth = 1;
    const bool isAtEnd = (line.direction.x() + line.direction.y() > 0) == isFar;
    if (line.direction.x() != 0)
        return {(isAtEnd ? box.right() : box.left()) - kWidth / 2, line.box.top(), kWidth, line.box.height()};
    return {line.box.left(), (isAtEnd ? box.bottom() : box.top()) - kWidth / 2, line.box.width(), kWidth};
}

TextSpan TextMap::wordAt(qsizetype index) const
{
    const QString &text = m_text.text;
    qsizetype first = std::clamp<qsizetype>(index, 0, size());
    qsizetype end = first;
    if (first == size() || !isOfWord(text.at(first))) {
        if (first == 0 || !isOfWord(text.at(first - 1)))
            return {first, first < size() ? 1 : 0};
    }
    while (first > 0 && isOfWord(text.at(first - 1)))
        --first;
    while (end < size() && isOfWord(text.at(end)))
        ++end;
    return {first, end - first};
}

TextSpan TextMap::lineAt(qsizetype index) const
{
    if (m_lines.isEmpty())
        return {};
    const Line &line = m_lines.at(lineOf(index));
    return {line.first, line.end - line.first};
}

qsizetype TextMap::wordBefore(qsizetype index) const
{
    qsizetype i = std::clamp<qsizetype>(index, 0, size());
    while (i > 0 && !isOfWord(m_text.text.at(i - 1)))
        --i;
    while (i > 0 && isOfWord(m_text.text.at(i - 1)))
        --i;
    return i;
}

qsizetype TextMap::wordAfter(qsizetype index) const
{
    qsizetype i = std::clamp<qsizetype>(index, 0, size());
    while (i < size() && isOfWord(m_text.text.at(i)))
        ++i;
    while (i < size() && !isOfWord(m_text.text.at(i)))
        ++i;
    return i;
}

std::optional<qsizetype> TextMap::beside(qsizetype index, int step, qreal x) const
{
    const qsizetype wanted = lineOf(index) + step;
    if (wanted < 0 || wanted >= m_lines.size())
        return std::nullopt;
    const Line &line = m_lines.at(wanted);
    return indexOnLine(line, {x, line.box.center().y()});
}

} // namespace ui
