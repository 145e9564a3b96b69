// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "widgets/areapage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ui
{

class CheckService;
class RemarkFilter;
class RemarkModel;

/// What the checker sees: a table that leads to the rows it speaks of.
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
    QVariantMap layoutState() const override;
    void restoreLayoutState(const QVariantMap &state) override;
    /// Leaves the remarks of every severity with those words.
    void search(const QString &words);

private:
    QWidget *createFilters();
    void createTable();
    void restoreColumns();
    void showReport();
    void goToRow(const QModelIndex &index);

    Workspace &m_workspace;
    CheckService &m_checks;
    RemarkModel *m_model;
    RemarkFilter *m_filter;
    QComboBox *m_severity = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_closing = nullptr;
};

} // namespace ui
