// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <project/citations.h>

namespace ui
{

/// Cites for the requirement or section that was seen last, as one step of undo, and says so in the message
/// bar. Without such a row it says what to do.
void citeForSeenRow(Workspace &workspace, const project::CitationDetails &details);

} // namespace ui
