// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>
#include <project/evidenceproblems.h>

namespace ui
{

/// A revision as the evidence list shows it.
struct EvidenceRow
{
    domain::Document document;
    domain::Revision revision;
    qint64 cited = 0; ///< number of citations that pin this revision

    bool operator==(const EvidenceRow &) const = default;
};

/// All revisions of the project, in the order they were added.
QList<EvidenceRow> evidenceRows(const domain::ProjectData &data);

/// Unscoped: they are passed as the `int` Qt wants.
enum EvidenceColumn {
    kNumberColumn,
    kTitleColumn,
    kRevisionColumn,
    kStateColumn,
    kDateColumn,
    kKindColumn,
    kProblemsColumn,
    kPagesColumn,
    kCitedColumn,
    kSizeColumn,
    kOwnerColumn,
    kLanguageColumn,
    kHashColumn,
    kEvidenceColumnCount
};

QString columnName(int column);
QString cellText(const EvidenceRow &row, int column);
/// For numbers, dates and states, whose order is not that of their texts; else invalid.
QVariant cellValue(const EvidenceRow &row, int column);
bool isNumber(int column);

/// Everything one may look a row up by, folded: see folded().
QString searchText(const EvidenceRow &row);

QString word(project::EvidenceProblem problem);
/// One sentence: what it means and what to do.
QString sentence(project::EvidenceProblem problem);

bool isByReference(const EvidenceRow &row);
/// "VV-012 revision 3"
QString nameOf(const EvidenceRow &row);

} // namespace ui
