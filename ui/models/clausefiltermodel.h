// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QSortFilterProxyModel>

namespace ui
{

enum class ClauseFilter { All, NeedsWork, Undecided, Applies, Excluded, Differs };

/// What a person wants to see; all of it must hold.
struct ClauseCriteria
{
    ClauseFilter state = ClauseFilter::All;
    bool withRemarks = false;
    bool toConfirm = false;
    bool cybersecurity = false;
    QString owner = {};                          ///< empty: anybody or nobody
    std::optional<domain::DeviceId> device = {}; ///< the others are looked at for this one only
    /// A clause number ("17.2") means that clause and those below it; other words must all occur.
    QString text = {};

    bool operator==(const ClauseCriteria &) const = default;
};

struct ClausePart;
struct ClauseState;

/// Leaves the clauses a person asked for, with the headings above them. Sits on a ClauseModel.
class ClauseFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseFilterModel)

public:
    explicit ClauseFilterModel(QObject *parent = nullptr);

    void setCriteria(const ClauseCriteria &criteria);
    const ClauseCriteria &criteria() const { return m_criteria; }
    /// This clause stays, whatever the filter says: nobody wants the row they work on to vanish.
    void keep(const QModelIndex &source);

    /// Whether the criteria leave the clause, kept or not.
    bool accepts(const QModelIndex &source) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool matchesText(const QModelIndex &source) const;
    bool matchesState(const ClauseState &state) const;
    bool matchesPart(const ClausePart &part) const;

    ClauseCriteria m_criteria;
    QStringList m_words;
    QPersistentModelIndex m_kept;
};

} // namespace ui
