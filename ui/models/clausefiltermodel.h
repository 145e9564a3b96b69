// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>

namespace ui
{

enum class ClauseFilter { All, NeedsWork, Undecided, Applies, Excluded, Cybersecurity, ToConfirm };

/// Leaves the clauses a person asked for, with the headings above them. Sits on a ClauseModel.
class ClauseFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseFilterModel)

public:
    explicit ClauseFilterModel(QObject *parent = nullptr);

    void setFilter(ClauseFilter filter);
    /// A clause number ("17.2") leaves that clause and those below it; other words must all occur.
    void setText(const QString &text);
    /// This clause stays, whatever the filter says: nobody wants the row they work on to vanish.
    void keep(const QModelIndex &source);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool matchesText(const QModelIndex &source) const;

    ClauseFilter m_filter = ClauseFilter::All;
    QStringList m_words;
    QPersistentModelIndex m_kept;
};

} // namespace ui
