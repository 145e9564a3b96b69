// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

#include <base/jobcontext.h>

/// Adding evidence to a project.
namespace project
{

/// What is known of a document when it is added; what is empty is taken from the file or stays open.
struct EvidenceDetails {
    QString number; ///< empty: the file's name
    QString title;  ///< empty: the file's name without its ending
    std::optional<domain::EvidenceKind> kind;
    QString owner;
    QString language;
    QString revision = QStringLiteral("1");
    std::optional<QDate> date;
    domain::DocumentState state = domain::DocumentState::Draft;
    QString approvedBy;
    std::optional<QDate> approvedOn;
};

enum class AddOutcome { Added, AlreadyThere };

struct AddedEvidence {
    domain::RevisionId revision;
    AddOutcome outcome = AddOutcome::Added;
    QString note; ///< class and reason, for the user
};

/// A file the worker has looked into; nothing of it is stored yet.
struct InspectedEvidence {
    QString path;
    domain::Revision revision; ///< file name, hash, size, type, class, pages; no id yet
};

/// First half of adding a file, for any thread: has the worker look into it. A file the worker cannot survive is
/// refused. Touches no project.
base::Result<InspectedEvidence> inspectEvidence(const QString &path, const Environment &environment,
                                                base::JobContext &job);

/// Second half, in the project's thread: stores the bytes once, then document and revision in one transaction. The same
/// bytes under the same number and revision again: AlreadyThere. Other bytes: a Conflict that names both hashes, and
/// nothing is stored. A file that changed since it was inspected is refused.
base::Result<AddedEvidence> addInspectedEvidence(Project &project, const InspectedEvidence &inspected,
                                                 const EvidenceDetails &details, base::JobContext &job);

/// Both halves.
base::Result<AddedEvidence> addEvidenceFile(Project &project, const QString &path, const EvidenceDetails &details,
                                            base::JobContext &job);

/// Evidence that is not enclosed: number, title, revision, where it is kept and why it is not enclosed.
base::Result<AddedEvidence> addEvidenceByReference(Project &project, const EvidenceDetails &details,
                                                   const QString &keptAt, const QString &notEnclosedReason);

/// The ordinary files behind `paths`, folders searched through, in a stable order. Hidden files are left out.
base::Result<QStringList> filesBelow(const QStringList &paths);

/// Changes a revision's own data (not its bytes). Approving it makes approved revisions before it superseded and sets
/// the verdicts that rest on them back to "not judged".
base::Result<> changeRevision(Project &project, const domain::Revision &revision);
base::Result<> changeDocument(Project &project, const domain::Document &document);

/// Removes a document with its revisions; refused while something cites it.
base::Result<> removeDocument(Project &project, domain::DocumentId document);

/// Copies the bytes of a revision to `path`.
base::Result<> extractEvidence(const storage::ProjectFile &file, const domain::Revision &revision, const QString &path,
                               base::JobContext &job);

} // namespace project
