// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/names.h>
#include <project/citations.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// Every reference of the row to that revision.
base::Result<> confirm(project::Project &project, const catalog::Catalog::Row &row, domain::RevisionId revision)
{
    QList<domain::CitationId> found;
    for (const domain::Citation &citation : project.data().citations) {
        if (citation.clause == row.requirement().id && citation.revision == revision)
            found.append(citation.id);
    }
    if (found.isEmpty())
        return base::fail(base::ErrorCode::NotFound, u"%1 does not cite %2."_s.arg(
                                                         domain::placeName(*row.pack, row.requirement()),
                                                         domain::revisionName(project.data(), revision)));
    for (const domain::CitationId citation : found) {
        if (const auto ok = project::confirmCitation(project, citation); !ok)
            return ok;
    }
    return {};
}

} // namespace

Outcome runCite(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto opened = openProject(context, storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    project::Project &project = **opened;
    const auto row = context.environment.catalog.resolve(a.ref, project.regulation(), a.pack, u"I"_s);
    if (!row)
        return base::fail(row.error());
    const auto chosen = project::revisionByText(project.data(), a.evidence);
    if (!chosen)
        return base::fail(chosen.error());
    const auto devices = project::devicesByName(project.data(), a.devices);
    if (!devices)
        return base::fail(devices.error());
    const auto ok = a.confirm
        ? confirm(project, *row, chosen->id)
        : project::addCitation(project, *row, *devices, {chosen->id, a.pages, a.section, a.quote});
    if (!ok)
        return base::fail(ok.error());
    if (!chosen->note.isEmpty())
        tell(chosen->note);
    print(u"Stored: %1 cites %2."_s.arg(domain::placeName(*row->pack, row->requirement()),
                                        domain::revisionName(project.data(), chosen->id)));
    return 0;
}

} // namespace cli
