// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "countbar.h"

#include <QPainter>
#include <QStyle>

namespace ui
{

namespace
{

constexpr int kBar = 4;
constexpr int kGap = 3;
constexpr float kFaint = 0.18F; ///< of the colour of the text, for what is not done

} // namespace

CountBar::CountBar(QWidget *parent) : QProgressBar(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CountBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kGap, fontMetrics().height() + kGap + kBar};
}

void CountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, 0, 0, -kGap - kBar), Qt::AlignLeading | Qt::AlignTop, text());
    const QRect whole(0, height() - kBar, width(), kBar);
    QColor rest = palette().color(QPalette::WindowText);
    rest.setAlphaF(kFaint);
    painter.fillRect(whole, rest);
    QRect done = whole;
    done.setWidth(maximum() > 0 ? int(qint64(width()) * value() / maximum()) : 0);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), palette().highlight());
}

} // namespace ui
