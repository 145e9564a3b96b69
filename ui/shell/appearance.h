// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace ui
{

/// How the program looks on this computer, kept in the user's settings. Nothing in it moves by itself, so there is
/// nothing to reduce for those who asked for less motion.
enum class Look { System, Light, Dark };

inline constexpr Look kLooks[] = {Look::System, Look::Light, Look::Dark};
inline constexpr int kTextSizes[] = {100, 110, 120, 130, 150}; ///< in percent of the system's

QString lookName(Look look);
Look currentLook();
void setLook(Look look);

int currentTextSize();
void setTextSize(int percent);

/// To be called once at the start, before the first window.
void applyAppearance();

} // namespace ui
