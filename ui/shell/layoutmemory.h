// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace ui
{

/// Keeps the positions of all named splitters below `parent` in the user's settings.
void saveSplitters(const QWidget *parent);
void restoreSplitters(const QWidget *parent);

} // namespace ui
