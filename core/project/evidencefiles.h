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

/// What adding needs of an open project outside its thread.
struct EvidenceTarget {
    QString projectPath;
    domain::ProjectData data; ///< as it was when adding began
    Environment environment;
    storage::FileStore files;
};

/// In the project's thread. ReadOnly where nothing can be added.
base::Result<EvidenceTarget> evidenceTarget(const Project &project);

/// A file whose bytes are stored, or why they are not. No row names them yet.
struct StoredEvidence {
    QString path;
    base::Result<domain::Revision> revision; ///< file name, hash, size, type, class, pages; no id yet
};

/// First half of adding, for any thread: has the worker look into each file and stores its bytes once, a few at a
/// time. A file the worker cannot survive, one that changed since it was inspected, and other bytes under a number and
/// revision that are taken are refused; the others go on. Cancelled: no file is left in parts, and whole ones that no
/// row names go at the next opening.
base::Result<QList<StoredEvidence>> storeEvidence(const QStringList &paths, const EvidenceDetails &details,
                                                  const EvidenceTarget &target, base::JobContext &job);

struct RefusedEvidence {
    QString path;
    base::Error error;
};

struct EvidenceBatch {
    QList<AddedEvidence> added;
    QList<RefusedEvidence> refused;
};

/// Second half, in the project's thread: documents and revisions of all files in one transaction, one step of undo.
/// The same bytes under the same number and revision again: AlreadyThere. Other bytes: a Conflict that names both
/// hashes.
base::Result<EvidenceBatch> addStoredEvidence(Project &project, const QList<StoredEvidence> &stored,
                                              const EvidenceDetails &details);

/// Both halves, for one file.
base::Result<AddedEvidence> addEvidenceFile(Project &project, const QString &path, const EvidenceDetails &details,
                                            base::JobContext &job);

/// Evidence that is not enclosed: number, title, revision, where it is kept and why it is not enclosed.
base::Result<AddedEvidence> addEvidenceByReference(Project &project, const EvidenceDetails &details,
                                                   const QString &keptAt, const QString &notEnclosedReason);

/// The ordinary files behind `paths`, folders searched through, in a stable order. Hidden files are left out.
base::Result<QStringList> filesBelow(const QStringList &paths, base::JobContext &job);

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
