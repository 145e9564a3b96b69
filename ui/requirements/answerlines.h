// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "touchedrows.h"

#include <catalog/catalog.h>
#include <domain/answerbook.h>
#include <project/answers.h>
#include <project/confirming.h>

namespace ui
{

/// One line of the table of requirements: a row, for all devices, or for one of them where they differ.
struct AnswerLine
{
    catalog::Catalog::Row row;
    std::optional<domain::DeviceId> device;
    QString deviceName;        ///< empty: all devices
    domain::Answer answer;     ///< what holds; as nobody answered where nobody did
    QString inheritedFrom;     ///< ref of the row above that answers; empty: none
    QString evidence;          ///< the references that hold, one a line
    project::Unconfirmed unconfirmed; ///< of the answer and the references that hold

    const domain::Requirement &requirement() const { return row.requirement(); }
    bool saysTheSame(const AnswerLine &other) const
    {
        return deviceName == other.deviceName && answer == other.answer && inheritedFrom == other.inheritedFrom &&
               evidence == other.evidence;
    }
    bool isSamePlace(const AnswerLine &other) const
    {
        return row.index == other.row.index && device == other.device;
    }
};

/// The lines, kept: after a change only those it may have touched are made again.
class AnswerLines
{
public:
    explicit AnswerLines(const domain::Pack &pack) : m_touched(pack), m_lines(pack.requirements.size()) {}

    /// To be told of every change of the project.
    void follow(const project::ChangeEvent &event) { m_touched.follow(event); }
    /// Those of the rows, in their order. With `only`, those that hold for that device. `book` is of the pack.
    QList<AnswerLine> of(const QList<catalog::Catalog::Row> &rows, std::optional<domain::DeviceId> only,
                         const domain::ProjectData &data, const domain::AnswerBook &book);

private:
    TouchedRows m_touched;
    QList<QList<AnswerLine>> m_lines; ///< by row of the pack; empty: not made yet
};

/// Unscoped: they are passed as the `int` Qt wants.
enum AnswerColumn {
    kAnswerRefColumn,
    kAnswerTitleColumn,
    kAnswerDeviceColumn,
    kAnswerAppliesColumn,
    kAnswerJustificationColumn,
    kAnswerMethodColumn,
    kAnswerSolutionsColumn,
    kAnswerStatusColumn,
    kAnswerVerdictColumn,
    kAnswerVerdictByColumn,
    kAnswerOwnerColumn,
    kAnswerDueColumn,
    kAnswerEvidenceColumn,
    kAnswerRemarksColumn,
    kAnswerColumnCount
};

/// AnswerLines::of(), for once.
QList<AnswerLine> answerLines(const domain::ProjectData &data, const domain::AnswerBook &book,
                              const QList<catalog::Catalog::Row> &rows, std::optional<domain::DeviceId> only);

QString columnTitle(AnswerColumn column);
/// The name of the column's field in entities.h; empty where a cell cannot be edited.
QString fieldName(AnswerColumn column);
/// The whole content of a cell, as it is read. Without remarks, which are no part of the answer.
QString shownCell(const AnswerLine &line, AnswerColumn column);
/// The content as it is edited: names of choices, dates as YYYY-MM-DD, solutions one a line.
QString editedCell(const AnswerLine &line, AnswerColumn column);

/// What an edited cell changes. An error that says what is wrong with it.
base::Result<project::AnswerPatch> patchFor(const AnswerLine &line, AnswerColumn column, const QString &text);

} // namespace ui
