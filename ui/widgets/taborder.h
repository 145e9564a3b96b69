// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QButtonGroup;
class QWidget;

namespace ui
{

/// What Tab and Shift+Tab do in a window: the focus goes through what is in view below `root` as one reads it, as the
/// layouts lie, row by row, whatever order things were made in. False: the focus is not in a layout, and stays.
bool stepFocus(QWidget *root, bool next);

/// Makes Tab enter a group of choices at the one that is chosen. While none is, at the first.
void enterAtChosen(QButtonGroup *group);

} // namespace ui
