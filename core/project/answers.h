// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

#include <domain/names.h>

/// Answering requirements.
namespace project
{

/// What to change in an answer; what is empty stays.
struct AnswerPatch {
    std::optional<domain::Applicability> applies = {};
    std::optional<QString> justification = {};
    std::optional<QString> method = {};
    std::optional<QList<domain::Solution>> solutions = {};
    std::optional<domain::WorkStatus> status = {};
    std::optional<domain::Verdict> verdict = {}; ///< needs `verdictBy`, unless it is NotJudged
    std::optional<QString> verdictBy = {};
    std::optional<QString> owner = {};
    std::optional<std::optional<QDate>> due = {};
    std::optional<QString> note = {};
    std::optional<bool> coversBelow = {}; ///< the rows below inherit; always true for headings that are not answerable
};

/// Changes the answer of a row, for all devices (`devices` empty) or for each named one. A row without an answer of
/// its own starts from the one it inherits, and so breaks away from it. A change of what the answer says sets the
/// verdict back to "not judged". Such a change confirms the answer, and so does a verdict; work status, owner, date and
/// note do not. Refuses rows that cannot be answered, with the reason.
base::Result<> setAnswer(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                         const AnswerPatch &patch);

/// One line of a checklist: a row, for all devices or for one.
struct AnswerTarget {
    catalog::Catalog::Row row;
    std::optional<domain::DeviceId> device;
    AnswerPatch patch;
};

/// The same as setAnswer() for several lines at once: all of them, in one step of undo, or none.
base::Result<> setAnswers(Project &project, const QList<AnswerTarget> &targets);

/// Removes the row's own answer for all devices or for named ones: it inherits again.
base::Result<> clearAnswer(Project &project, const catalog::Catalog::Row &row,
                           const QList<domain::DeviceId> &devices);

/// A person says that these answers hold although something asks for it to be confirmed: one step of undo. Answers with
/// nothing to confirm stay as they are.
base::Result<> confirmAnswers(Project &project, const QList<domain::AnswerId> &answers);

} // namespace project
