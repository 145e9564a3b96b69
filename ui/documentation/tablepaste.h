// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "markdowntable.h"

class QMimeData;

namespace ui
{

/// The table on the clipboard, as spreadsheets and word processors put it there: cells divided by tabs, or
/// one HTML table. Nothing if there is no table, or if its text would not come through whole.
std::optional<MarkdownTable> tableFrom(const QMimeData &data);

/// Rows of cells divided by tabs; cells in quotes may hold line breaks. Nothing if no line has a tab.
std::optional<QList<QStringList>> cellsFromTabs(const QString &text);

} // namespace ui
