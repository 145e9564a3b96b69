// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "iconlabel.h"

#include "icons.h"

#include <QPainter>

namespace ui
{

IconLabel::IconLabel(const QString &iconName, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon(iconName))
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &iconName)
{
    m_icon = icon(iconName);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ui
