// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entities.h"

/// How a section text refers to evidence: "[[VV-012 rev 3, p. 14-17]]", "[[VV-012 rev 3, sheet Results]]".
namespace domain
{

struct Reference
{
    RevisionId revision;
    QString pages;   ///< normalised, as in a citation
    QString section; ///< heading, sheet, time or file inside

    bool operator==(const Reference &) const = default;
};

/// A reference as it stands in a text.
struct WrittenReference
{
    qsizetype from = 0; ///< of the opening brackets
    qsizetype length = 0;
    QString inside; ///< between the brackets

    bool operator==(const WrittenReference &) const = default;
};

QList<WrittenReference> referencesIn(const QString &text);

/// What stands between the brackets: number, revision ("rev 3" or "revision 3"; may be left out where there
/// is but one), pages, place inside. Nothing if the project has no such document or revision.
std::optional<Reference> parseReference(const ProjectData &data, const QString &inside);

/// What was probably meant by a reference that names nothing: the document whose number differs in case, blanks and
/// dashes at most, in the revision that is named or else in the newest approved one. Nothing where no number is like it.
std::optional<Reference> likelyReference(const ProjectData &data, const QString &inside);

/// The reference with its brackets. Empty for a document whose number or label holds a bracket.
QString printReference(const ProjectData &data, const Reference &reference);

} // namespace domain
