// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "console.h"

namespace cli
{

/// Prints what a verification found; 1 if there is any damage.
int printVerification(const storage::VerifyReport &report, bool withEvidence, bool json);

} // namespace cli
