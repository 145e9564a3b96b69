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

class RecentEvidence;
class ViewerPanel;

/// The evidence references of a requirement or a section: list, add, edit, and remove or confirm several at
/// once; below it the cited page.
class CitationsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitationsPane)

public:
    explicit CitationsPane(Workspace &workspace, QWidget *parent = nullptr);

    /// `takesCitations` false: nothing can be added to this row.
    void show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices, bool takesCitations);
    void refresh();

    /// The row in view, for citing from elsewhere; nothing if it takes no evidence.
    std::optional<project::CitingRow> citingRow() const;
    /// The devices the row is shown for; empty: all.
    const QList<domain::DeviceId> &devices() const { return m_devices; }
    ViewerPanel *viewer() const { return m_viewer; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    QWidget *createReferences();
    QGridLayout *createButtons();
    void showCitations();
    void noteRow();
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &name,
                           void (CitationsPane::*slot)());
    void add();
    void edit();
    void remove();
    void confirm();
    void citeRecent(domain::RevisionId revision);
    QList<CitationRow> chosen() const;
    void updateButtons();
    void showPages();
    void showMenu(QPoint position);

    Workspace &m_workspace;
    CitationModel *m_model;
    QListView *m_list;
    RecentEvidence *m_recent;
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
