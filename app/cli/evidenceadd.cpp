// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/evidencefiles.h>
#include <project/outputguard.h>

#include <domain/names.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

base::Result<project::EvidenceDetails> detailsFrom(const Arguments &a)
{
    project::EvidenceDetails details;
    details.number = a.number.value_or(QString());
    details.title = a.title.value_or(QString());
    details.owner = a.owner.value_or(QString());
    details.language = a.language.value_or(QString());
    details.revision = a.revision.value_or(details.revision);
    details.approvedBy = a.by.value_or(QString());
    const auto kind = a.kind ? parseEnum<domain::EvidenceKind>(*a.kind, "--kind") : domain::EvidenceKind::Other;
    const auto state = a.state ? parseEnum<domain::DocumentState>(*a.state, "--state") : domain::DocumentState::Draft;
    if (!kind)
        return base::fail(kind.error());
    if (!state)
        return base::fail(state.error());
    details.kind = *kind;
    details.state = *state;
    for (const auto &[text, name, target] : {std::tuple(&a.date, "--date", &details.date),
                                             std::tuple(&a.approvedOn, "--approved-on", &details.approvedOn)}) {
        if (!*text)
            continue;
        const auto date = parseDate(**text, name);
        if (!date)
            return base::fail(date.error());
        *target = *date;
    }
    return details;
}

void tellAdded(const project::Project &project, const project::AddedEvidence &added)
{
    const domain::Revision *revision = domain::revisionOf(project.data(), added.revision);
    const QString name = domain::revisionName(project.data(), added.revision);
    if (added.outcome == project::AddOutcome::AlreadyThere) {
        print(u"%1 is already there with the same bytes; nothing was changed."_s.arg(name));
        return;
    }
    const QString pages = revision->pages ? u", %1 pages"_s.arg(*revision->pages) : QString();
    print(u"Added %1 (id %2): %3%4. %5"_s.arg(name)
              .arg(added.revision.value)
              .arg(domain::nameOf(revision->fileClass), pages, added.note)
              .trimmed());
}

/// One file after the other; a refused one does not stop the others. The worst error decides the exit code.
Outcome addFiles(const QStringList &files, const project::EvidenceDetails &details, project::Project &project)
{
    int code = 0;
    for (const QString &file : files) {
        ConsoleJob job;
        const auto added = project::addEvidenceFile(project, file, details, job);
        if (added) {
            tellAdded(project, *added);
            continue;
        }
        if (files.size() == 1)
            return base::fail(added.error());
        tell(u"%1: %2"_s.arg(QDir::toNativeSeparators(file), added.error().message));
        code = std::max(code, base::exitCode(added.error().code));
    }
    return code;
}

/// A folder of evidence often holds the project as well; it is named, and left out.
QStringList withoutProject(QStringList files, const QString &project)
{
    files.removeIf([&](const QString &file) {
        const bool isProject = project::isSameFile(file, project);
        if (isProject)
            tell(u"Left out: %1 is the project itself."_s.arg(QDir::toNativeSeparators(file)));
        return isProject;
    });
    return files;
}

} // namespace

Outcome runEvidenceAdd(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto details = detailsFrom(a);
    if (!details)
        return base::fail(details.error());
    const bool byReference = a.keptAt || a.whyNotEnclosed;
    if (a.paths.isEmpty() && !byReference)
        return base::fail(base::ErrorCode::Usage,
                          u"Name a file or folder, or give --number with --kept-at and --not-enclosed-because."_s);
    if (!a.paths.isEmpty() && byReference)
        return base::fail(base::ErrorCode::Usage,
                          u"Evidence kept elsewhere is named without a file; leave out the file, or --kept-at and "
                          "--not-enclosed-because."_s);
    base::SilentJob looking;
    auto files = project::filesBelow(a.paths, looking);
    if (!files)
        return base::fail(files.error());
    if (files->size() > 1)
        files = withoutProject(*files, a.file);
    if (files->isEmpty() && !byReference)
        return base::fail(base::ErrorCode::NotFound, u"There are no files in %1."_s.arg(a.paths.join(u", "_s)));
    if (a.number && files->size() > 1)
        return base::fail(base::ErrorCode::Usage, u"--number names one document, but there are %1 files."_s.arg(files->size()));
    const auto opened = openProject(context, storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    if (!byReference)
        return addFiles(*files, *details, **opened);
    const auto added = project::addEvidenceByReference(**opened, *details, a.keptAt.value_or(QString()),
                                                       a.whyNotEnclosed.value_or(QString()));
    if (!added)
        return base::fail(added.error());
    tellAdded(**opened, *added);
    return 0;
}

} // namespace cli
