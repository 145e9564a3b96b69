// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>
#include <domain/entities.h>

namespace ui
{

/// Facts asked together.
struct FactGroup
{
    QString title;
    QList<domain::TraitDefinition> facts;
};

/// The facts worth asking first: one after the other that which turns on the most clauses no fact chosen before turns
/// on. In groups, for people.
QList<FactGroup> firstFacts(const catalog::Catalog &catalog, domain::Regulation regulation, qsizetype count = 12);

/// What the facts about the devices propose for the requirements of Annex I. A proposal only: a person decides each.
struct FactEffect
{
    qsizetype requirements = 0;
    qsizetype apply = 0;
    qsizetype doNotApply = 0;
    qsizetype turnOnFacts = 0; ///< those any fact can decide

    bool operator==(const FactEffect &) const = default;
};
FactEffect effectOf(const catalog::Catalog &catalog, domain::Regulation regulation,
                    const QList<domain::Traits> &devices);

/// The effect in a sentence.
QString effectText(const FactEffect &effect);

} // namespace ui
