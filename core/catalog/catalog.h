// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packreader.h"

#include <base/result.h>
#include <domain/requirement.h>
#include <domain/standard.h>

namespace catalog
{

/// The content Gesper ships: packs, traits, and a starting text for each section of Annex II and III.
/// Immutable once loaded; may be shared between threads.
class Catalog
{
public:
    /// Reads everything from the program's resources; about 50 ms. An error means a broken build.
    static base::Result<Catalog> load(PackCheck check = PackCheck::WithoutSchema);

    const QList<domain::Pack> &packs() const { return m_packs; }
    const QList<domain::TraitDefinition> &traits() const { return m_traits; }

    /// The traits that matter under a regulation.
    QList<domain::TraitDefinition> traits(domain::Regulation regulation) const;

    /// Refs of the clauses of Annex I whose application turns on that trait.
    QStringList clausesTurningOn(const QString &trait, domain::Regulation regulation) const;

    /// Standards and common specifications one may apply; their state is a date, not the present.
    const QList<domain::Standard> &standards() const { return m_standards; }

    /// Null if it is not in the catalogue.
    const domain::Standard *standard(const QString &designation) const;

    /// The packs of a regulation: Annex I, II, III, in this order.
    QList<const domain::Pack *> packs(domain::Regulation regulation) const;

    /// Null if there is none.
    const domain::Pack *pack(const QString &packId) const;
    const domain::Pack *annex(domain::Regulation regulation, const QString &annex) const;

    /// The row with that full id; an error that says so if there is none.
    struct Row {
        const domain::Pack *pack = nullptr;
        qsizetype index = 0;

        const domain::Requirement &requirement() const { return pack->requirements.at(index); }
    };
    base::Result<Row> find(const QString &requirementId) const;

    /// What a person means by `ref`. A full id is always taken. With a pack id: the ref in that pack. Without: the ref
    /// in `defaultAnnex` of the regulation; if it stands only in one other annex, that one; if in several, an
    /// Ambiguous error that lists the full ids.
    base::Result<Row> resolve(const QString &ref, domain::Regulation regulation, const QString &packId,
                              const QString &defaultAnnex) const;

    /// The text a section starts with; empty if there is no template for it.
    static QString sectionTemplate(const domain::Pack &pack, const QString &ref);

private:
    QList<domain::Pack> m_packs;
    QList<domain::TraitDefinition> m_traits;
    QList<domain::Standard> m_standards;
};

} // namespace catalog
