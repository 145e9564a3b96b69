// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tabletext.h"

#include <base/jobcontext.h>
#include <base/result.h>

class QPagedPaintDevice;

namespace ui
{

/// Paints the table onto pages: the title on the first, the headers and a page number on each. Rows break across
/// pages line by line, so that nothing is cut. For any thread.
base::Result<> paintTable(QPagedPaintDevice &device, const TableText &table, base::JobContext &job);

/// A4 across. The file appears whole or not at all.
base::Result<> writeTablePdf(const QString &path, const TableText &table, base::JobContext &job);
base::Result<> writeTableCsv(const QString &path, const TableText &table, bool byteOrderMark);

} // namespace ui
