// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "factquestion.h"

#include "models/words.h"
#include "widgets/taborder.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QLabel *text(const QString &content, QWidget *parent)
{
    auto *label = new QLabel(content, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FactQuestion::FactQuestion(const domain::TraitDefinition &fact, QWidget *parent)
    : QWidget(parent), m_fact(fact.id), m_choices(new QButtonGroup(this))
{
    setObjectName(u"fact-"_s + fact.id);
    auto *help = text(tr("%1 For example: %2", "help, example").arg(fact.help, fact.example), this);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(18);
    for (const domain::Tristate value : {domain::Tristate::Yes, domain::Tristate::No, domain::Tristate::Unknown}) {
        auto *button = new QRadioButton(word(value), this);
        button->setObjectName(u"fact-%1-%2"_s.arg(fact.id, domain::nameOf(value)));
        button->setAccessibleName(tr("%1 – %2", "a question and its answer").arg(fact.question, word(value)));
        button->setAccessibleDescription(help->text());
        m_choices->addButton(button, int(value));
        choices->addWidget(button);
    }
    choices->addStretch();
    enterAtChosen(m_choices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(text(fact.question, this));
    column->addLayout(choices);
    column->addWidget(help);
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT answered(static_cast<domain::Tristate>(id)); });
}

void FactQuestion::setAnswer(std::optional<domain::Tristate> answer)
{
    if (answer)
        return m_choices->button(int(*answer))->setChecked(true);
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(false);
    m_choices->setExclusive(true);
}

} // namespace ui
