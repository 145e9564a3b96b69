// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <project/citations.h>

namespace ui
{

/// Cites whole revisions, without a page, as one step of undo, and says where. Those the row cites already
/// are left out, and said so.
void citeRevisions(Workspace &workspace, const project::CitingRow &citing,
                   const QList<domain::RevisionId> &revisions);

/// Cites a place in a document for the requirement or section that was in view last, as one step of undo, and
/// says where. Without such a row it says what to do.
void citeForLastRow(Workspace &workspace, const project::CitationDetails &details);

/// What the last citations pinned and what was added last, newest first, each once.
QList<domain::RevisionId> recentRevisions(const domain::ProjectData &data, qsizetype count);

} // namespace ui
