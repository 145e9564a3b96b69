// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <memory>

class QMimeData;

namespace ui
{

/// A table as it is shown, to be copied, exported or printed.
struct TableText
{
    QString title; ///< what it shows, of which project, filtered how, on which day
    QStringList headers;
    QList<QStringList> rows; ///< each as long as `headers`
};

/// Columns divided by tabs; a cell with a tab, a line break or a quotation mark stands in quotation marks.
QString toTabSeparated(const TableText &table);
QString toHtml(const TableText &table);

/// Comma-separated UTF-8 with CRLF (RFC 4180), the title left out. A cell that a spreadsheet would take for a
/// formula (it begins with = + - @, a tab or a return) gets a ' in front. `byteOrderMark`: Excel then knows that
/// it is UTF-8.
QByteArray toCsv(const TableText &table, bool byteOrderMark);

/// For the clipboard: as tab-separated text and as HTML.
std::unique_ptr<QMimeData> toMimeData(const TableText &table);

} // namespace ui
