// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencerow.h"
#include "models/workspace.h"
#include "widgets/areapage.h"

class QAction;
class QPushButton;

namespace ui
{

class EvidenceAdder;
class EvidenceCommands;
class EvidenceFilterBar;
class EvidenceList;
class EvidenceTreeModel;
class FlowLayout;
class Panes;
class RevisionDetails;
class ViewerPanel;

/// The evidence list: what there is, where it is cited from, and adding to it by file, folder, clipboard or
/// reference.
class EvidencePage final : public AreaPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePage)

public:
    explicit EvidencePage(Workspace &workspace, QWidget *parent = nullptr);
    ~EvidencePage() override;

    void refresh() override;
    /// Selects the newest revision of the place's document.
    void goTo(const domain::Place &place) override;
    domain::Place place() const override;
    HistoryRow historyRow() const override;
    QVariantMap layoutState() const override;
    void restoreLayoutState(const QVariantMap &state) override;
    void addPaths(const QStringList &paths);
    void showOwner(const QString &owner) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addChosen(const QStringList &paths);
    QString lastFolder() const;
    QWidget *createToolbar();
    QWidget *createList();
    void createKeys();
    QPushButton *addButton(FlowLayout *row, const QString &iconName, const QString &text,
                           const QString &name, void (EvidencePage::*slot)());
    void addCommand(FlowLayout *row, QAction *action);
    QAction *addKey(const QKeySequence &keys, const QString &name, void (EvidencePage::*slot)());
    QList<EvidenceRow> chosen() const;
    void selectRevision(domain::RevisionId revision);
    void applyFilter();
    void showCurrent();
    void showMenu(QPoint position);
    void chooseFiles();
    void chooseFolder();
    void addByReference();
    void paste();

    Workspace &m_workspace;
    EvidenceAdder *m_adder;
    EvidenceTreeModel *m_model;
    EvidenceList *m_list;
    EvidenceFilterBar *m_filter;
    RevisionDetails *m_details;
    EvidenceCommands *m_commands;
    ViewerPanel *m_viewer;
    Panes *m_columns;              ///< list with details, and beside it what shows pages
    QString m_lastFolder;
    QList<QPushButton *> m_adding; ///< need a project that can be written
};

} // namespace ui
