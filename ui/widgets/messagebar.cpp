// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "messagebar.h"

#include "announce.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString iconName(MessageKind kind)
{
    switch (kind) {
        case MessageKind::Note:
            return u"info"_s;
        case MessageKind::Warning:
            return u"warning"_s;
        case MessageKind::Error:
            return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : NoticeFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(const QString &text, MessageKind kind)
{
    m_icon->setPixmap(icon(iconName(kind)).pixmap(20));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    announce(this, text, kind == MessageKind::Note ? Urgency::Polite : Urgency::Assertive);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace ui
