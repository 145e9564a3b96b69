// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QTextCursor>

#include <optional>

namespace ui
{

/// A pipe table of Markdown. Every row has as many cells as there are columns; texts as they stand in the
/// table.
struct MarkdownTable
{
    QList<QStringList> rows; ///< the first is the header
    QStringList rules;       ///< "---", ":--", ":-:" of each column

    bool operator==(const MarkdownTable &) const = default;
};

/// Reads a header, a row of dashes and the rows below. Rows with too many cells make the table wider, so that
/// nothing is lost. Nothing if the lines are no table.
std::optional<MarkdownTable> parseTable(const QStringList &lines);

/// With the bars of narrow columns under one another.
QString printTable(const MarkdownTable &table);

/// A table without texts.
MarkdownTable emptyTable(qsizetype rows, qsizetype columns);

/// A table of plain texts.
MarkdownTable tableOf(const QList<QStringList> &cells);

/// A place in a table of a text, and how to change the table there. Each change is one step of undo and
/// leaves the cursor with the cell selected that it was made for.
class TableCursor
{
public:
    /// Nothing where `cursor` stands in no table.
    static std::optional<TableCursor> at(const QTextCursor &cursor);

    qsizetype row() const { return m_row; }
    qsizetype column() const { return m_column; }

    /// The next cell in reading order; behind the last cell a new row.
    QTextCursor nextCell();
    /// The cell before; the first one stays.
    QTextCursor previousCell();
    /// The cell below; below the last row a new one.
    QTextCursor cellBelow();
    QTextCursor insertRowBelow();
    QTextCursor insertColumnRight();
    /// The header stays.
    QTextCursor removeRow();
    /// The last column stays.
    QTextCursor removeColumn();

private:
    TableCursor() = default;
    QTextCursor select(qsizetype row, qsizetype column);

    QTextCursor m_cursor; ///< over the whole table
    MarkdownTable m_table;
    qsizetype m_row = 0;
    qsizetype m_column = 0;
};

} // namespace ui
