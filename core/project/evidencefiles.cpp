// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencefiles.h"

#include "evidencerows.h"
#include "outputguard.h"
#include "partofjob.h"
#include "texts.h"

#include <base/outputfile.h>
#include <base/text.h>
#include <domain/keptwords.h>
#include <domain/names.h>
#include <evidence/workerclient.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qint64 kCopyBytes = 1024 * 1024;

base::Result<evidence::Inspection> inspected(const Environment &environment, const QString &path, base::JobContext &job)
{
    QString program = environment.workerProgram;
    if (program.isEmpty()) {
        const auto found = evidence::findWorker();
        if (!found)
            return base::fail(found.error());
        program = *found;
    }
    auto inspection = evidence::WorkerClient(program).inspect(path, job);
    if (inspection && inspection->fileClass == domain::FileClass::Refused)
        return base::fail(base::ErrorCode::Hostile, inspection->reason);
    return inspection;
}

/// A project cannot hold itself, and reading it here would drop the locks SQLite has on it.
base::Result<> checkIsNotProject(const QString &projectPath, const QString &path)
{
    if (!isSameFile(path, projectPath))
        return {};
    return base::fail(base::ErrorCode::Usage,
                      Texts::tr("\"%1\" is the project itself; it cannot be evidence in itself.")
                          .arg(QDir::toNativeSeparators(path)));
}

/// Stores the bytes; they must be those that were inspected.
base::Result<> storeBytes(const storage::FileStore &files, const QString &path, const QString &inspectedSha256,
                          base::JobContext &job)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("Cannot read \"%1\": %2.").arg(name, source.errorString()));
    const auto stored = files.add(source, name, job);
    if (!stored)
        return base::fail(stored.error());
    if (stored->sha256 != inspectedSha256)
        return base::fail(base::ErrorCode::Conflict,
                          Texts::tr("\"%1\" changed while it was being added; add it again.").arg(name));
    return {};
}

domain::Revision revisionFrom(const QString &path, const evidence::Inspection &inspection)
{
    domain::Revision revision;
    revision.fileName = QFileInfo(path).fileName();
    revision.sha256 = inspection.sha256;
    revision.bytes = inspection.bytes;
    revision.mediaType = inspection.mediaType;
    revision.fileClass = inspection.fileClass;
    revision.classReason = inspection.reason;
    revision.pages = inspection.pages;
    revision.isSigned = inspection.isSigned;
    return revision;
}


/// Looks into one file and stores its bytes, unless they are there or are going to be refused.
base::Result<domain::Revision> storeFile(const QString &path, const EvidenceDetails &given,
                                         const EvidenceTarget &target, base::JobContext &job)
{
    if (const auto ok = checkIsNotProject(target.projectPath, path); !ok)
        return base::fail(ok.error());
    PartOfJob looking(job, 0, 1, 2);
    const auto inspection = inspected(target.environment, path, looking);
    if (!inspection)
        return base::fail(inspection.error());
    const domain::Revision revision = revisionFrom(path, *inspection);
    if (given.recognise && given.number.isEmpty() && revisionWithBytes(target.data, revision.sha256))
        return revision;
    const auto known = alreadyThere(target.data, detailsFor(target.data, given, path), revision.sha256);
    if (!known)
        return base::fail(known.error());
    PartOfJob storing(job, 1, 1, 2);
    if (*known)
        return revision;
    if (const auto ok = storeBytes(target.files, path, revision.sha256, storing); !ok)
        return base::fail(ok.error());
    return revision;
}

/// What a file weighs among others: its bytes, and something for being looked into.
qint64 weightOf(const QString &path)
{
    constexpr qint64 kLookingInto = 64 * 1024;
    return QFileInfo(path).size() + kLookingInto;
}

} // namespace

base::Result<EvidenceTarget> evidenceTarget(const Project &project)
{
    if (project.isReadOnly())
        return base::fail(base::ErrorCode::ReadOnly,
                          Texts::tr("The project is open for reading only; nothing was added."));
    auto files = project.file().fileStore();
    if (!files)
        return base::fail(files.error());
    return EvidenceTarget{project.path(), project.data(), project.environment(), std::move(*files)};
}

base::Result<QList<StoredEvidence>> storeEvidence(const QStringList &paths, const EvidenceDetails &details,
                                                  const EvidenceTarget &target, base::JobContext &job)
{
    qint64 total = 0;
    for (const QString &path : paths)
        total += weightOf(path);
    QList<StoredEvidence> stored;
    qint64 before = 0;
    for (const QString &path : paths) {
        if (job.isCancelled())
            return base::cancelled();
        const qint64 weight = weightOf(path);
        PartOfJob part(job, before, weight, std::max(total, before + weight));
        auto revision = storeFile(path, details, target, part);
        if (!revision && revision.error().code == base::ErrorCode::Cancelled)
            return base::fail(revision.error());
        stored.append({path, std::move(revision)});
        before += weight;
    }
    return stored;
}

base::Result<EvidenceBatch> addStoredEvidence(Project &project, const QList<StoredEvidence> &stored,
                                              const EvidenceDetails &details, const std::optional<CitingRow> &citing)
{
    EvidenceRows rows(project);
    EvidenceBatch batch;
    for (const StoredEvidence &file : stored) {
        auto added = file.revision ? rows.addFile(details, file.path, *file.revision)
                                   : base::Result<AddedEvidence>(base::fail(file.revision.error()));
        if (!added) {
            batch.refused.append({file.path, added.error()});
            continue;
        }
        added->path = file.path;
        batch.added.append(*added);
        if (!citing)
            continue;
        if (const auto ok = rows.cite(*citing, added->revision); !ok)
            return base::fail(ok.error());
    }
    if (const auto ok = rows.apply(); !ok)
        return base::fail(ok.error());
    return batch;
}

base::Result<AddedEvidence> addEvidenceFile(Project &project, const QString &path, const EvidenceDetails &details,
                                            base::JobContext &job)
{
    const auto target = evidenceTarget(project);
    if (!target)
        return base::fail(target.error());
    const auto stored = storeEvidence({path}, details, *target, job);
    if (!stored)
        return base::fail(stored.error());
    const auto batch = addStoredEvidence(project, *stored, details);
    if (!batch)
        return base::fail(batch.error());
    return batch->added.isEmpty() ? base::Result<AddedEvidence>(base::fail(batch->refused.first().error))
                                  : batch->added.first();
}

base::Result<AddedEvidence> addEvidenceByReference(Project &project, const EvidenceDetails &details,
                                                   const QString &keptAt, const QString &notEnclosedReason)
{
    const domain::Document *document = documentCalled(project.data(), details.number);
    if (document && revisionCalled(project.data(), document->id, details.revision))
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr("%1 revision %2 is already there.").arg(details.number, details.revision));
    domain::Revision revision;
    revision.fileClass = domain::FileClass::ByReference;
    revision.keptAt = keptAt;
    revision.notEnclosedReason = notEnclosedReason;
    EvidenceRows rows(project);
    const auto added = rows.add(details, revision);
    if (!added)
        return added;
    if (const auto ok = rows.apply(); !ok)
        return base::fail(ok.error());
    return added;
}

namespace
{

/// Plans the revision's new data and what follows from it.
void planRevision(const Project &project, const domain::Revision &revision, Edit &edit)
{
    edit.writes.append(put(revision));
    domain::ProjectData after = project.data();
    const auto before = std::ranges::find(after.revisions, revision.id, &domain::Revision::id);
    if (before != after.revisions.end())
        *before = revision;
    addConsequences(project.packs(), revision, after, edit);
}

base::Result<> checkNumber(const domain::ProjectData &data, const domain::Document &document)
{
    const domain::Document *other = documentCalled(data, document.number);
    if (!other || other->id == document.id)
        return {};
    return base::fail(base::ErrorCode::Conflict,
                      Texts::tr("There is another document with the number %1.").arg(document.number));
}

} // namespace

base::Result<> changeRevision(Project &project, const domain::Revision &revision)
{
    Edit edit{u"Change %1"_s.arg(domain::keptName(project.data(), revision.id)), {}, {}};
    planRevision(project, revision, edit);
    return project.apply(edit);
}

base::Result<> changeDocument(Project &project, const domain::Document &document)
{
    if (const auto ok = checkNumber(project.data(), document); !ok)
        return ok;
    return project.apply({u"Change %1"_s.arg(document.number), {}, {put(document)}});
}

base::Result<> changeEvidence(Project &project, const domain::Document &document, const domain::Revision &revision)
{
    if (const auto ok = checkNumber(project.data(), document); !ok)
        return ok;
    Edit edit{
        u"Change %1"_s.arg(domain::keptName(project.data(), revision.id)), {}, {put(document)}};
    planRevision(project, revision, edit);
    return project.apply(edit);
}

base::Result<> removeDocument(Project &project, domain::DocumentId id)
{
    const domain::ProjectData &data = project.data();
    const domain::Document *document = domain::documentOf(data, id);
    if (!document)
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This document is not in the project any more."));
    Edit edit{u"Remove %1"_s.arg(document->number), {}, {}};
    for (const domain::Revision &revision : data.revisions) {
        if (revision.document != id)
            continue;
        const auto cited = std::ranges::count(data.citations, revision.id, &domain::Citation::revision);
        if (cited > 0)
            return base::fail(
                base::ErrorCode::Conflict,
                Texts::tr("%1 is cited %2 times; remove these citations first, or mark it obsolete.")
                    .arg(document->number)
                    .arg(cited));
        edit.writes.append(removal(revision));
    }
    edit.writes.append(removal(*document));
    return project.apply(edit);
}

base::Result<> removeRevision(Project &project, domain::RevisionId id)
{
    const domain::ProjectData &data = project.data();
    const domain::Revision *revision = domain::revisionOf(data, id);
    if (!revision)
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This revision is not in the project any more."));
    if (std::ranges::count(data.revisions, revision->document, &domain::Revision::document) == 1)
        return removeDocument(project, revision->document);
    const auto cited = std::ranges::count(data.citations, id, &domain::Citation::revision);
    if (cited > 0)
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr("%1 is cited %2 times; remove these citations first, or mark it obsolete.")
                .arg(domain::revisionName(data, id))
                .arg(cited));
    return project.apply(
        {u"Remove %1"_s.arg(domain::keptName(data, id)), {}, {removal(*revision)}});
}

base::Result<> extractEvidence(const storage::ProjectFile &file, const domain::Revision &revision, const QString &path,
                               base::JobContext &job)
{
    if (revision.sha256.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This evidence is kept elsewhere (%1); the project holds no file of it.")
                              .arg(revision.keptAt));
    if (const auto ok = checkOutput(path, file.path()); !ok)
        return ok;
    const auto source = file.openFile(revision.sha256);
    if (!source)
        return base::fail(source.error());
    const auto output = base::OutputFile::create(path);
    if (!output)
        return base::fail(output.error());
    while (!(*source)->atEnd()) {
        if (job.isCancelled())
            return base::cancelled();
        const QByteArray bytes = (*source)->read(kCopyBytes);
        if (bytes.isEmpty())
            return base::fail(base::ErrorCode::Corrupt, (*source)->errorString());
        if (const auto ok = (*output)->write(bytes); !ok)
            return ok;
        job.progress((*source)->pos(), revision.bytes, revision.fileName);
    }
    return (*output)->commit();
}

} // namespace project
