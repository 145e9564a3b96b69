// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace ui
{

/// The icon resources/icons/<name>.svg, drawn in the palette's text colour at any size, so that it follows
/// light and dark palettes and selections.
QIcon icon(const QString &name);

} // namespace ui
