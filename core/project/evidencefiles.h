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
    bool recognise = false; ///< without a number: known bytes, and "VV-012 rev 4" in the file's name, are recognised
};

enum class AddOutcome { Added, AlreadyThere };

struct AddedEvidence {
    domain::RevisionId revision;
    AddOutcome outcome = AddOutcome::Added;
    QString note; ///< class and reason, for the user
    QString path; ///< the file, where there was one
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

/// Where evidence is cited from as soon as it is added: a row, for all devices or for each named one.
struct CitingRow {
    catalog::Catalog::Row row;
    QList<domain::DeviceId> devices;
};

/// Second half, in the project's thread: documents and revisions of all files in one transaction, one step of undo.
/// The same bytes under the same number and revision again: AlreadyThere. Other bytes: a Conflict that names both
/// hashes. With `citing`, what is in the list afterwards is cited there in the same step, unless the row cites that
/// revision already.
base::Result<EvidenceBatch> addStoredEvidence(Project &project, const QList<StoredEvidence> &stored,
                                              const EvidenceDetails &details,
                                              const std::optional<CitingRow> &citing = std::nullopt);

/// Both halves, for one file.
base::Result<AddedEvidence> addEvidenceFile(Project &project, const QString &path, const EvidenceDetails &details,
                                            base::JobContext &job);

/// Evidence that is not enclosed: number, title, revision, where it is kept and why it is not enclosed.
base::Result<AddedEvidence> addEvidenceByReference(Project &project, const EvidenceDetails &details,
                                                   const QString &keptAt, const QString &notEnclosedReason);

/// The ordinary files behind `paths`, folders searched through, in a stable order, each once. Hidden files are left
/// out. What cannot be read, and links to folders, which are not followed, are named as refused.
struct FoundFiles {
    QStringList files;
    QList<RefusedEvidence> refused;
};
base::Result<FoundFiles> findFiles(const QStringList &paths, base::JobContext &job);

/// The files alone; an error if one of `paths` is not there.
base::Result<QStringList> filesBelow(const QStringList &paths, base::JobContext &job);

/// The SHA-256 of a file, 64 hexadecimal digits.
base::Result<QString> hashOfFile(const QString &path, base::JobContext &job);

/// Null if no revision has these bytes.
const domain::Revision *revisionWithBytes(const domain::ProjectData &data, const QString &sha256);

/// `given` with what the file's name says where it leaves that open.
EvidenceDetails detailsFor(const domain::ProjectData &data, EvidenceDetails given, const QString &path);

/// Changes a revision's own data (not its bytes). Approving it makes approved revisions before it superseded and sets
/// the verdicts that rest on them back to "not judged".
base::Result<> changeRevision(Project &project, const domain::Revision &revision);
base::Result<> changeDocument(Project &project, const domain::Document &document);

/// Both in one step of undo.
base::Result<> changeEvidence(Project &project, const domain::Document &document, const domain::Revision &revision);

/// Removes a document with its revisions; refused while something cites it.
base::Result<> removeDocument(Project &project, domain::DocumentId document);

/// Removes one revision, and its document with the last one; refused while something cites it.
base::Result<> removeRevision(Project &project, domain::RevisionId revision);

/// Copies the bytes of a revision to `path`.
base::Result<> extractEvidence(const storage::ProjectFile &file, const domain::Revision &revision, const QString &path,
                               base::JobContext &job);

} // namespace project
