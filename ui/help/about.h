// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace ui
{

/// Version, licence, and what Gesper does not do.
void showAbout(QWidget *parent);

} // namespace ui
