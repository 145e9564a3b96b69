// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "traitsform.h"

#include "widgets/textfields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui
{

TraitsForm::TraitsForm(const QList<domain::TraitDefinition> &traits, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (const domain::TraitDefinition &trait : traits) {
        const int row = grid->rowCount();
        auto *question = new QLabel(trait.question, this);
        question->setWordWrap(true);
        question->setToolTip(trait.help);
        auto *field = new ChoiceField({}, u"trait-"_s + trait.id, choicesOf<domain::Tristate>(), this);
        field->editor()->setAccessibleName(trait.question);
        field->editor()->setToolTip(trait.help);
        field->onStore([this, id = trait.id](const QString &value) { return storeOne(id, value); });
        question->setBuddy(field->editor());
        grid->addWidget(question, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignTop);
        m_fields.append({trait.id, field});
    }
}

void TraitsForm::setTraits(const domain::Traits &traits)
{
    m_traits = traits;
    for (const auto &[trait, field] : std::as_const(m_fields))
        field->setValue(domain::nameOf(traits.value(trait, domain::Tristate::Unknown)));
}

base::Result<> TraitsForm::storeOne(const QString &trait, const QString &value)
{
    domain::Traits traits = m_traits;
    const domain::Tristate state =
        domain::valueOf<domain::Tristate>(value).value_or(domain::Tristate::Unknown);
    if (state == domain::Tristate::Unknown)
        traits.remove(trait);
    else
        traits.insert(trait, state);
    return m_store(traits);
}

void TraitsForm::focusFirstUnknown()
{
    for (const auto &[trait, field] : std::as_const(m_fields)) {
        if (m_traits.value(trait, domain::Tristate::Unknown) == domain::Tristate::Unknown) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace ui
