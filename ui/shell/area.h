// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace ui
{

/// In the order of the rail, and of Ctrl+1, Ctrl+2 …
enum class Area { Overview, Devices, Requirements, Evidence, Documentation, Remarks, History };

inline constexpr Area kAreas[] = {Area::Overview,      Area::Devices, Area::Requirements, Area::Evidence,
                                  Area::Documentation, Area::Remarks, Area::History};

/// What an area is called, for the rail and the menu.
QString areaName(Area area);
/// The name of its icon; never translated, so that settings keep an area by it.
QString areaIcon(Area area);

} // namespace ui
