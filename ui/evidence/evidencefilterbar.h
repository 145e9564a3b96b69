// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencetreemodel.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui
{

class FilterNotice;
class FlowLayout;

/// What of the evidence list is shown, and how it is grouped.
class EvidenceFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceFilterBar)

public:
    explicit EvidenceFilterBar(QWidget *parent = nullptr);

    EvidenceFilter filter() const;
    EvidenceGrouping grouping() const;
    /// Shows everything.
    void clear();
    /// The owners one may choose from are those of the rows.
    void setRows(const QList<EvidenceRow> &rows);
    void setCount(qsizetype shown, qsizetype all);
    void focusSearch();
    /// Only what that person owns.
    void showOwner(const QString &owner);

    /// For the settings of a project.
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void filterChanged();
    void groupingChanged();
    /// Enter in the search.
    void accepted();

private:
    QComboBox *addChoice(FlowLayout *row, const QString &name, const QString &accessibleName,
                         const QString &all);
    void createChoices(FlowLayout *row);
    void createGrouping(FlowLayout *row);
    QList<QComboBox *> choices() const { return {m_state, m_kind, m_owner, m_cited, m_problem}; }
    QString description() const;
    void offerOwner(const QString &owner);
    void onChanged();

    QLineEdit *m_search;
    QComboBox *m_state = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_cited = nullptr;
    QComboBox *m_problem = nullptr;
    QComboBox *m_grouping = nullptr;
    FilterNotice *m_notice;
    QLabel *m_count;
};

} // namespace ui
