// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/names.h>
#include <project/evidencefiles.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

Outcome runEvidenceExtract(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    const project::Project &project = **opened;
    const auto chosen = project::revisionByText(project.data(), context.arguments.evidence);
    if (!chosen)
        return base::fail(chosen.error());
    if (!chosen->note.isEmpty())
        tell(chosen->note);
    ConsoleJob job;
    const auto ok = project::extractEvidence(project.file(), *domain::revisionOf(project.data(), chosen->id),
                                             context.arguments.output, job);
    if (!ok)
        return base::fail(ok.error());
    print(u"Wrote %1."_s.arg(context.arguments.output));
    return 0;
}

} // namespace cli
