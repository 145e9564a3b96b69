// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pageflow.h"

#include <functional>

namespace report {

/// The text of a cell as one list of lines over its paragraphs.
class CellText
{
public:
    CellText(const QList<Paragraph> &paragraphs, bool small, bool header, qreal width,
             const Typesetter &setter);

    qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    /// Height of a line with the gap above it; no gap above the first line of a fragment.
    qreal lineHeight(qsizetype line, bool first) const;
    qreal height() const;
    void paint(qsizetype line, const QPointF &at, PageSink &sink);
    /// The name the paragraph that begins on this line is linked by; empty where none begins.
    QString destination(qsizetype line) const;

private:
    struct Line
    {
        std::size_t block = 0;
        qsizetype line = 0;
        qreal gap = 0;
    };

    std::vector<TextBlock> m_blocks;
    std::vector<qreal> m_indents;
    QStringList m_destinations;
    std::vector<Line> m_lines;
};

/// Sets one table: header rows on every page, rows broken by whole lines where they must be.
class TableComposer
{
public:
    /// Told where each row begins: the row and its top on the page.
    using RowPlaced = std::function<void(const Table::Row &, qreal)>;

    TableComposer(const Table &table, PageFlow &flow, RowPlaced placed = {});

    /// The least height in which the table can begin.
    qreal leadHeight();
    void compose(WorkMeter &meter);

private:
    struct RowText
    {
        std::vector<CellText> cells;
        std::vector<qsizetype> next; ///< the first line of each cell that is not placed yet
        std::vector<bool> shaded;
        bool spans = false;
        QString name;                     ///< for the reminder
        std::optional<CellText> reminder; ///< on a page the row goes on to: which row it is

        qreal reminderHeight() const;
    };
    struct Fragment
    {
        std::vector<qsizetype> counts;
        qreal height = 0; ///< without padding
        bool finished = true;
        bool empty = true;
    };

    RowText prepare(const Table::Row &row, bool header) const;
    static qreal heightOf(const RowText &row);
    static Fragment take(const RowText &row, qreal room, bool atLeastOne);
    qreal headerHeight();
    /// Rows up to this height are not broken.
    qreal wholeRowLimit() const { return m_flow.fullRoom() * 0.3; }
    /// A row in one cell over all columns: it names those that follow.
    bool isGroup(qsizetype row) const;
    qreal followHeight(qsizetype row, int depth = 0);
    static void paintLines(CellText &cell, qsizetype first, qsizetype end, QPointF &at, PageSink &sink);
    void paintFragment(RowText &row, const Fragment &fragment, bool header);
    void paintGrid(const RowText &row, const QRectF &area, bool header);
    void paintHeader();
    void nextPage();
    void noteStart(const Table::Row &row);
    void addReminder(RowText &row) const;
    void composeRow(const Table::Row &row, qreal follow);

    const Table &m_table;
    PageFlow &m_flow;
    RowPlaced m_placed;
    std::vector<qreal>
        m_edges; ///< left edge of each column, then the right edge of the last; from the table's left
    std::vector<RowText> m_header;
    bool m_headerPrepared = false;
    bool m_repeatsHeader = true;
    bool m_rowsOnPage = false; ///< besides the header
};

} // namespace report
