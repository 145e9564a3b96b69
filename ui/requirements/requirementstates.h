// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausemodel.h"

#include <domain/entities.h>

namespace ui
{

/// How every row of Annex I stands, over all devices.
QList<ClauseState> requirementStates(const domain::ProjectData &data, const domain::Pack &pack);

} // namespace ui
