// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "textblock.h"

#include <vector>

namespace report {

/// What the cells of one column ask for, in layout units.
struct ColumnWish
{
    qreal least = 0;   ///< of the longest word
    qreal natural = 0; ///< of the longest cell set in one line
    qreal amount = 0;  ///< of all its text in one line
    bool blank = true; ///< no text below the header: room to write
};

/// Shares `width` among columns: each has its longest word on one line where the width allows it, short columns
/// keep to their text, the others share the rest by the amount of their text.
std::vector<qreal> sharedWidths(const std::vector<ColumnWish> &wishes, qreal width);

/// The wishes of a table's columns; cells without `padding` on either side. Cost grows with the text, and only
/// the longest word and the longest short cell of a column are shaped.
std::vector<ColumnWish> columnWishes(const Table &table, qsizetype columns, qreal padding,
                                     const Typesetter &setter);

} // namespace report
