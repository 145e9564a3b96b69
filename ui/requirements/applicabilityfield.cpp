// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "applicabilityfield.h"

#include "widgets/flowlayout.h"
#include "widgets/taborder.h"

#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kGap = 16;

} // namespace

ApplicabilityField::ApplicabilityField(QWidget *parent)
    : ValueField({}, new QWidget, parent), m_group(new QButtonGroup(this))
{
    auto *row = new FlowLayout(FlowLayout::Rest::Empty, editor());
    row->setSpacing(kGap);
    addButton(tr("&Yes, it applies"), domain::Applicability::Yes);
    addButton(tr("&No, it does not apply"), domain::Applicability::No);
    addButton(tr("&Undecided"), domain::Applicability::Undecided);
    editor()->setAccessibleName(tr("Does it apply?"));
    m_group->button(int(domain::Applicability::Undecided))->setChecked(true);
    setValue(text());
    editor()->setFocusProxy(m_group->checkedButton());
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (checked)
            editor()->setFocusProxy(button);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &Field::commit);
    enterAtChosen(m_group);
}

void ApplicabilityField::addButton(const QString &text, domain::Applicability value)
{
    auto *button = new QRadioButton(text, editor());
    button->setObjectName(u"applies-"_s + domain::nameOf(value));
    m_group->addButton(button, int(value));
    editor()->layout()->addWidget(button);
}

QString ApplicabilityField::text() const
{
    return domain::nameOf(domain::Applicability(m_group->checkedId()));
}

void ApplicabilityField::setText(const QString &text)
{
    const auto value = domain::valueOf<domain::Applicability>(text);
    m_group->button(int(value.value_or(domain::Applicability::Undecided)))->setChecked(true);
}

void ApplicabilityField::setReadOnly(bool readOnly)
{
    editor()->setEnabled(!readOnly);
}

} // namespace ui
