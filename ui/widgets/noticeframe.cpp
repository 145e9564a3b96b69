// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "noticeframe.h"

#include <QPainter>
#include <QStyle>

namespace ui
{

namespace
{

constexpr int kBar = 4;

} // namespace

NoticeFrame::NoticeFrame(QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
}

void NoticeFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QRect bar(0, 0, kBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), palette().highlight());
}

} // namespace ui
