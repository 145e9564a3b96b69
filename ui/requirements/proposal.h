// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>
#include <domain/requirement.h>

namespace ui
{

/// What the facts about the devices say of a clause. A proposal only: a person decides.
struct Proposal
{
    domain::Applicability applies = domain::Applicability::Undecided;
    QString text;          ///< what is proposed and why, or which facts are missing
    QString justification; ///< to begin the answer's justification with
};

/// Nothing where the clause does not turn on facts of the device, or the devices differ.
std::optional<Proposal> proposalFor(const domain::Requirement &clause, const QList<domain::Device> &devices,
                                    const QList<domain::TraitDefinition> &traits);

} // namespace ui
