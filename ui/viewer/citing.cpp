// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citing.h"

#include <domain/names.h>

#include <QCoreApplication>

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Citing)
};

} // namespace

void citeForSeenRow(Workspace &workspace, const project::CitationDetails &details)
{
    const auto &seen = workspace.seenRow();
    if (!seen)
        return Q_EMIT workspace.messageRaised(Texts::tr("Nothing was cited: no requirement or section has "
                                                        "been open yet. Open the one this belongs to, "
                                                        "come back and press C again."),
                                              MessageKind::Warning);
    if (!workspace.accept(project::addCitation(workspace.project(), seen->row, seen->devices, details)))
        return;
    Q_EMIT workspace.messageRaised(
        Texts::tr("%1, page %2, is now cited for %3. Undo takes it back.")
            .arg(domain::revisionName(workspace.data(), details.revision), details.pages,
                 domain::placeName(*seen->row.pack, seen->row.requirement())),
        MessageKind::Note);
}

} // namespace ui
