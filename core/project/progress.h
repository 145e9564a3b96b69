// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/answerbook.h>
#include <domain/requirement.h>

namespace project
{

/// How far a pack is answered; three counts over answerable rows, never one percentage. A row counts when it does for
/// every device.
struct Progress {
    qint64 answerable = 0;
    qint64 decided = 0;      ///< applies or does not apply
    qint64 withEvidence = 0; ///< does not apply with a justification, or applies with a located citation
    qint64 reviewed = 0;     ///< a named person has judged
};

Progress progressOf(const domain::ProjectData &data, const domain::Pack *pack);

/// The same for one row: each count is 0 or 1; all 0 for a row that is not answerable.
Progress progressOfRow(const domain::ProjectData &data, const domain::Pack *pack, qsizetype row);

/// The same for an answerable row, from the groups its devices fall into.
Progress progressOf(const QList<domain::DeviceGroup> &groups);

/// Adds to each heading the sum of the rows below it. `rows`: one for each row of the pack.
QList<Progress> withHeadings(const domain::Pack &pack, QList<Progress> rows);

/// The same for every row of the pack at once; headings have the sum of the rows below them.
QList<Progress> progressOfRows(const domain::ProjectData &data, const domain::AnswerBook &book);

} // namespace project
