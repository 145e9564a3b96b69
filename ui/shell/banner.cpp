// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "banner.h"

#include "widgets/flowlayout.h"
#include "widgets/announce.h"
#include "widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>

namespace ui
{

namespace
{

constexpr int kLeastCharacters = 40; ///< of the sentence in one line with the buttons

} // namespace

Banner::Banner(const QString &iconName, const QString &name, QWidget *parent)
    : NoticeFrame(parent), m_row(new FlowLayout(FlowLayout::Rest::Shared, this)), m_text(new QLabel(this))
{
    setObjectName(name);
    auto *picture = new IconLabel(iconName, 20, this);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    m_text->setSizePolicy(wide);
    m_text->setMinimumWidth(kLeastCharacters * fontMetrics().averageCharWidth());
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->addWidget(picture);
    m_row->addWidget(m_text);
    hide();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    announce(this, text);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &name, std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

} // namespace ui
