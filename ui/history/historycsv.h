// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historyreading.h"

namespace ui
{

/// Writes every change that `request` asks for to `path` as comma-separated values in UTF-8, whole or not at
/// all; the number of changes. For a job. Refuses the project itself as its target.
base::Result<qint64> writeHistoryCsv(const storage::HistoryStore &store, const HistoryRequest &request,
                                     const QString &path, const QString &projectPath, base::JobContext &job);

/// One line of the table, with its end. A text that a spreadsheet would take for a formula is marked as a
/// text.
QByteArray csvLine(const QStringList &cells);

} // namespace ui
