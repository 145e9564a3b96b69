// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

/// Evidence references of answers and sections.
namespace project
{

struct CitationDetails {
    domain::RevisionId revision;
    QString pages;   ///< "3-5"; checked against the document's pages where they are known
    QString section;
    QString quote;
};

/// Adds a citation to a row, for all devices or for each named one. Refuses pages the document does not have.
base::Result<> addCitation(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                           const CitationDetails &details);

/// Several at once, as one step of undo: all or none.
base::Result<> addCitations(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                            const QList<CitationDetails> &details);

/// Changes place, quote or pinned revision, which confirms what came from elsewhere; changing the revision confirms the
/// citation against the newest one.
base::Result<> changeCitation(Project &project, domain::CitationId citation, const CitationDetails &details);

base::Result<> removeCitation(Project &project, domain::CitationId citation);
/// Several at once, as one step of undo.
base::Result<> removeCitations(Project &project, const QList<domain::CitationId> &citations);

/// A person says that the citation still holds although a newer revision was approved, or it came from elsewhere.
base::Result<> confirmCitation(Project &project, domain::CitationId citation);
/// Several at once, as one step of undo.
base::Result<> confirmCitations(Project &project, const QList<domain::CitationId> &citations);

/// Adds to `edit` what follows from a change of the citations of a clause: the verdicts that rested on them go back to
/// "not judged". Without a device: those for every device.
void takeBackVerdicts(const Project &project, const QString &clause, std::optional<domain::DeviceId> device, Edit &edit);

/// The pages in the form that is stored; refuses pages the revision does not have, and a revision that is not in `data`.
base::Result<QString> checkedPages(const domain::ProjectData &data, domain::RevisionId revision, const QString &pages);

} // namespace project
