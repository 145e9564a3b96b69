// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QComboBox;
class QString;

namespace ui
{

/// Names a box that has no label in view. Its accessible name alone does not do: where AT-SPI is spoken, Qt gives the
/// chosen text in its place, and the name comes from the label that belongs to the box.
void nameChoice(QComboBox *box, const QString &name);

} // namespace ui
