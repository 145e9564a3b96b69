// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogsize.h"

#include <QScreen>
#include <QWidget>

namespace ui
{

namespace
{

constexpr QSize kFrame{16, 48}; ///< what the system draws around a dialog

} // namespace

void resizeWithinScreen(QWidget *dialog, QSize wanted)
{
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() - kFrame));
}

} // namespace ui
