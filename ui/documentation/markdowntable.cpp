// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdowntable.h"

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kWidestAligned = 40; ///< longer texts would push the bars of all rows out of sight
constexpr qsizetype kNarrowest = 3;

QList<qsizetype> barsOf(const QString &line)
{
    QList<qsizetype> bars;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'|')
            bars.append(i);
    }
    return bars;
}

bool isTableLine(const QString &line)
{
    return line.trimmed().startsWith(u'|');
}

QStringList cellsOf(const QString &line)
{
    const QList<qsizetype> bars = barsOf(line);
    QStringList cells;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const qsizetype end = i + 1 < bars.size() ? bars.at(i + 1) : line.size();
        const QString cell = line.sliced(bars.at(i) + 1, end - bars.at(i) - 1).trimmed();
        if (i + 1 < bars.size() || !cell.isEmpty())
            cells.append(cell);
    }
    return cells;
}

bool areRules(const QStringList &cells)
{
    static const QRegularExpression rule(u"^:?-+:?$"_s);
    return !cells.isEmpty() &&
           std::ranges::all_of(cells, [](const QString &cell) { return rule.match(cell).hasMatch(); });
}

qsizetype widthOf(const MarkdownTable &table, qsizetype column)
{
    qsizetype width = kNarrowest;
    for (const QStringList &row : table.rows)
        width = std::max(width, std::min(row.at(column).size(), kWidestAligned));
    return width;
}

QString ruleText(const QString &rule, qsizetype width)
{
    const bool left = rule.startsWith(u':');
    const bool right = rule.endsWith(u':');
    const QString dashes(width - (left ? 1 : 0) - (right ? 1 : 0), u'-');
    return (left ? u":"_s : QString()) + dashes + (right ? u":"_s : QString());
}

} // namespace

std::optional<MarkdownTable> parseTable(const QStringList &lines)
{
    if (lines.size() < 2 || !std::ranges::all_of(lines, isTableLine) || !areRules(cellsOf(lines.at(1))))
        return std::nullopt;
    MarkdownTable table;
    table.rules = cellsOf(lines.at(1));
    qsizetype columns = table.rules.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i != 1)
            table.rows.append(cellsOf(lines.at(i)));
        columns = std::max(columns, table.rows.last().size());
    }
    for (QStringList &row : table.rows)
        row.resize(columns);
    while (table.rules.size() < columns)
        table.rules.append(u"---"_s);
    return table;
}

QString printTable(const MarkdownTable &table)
{
    QStringList lines;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QString line = u"|"_s;
        QString rules = u"|"_s;
        for (qsizetype column = 0; column < table.rules.size(); ++column) {
            const qsizetype width = widthOf(table, column);
            line += u' ' + table.rows.at(row).at(column).leftJustified(width) + u" |"_s;
            rules += u' ' + ruleText(table.rules.at(column), width) + u" |"_s;
        }
        lines.append(line);
        if (row == 0)
            lines.append(rules);
    }
    return lines.join(u'\n');
}

MarkdownTable emptyTable(qsizetype rows, qsizetype columns)
{
    return {QList<QStringList>(rows, QStringList(columns)), QStringList(columns, u"---"_s)};
}

MarkdownTable tableOf(const QList<QStringList> &cells)
{
    // Bars would divide cells, the others would turn into markup.
    static const QRegularExpression signs(u"([\\\\|*`<\\[\\]~]|(?<!\\w)_|_(?!\\w))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    qsizetype columns = 1;
    for (const QStringList &row : cells)
        columns = std::max(columns, row.size());
    MarkdownTable table{cells, QStringList(columns, u"---"_s)};
    for (QStringList &row : table.rows) {
        row.resize(columns);
        for (QString &cell : row)
            cell = cell.simplified().replace(signs, u"\\\\1"_s);
    }
    return table;
}

std::optional<TableCursor> TableCursor::at(const QTextCursor &cursor)
{
    QTextBlock first = cursor.block();
    if (!isTableLine(first.text()))
        return std::nullopt;
    QTextBlock last = first;
    while (first.previous().isValid() && isTableLine(first.previous().text()))
        first = first.previous();
    while (last.next().isValid() && isTableLine(last.next().text()))
        last = last.next();
    QStringList lines;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        lines.append(block.text());
    const auto table = parseTable(lines);
    if (!table)
        return std::nullopt;
    const QList<qsizetype> bars = barsOf(cursor.block().text());
    const qsizetype before =
        std::ranges::count_if(bars, [&](qsizetype bar) { return bar < cursor.positionInBlock(); });
    if (before == 0 || before == bars.size())
        return std::nullopt; // in front of the row, or behind it
    TableCursor found;
    found.m_table = *table;
    found.m_cursor = cursor;
    found.m_cursor.setPosition(first.position());
    found.m_cursor.setPosition(last.position() + int(last.length()) - 1, QTextCursor::KeepAnchor);
    const qsizetype line = cursor.blockNumber() - first.blockNumber();
    found.m_row = line < 2 ? 0 : line - 1;
    found.m_column = std::min(before - 1, table->rules.size() - 1);
    return found;
}

QTextCursor TableCursor::select(qsizetype row, qsizetype column)
{
    const int begin = m_cursor.selectionStart();
    const QString text = printTable(m_table);
    if (m_cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n') != text)
        m_cursor.insertText(text);
    QTextCursor cursor = m_cursor;
    cursor.setPosition(begin);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::MoveAnchor, int(row == 0 ? 0 : row + 1));
    const QList<qsizetype> bars = barsOf(cursor.block().text());
    const int start = cursor.block().position() + int(bars.at(column)) + 2;
    cursor.setPosition(start);
    cursor.setPosition(start + int(m_table.rows.at(row).at(column).size()), QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor TableCursor::nextCell()
{
    if (m_column + 1 < m_table.rules.size())
        return select(m_row, m_column + 1);
    if (m_row + 1 == m_table.rows.size())
        m_table.rows.append(QStringList(m_table.rules.size()));
    return select(m_row + 1, 0);
}

QTextCursor TableCursor::previousCell()
{
    if (m_column > 0)
        return select(m_row, m_column - 1);
    return m_row > 0 ? select(m_row - 1, m_table.rules.size() - 1) : select(0, 0);
}

QTextCursor TableCursor::cellBelow()
{
    if (m_row + 1 == m_table.rows.size())
        m_table.rows.append(QStringList(m_table.rules.size()));
    return select(m_row + 1, m_column);
}

QTextCursor TableCursor::insertRowBelow()
{
    m_table.rows.insert(m_row + 1, QStringList(m_table.rules.size()));
    return select(m_row + 1, 0);
}

QTextCursor TableCursor::insertColumnRight()
{
    for (QStringList &row : m_table.rows)
        row.insert(m_column + 1, QString());
    m_table.rules.insert(m_column + 1, u"---"_s);
    return select(m_row, m_column + 1);
}

QTextCursor TableCursor::removeRow()
{
    if (m_row > 0)
        m_table.rows.removeAt(m_row);
    return select(std::min(m_row, m_table.rows.size() - 1), m_column);
}

QTextCursor TableCursor::removeColumn()
{
    if (m_table.rules.size() > 1) {
        for (QStringList &row : m_table.rows)
            row.removeAt(m_column);
        m_table.rules.removeAt(m_column);
    }
    return select(m_row, std::min(m_column, m_table.rules.size() - 1));
}

} // namespace ui
