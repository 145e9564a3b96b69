// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "factchoice.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FactChoice)
};

struct Group
{
    QString title;
    QStringList facts;
};

/// The last one takes what no other names.
QList<Group> groups()
{
    return {{Texts::tr("What the device is"),
             {u"physical-part"_s, u"software-itself"_s, u"software-contained"_s, u"instrument"_s, u"reagent"_s,
              u"calibrator-or-control"_s, u"specimen-receptacle"_s, u"kit-parts-sold-separately"_s,
              u"system-or-procedure-pack"_s, u"controls-other-devices"_s, u"used-with-other-devices"_s,
              u"measuring-function"_s, u"diagnostic-function"_s}},
            {Texts::tr("Body, substances and sterility"),
             {u"invasive"_s, u"implantable"_s, u"active-implantable"_s, u"gives-or-takes-substances"_s,
              u"transports-or-stores-substances"_s, u"administers-medicines"_s, u"absorbed-or-dispersed"_s,
              u"cmr-or-endocrine-disruptor"_s, u"medicinal-substance"_s, u"human-tissue"_s, u"animal-tissue"_s,
              u"tse-animal-tissue"_s, u"biological-material"_s, u"substances-or-mixtures"_s, u"sterile"_s,
              u"reusable"_s, u"single-use"_s}},
            {Texts::tr("Energy, radiation and connections"),
             {u"energy-source"_s, u"electricity"_s, u"energy-connections"_s, u"wireless"_s, u"it-network"_s,
              u"phone-or-tablet"_s, u"radiation-on-purpose"_s, u"ionising-radiation"_s, u"moving-parts"_s}},
            {Texts::tr("Who uses it, and how"),
             {u"lay-users"_s, u"self-testing"_s, u"near-patient-testing"_s, u"companion-diagnostic"_s,
              u"installation-needed"_s, u"maintained-or-calibrated"_s, u"calibrators-or-controls-used"_s,
              u"limited-shelf-life"_s}},
            {Texts::tr("Further facts"), {}}};
}

QList<domain::TraitDefinition> chosenFacts(const catalog::Catalog &catalog, domain::Regulation regulation,
                                           qsizetype count)
{
    QList<domain::TraitDefinition> left = catalog.traits(regulation);
    QHash<QString, QStringList> clauses;
    for (const domain::TraitDefinition &fact : std::as_const(left))
        clauses.insert(fact.id, catalog.clausesTurningOn(fact.id, regulation));
    QSet<QString> covered;
    QList<domain::TraitDefinition> chosen;
    while (chosen.size() < count && !left.isEmpty()) {
        const auto worth = [&](const domain::TraitDefinition &fact) {
            const QStringList turned = clauses.value(fact.id);
            const auto fresh = std::ranges::count_if(turned, [&](const QString &ref) { return !covered.contains(ref); });
            return std::pair(fresh, turned.size());
        };
        const auto best = std::ranges::max_element(left, {}, worth);
        for (const QString &ref : clauses.value(best->id))
            covered.insert(ref);
        chosen.append(*best);
        left.erase(best);
    }
    return chosen;
}

/// What all devices say alike; unknown if they differ.
domain::Tristate outcome(const domain::Condition &condition, const QList<domain::Traits> &devices)
{
    const domain::Tristate first = domain::evaluate(condition, devices.first());
    const bool alike = std::ranges::all_of(
        devices, [&](const domain::Traits &traits) { return domain::evaluate(condition, traits) == first; });
    return alike ? first : domain::Tristate::Unknown;
}

} // namespace

QList<FactGroup> firstFacts(const catalog::Catalog &catalog, domain::Regulation regulation, qsizetype count)
{
    QList<domain::TraitDefinition> left = chosenFacts(catalog, regulation, count);
    QList<FactGroup> found;
    const QList<Group> all = groups();
    for (const Group &group : all) {
        FactGroup filled{group.title, {}};
        for (const domain::TraitDefinition &fact : std::as_const(left)) {
            if (group.facts.isEmpty() || group.facts.contains(fact.id))
                filled.facts.append(fact);
        }
        left.removeIf([&](const domain::TraitDefinition &fact) { return filled.facts.contains(fact); });
        if (!filled.facts.isEmpty())
            found.append(filled);
    }
    return found;
}

FactEffect effectOf(const catalog::Catalog &catalog, domain::Regulation regulation,
                    const QList<domain::Traits> &devices)
{
    FactEffect effect;
    const domain::Pack *annex = catalog.annex(regulation, u"I"_s);
    for (const domain::Requirement &requirement : annex->requirements) {
        if (!requirement.answerable)
            continue;
        ++effect.requirements;
        if (!requirement.appliesWhen || devices.isEmpty())
            continue;
        ++effect.turnOnFacts;
        const domain::Tristate says = outcome(*requirement.appliesWhen, devices);
        effect.apply += says == domain::Tristate::Yes ? 1 : 0;
        effect.doNotApply += says == domain::Tristate::No ? 1 : 0;
    }
    return effect;
}

QString effectText(const FactEffect &effect)
{
    return Texts::tr("By these facts, of %1 requirements %2 would be proposed as applying and %3 as not applying. You "
                     "decide each one.")
        .arg(effect.requirements)
        .arg(effect.apply)
        .arg(effect.doNotApply);
}

} // namespace ui
