// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace ui
{

class LineField;

/// Gives a field for a date a calendar, opened by a button in the line, F4 or Alt+Down. Typing stays free.
void addCalendar(LineField *field);

} // namespace ui
