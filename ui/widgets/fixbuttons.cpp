// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixbuttons.h"

#include "icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

FixButtons::FixButtons(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    hide();
}

void FixButtons::setFixes(const QList<Fix> &fixes)
{
    const auto before = findChildren<QPushButton *>();
    for (QPushButton *button : before) {
        button->hide(); // it may be the one just pressed
        button->setObjectName({});
        button->deleteLater();
    }
    for (const Fix &fix : fixes) {
        auto *button = new QPushButton(icon(u"check"_s), QString(fix.text).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"fix"_s);
        button->setFlat(true);
        layout()->addWidget(button);
        layout()->setAlignment(button, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, fix.apply);
    }
    setVisible(!fixes.isEmpty());
}

} // namespace ui
