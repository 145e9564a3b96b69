// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/names.h>
#include <project/evidencefiles.h>
#include <project/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// Which other rows followed: verdicts taken back, older revisions superseded.
void tellConsequences(const domain::ProjectData &before, const domain::ProjectData &after, domain::RevisionId changed)
{
    qsizetype verdicts = 0;
    for (qsizetype i = 0; i < after.answers.size(); ++i)
        verdicts += after.answers.at(i).verdict != before.answers.at(i).verdict ? 1 : 0;
    for (qsizetype i = 0; i < after.revisions.size(); ++i) {
        const domain::Revision &revision = after.revisions.at(i);
        if (revision.id != changed && revision.state != before.revisions.at(i).state)
            print(u"%1 is %2 now."_s.arg(domain::revisionName(after, revision.id), domain::nameOf(revision.state)));
    }
    if (verdicts > 0)
        print(u"Verdicts taken back, because they rested on an older revision: %1."_s.arg(verdicts));
}

} // namespace

Outcome runEvidenceState(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto state = parseEnum<domain::DocumentState>(a.state.value_or(QString()), "STATE");
    if (!state)
        return base::fail(state.error());
    const auto approvedOn = a.approvedOn ? parseDate(*a.approvedOn, "--approved-on") : base::Result<QDate>(QDate());
    if (!approvedOn)
        return base::fail(approvedOn.error());
    const auto opened = openProject(context, storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    project::Project &project = **opened;
    const auto chosen = project::revisionByText(project.data(), a.evidence);
    if (!chosen)
        return base::fail(chosen.error());
    if (!chosen->note.isEmpty())
        tell(chosen->note);
    domain::Revision revision = *domain::revisionOf(project.data(), chosen->id);
    revision.state = *state;
    if (a.by)
        revision.approvedBy = *a.by;
    if (a.approvedOn)
        revision.approvedOn = *approvedOn;
    const domain::ProjectData before = project.data();
    if (const auto ok = project::changeRevision(project, revision); !ok)
        return base::fail(ok.error());
    print(u"%1 is %2%3."_s.arg(domain::revisionName(project.data(), revision.id), domain::nameOf(*state),
                               project.canUndo() ? QString() : u" already; nothing was changed"_s));
    tellConsequences(before, project.data(), revision.id);
    return 0;
}

} // namespace cli
