// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "tablecomposer.h"

#include "columnwidths.h"
#include "texts.h"

#include <numeric>

namespace report {

namespace {

constexpr qreal kPadX = pt(4.5);
constexpr qreal kPadY = pt(3.5);
constexpr qreal kAfterReminder = pt(2);
constexpr qreal kAfterTable = pt(10);
constexpr qreal kLeastFragment = pt(80); ///< a row that is broken begins with no less

qsizetype columnCount(const Table &table)
{
    qsizetype count = table.columns.size();
    for (const QList<Table::Row> *rows : {&table.header, &table.rows}) {
        for (const Table::Row &row : *rows)
            count = table.columns.isEmpty() ? qMax(count, row.cells.size()) : count;
    }
    return count;
}

std::vector<qreal> columnWeights(const Table &table)
{
    std::vector<qreal> weights;
    for (qsizetype i = 0; i < columnCount(table); ++i) {
        const qreal weight = i < table.columns.size() ? table.columns.at(i).weight : 1;
        weights.push_back(std::isfinite(weight) ? qBound(0.05, weight, 1000.0) : 1);
    }
    return weights;
}

std::vector<qreal> columnEdges(const Table &table, qreal width, const Typesetter &setter)
{
    const std::vector<qreal> weights =
        table.fitsContent ? sharedWidths(columnWishes(table, columnCount(table), kPadX, setter), width)
                          : columnWeights(table);
    const qreal sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<qreal> edges{0};
    for (const qreal weight : weights)
        edges.push_back(edges.back() + width * weight / sum);
    return edges;
}

/// What a row is called where it goes on: its label, else the text of a first cell that is short.
QString nameOf(const Table::Row &row)
{
    constexpr qsizetype kLongestName = 40;
    if (!row.label.isEmpty() || row.cells.size() < 2 || row.cells.first().paragraphs.size() != 1)
        return row.label;
    QString name;
    for (const Span &span : row.cells.first().paragraphs.first().text)
        name += span.text;
    return name.size() > kLongestName || name.contains(u'\n') ? QString() : name.trimmed();
}

} // namespace

CellText::CellText(const QList<Paragraph> &paragraphs, bool small, bool header, qreal width,
                   const Typesetter &setter)
{
    qreal gap = 0;
    for (const Paragraph &paragraph : paragraphs) {
        const TextStyle style = cellStyle(paragraph.style, small, header);
        m_blocks.emplace_back(paragraph.text, style, width - style.indent, setter);
        m_indents.push_back(style.indent);
        m_destinations.append(paragraph.destination);
        for (qsizetype i = 0; i < m_blocks.back().lineCount(); ++i)
            m_lines.push_back({m_blocks.size() - 1, i, i == 0 ? gap : 0});
        gap = style.after;
    }
}

qreal CellText::lineHeight(qsizetype line, bool first) const
{
    const Line &entry = m_lines.at(std::size_t(line));
    return (first ? 0 : entry.gap) + m_blocks.at(entry.block).lineHeight(entry.line);
}

qreal CellText::height() const
{
    qreal sum = 0;
    for (qsizetype i = 0; i < lineCount(); ++i)
        sum += lineHeight(i, i == 0);
    return sum;
}

void CellText::paint(qsizetype line, const QPointF &at, PageSink &sink)
{
    const Line &entry = m_lines.at(std::size_t(line));
    m_blocks.at(entry.block).paintLine(entry.line, at + QPointF(m_indents.at(entry.block), 0), sink);
}

QString CellText::destination(qsizetype line) const
{
    const Line &entry = m_lines.at(std::size_t(line));
    return entry.line == 0 ? m_destinations.at(qsizetype(entry.block)) : QString();
}

TableComposer::TableComposer(const Table &table, PageFlow &flow, RowPlaced placed)
    : m_table(table), m_flow(flow), m_placed(std::move(placed)), m_edges(columnEdges(table, flow.frame().bodyWidth(), flow.setter()))
{
}

qreal TableComposer::RowText::reminderHeight() const
{
    return reminder ? reminder->height() + kAfterReminder : 0;
}

TableComposer::RowText TableComposer::prepare(const Table::Row &row, bool header) const
{
    RowText text;
    const std::size_t columns = m_edges.size() - 1;
    text.spans = row.cells.size() == 1 && columns > 1;
    text.name = nameOf(row);
    const std::size_t cells = text.spans ? 1 : columns;
    for (std::size_t i = 0; i < cells; ++i) {
        const auto at = qsizetype(i);
        QList<Paragraph> paragraphs =
            at < row.cells.size() ? row.cells.at(at).paragraphs : QList<Paragraph>();
        // More cells than columns: what they say joins the last column rather than vanish.
        for (qsizetype more = at + 1; i == cells - 1 && more < row.cells.size(); ++more)
            paragraphs += row.cells.at(more).paragraphs;
        const qreal width = (text.spans ? m_edges.back() : m_edges[i + 1] - m_edges[i]) - 2 * kPadX;
        text.cells.emplace_back(paragraphs, m_table.small, header, width, m_flow.setter());
        text.shaded.push_back(at < row.cells.size() && row.cells.at(at).shaded);
        text.next.push_back(0);
    }
    return text;
}

qreal TableComposer::heightOf(const RowText &row)
{
    qreal height = 0;
    for (const CellText &cell : row.cells)
        height = qMax(height, cell.height());
    return qMax(height, pt(8)) + 2 * kPadY;
}

TableComposer::Fragment TableComposer::take(const RowText &row, qreal room, bool atLeastOne)
{
    Fragment fragment;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const CellText &cell = row.cells[i];
        qsizetype line = row.next[i];
        qreal height = i == 0 ? row.reminderHeight() : 0;
        for (; line < cell.lineCount(); ++line) {
            const qreal more = cell.lineHeight(line, line == row.next[i]);
            if (height + more > room - 2 * kPadY && !(atLeastOne && line == row.next[i]))
                break;
            height += more;
        }
        fragment.counts.push_back(line - row.next[i]);
        fragment.height = qMax(fragment.height, height);
        fragment.finished = fragment.finished && line == cell.lineCount();
        fragment.empty = fragment.empty && line == row.next[i];
    }
    fragment.height = qMax(fragment.height, pt(8));
    return fragment;
}

qreal TableComposer::headerHeight()
{
    if (!m_headerPrepared) {
        for (const Table::Row &row : m_table.header)
            m_header.push_back(prepare(row, true));
        m_headerPrepared = true;
    }
    qreal height = 0;
    for (const RowText &row : m_header)
        height += heightOf(row);
    m_repeatsHeader = height < m_flow.fullRoom() * 0.5;
    return height;
}

qreal TableComposer::leadHeight()
{
    if (m_edges.size() < 2)
        return 0;
    const qreal header = headerHeight();
    return (m_repeatsHeader ? header : pt(40)) + followHeight(0);
}

bool TableComposer::isGroup(qsizetype index) const
{
    return m_table.rows.at(index).cells.size() == 1 && m_edges.size() > 2;
}

/// The room row `index` needs below what must not stand alone above it.
qreal TableComposer::followHeight(qsizetype index, int depth)
{
    constexpr int kLongestChain = 5;
    if (index >= m_table.rows.size())
        return 0;
    const qreal height = heightOf(prepare(m_table.rows.at(index), false));
    const qreal least = height <= wholeRowLimit() ? height : kLeastFragment;
    return isGroup(index) && depth < kLongestChain ? least + followHeight(index + 1, depth + 1) : least;
}

void TableComposer::paintGrid(const RowText &row, const QRectF &area, bool header)
{
    PageSink &sink = m_flow.sink();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const qreal right = row.spans ? m_edges.back() : m_edges[i + 1];
        const QRectF cell(area.left() + m_edges[i], area.top(), right - m_edges[i], area.height());
        if (header || row.shaded[i])
            sink.fill(cell, header ? ink::kHeaderFill : ink::kShade);
        if (i > 0)
            sink.fill(QRectF(cell.left() - pt(0.2), cell.top(), pt(0.4), cell.height()),
                      header ? ink::kRule : ink::kFaintRule);
    }
    sink.horizontalRule(area.left(), area.right(), area.bottom(), header ? pt(0.9) : pt(0.5),
                        header ? ink::kAccent : ink::kRule);
}

/// Paints lines below each other and moves `at` below the last.
void TableComposer::paintLines(CellText &cell, qsizetype first, qsizetype end, QPointF &at, PageSink &sink)
{
    for (qsizetype line = first; line < end; ++line) {
        const qreal full = cell.lineHeight(line, line == first);
        const qreal gap = full - cell.lineHeight(line, true);
        sink.destination(cell.destination(line), at.y() + gap);
        cell.paint(line, at + QPointF(0, gap), sink);
        at.ry() += full;
    }
}

void TableComposer::paintFragment(RowText &row, const Fragment &fragment, bool header)
{
    const QRectF area(m_flow.frame().left, m_flow.place(0), m_edges.back(), fragment.height + 2 * kPadY);
    PageSink &sink = m_flow.sink();
    if (sink.paints())
        paintGrid(row, area, header);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        QPointF at(area.left() + m_edges[i] + kPadX, area.top() + kPadY);
        CellText &cell = row.cells[i];
        if (i == 0 && row.reminder) {
            paintLines(*row.reminder, 0, row.reminder->lineCount(), at, sink);
            at.ry() += kAfterReminder;
        }
        const qsizetype first = row.next[i];
        const qsizetype end = first + fragment.counts[i];
        paintLines(cell, first, end, at, sink);
        row.next[i] = end;
    }
    m_flow.advance(area.height(), 0);
}

void TableComposer::paintHeader()
{
    for (RowText &row : m_header) {
        const Fragment all = take(row, heightOf(row) + 1, true);
        paintFragment(row, all, true);
        std::ranges::fill(row.next, 0);
    }
}

void TableComposer::nextPage()
{
    m_flow.endPage();
    m_rowsOnPage = false;
    if (m_repeatsHeader)
        paintHeader();
}

void TableComposer::noteStart(const Table::Row &row)
{
    const qreal top = m_flow.place(0);
    m_flow.sink().destination(row.destination, top);
    if (m_placed)
        m_placed(row, top);
}

void TableComposer::addReminder(RowText &row) const
{
    if (row.name.isEmpty() || row.reminder)
        return;
    Paragraph said;
    said.text = plainRuns(m_table.goesOn.arg(row.name));
    said.style = ParagraphStyle::Small;
    const qreal width = (row.spans ? m_edges.back() : m_edges[1]) - 2 * kPadX;
    row.reminder.emplace(QList<Paragraph>{said}, m_table.small, false, width, m_flow.setter());
}

void TableComposer::composeRow(const Table::Row &row, qreal follow)
{
    RowText text = prepare(row, false);
    const qreal height = heightOf(text);
    const qreal room = m_flow.room(0);
    const bool mayMove = m_rowsOnPage && (height <= wholeRowLimit() || room < kLeastFragment);
    if (height + follow > room && mayMove)
        nextPage();
    bool isFirst = true;
    for (bool finished = false; !finished;) {
        // A page that holds only the header takes at least one line, else nothing would ever move on.
        const Fragment fragment = take(text, m_flow.room(0), !m_rowsOnPage);
        if (!fragment.empty || fragment.finished) {
            if (isFirst)
                noteStart(row);
            isFirst = false;
            paintFragment(text, fragment, false);
            m_rowsOnPage = true;
            finished = fragment.finished;
        }
        if (!finished) {
            nextPage();
            if (!isFirst)
                addReminder(text);
        }
    }
}

void TableComposer::compose(WorkMeter &meter)
{
    if (m_edges.size() < 2)
        return;
    const qreal lead = leadHeight();
    if (m_flow.room(pt(4)) < qMin(lead, m_flow.fullRoom()) && !m_flow.isFresh())
        m_flow.endPage();
    const qreal top = m_flow.place(pt(4));
    if (m_table.header.isEmpty())
        m_flow.sink().horizontalRule(m_flow.frame().left, m_flow.frame().right, top, pt(0.5), ink::kRule);
    if (m_repeatsHeader) {
        paintHeader();
    } else {
        for (const Table::Row &row : m_table.header)
            composeRow(row, 0);
    }
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        if (!meter.tick(Texts::tr("Setting tables")))
            return;
        const Table::Row &row = m_table.rows.at(i);
        composeRow(row, isGroup(i) ? followHeight(i + 1) : 0);
    }
    m_flow.advance(0, kAfterTable);
}

} // namespace report
