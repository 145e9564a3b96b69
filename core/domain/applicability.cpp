// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "applicability.h"

#include <algorithm>

namespace domain
{

namespace
{

Tristate negated(Tristate value)
{
    if (value == Tristate::Unknown)
        return value;
    return value == Tristate::Yes ? Tristate::No : Tristate::Yes;
}

/// `decisive` ends the search; without it the other value holds, unless something is unknown.
Tristate combined(const QList<Condition> &parts, const Traits &traits, Tristate decisive)
{
    bool unknown = false;
    for (const Condition &part : parts) {
        const Tristate value = evaluate(part, traits);
        if (value == decisive)
            return decisive;
        unknown |= value == Tristate::Unknown;
    }
    return unknown ? Tristate::Unknown : negated(decisive);
}

} // namespace

Tristate evaluate(const Condition &condition, const Traits &traits)
{
    switch (condition.kind) {
    case Condition::Kind::Trait:
        return traits.value(condition.trait, Tristate::Unknown);
    case Condition::Kind::All:
        return combined(condition.parts, traits, Tristate::No);
    case Condition::Kind::Any:
        return combined(condition.parts, traits, Tristate::Yes);
    case Condition::Kind::Not:
        return negated(evaluate(condition.parts.first(), traits));
    }
    return Tristate::Unknown;
}

QStringList traitsOf(const Condition &condition)
{
    QStringList names;
    if (condition.kind == Condition::Kind::Trait)
        names.append(condition.trait);
    for (const Condition &part : condition.parts)
        names.append(traitsOf(part));
    names.removeDuplicates();
    return names;
}

} // namespace domain
