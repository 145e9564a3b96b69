// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>

class QWidget;

namespace ui
{

/// Gives a dialog the size it would like to have, or what the screen has room for.
void resizeWithinScreen(QWidget *dialog, QSize wanted);

} // namespace ui
