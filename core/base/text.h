// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

namespace base
{

/// The longest text a single field holds, in UTF-16 units. Far above anything a person types (2 MB of text).
inline constexpr qsizetype kMaxFieldLength = 1'000'000;

/// Checks that `text` can be stored and read back unchanged: no NUL, no lone surrogate, not over kMaxFieldLength.
/// `what` names the field in the message.
Result<> checkStorable(const QString &text, const QString &what);

/// `text` without line breaks, tabs, control and direction-override characters: for messages, lists and file names.
QString singleLine(const QString &text);

/// At most `length` characters, with an ellipsis where something was cut.
QString elided(const QString &text, qsizetype length);

/// "3.4 MB": bytes in a form for people, decimal units.
QString humanBytes(qint64 bytes);

} // namespace base
