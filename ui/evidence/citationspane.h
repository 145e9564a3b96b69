// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "citationmodel.h"
#include "models/workspace.h"

#include <project/citations.h>

#include <QWidget>

class QGridLayout;
class QListView;
class QPushButton;

namespace ui
{

class EvidenceAdder;
class ViewerPanel;

/// The evidence references of a requirement or a section: list, add, edit, remove, confirm; below it
/// the cited page. Files dropped on the list are added to the evidence list and cited.
class CitationsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitationsPane)

public:
    explicit CitationsPane(Workspace &workspace, QWidget *parent = nullptr);

    /// `takesCitations` false: nothing can be added to this row.
    void show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices, bool takesCitations);
    void refresh();

    /// Adds the files to the evidence list and cites them from the row that is shown now.
    void citeFiles(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createList();
    QGridLayout *createButtons();
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &name,
                           void (CitationsPane::*slot)());
    void add();
    void edit();
    void remove();
    void confirm();
    const CitationRow *current() const;
    void updateButtons();
    void noteSeen();
    void showPages();

    Workspace &m_workspace;
    EvidenceAdder *m_adder;
    CitationModel *m_model;
    QListView *m_list;
    ViewerPanel *m_viewer;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_confirm = nullptr;
    std::optional<catalog::Catalog::Row> m_row;
    QList<domain::DeviceId> m_devices;
    bool m_takesCitations = false;
};

} // namespace ui
