// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "traitsform.h"

#include "models/folding.h"
#include "widgets/choicename.h"
#include "widgets/textfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

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
    m_grid->addWidget(createFilter(), 0, 0, 1, 2);
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
    nameChoice(field->box(), trait.question);
    field->editor()->setAccessibleDescription(help->text());
    field->onStore([this, id = trait.id](const QString &value) { return storeOne(id, value); });
    question->setBuddy(field->editor());
    m_grid->addWidget(question, row, 0);
    m_grid->addWidget(field, row, 1, 2, 1, Qt::AlignTop);
    m_grid->addWidget(help, row + 1, 0);
    m_questions.append({trait.id, field, question, help,
                        folded(trait.question + u' ' + help->text() + u' ' + clauses.join(u' '))});
}

QWidget *TraitsForm::createFilter()
{
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"factSearch"_s);
    m_search->setPlaceholderText(tr("Find facts by words or clause number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_onlyUnknown = new QCheckBox(tr("Only those not yet &known"), bar);
    m_onlyUnknown->setObjectName(u"factsUnknown"_s);
    m_nothing = new QLabel(tr("No fact is left. Clear the search or show all."), bar);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyUnknown);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 8);
    column->addLayout(row);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &TraitsForm::applyFilter);
    connect(m_onlyUnknown, &QCheckBox::toggled, this, &TraitsForm::applyFilter);
    return bar;
}

domain::Tristate TraitsForm::stateOf(const Question &question) const
{
    return m_traits.value(question.trait, domain::Tristate::Unknown);
}

void TraitsForm::applyFilter()
{
    const QStringList words = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Question &question : std::as_const(m_questions)) {
        const bool isShown =
            (!m_onlyUnknown->isChecked() || stateOf(question) == domain::Tristate::Unknown) &&
            std::ranges::all_of(words, [&](const QString &word) { return question.words.contains(word); });
        isAny = isAny || isShown;
        for (QWidget *widget : std::initializer_list<QWidget *>{question.field, question.text, question.help})
            widget->setVisible(isShown);
    }
    m_nothing->setVisible(!isAny);
}

void TraitsForm::setTraits(const domain::Traits &traits)
{
    m_traits = traits;
    for (const Question &question : std::as_const(m_questions))
        question.field->setValue(domain::nameOf(stateOf(question)));
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
    const auto unknown = std::ranges::find_if(m_questions, [this](const Question &question) {
        return stateOf(question) == domain::Tristate::Unknown;
    });
    if (unknown != m_questions.end())
        focusTrait(unknown->trait);
}

void TraitsForm::focusTrait(const QString &trait)
{
    const auto question = std::ranges::find(m_questions, trait, &Question::trait);
    if (question == m_questions.end())
        return;
    if (question->field->isHidden()) {
        m_search->clear();
        m_onlyUnknown->setChecked(false);
    }
    question->field->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
