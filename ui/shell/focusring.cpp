// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCommandLinkButton>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kLine = 2;

class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *around) : QWidget(around)
    {
        setObjectName(u"focusRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        around->installEventFilter(this);
        setGeometry(around->rect());
        raise();
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), kLine, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.drawRect(rect().adjusted(kLine / 2, kLine / 2, -kLine / 2, -kLine / 2));
    }
};

bool needsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QCommandLinkButton *>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *focus)
{
    delete m_ring;
    if (focus && needsRing(focus))
        m_ring = new Ring(focus);
}

} // namespace ui
