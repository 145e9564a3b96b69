// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historyreading.h"
#include "models/workspace.h"
#include "widgets/areapage.h"

class QPushButton;
class QTableView;

namespace ui
{

class ChangeDetails;
class EmptyHint;
class HistoryFilterBar;
class HistoryModel;

/// Every change of the project, one line each, with the old and the new values and the way back.
class HistoryPage final : public AreaPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void refresh() override;
    /// Only the changes of one row.
    void showRow(const HistoryRow &row);
    QVariantMap layoutState() const override;
    void restoreLayoutState(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createToolbar();
    void createTable();
    void addShortcuts();
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &name,
                           void (HistoryPage::*slot)());
    void applyFilter();
    void onReading();
    void showCurrent();
    void readChange(qint64 first, qint64 last);
    const HistoryLine *current() const;
    void goToRow();
    void copyLines();
    void chooseExport();
    void exportTo(const QString &path);

    Workspace &m_workspace;
    HistoryModel *m_model;
    HistoryFilterBar *m_filters = nullptr;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr; ///< over the table while there is nothing in it
    ChangeDetails *m_details = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_export = nullptr;
    bool m_isBegun = false;
    JobRunner m_runner; ///< of its own: it reads what is in view, and does not wait for other jobs
    qint64 m_shown = 0; ///< number of the change in the details
};

} // namespace ui
