// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausemodel.h"

#include <domain/answerbook.h>

namespace ui
{

/// How every row of the book's pack stands, over all devices.
QList<ClauseState> requirementStates(const domain::ProjectData &data, const domain::AnswerBook &book);

} // namespace ui
