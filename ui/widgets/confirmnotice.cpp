// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "confirmnotice.h"

#include "icons.h"

#include <domain/keptwords.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui
{

ConfirmNotice::ConfirmNotice(QWidget *parent)
    : NoticeFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(icon(u"confirm"_s), tr("St&ill true"), this))
{
    m_text->setObjectName(u"toConfirm"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"toConfirmButton"_s);
    m_button->setToolTip(tr("Say that this holds as it stands; changing it does so as well"));
    setFocusProxy(m_button);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &ConfirmNotice::confirmed);
    hide();
}

void ConfirmNotice::setReason(const QString &reason, bool canConfirm)
{
    m_text->setText(tr("To confirm: %1.").arg(domain::keptWords(reason)));
    m_button->setEnabled(canConfirm);
    setVisible(!reason.isEmpty());
}

} // namespace ui
