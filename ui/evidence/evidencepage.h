// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencedialog.h"
#include "models/workspace.h"
#include "revisionmodel.h"
#include "widgets/areapage.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;

namespace ui
{

class EvidenceAdder;
class ViewerPanel;

/// The evidence list: what there is, where it is cited from, and adding to it by file, folder or reference.
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
    void addPaths(const QStringList &paths);

private:
    QWidget *withViewer(QWidget *list);
    QWidget *createToolbar();
    QWidget *createTable();
    QWidget *createDetails();
    QPushButton *addButton(QHBoxLayout *row, const QString &iconName, const QString &text,
                           const QString &name, void (EvidencePage::*slot)());
    void restoreColumns();
    const EvidenceRow *current() const;
    void selectRevision(domain::RevisionId revision);
    void showCurrent();
    void chooseFiles();
    void chooseFolder();
    void addByReference();
    void editDetails();
    void addRevision();
    void extractCopy();
    void writeCopy(const domain::Revision &revision, const QString &path);
    void removeDocument();
    base::Result<> changeDetails(const EvidenceRow &row, const EvidenceEntry &entry);

    Workspace &m_workspace;
    EvidenceAdder *m_adder;
    RevisionModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    ViewerPanel *m_viewer = nullptr;
    QLabel *m_details = nullptr;
    QListWidget *m_citedFrom = nullptr;
    QList<QPushButton *> m_adding;   ///< need a project that can be written
    QList<QPushButton *> m_changing; ///< need a row as well
    QPushButton *m_extract = nullptr;
};

} // namespace ui
