// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace report {

/// Begins the first header cell of a piece of a long table (see below). A noncharacter: nobody types it.
inline constexpr char16_t kTableGoesOn = 0xfdd3;

/// Stands where a cell beyond a table's last column began. A noncharacter, too.
inline constexpr char16_t kSurplusCell = 0xfdd4;

/// `markdown` changed so that CommonMark drops none of it: cells beyond a table's last column join that
/// column behind kSurplusCell, link definitions nobody refers to become text, a first line of dashes does not begin metadata.
/// Long tables are cut into pieces that begin with kTableGoesOn, because Qt takes quadratic time over long
/// ones.
QString withoutSilentLosses(const QString &markdown);

} // namespace report
