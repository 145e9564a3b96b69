// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausemodel.h"
#include "touchedrows.h"

#include <domain/answerbook.h>
#include <project/progress.h>

namespace ui
{

/// How every row of the book's pack stands, over all devices.
QList<ClauseState> requirementStates(const domain::ProjectData &data, const domain::AnswerBook &book);

/// The same, kept: after a change only what it may have touched is looked at again.
class RequirementStates
{
public:
    explicit RequirementStates(const domain::Pack &pack) : m_touched(pack) {}

    /// To be told of every change of the project.
    void follow(const project::ChangeEvent &event) { m_touched.follow(event); }
    /// As requirementStates(); `book` is of the pack.
    const QList<ClauseState> &states(const domain::ProjectData &data, const domain::AnswerBook &book);

private:
    TouchedRows m_touched;
    QList<ClauseState> m_states;
    QList<project::Progress> m_rows; ///< of the answerable rows
};

/// Everything a person wrote into the row's own answers, for the search.
QString answerTexts(const domain::ProjectData &data, const domain::AnswerBook &book, qsizetype row);

/// The owners found in the answers, sorted as people expect.
QStringList answerOwners(const domain::ProjectData &data);
/// Those, and everybody who has judged.
QStringList answerPeople(const domain::ProjectData &data);

} // namespace ui
