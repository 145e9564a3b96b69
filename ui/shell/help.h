// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace ui
{

/// True where this build carries the manual.
bool hasManual();

/// Opens the manual in a window of its own.
void showManual(QWidget *parent);

/// Says what the program is and which version.
void showAbout(QWidget *parent);

} // namespace ui
