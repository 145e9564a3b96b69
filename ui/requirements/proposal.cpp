// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "proposal.h"

#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Proposals
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

QString questionOf(const QString &trait, const QList<domain::TraitDefinition> &traits)
{
    const auto it = std::ranges::find(traits, trait, &domain::TraitDefinition::id);
    return it == traits.end() ? trait : it->question;
}

/// "Is the device delivered sterile? No." for each fact of the clause that has that value.
QString factsText(const QStringList &names, const domain::Traits &facts, domain::Tristate value,
                  const QList<domain::TraitDefinition> &traits)
{
    QStringList sentences;
    for (const QString &name : names) {
        if (facts.value(name, domain::Tristate::Unknown) == value)
            sentences.append(Proposals::tr("%1 – %2.", "a question and its answer")
                                 .arg(questionOf(name, traits), word(value)));
    }
    return sentences.join(u' ');
}

/// The pack's sentence for one device; its grammar fits no list of names.
QString readySentence(const domain::Requirement &clause, const QList<domain::Device> &devices)
{
    return devices.size() == 1
        ? QString(clause.advice.doesNotApply).replace("{{ device.name }}"_L1, devices.first().name)
        : QString();
}

} // namespace

std::optional<Proposal> proposalFor(const domain::Requirement &clause, const QList<domain::Device> &devices,
                                    const QList<domain::TraitDefinition> &traits)
{
    if (!clause.appliesWhen || devices.isEmpty())
        return std::nullopt;
    const domain::Traits &facts = devices.first().traits;
    const domain::Tristate outcome = domain::evaluate(*clause.appliesWhen, facts);
    const bool differ = std::ranges::any_of(devices, [&](const domain::Device &device) {
        return domain::evaluate(*clause.appliesWhen, device.traits) != outcome;
    });
    if (differ)
        return std::nullopt;
    const QStringList names = domain::traitsOf(*clause.appliesWhen);
    const QString yes = factsText(names, facts, domain::Tristate::Yes, traits);
    const QString no = factsText(names, facts, domain::Tristate::No, traits);
    const QString draft = readySentence(clause, devices);
    switch (outcome) {
        case domain::Tristate::Yes:
            return Proposal{domain::Applicability::Yes, Proposals::tr("Proposal: applies. %1").arg(yes), {}};
        case domain::Tristate::No:
            return Proposal{domain::Applicability::No, Proposals::tr("Proposal: does not apply. %1").arg(no),
                            draft.isEmpty() ? no : draft};
        case domain::Tristate::Unknown:
            return Proposal{domain::Applicability::Undecided,
                            Proposals::tr("Whether this applies turns on facts under Devices: %1")
                                .arg(factsText(names, facts, domain::Tristate::Unknown, traits)),
                            {}};
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace ui
