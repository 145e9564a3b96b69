// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "tabletext.h"

#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString quoted(const QString &cell, QChar separator)
{
    const bool needs = std::ranges::any_of(cell, [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r';
    });
    return needs ? QString(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"') : cell;
}

QString separated(const QStringList &cells, QChar separator)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts.append(quoted(cell, separator));
    return parts.join(separator);
}

/// A formula in somebody else's spreadsheet can call programs and send data away.
QString guarded(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()) ? QString(u'\'' + cell) : cell;
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1>"_s.arg(tag) + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</%1>"_s.arg(tag);
    return row + u"</tr>\n"_s;
}

} // namespace

QString toTabSeparated(const TableText &table)
{
    QStringList lines{separated(table.headers, u'\t')};
    for (const QStringList &row : table.rows)
        lines.append(separated(row, u'\t'));
    return lines.join(u'\n') + u'\n';
}

QString toHtml(const TableText &table)
{
    QString html = u"<table border=\"1\">\n"_s + htmlRow(table.headers, u"th"_s);
    for (const QStringList &row : table.rows)
        html += htmlRow(row, u"td"_s);
    return html + u"</table>\n"_s;
}

QByteArray toCsv(const TableText &table, bool byteOrderMark)
{
    QByteArray csv = byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const auto add = [&csv](QStringList cells) {
        std::ranges::transform(cells, cells.begin(), guarded);
        csv += separated(cells, u',').toUtf8() + "\r\n";
    };
    add(table.headers);
    for (const QStringList &row : table.rows)
        add(row);
    return csv;
}

std::unique_ptr<QMimeData> toMimeData(const TableText &table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toTabSeparated(table));
    data->setHtml(toHtml(table));
    return data;
}

} // namespace ui
