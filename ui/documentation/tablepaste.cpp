// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "tablepaste.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLongestHtml = 500'000; ///< longer ones would stop the window
constexpr qsizetype kMostColumns = 40;

/// A text document that loads nothing, whatever its text names.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

class TabReader
{
public:
    explicit TabReader(const QString &text) : m_text(text) {}

    QList<QStringList> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && m_cell.isEmpty())
                readQuoted();
            else if (c == u'\t')
                endCell();
            else if (c == u'\n')
                endRow();
            else
                m_cell += c;
        }
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    /// A quotation mark in front of a cell that none closes before a tab or the end of the line is text.
    void readQuoted()
    {
        QString cell;
        for (qsizetype i = m_at; i < m_text.size(); ++i) {
            if (m_text.at(i) != u'"') {
                cell += m_text.at(i);
            } else if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"') {
                cell += m_text.at(i++);
            } else if (i + 1 == m_text.size() || m_text.at(i + 1) == u'\t' || m_text.at(i + 1) == u'\n') {
                m_cell = cell;
                m_at = i + 1;
                return;
            } else {
                break;
            }
        }
        m_cell = u"\""_s;
    }

    void endCell()
    {
        m_row.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        m_rows.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

QString withoutSpace(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar::ObjectReplacementCharacter)
            kept += c;
    }
    return kept;
}

QTextTable *onlyTable(const QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    return frames.size() == 1 ? qobject_cast<QTextTable *>(frames.first()) : nullptr;
}

QString textOf(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u' ').replace(QChar::LineSeparator, u' ');
}

std::optional<QList<QStringList>> cellsFromHtml(const QString &html)
{
    if (html.size() > kLongestHtml || !html.contains("<table"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    ClosedDocument document;
    document.setHtml(html);
    const QTextTable *table = onlyTable(document);
    if (!table || table->columns() > kMostColumns)
        return std::nullopt;
    QList<QStringList> cells;
    QString all;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList line;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool isHere = cell.row() == row && cell.column() == column; // else a wide cell reaches over
            line.append(isHere ? textOf(cell) : QString());
        }
        all += line.join(QString());
        cells.append(line);
    }
    const bool isWhole = withoutSpace(all) == withoutSpace(document.toPlainText());
    return isWhole ? std::optional(cells) : std::nullopt;
}

} // namespace

std::optional<QList<QStringList>> cellsFromTabs(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    if (!lines.contains(u'\t'))
        return std::nullopt;
    const QList<QStringList> rows = TabReader(lines).read();
    const qsizetype columns = rows.first().size();
    const bool isTable =
        columns > 1 && columns <= kMostColumns &&
        std::ranges::all_of(rows, [&](const QStringList &row) { return row.size() == columns; });
    return isTable ? std::optional(rows) : std::nullopt;
}

std::optional<MarkdownTable> tableFrom(const QMimeData &data)
{
    auto cells = data.hasHtml() ? cellsFromHtml(data.html()) : std::nullopt;
    if (!cells)
        cells = cellsFromTabs(data.text());
    return cells && !cells->isEmpty() ? std::optional(tableOf(*cells)) : std::nullopt;
}

} // namespace ui
