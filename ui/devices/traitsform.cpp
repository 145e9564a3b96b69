// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "traitsform.h"

#include "widgets/textfields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kNamedClauses = 8;

QString helpText(const domain::TraitDefinition &trait, const QStringList &clauses)
{
    QString decided = clauses.first(std::min(clauses.size(), kNamedClauses)).join(u", "_s);
    if (clauses.size() > kNamedClauses)
        decided = TraitsForm::tr("%1 and %2 more").arg(decided).arg(clauses.size() - kNamedClauses);
    return TraitsForm::tr("%1 For example: %2 Clauses: %3.", "help, example, clause numbers")
        .arg(trait.help, trait.example, decided);
}

} // namespace

TraitsForm::TraitsForm(const catalog::Catalog &catalog, domain::Regulation regulation, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    for (const domain::TraitDefinition &trait : catalog.traits(regulation))
        addQuestion(trait, catalog.clausesTurningOn(trait.id, regulation));
}

void TraitsForm::addQuestion(const domain::TraitDefinition &trait, const QStringList &clauses)
{
    const int row = m_grid->rowCount();
    auto *question = new QLabel(trait.question, this);
    question->setWordWrap(true);
    auto *help = new QLabel(helpText(trait, clauses), this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setContentsMargins(0, 0, 0, 10);
    auto *field = new ChoiceField({}, u"trait-"_s + trait.id, choicesOf<domain::Tristate>(), this);
    field->editor()->setAccessibleName(trait.question);
    field->editor()->setAccessibleDescription(help->text());
    field->onStore([this, id = trait.id](const QString &value) { return storeOne(id, value); });
    question->setBuddy(field->editor());
    m_grid->addWidget(question, row, 0);
    m_grid->addWidget(field, row, 1, 2, 1, Qt::AlignTop);
    m_grid->addWidget(help, row + 1, 0);
    m_fields.append({trait.id, field});
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
