// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

namespace ui
{

struct AddingSummary
{
    QString text; ///< empty: there is nothing to say
    MessageKind kind = MessageKind::Note;
};

/// What became of a batch, for the message bar: the first refused files with their reasons, what was there
/// before, and with `telling` or `citing` what was added and where it is cited.
AddingSummary summaryOf(const project::EvidenceBatch &batch, const domain::ProjectData &data,
                        const std::optional<project::CitingRow> &citing, bool telling);

/// "already here as VV-012 revision 3", "VV-012 revision 4, a new revision"
QString outcomeOf(const project::AddedEvidence &added, const domain::ProjectData &data);

} // namespace ui
