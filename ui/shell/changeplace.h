// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/remark.h>
#include <project/project.h>

namespace ui
{

/// Where a change happened: the row, and the field where one row changed in one field. For undo, which shows
/// what it did.
domain::Place placeOf(const project::ChangeEvent &event, const domain::ProjectData &data);

/// Where one row stands or stood, and the field if it changed in one.
domain::Place placeOf(const storage::Written &row);

} // namespace ui
