// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "announce.h"

#include <QAccessible>
#include <QWidget>

namespace ui
{

void announce(QWidget *at, const QString &text, Urgency urgency)
{
    if (text.isEmpty() || !at->isVisible())
        return;
    QAccessibleAnnouncementEvent event(at, text);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
