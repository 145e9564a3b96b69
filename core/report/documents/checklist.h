// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scope.h"

namespace report
{

/// The GSPR checklist of Annex II section 4 as a landscape table: (a) what applies and why, (b) method, (c) solutions,
/// (d) evidence down to the page.
Part checklistPart(const Scope &scope, int headingLevel);

} // namespace report
