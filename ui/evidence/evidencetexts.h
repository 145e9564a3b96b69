// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencedialog.h"
#include "evidencerow.h"

namespace ui
{

/// What the dialog begins with when a row is edited.
EvidenceEntry entryOf(const EvidenceRow &row);

/// The row in a few sentences: state and approval, file or place, pages, problems and what to do about them.
QString describe(const EvidenceRow &row);

} // namespace ui
