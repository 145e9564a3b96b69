// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <evidence/inspection.h>

namespace worker
{

/// Makes the system hold this process to `limits`: memory, processor time, time on the wall, no core dump,
/// nothing written to any file. Called before any foreign byte is read. False when the system refuses.
bool applyLimits(const evidence::Limits &limits);

/// The same for a process that answers one question after the other: the times hold for each of them, between
/// startClock() and stopClock(). (Windows has no such limits; there the caller alone watches the time.)
bool applySessionLimits(const evidence::Limits &limits);
void startClock(const evidence::Limits &limits);
void stopClock();

} // namespace worker
