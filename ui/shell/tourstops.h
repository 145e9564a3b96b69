// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace ui
{

class MainWindow;

/// Walks through the window of an open project in five steps. Begins in Requirements.
void startTour(MainWindow &window);

/// The same, once in the life of these settings: for the first project a person opens.
void startFirstTour(MainWindow &window);

} // namespace ui
