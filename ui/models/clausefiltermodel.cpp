// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clausefiltermodel.h"

#include "clausemodel.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

ClauseFilterModel::ClauseFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ClauseFilterModel::setCriteria(const ClauseCriteria &criteria)
{
    m_criteria = criteria;
    m_words = criteria.text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ClauseFilterModel::keep(const QModelIndex &source)
{
    m_kept = source;
}

// "17", "10.4.1" or "23.4(ab)"; three digits in a row are the number of a standard.
static bool isClauseNumber(const QString &word)
{
    static const QRegularExpression threeDigits(u"[0-9]{3}"_s);
    return word.front().isDigit() && !word.contains(threeDigits);
}

bool ClauseFilterModel::matchesText(const QModelIndex &source) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = source.data(kClauseSearchRole).toString();
    const QString ref = text.section(u' ', 0, 0);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return isClauseNumber(word) ? ref == word || ref.startsWith(word + u'.') || ref.startsWith(word + u'(')
                                    : text.contains(word);
    });
}

bool ClauseFilterModel::matchesPart(const ClausePart &part) const
{
    if (m_criteria.device && !part.devices.isEmpty() && !part.devices.contains(*m_criteria.device))
        return false;
    if (m_criteria.toConfirm && !part.isToConfirm)
        return false;
    if (!m_criteria.owner.isEmpty() && part.owner != m_criteria.owner)
        return false;
    switch (m_criteria.state) {
        case ClauseFilter::All:
        case ClauseFilter::Differs:
            return true;
        case ClauseFilter::NeedsWork:
            return part.needsWork;
        case ClauseFilter::Undecided:
            return part.isUndecided;
        case ClauseFilter::Applies:
            return part.applies;
        case ClauseFilter::Excluded:
            return part.isExcluded;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool ClauseFilterModel::matchesState(const ClauseState &state) const
{
    if (m_criteria.state == ClauseFilter::Differs && !state.differs)
        return false;
    if (state.parts.isEmpty())
        return matchesPart(
            {{}, state.needsWork, state.isUndecided, state.applies, state.isExcluded, state.toConfirm, {}});
    return std::ranges::any_of(state.parts, [this](const ClausePart &part) { return matchesPart(part); });
}

bool ClauseFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex source = sourceModel()->index(sourceRow, kClauseColumn, sourceParent);
    return m_kept == source || accepts(source);
}

bool ClauseFilterModel::accepts(const QModelIndex &source) const
{
    const auto *clauses = qobject_cast<const ClauseModel *>(sourceModel());
    if (m_criteria.withRemarks && clauses->remarkCount(source) == 0 && !clauses->state(source).isRemarked)
        return false;
    if (m_criteria.cybersecurity && clauses->requirementAt(source).tags.isEmpty())
        return false;
    return matchesState(clauses->state(source)) && matchesText(source);
}

} // namespace ui
