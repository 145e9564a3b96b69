// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace ui
{

class PageView;

/// Lets screen readers read a PageView: its name tells the page, its text is that of the page, with caret and
/// selection. Once for the program; further calls do nothing.
void installPageViewAccessible();

/// Tells screen readers that another page is shown, or that caret or selection moved.
void announcePage(PageView &view);
void announceSelection(PageView &view);

} // namespace ui
