// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historynames.h"
#include "models/workspace.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui
{

/// One change in full: every row and field it touched, the old and the new value, what differs between them,
/// and the way back.
class ChangeDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDetails)

public:
    explicit ChangeDetails(Workspace &workspace, QWidget *parent = nullptr);

    void show(const project::Change &change);
    void clear();
    /// What may be restored depends on the project as it is now.
    void refresh();

private:
    void createTree();
    QWidget *createValue();
    QPushButton *addButton(const QString &name, const QString &text, void (ChangeDetails::*slot)());
    void addRow(qsizetype index);
    void showCurrent();
    QString removedText(const project::RowChange &row) const;
    void showValue(const project::RowChange &row, const QString &field);
    void updateButtons();
    QString whyNot(const project::RowChange *row, const QString &field,
                   const std::optional<domain::Entity> &state) const;
    /// Why these rows cannot be made again: bytes that are gone. Empty where they can.
    QString whyLost(const QList<domain::Entity> &rows) const;
    const project::RowChange *currentRow() const;
    QString currentField() const;
    QList<domain::Entity> removedRows() const;
    void restoreOld();
    void restoreNew();
    void restoreRow();
    void restoreAll();
    void tell(const base::Result<> &restored);

    Workspace &m_workspace;
    HistoryNames m_names;
    std::optional<project::Change> m_change;
    QTreeWidget *m_tree = nullptr;
    QTextBrowser *m_value = nullptr;
    QPushButton *m_old = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_row = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace ui
