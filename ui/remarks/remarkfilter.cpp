// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "remarkfilter.h"

#include "remarkmodel.h"

namespace ui
{

void RemarkFilter::setSeverity(std::optional<domain::Severity> severity)
{
    m_severity = severity;
    invalidateRowsFilter();
}

void RemarkFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateRowsFilter();
}

bool RemarkFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex source = sourceModel()->index(sourceRow, 0, sourceParent);
    const bool fits = !m_severity || source.data(kRemarkSeverityRole).toInt() == int(*m_severity);
    return fits && source.data(kRemarkSearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace ui
