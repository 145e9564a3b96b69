// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enums.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace domain
{

/// How far the other regulation asks for the same.
enum class Likeness { Equal, Similar, Partly };

template <>
struct EnumNames<Likeness> {
    static constexpr std::array table{std::pair{Likeness::Equal, "equal"}, std::pair{Likeness::Similar, "similar"},
                                      std::pair{Likeness::Partly, "partly"}};
};

/// The clause of the other regulation that treats the same matter.
struct Counterpart {
    QString id;         ///< "ivdr:I:16.2"
    Likeness likeness = Likeness::Equal;
    QString difference; ///< in our words; empty exactly when equal

    bool operator==(const Counterpart &) const = default;
};

/// What a colleague who knows the clause would say about answering it. Ours, not the law's; all of it may be empty.
struct Advice {
    QStringList judgement;  ///< conditions of the clause that no trait decides: a person judges them
    QString doesNotApply;   ///< first sentence of a justification; a template with {{ device.name }}
    QStringList thinkOf;
    QStringList methods;
    QStringList evidence;   ///< documents and records that typically show it
    QStringList standards;  ///< designations of the catalogue of standards, the most pertinent first
    QStringList guidance;   ///< "MDCG 2019-16 rev.1, 3.6"
    QStringList related;    ///< full ids of clauses of the same regulation
    std::optional<Counterpart> counterpart;
    QString deficiency;     ///< what reviewers typically find wanting
    QStringList searchWords;

    bool operator==(const Advice &) const = default;
};

} // namespace domain
