// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citing.h"

#include <domain/names.h>

#include <QCoreApplication>

#include <algorithm>

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Citing)
};

bool isCited(const domain::ProjectData &data, const project::CitingRow &citing, domain::RevisionId revision)
{
    return std::ranges::any_of(data.citations, [&](const domain::Citation &citation) {
        return citation.clause == citing.row.requirement().id && citation.revision == revision &&
               (!citation.device || citing.devices.contains(*citation.device));
    });
}

} // namespace

void citeRevisions(Workspace &workspace, const project::CitingRow &citing,
                   const QList<domain::RevisionId> &revisions)
{
    const QString place = domain::placeName(*citing.row.pack, citing.row.requirement());
    QList<project::CitationDetails> details;
    for (const domain::RevisionId revision : revisions) {
        if (!isCited(workspace.data(), citing, revision))
            details.append({revision, {}, {}, {}});
    }
    if (details.isEmpty())
        return Q_EMIT workspace.messageRaised(
            Texts::tr("%1 cites this already; nothing was changed.").arg(place), MessageKind::Note);
    const QString what = details.size() == 1
                             ? domain::revisionName(workspace.data(), details.first().revision)
                             : Texts::tr("%n document(s)", nullptr, int(details.size()));
    if (workspace.accept(project::addCitations(workspace.project(), citing.row, citing.devices, details)))
        Q_EMIT workspace.messageRaised(
            Texts::tr("Cited for %1: %2. Give the page there, or undo with Ctrl+Z.").arg(place, what),
            MessageKind::Note);
}

void citeForLastRow(Workspace &workspace, const project::CitationDetails &details)
{
    const auto &last = workspace.lastRow();
    if (!last)
        return Q_EMIT workspace.messageRaised(Texts::tr("Nothing was cited: no requirement or section has been open yet. "
                                                        "Open the one this belongs to, come back and press C again."),
                                              MessageKind::Warning);
    if (!workspace.accept(project::addCitation(workspace.project(), last->row, last->devices, details)))
        return;
    Q_EMIT workspace.messageRaised(Texts::tr("%1, page %2, is now cited for %3. Undo takes it back.")
                                       .arg(domain::revisionName(workspace.data(), details.revision), details.pages,
                                            domain::placeName(*last->row.pack, last->row.requirement())),
                                   MessageKind::Note);
}

QList<domain::RevisionId> recentRevisions(const domain::ProjectData &data, qsizetype count)
{
    QList<domain::Citation> citations = data.citations;
    std::ranges::sort(citations, std::greater(), &domain::Citation::id);
    QList<domain::RevisionId> candidates;
    for (const domain::Citation &citation : std::as_const(citations))
        candidates.append(citation.revision);
    QList<domain::RevisionId> added;
    for (const domain::Revision &revision : data.revisions)
        added.append(revision.id);
    std::ranges::sort(added, std::greater());
    // The newest additions first: they are the ones that are not cited yet.
    candidates = added.first(std::min(added.size(), count / 2)) + candidates + added;
    QList<domain::RevisionId> recent;
    for (const domain::RevisionId candidate : std::as_const(candidates)) {
        if (recent.size() < count && !recent.contains(candidate))
            recent.append(candidate);
    }
    return recent;
}

} // namespace ui
