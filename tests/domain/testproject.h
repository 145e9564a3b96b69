// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/checker.h>

namespace testproject {

/// Three small packs and a project about two devices in which no rule finds anything, for tests to spoil.
struct TestProject
{
    domain::ProjectData data;
    QList<domain::Pack> packs; ///< Annex I, II, III
    QList<domain::TraitDefinition> traits;
    domain::CheckScope scope;

    QList<const domain::Pack *> packPointers() const;
    domain::CheckReport check() const;

    /// The row for exactly this clause and device (all: none); made when there is none.
    domain::Answer &answer(const QString &clause, std::optional<domain::DeviceId> device = std::nullopt);
    domain::Section &section(const QString &clause, std::optional<domain::DeviceId> device = std::nullopt);
    domain::Citation &cite(const QString &clause, qint64 revision, const QString &pages,
                           std::optional<domain::DeviceId> device = std::nullopt);
};

/// Devices 1 "Alpha" and 2 "Beta". Annex I: CHAPTER I with 1, 2; CHAPTER II with 10 (not
/// answerable), 10.1, 10.2 (applies when sterile); Annex II: 1(a), 1(b); Annex III: 1.1 (its parent "1" is
/// not a row), 1.1(a). Documents 1 "VV-001" (revision row 1, 10 pages) and 2 "VV-002" (by reference, revision
/// row 2).
TestProject cleanProject();

domain::Requirement row(const QString &pack, const QString &ref, domain::RequirementKind kind,
                        bool answerable, std::optional<QString> parent = std::nullopt);

} // namespace testproject
