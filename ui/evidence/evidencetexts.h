// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencedialog.h"
#include "revisionmodel.h"

namespace ui
{

/// What the dialog begins with when a row is edited.
EvidenceEntry entryOf(const EvidenceRow &row);

bool isByReference(const EvidenceRow &row);

/// The row in a few lines: name, file or place, class with its reason, approval.
QString describe(const EvidenceRow &row);

} // namespace ui
