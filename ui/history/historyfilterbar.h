// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historyreading.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui
{

class FilterNotice;

/// What the history is narrowed to: words, a person, days, a kind of row, one row.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilterBar)

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    /// Shows one row's history and nothing else.
    void showRow(const HistoryRow &row);
    /// Offers these names; what stands there stays.
    void setPeople(const QStringList &people);
    /// The field for words.
    QWidget *search() const;
    /// Shows every change.
    void clear() { showRow({}); }

    /// For the settings of a project; the one row is not kept, it was asked for in passing.
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void filterChanged();

private:
    void createRowLabel();
    void createPerson();
    void createDays();
    void createKinds();
    void createSearch();
    void setRow(const HistoryRow &row);
    void onDaysChosen();
    void describe();
    std::optional<QDate> firstDay() const;

    HistoryRow m_row;
    FilterNotice *m_notice = nullptr;
    QLabel *m_rowLabel = nullptr;
    QToolButton *m_leaveRow = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_days = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_text = nullptr;
};

} // namespace ui
