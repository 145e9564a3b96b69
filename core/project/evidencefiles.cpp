// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencefiles.h"

#include "outputguard.h"

#include <base/outputfile.h>
#include <base/text.h>
#include <domain/names.h>
#include <domain/confirm.h>
#include <evidence/workerclient.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qint64 kCopyBytes = 1024 * 1024;

const domain::Document *documentCalled(const domain::ProjectData &data, const QString &number)
{
    const auto it = std::ranges::find(data.documents, number, &domain::Document::number);
    return it == data.documents.end() ? nullptr : &*it;
}

const domain::Revision *revisionCalled(const domain::ProjectData &data, domain::DocumentId document,
                                       const QString &label)
{
    const auto it = std::ranges::find_if(data.revisions, [&](const domain::Revision &revision) {
        return revision.document == document && revision.label == label;
    });
    return it == data.revisions.end() ? nullptr : &*it;
}

base::Result<> checkDetails(const EvidenceDetails &details)
{
    const std::pair<const QString &, QString> texts[] = {
        {details.number, u"The document number"_s}, {details.title, u"The title"_s},
        {details.owner, u"The owner"_s},            {details.revision, u"The revision"_s},
        {details.approvedBy, u"The approver"_s},    {details.language, u"The language"_s}};
    for (const auto &[text, what] : texts) {
        if (const auto ok = base::checkStorable(text, what); !ok)
            return ok;
    }
    if (details.number.trimmed().isEmpty() || details.revision.trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage, u"Evidence needs a document number and a revision."_s);
    return {};
}

/// An approved revision makes approved ones before it superseded, and verdicts that rest on these are taken back.
void addConsequences(const Project &project, const domain::Revision &approved, Edit &edit)
{
    if (approved.state != domain::DocumentState::Approved)
        return;
    domain::ProjectData after = project.data();
    after.revisions.removeIf([&](const domain::Revision &revision) { return revision.id == approved.id; });
    for (domain::Revision &revision : after.revisions) {
        const bool older = revision.document == approved.document && domain::isOlder(revision, approved);
        if (!older || revision.state != domain::DocumentState::Approved)
            continue;
        revision.state = domain::DocumentState::Superseded;
        edit.writes.append(put(revision));
    }
    after.revisions.append(approved);
    for (const domain::Answer &answer : domain::touchedByApproval(after, project.packs(), approved.document).answers)
        edit.writes.append(put(answer));
}

/// The edit that adds `revision` under the details' number, with the document if it is new.
base::Result<AddedEvidence> addRevision(Project &project, const EvidenceDetails &details, domain::Revision revision)
{
    if (const auto ok = checkDetails(details); !ok)
        return base::fail(ok.error());
    const domain::ProjectData &data = project.data();
    Edit edit{u"Add evidence %1 revision %2"_s.arg(details.number, details.revision), {}, {}};
    domain::Document document;
    if (const domain::Document *known = documentCalled(data, details.number)) {
        document = *known;
    } else {
        const auto id = project.reserveId(domain::EntityKind::Document);
        if (!id)
            return base::fail(id.error());
        document = {{*id}, details.number, details.title, details.kind.value_or(domain::EvidenceKind::Other),
                    details.owner, details.language};
        edit.writes.append(put(document));
    }
    const auto id = project.reserveId(domain::EntityKind::Revision);
    if (!id)
        return base::fail(id.error());
    revision.id = {*id};
    revision.document = document.id;
    revision.label = details.revision;
    revision.date = details.date;
    revision.state = details.state;
    revision.approvedBy = details.approvedBy;
    revision.approvedOn = details.approvedOn;
    edit.writes.append(put(revision));
    addConsequences(project, revision, edit);
    if (const auto ok = project.apply(edit); !ok)
        return base::fail(ok.error());
    return AddedEvidence{revision.id, AddOutcome::Added, revision.classReason};
}

/// The revision under the details' number and label if its bytes are those; a Conflict if they are others.
base::Result<std::optional<AddedEvidence>> alreadyThere(const domain::ProjectData &data, const EvidenceDetails &details,
                                                        const QString &sha256)
{
    const domain::Document *document = documentCalled(data, details.number);
    const domain::Revision *known = document ? revisionCalled(data, document->id, details.revision) : nullptr;
    if (!known)
        return std::nullopt;
    if (known->sha256 == sha256)
        return AddedEvidence{known->id, AddOutcome::AlreadyThere, {}};
    return base::fail(base::ErrorCode::Conflict,
                      u"%1 revision %2 is already there with other bytes: stored %3, offered %4. Give the new file a "
                      "revision of its own."_s.arg(document->number, known->label, known->sha256, sha256));
}

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
base::Result<> checkIsNotProject(const Project &project, const QString &path)
{
    if (!isSameFile(path, project.path()))
        return {};
    return base::fail(base::ErrorCode::Usage, u"\"%1\" is the project itself; it cannot be evidence in itself."_s.arg(
                                                  QDir::toNativeSeparators(path)));
}

/// Stores the bytes; they must be those that were inspected.
base::Result<> storeBytes(storage::ProjectFile &file, const QString &path, const QString &inspectedSha256,
                          base::JobContext &job)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Io, u"Cannot read \"%1\": %2."_s.arg(name, source.errorString()));
    const auto stored = file.addFile(source, name, job);
    if (!stored)
        return base::fail(stored.error());
    if (stored->sha256 != inspectedSha256)
        return base::fail(base::ErrorCode::Conflict,
                          u"\"%1\" changed while it was being added; add it again."_s.arg(name));
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

EvidenceDetails withNameFrom(EvidenceDetails details, const QString &path)
{
    const QFileInfo info(path);
    if (details.number.isEmpty())
        details.number = base::singleLine(info.fileName());
    if (details.title.isEmpty())
        details.title = base::singleLine(info.completeBaseName());
    return details;
}

} // namespace

base::Result<InspectedEvidence> inspectEvidence(const QString &path, const Environment &environment,
                                                base::JobContext &job)
{
    const auto inspection = inspected(environment, path, job);
    if (!inspection)
        return base::fail(inspection.error());
    return InspectedEvidence{path, revisionFrom(path, *inspection)};
}

base::Result<AddedEvidence> addInspectedEvidence(Project &project, const InspectedEvidence &inspected,
                                                 const EvidenceDetails &given, base::JobContext &job)
{
    if (project.isReadOnly())
        return base::fail(base::ErrorCode::ReadOnly, u"The project is open for reading only; nothing was added."_s);
    if (const auto ok = checkIsNotProject(project, inspected.path); !ok)
        return base::fail(ok.error());
    const EvidenceDetails details = withNameFrom(given, inspected.path);
    const auto known = alreadyThere(project.data(), details, inspected.revision.sha256);
    if (!known)
        return base::fail(known.error());
    if (*known)
        return **known;
    if (const auto ok = storeBytes(project.file(), inspected.path, inspected.revision.sha256, job); !ok)
        return base::fail(ok.error());
    return addRevision(project, details, inspected.revision);
}

base::Result<AddedEvidence> addEvidenceFile(Project &project, const QString &path, const EvidenceDetails &details,
                                            base::JobContext &job)
{
    if (const auto ok = checkIsNotProject(project, path); !ok)
        return base::fail(ok.error());
    const auto inspected = inspectEvidence(path, project.environment(), job);
    if (!inspected)
        return base::fail(inspected.error());
    return addInspectedEvidence(project, *inspected, details, job);
}

base::Result<AddedEvidence> addEvidenceByReference(Project &project, const EvidenceDetails &details,
                                                   const QString &keptAt, const QString &notEnclosedReason)
{
    const domain::Document *document = documentCalled(project.data(), details.number);
    if (document && revisionCalled(project.data(), document->id, details.revision))
        return base::fail(base::ErrorCode::Conflict, u"%1 revision %2 is already there."_s.arg(details.number,
                                                                                              details.revision));
    domain::Revision revision;
    revision.fileClass = domain::FileClass::ByReference;
    revision.keptAt = keptAt;
    revision.notEnclosedReason = notEnclosedReason;
    return addRevision(project, details, revision);
}

base::Result<QStringList> filesBelow(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return base::fail(base::ErrorCode::NotFound,
                              u"There is no file or folder \"%1\"."_s.arg(QDir::toNativeSeparators(path)));
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        QStringList below;
        QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            below.append(it.next());
        below.sort();
        files += below;
    }
    return files;
}

base::Result<> changeRevision(Project &project, const domain::Revision &revision)
{
    Edit edit{u"Change %1"_s.arg(domain::revisionName(project.data(), revision.id)), {}, {put(revision)}};
    addConsequences(project, revision, edit);
    return project.apply(edit);
}

base::Result<> changeDocument(Project &project, const domain::Document &document)
{
    const domain::Document *other = documentCalled(project.data(), document.number);
    if (other && other->id != document.id)
        return base::fail(base::ErrorCode::Conflict,
                          u"There is another document with the number %1."_s.arg(document.number));
    return project.apply({u"Change %1"_s.arg(document.number), {}, {put(document)}});
}

base::Result<> removeDocument(Project &project, domain::DocumentId id)
{
    const domain::ProjectData &data = project.data();
    const domain::Document *document = domain::documentOf(data, id);
    if (!document)
        return base::fail(base::ErrorCode::NotFound, u"This document is not in the project any more."_s);
    Edit edit{u"Remove %1"_s.arg(document->number), {}, {}};
    for (const domain::Revision &revision : data.revisions) {
        if (revision.document != id)
            continue;
        const auto cited = std::ranges::count(data.citations, revision.id, &domain::Citation::revision);
        if (cited > 0)
            return base::fail(base::ErrorCode::Conflict,
                              u"%1 is cited %2 times; remove these citations first, or mark it obsolete."_s
                                  .arg(document->number)
                                  .arg(cited));
        edit.writes.append(removal(revision));
    }
    edit.writes.append(removal(*document));
    return project.apply(edit);
}

base::Result<> extractEvidence(const storage::ProjectFile &file, const domain::Revision &revision, const QString &path,
                               base::JobContext &job)
{
    if (revision.sha256.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          u"This evidence is kept elsewhere (%1); the project holds no file of it."_s.arg(revision.keptAt));
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
