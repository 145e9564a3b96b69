// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historyreading.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui
{

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
    std::optional<QDate> firstDay() const;

    HistoryRow m_row;
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
