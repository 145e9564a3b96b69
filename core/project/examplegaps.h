// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

namespace project
{

/// Takes something away from a complete example for each rule of the checker, so that each has a remark to show.
/// Not for "no-device" and "citation-broken": the project file itself keeps a device and refuses such a reference.
base::Result<> makeGaps(Project &project);

} // namespace project
