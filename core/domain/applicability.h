// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enums.h"

#include <QList>
#include <QMap>
#include <QString>

namespace domain
{

/// Unknown is not no.
enum class Tristate { Unknown, No, Yes };

template <>
struct EnumNames<Tristate> {
    static constexpr std::array table{std::pair{Tristate::Unknown, "unknown"}, std::pair{Tristate::No, "no"},
                                      std::pair{Tristate::Yes, "yes"}};
};

/// Facts about a device by trait id; a trait that is not in the map is not yet known.
using Traits = QMap<QString, Tristate>;

/// A fact of the device that Annex I turns on, as the user is asked for it (templates/traits.json).
struct TraitDefinition {
    QString id;
    QStringList regulations; ///< "mdr", "ivdr"
    QString question;
    QString help;
    QString example; ///< a device for which the answer is yes

    bool operator==(const TraitDefinition &) const = default;
};

/// An expression over traits: one trait, or all / any / not of parts.
struct Condition {
    enum class Kind { Trait, All, Any, Not };
    Kind kind = Kind::Trait;
    QString trait;
    QList<Condition> parts;

    bool operator==(const Condition &) const = default;
};

/// Three-valued: All is no as soon as one part is no; Any is yes as soon as one part is yes; else unknown wins.
Tristate evaluate(const Condition &condition, const Traits &traits);

/// Every trait the expression names, in order of appearance, each once.
QStringList traitsOf(const Condition &condition);

} // namespace domain
