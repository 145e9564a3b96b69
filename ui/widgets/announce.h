// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;
class QWidget;

namespace ui
{

enum class Urgency { Polite, Assertive };

/// Has a screen reader say what happened away from the focus. Does nothing for an empty text, for a widget that is not
/// in view, and where no screen reader runs.
void announce(QWidget *at, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace ui
