// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "factspage.h"

#include "factchoice.h"
#include "factquestion.h"
#include "widgets/scrollcolumn.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kAllDevices = -1;

QLabel *groupTitle(const QString &title, QWidget *parent)
{
    auto *label = new QLabel(title, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

} // namespace

FactsPage::FactsPage(const catalog::Catalog &catalog, NewProjectDraft &draft, QWidget *parent)
    : NewProjectPage(draft, parent),
      m_catalog(catalog),
      m_scopeBar(new QWidget(this)),
      m_scope(new QComboBox(m_scopeBar)),
      m_column(new QVBoxLayout(this)),
      m_effect(new QLabel(this))
{
    auto *intro = new QLabel(tr("These facts decide most. Each may stay open; all of them, and the others, can be "
                                "changed later under Devices."),
                             this);
    intro->setWordWrap(true);
    m_scope->setObjectName(u"factsDevice"_s);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(tr("Facts about the &device"), m_scopeBar);
    label->setBuddy(m_scope);
    auto *bar = new QHBoxLayout(m_scopeBar);
    bar->setContentsMargins({});
    bar->addWidget(label);
    bar->addWidget(m_scope, 1);
    m_effect->setObjectName(u"factsEffect"_s);
    m_effect->setWordWrap(true);
    m_column->setContentsMargins({});
    m_column->addWidget(intro);
    m_column->addWidget(m_scopeBar);
    m_column->addWidget(m_effect);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FactsPage::showAnswers);
}

void FactsPage::createQuestions()
{
    if (m_regulation == draft().regulation)
        return;
    m_regulation = draft().regulation;
    m_questions.clear();
    if (m_scroll)
        m_scroll->deleteLater();
    m_scroll = new ScrollColumn(this);
    const QList<FactGroup> groups = firstFacts(m_catalog, *m_regulation);
    for (const FactGroup &group : groups) {
        m_scroll->addWidget(groupTitle(group.title, m_scroll));
        for (const domain::TraitDefinition &fact : group.facts) {
            auto *question = new FactQuestion(fact, m_scroll);
            m_questions.append(question);
            m_scroll->addWidget(question);
            connect(question, &FactQuestion::answered, this,
                    [this, id = fact.id](domain::Tristate answer) { store(id, answer); });
        }
    }
    m_column->insertWidget(m_column->count() - 1, m_scroll, 1);
}

void FactsPage::fillScope()
{
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("all devices"), kAllDevices);
    for (qsizetype i = 0; i < draft().devices.size(); ++i)
        m_scope->addItem(draft().devices.at(i).name.trimmed(), int(i));
    m_scopeBar->setVisible(draft().devices.size() > 1);
}

/// What was answered under the other regulation and is not asked under this one.
void FactsPage::dropForeignFacts()
{
    QStringList known;
    for (const domain::TraitDefinition &fact : m_catalog.traits(draft().regulation))
        known.append(fact.id);
    for (DraftDevice &device : draft().devices)
        device.traits.removeIf([&](domain::Traits::iterator trait) { return !known.contains(trait.key()); });
}

void FactsPage::load()
{
    dropForeignFacts();
    createQuestions();
    fillScope();
    showAnswers();
}

QList<DraftDevice *> FactsPage::scope() const
{
    QList<DraftDevice *> devices;
    const int chosen = m_scope->currentData().toInt();
    for (qsizetype i = 0; i < draft().devices.size(); ++i) {
        if (chosen == kAllDevices || chosen == i)
            devices.append(&draft().devices[i]);
    }
    return devices;
}

void FactsPage::showAnswers()
{
    const QList<DraftDevice *> devices = scope();
    for (FactQuestion *question : std::as_const(m_questions)) {
        const auto of = [&](const DraftDevice *device) {
            return device->traits.value(question->fact(), domain::Tristate::Unknown);
        };
        const bool alike = std::ranges::all_of(
            devices, [&](const DraftDevice *device) { return of(device) == of(devices.first()); });
        question->setAnswer(alike ? std::optional(of(devices.first())) : std::nullopt);
    }
    QList<domain::Traits> traits;
    for (const DraftDevice &device : std::as_const(draft().devices))
        traits.append(device.traits);
    m_effect->setText(effectText(effectOf(m_catalog, draft().regulation, traits)));
}

void FactsPage::store(const QString &fact, domain::Tristate answer)
{
    const QList<DraftDevice *> devices = scope();
    for (DraftDevice *device : devices) {
        if (answer == domain::Tristate::Unknown)
            device->traits.remove(fact);
        else
            device->traits.insert(fact, answer);
    }
    showAnswers();
    Q_EMIT edited();
}

void FactsPage::focusFirst()
{
    const auto buttons = m_questions.first()->findChildren<QRadioButton *>();
    const auto checked = std::ranges::find_if(buttons, &QRadioButton::isChecked);
    (checked == buttons.end() ? buttons.first() : *checked)->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
