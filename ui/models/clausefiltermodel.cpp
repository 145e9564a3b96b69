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

void ClauseFilterModel::setFilter(ClauseFilter filter)
{
    m_filter = filter;
    invalidateRowsFilter();
}

void ClauseFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
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
    const QString text = source.data(kClauseSearchRole).toString();
    const QString ref = text.section(u' ', 0, 0);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return isClauseNumber(word) ? ref == word || ref.startsWith(word + u'.') || ref.startsWith(word + u'(')
                                    : text.contains(word, Qt::CaseInsensitive);
    });
}

bool ClauseFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *clauses = qobject_cast<const ClauseModel *>(sourceModel());
    const QModelIndex source = clauses->index(sourceRow, kClauseColumn, sourceParent);
    if (m_kept == source)
        return true;
    const ClauseState &state = clauses->state(source);
    const auto passes = [&] {
        switch (m_filter) {
            case ClauseFilter::All:
                return true;
            case ClauseFilter::NeedsWork:
                return state.needsWork;
            case ClauseFilter::Undecided:
                return state.isUndecided;
            case ClauseFilter::Applies:
                return state.applies;
            case ClauseFilter::Excluded:
                return state.isExcluded;
            case ClauseFilter::ToConfirm:
                return state.toConfirm;
            case ClauseFilter::Cybersecurity:
                return !clauses->requirementAt(source).tags.isEmpty();
        }
        Q_UNREACHABLE_RETURN(false);
    };
    return passes() && matchesText(source);
}

} // namespace ui
