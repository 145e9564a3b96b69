// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "linkbutton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ui
{

namespace
{

constexpr int kMargin = 4;
constexpr int kTextFlags = Qt::TextWordWrap | Qt::AlignVCenter;
constexpr int kTall = 10'000;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setIconSize({16, 16});
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkButton::textRect(const QRect &area) const
{
    const int left = icon().isNull() ? kMargin : iconSize().width() + 2 * kMargin;
    return area.adjusted(left, kMargin, -kMargin, -kMargin);
}

int LinkButton::heightForWidth(int width) const
{
    const QRect area = textRect(QRect(0, 0, width, kTall));
    const int text =
        fontMetrics().boundingRect(QRect(0, 0, area.width(), kTall), kTextFlags, this->text()).height();
    return std::max(text, icon().isNull() ? 0 : iconSize().height()) + 2 * kMargin;
}

QSize LinkButton::sizeHint() const
{
    const int width = 50 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2 * kMargin};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), palette().alternateBase());
    if (!icon().isNull())
        icon().paint(&painter, QRect(kMargin, kMargin, iconSize().width(), fontMetrics().height()));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QFont drawn = font();
    drawn.setUnderline(underMouse());
    painter.setFont(drawn);
    painter.drawText(style()->visualRect(layoutDirection(), rect(), textRect(rect())),
                     kTextFlags | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
