// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filternotice.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

FilterNotice::FilterNotice(const QString &buttonName, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_all(new QToolButton(this))
{
    m_text->setObjectName(u"filterNotice"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_all->setObjectName(buttonName);
    m_all->setIcon(icon(u"close"_s));
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Show everything again"));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    connect(m_all, &QToolButton::clicked, this, &FilterNotice::showAllRequested);
    hide();
}

void FilterNotice::setDescription(const QString &description)
{
    m_text->setText(tr("Only: %1", "what a list is filtered for").arg(description));
    m_all->setAccessibleDescription(m_text->text());
    setVisible(!description.isEmpty());
}

QWidget *FilterNotice::button() const
{
    return m_all;
}

} // namespace ui
