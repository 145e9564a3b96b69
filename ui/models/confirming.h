// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workspace.h"

#include <project/confirming.h>

namespace ui
{

/// Confirms the rows in one step of undo and says so, with the name and the time that go into the history.
void confirmAndTell(Workspace &workspace, const project::Unconfirmed &rows);

} // namespace ui
