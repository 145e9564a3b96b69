// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencefiles.h"

namespace project
{

const domain::Document *documentCalled(const domain::ProjectData &data, const QString &number);
const domain::Revision *revisionCalled(const domain::ProjectData &data, domain::DocumentId document,
                                       const QString &label);

/// The revision under the details' number and label if its bytes are those; a Conflict if they are others.
base::Result<std::optional<AddedEvidence>> alreadyThere(const domain::ProjectData &data, const EvidenceDetails &details,
                                                        const QString &sha256);

/// An approved revision makes approved ones before it superseded, and verdicts that rest on these are taken back.
/// `data`: what the rows of `edit` make of the project; both are carried on.
void addConsequences(const QList<const domain::Pack *> &packs, const domain::Revision &approved,
                     domain::ProjectData &data, Edit &edit);

/// The rows of evidence that is being added: one edit for all of it.
class EvidenceRows
{
public:
    explicit EvidenceRows(Project &project) : m_project(project), m_after(project.data()) {}

    /// Plans the rows of one revision, and of its document if that is new. What is there, or planned, with the same
    /// bytes: AlreadyThere.
    base::Result<AddedEvidence> add(const EvidenceDetails &details, domain::Revision revision);

    /// The same for a file: its name says what `details` leave open, and known bytes are recognised where they ask so.
    base::Result<AddedEvidence> addFile(const EvidenceDetails &details, const QString &path,
                                        const domain::Revision &revision);

    /// Plans a citation of what is there or planned; nothing if the row cites it already.
    base::Result<> cite(const CitingRow &citing, domain::RevisionId revision);

    /// Stores what was planned in one transaction.
    base::Result<> apply();

private:
    base::Result<domain::Document> documentFor(const EvidenceDetails &details);

    Project &m_project;
    domain::ProjectData m_after; ///< the project with what is planned
    Edit m_edit;
    QStringList m_names; ///< of what is planned
    QString m_citedFrom; ///< the row, once it cites something new
};

} // namespace project
