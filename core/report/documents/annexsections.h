// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scope.h"

namespace report
{

/// Headings, texts and citations of one annex, from the annex heading (level 1) on. Rows `from` to `to` (exclusive).
/// Fields of templates that resolve to nothing, and templates that cannot be read, are added to `remarks`.
QList<Block> annexBlocks(const Scope &scope, const domain::Pack &pack, qsizetype from, qsizetype to,
                         QStringList &remarks);

} // namespace report
