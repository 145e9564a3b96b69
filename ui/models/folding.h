// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace ui
{

/// `text` for searching: without case and accents, ß as ss, blanks as single spaces.
QString folded(const QString &text);

} // namespace ui
