// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "columnwidths.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace report {

namespace {

constexpr qsizetype kLongestLine = 150; ///< characters; more never fit a line of a column
constexpr qreal kSlack = pt(1); ///< rounding must not push a word onto the next line

/// Roughly how many average letters wide a character is.
qreal rough(QChar c)
{
    const ushort code = c.unicode();
    if (code >= 0x1100 && !c.isSurrogate())
        return code < 0x1200 || code >= 0x2e80 ? 1.9 : 1.1;
    if (c.isUpper())
        return 1.25;
    switch (code) {
        case 'i': case 'j': case 'l': case 'I': case '.': case ',': case ':': case ';': case '\'': case '|':
            return 0.55;
        case 'm': case 'w':
            return 1.5;
        default:
            return c.isSpace() ? 0.5 : c.isMark() ? 0 : 1;
    }
}

qreal rough(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), 0.0, [](qreal sum, QChar c) { return sum + rough(c); });
}

struct Word
{
    QString text;
    qreal size = 0; ///< rough
};

/// The longest piece of a text that must not be broken.
void keepLonger(const QString &text, Word &longest)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(from, to - from).trimmed();
        if (const qreal size = rough(word); size > longest.size)
            longest = {word.toString(), size};
    }
}

/// The width of a text set in one line.
qreal inkOf(const QString &text, const TextStyle &style, const Typesetter &setter)
{
    const TextBlock block(plainRuns(text), style, pt(10'000), setter);
    qreal widest = 0;
    for (qsizetype line = 0; line < block.lineCount(); ++line)
        widest = qMax(widest, block.lineEnd(line));
    return widest;
}

/// What the rows of one kind (header or body) hold in one column.
struct Measure
{
    Word word;
    Word cell; ///< the longest, as a whole
    qreal amount = 0;
    bool mono = false;

    void add(const Cell &from)
    {
        for (const Paragraph &paragraph : from.paragraphs) {
            QString text;
            for (const Span &span : paragraph.text) {
                text += span.text;
                mono = mono || span.code;
            }
            keepLonger(text, word);
            const qreal size = rough(text);
            if (size > cell.size)
                cell = {text, size};
            amount += size;
        }
    }

    void addTo(ColumnWish &wish, bool header, bool small, qreal padding, const Typesetter &setter) const
    {
        if (word.size <= 0)
            return;
        TextStyle style = cellStyle(ParagraphStyle::Body, small, header);
        style.mono = mono;
        const qreal least = inkOf(word.text, style, setter);
        const qreal ofOne = least / word.size;
        const qreal around = 2 * padding + kSlack;
        const bool fitsOneLine = cell.text.size() <= kLongestLine;
        const qreal line = fitsOneLine ? inkOf(cell.text, style, setter) : cell.size * ofOne;
        wish.least = qMax(wish.least, least + around);
        wish.natural = qMax(wish.natural, line * 1.03 + around);
        wish.amount += amount * ofOne;
        wish.blank = wish.blank && header;
    }
};

std::vector<Measure> measured(const QList<Table::Row> &rows, qsizetype columns)
{
    std::vector<Measure> list(static_cast<std::size_t>(columns));
    for (const Table::Row &row : rows) {
        // A cell that spans the table, and those beyond its columns, say nothing about a column.
        const qsizetype cells = row.cells.size() == 1 ? 0 : qMin(columns, row.cells.size());
        for (qsizetype i = 0; i < cells; ++i)
            list[std::size_t(i)].add(row.cells.at(i));
    }
    return list;
}

template <typename Get>
qreal sumOf(const std::vector<ColumnWish> &wishes, Get get)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [&](qreal sum, const ColumnWish &wish) { return sum + get(wish); });
}

/// All cells fit in one line: what is left goes to the blank columns, else to those behind the first, which names
/// the row.
std::vector<qreal> roomyWidths(const std::vector<ColumnWish> &wishes, qreal left)
{
    const bool hasBlank = std::ranges::any_of(wishes, &ColumnWish::blank);
    const auto part = [&](std::size_t i) {
        if (hasBlank)
            return wishes[i].blank ? 1.0 : 0.0;
        return i > 0 || wishes.size() == 1 ? wishes[i].natural : 0.0;
    };
    qreal parts = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        parts += part(i);
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        widths.push_back(wishes[i].natural + left * part(i) / parts);
    return widths;
}

/// Columns that ask for no more than an equal share get it; the least widths of the others stay free.
std::vector<bool> modestColumns(const std::vector<ColumnWish> &wishes, qreal width)
{
    std::vector<bool> modest(wishes.size(), false);
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(wishes[i].natural, i); });
    qreal left = width;
    qreal others = sumOf(wishes, [](const ColumnWish &wish) { return wish.least; });
    qsizetype open = qsizetype(wishes.size());
    for (const std::size_t i : order) {
        others -= wishes[i].least;
        if (wishes[i].natural > left / qreal(open) || left - wishes[i].natural < others)
            break;
        modest[i] = true;
        left -= wishes[i].natural;
        --open;
    }
    return modest;
}

/// What a unit of `part` is worth among the columns that have no width yet.
qreal worth(const std::vector<qreal> &widths, const std::vector<qreal> &parts, qreal width)
{
    qreal open = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        width -= widths[i];
        open += widths[i] > 0 ? 0 : parts[i];
    }
    return open > 0 ? width / open : 0;
}

std::vector<qreal> tightWidths(const std::vector<ColumnWish> &wishes, qreal width)
{
    const std::vector<bool> modest = modestColumns(wishes, width);
    std::vector<qreal> widths;
    std::vector<qreal> parts; // a column of four times the text is twice as wide
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        widths.push_back(modest[i] ? wishes[i].natural : 0);
        parts.push_back(1 + std::sqrt(wishes[i].amount));
    }
    for (bool settled = false; !settled;) {
        settled = true;
        const qreal unit = worth(widths, parts, width);
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            if (widths[i] > 0 || unit * parts[i] >= wishes[i].least)
                continue;
            widths[i] = wishes[i].least;
            settled = false;
        }
    }
    const qreal unit = worth(widths, parts, width);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        widths[i] = widths[i] > 0 ? widths[i] : unit * parts[i];
    return widths;
}

} // namespace

std::vector<qreal> sharedWidths(const std::vector<ColumnWish> &wishes, qreal width)
{
    const qreal equal = width / qreal(qMax<std::size_t>(1, wishes.size()));
    std::vector<ColumnWish> asked = wishes;
    for (ColumnWish &wish : asked) {
        wish.least = qBound(qMin(pt(16), equal), wish.least, qMax(equal, width * 0.3));
        wish.natural = qMax(wish.natural, wish.least);
        if (wish.blank)
            wish.natural = qMax(wish.natural, equal * 0.6);
    }
    const qreal least = sumOf(asked, [](const ColumnWish &wish) { return wish.least; });
    const qreal natural = sumOf(asked, [](const ColumnWish &wish) { return wish.natural; });
    if (natural <= width)
        return roomyWidths(asked, width - natural);
    if (least < width)
        return tightWidths(asked, width);
    std::vector<qreal> widths;
    for (const ColumnWish &wish : asked)
        widths.push_back(width * wish.least / least);
    return widths;
}

std::vector<ColumnWish> columnWishes(const Table &table, qsizetype columns, qreal padding,
                                     const Typesetter &setter)
{
    const std::vector<Measure> header = measured(table.header, columns);
    const std::vector<Measure> body = measured(table.rows, columns);
    std::vector<ColumnWish> wishes(header.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        header[i].addTo(wishes[i], true, table.small, padding, setter);
        body[i].addTo(wishes[i], false, table.small, padding, setter);
    }
    return wishes;
}

} // namespace report
