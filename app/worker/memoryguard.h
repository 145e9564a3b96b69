// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace worker
{

/// From now on the process ends with evidence::kExitMemory as soon as memory runs out, wherever that happens,
/// so that one file gives one answer. (A library that catches std::bad_alloc would go on with half a
/// document.)
void guardMemory();

} // namespace worker
