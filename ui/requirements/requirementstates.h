// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausemodel.h"

#include <domain/answerbook.h>

namespace ui
{

/// How every row of the book's pack stands, over all devices.
QList<ClauseState> requirementStates(const domain::ProjectData &data, const domain::AnswerBook &book);

/// Everything a person wrote into the row's own answers, for the search.
QString answerTexts(const domain::ProjectData &data, const domain::AnswerBook &book, qsizetype row);

/// The owners found in the answers, sorted as people expect.
QStringList answerOwners(const domain::ProjectData &data);
/// Those, and everybody who has judged.
QStringList answerPeople(const domain::ProjectData &data);

} // namespace ui
