// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextCursor>

#include <optional>

/// Changes to a Markdown text at a cursor, each one step of undo.
namespace ui
{

/// Puts `mark` ("**", "*") around the selection or the word at the cursor, or takes it away.
QTextCursor toggleMark(QTextCursor cursor, const QString &mark);

/// No heading, then level 1, 2, 3, then none again.
QTextCursor cycleHeading(QTextCursor cursor);

/// Makes the selected lines items of a list, or text again.
QTextCursor toggleList(QTextCursor cursor);

/// The selection as the text of a link, with the address left to be typed.
QTextCursor insertLink(QTextCursor cursor);

bool isInListItem(const QTextCursor &cursor);

/// A new item below that of the cursor; an empty item ends the list. Nothing where there is no item.
std::optional<QTextCursor> continueList(QTextCursor cursor);

/// Moves the items of the selected lines in (1) or out (-1).
QTextCursor indentList(QTextCursor cursor, int direction);

} // namespace ui
