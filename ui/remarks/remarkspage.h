// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/confirming.h"
#include "widgets/areapage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui
{

class CheckService;
class FilterNotice;
class RemarkFilter;
class RemarkModel;

/// What the checker sees: a table that leads to the rows it speaks of. Those that wait for confirmation can be confirmed
/// from here, several at once.
class RemarksPage final : public AreaPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarksPage)

public:
    RemarksPage(Workspace &workspace, CheckService &checks, QWidget *parent = nullptr);
    ~RemarksPage() override;

    /// Only the remarks of that severity.
    void showSeverity(domain::Severity severity);

    void refresh() override {} // follows the checks
    void setRemarks(const QList<domain::Remark> &remarks) override;
    QVariantMap layoutState() const override;
    void restoreLayoutState(const QVariantMap &state) override;
    /// Leaves the remarks of every severity with those words.
    void search(const QString &words);

private:
    QWidget *createFilters();
    void describeFilter();
    void createTable();
    void restoreColumns();
    void showReport();
    void goToRow(const QModelIndex &index);
    /// What the chosen remarks ask to be confirmed.
    project::Unconfirmed unconfirmed() const;
    void showChosen();

    Workspace &m_workspace;
    CheckService &m_checks;
    RemarkModel *m_model;
    RemarkFilter *m_filter;
    QComboBox *m_severity = nullptr;
    QLineEdit *m_search = nullptr;
    FilterNotice *m_notice = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_confirm = nullptr;
    QLabel *m_closing = nullptr;
};

} // namespace ui
