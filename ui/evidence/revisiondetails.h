// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencerow.h"
#include "models/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTabWidget;

namespace ui
{

/// What is known of the revision in view: its state and problems in sentences, who added it, the document's
/// other revisions, and where it is cited from.
class RevisionDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionDetails)

public:
    explicit RevisionDetails(Workspace &workspace, QWidget *parent = nullptr);

    /// `rows`: all of the list. Null: nothing is chosen.
    void show(const EvidenceRow *row, const QList<EvidenceRow> &rows);

Q_SIGNALS:
    void revisionChosen(domain::RevisionId revision);

private:
    QWidget *createFacts();
    QListWidget *createList(const QString &name, const QString &accessibleName);
    void showAddition(const domain::Revision &revision);
    void listRevisions(const EvidenceRow &row, const QList<EvidenceRow> &rows);
    void listCitations(const domain::Revision &revision);
    void goToCitation(const QListWidgetItem *item);

    Workspace &m_workspace;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_addition = nullptr;
    QLabel *m_hash = nullptr;
    QTabWidget *m_tabs;
    QListWidget *m_citedFrom;
    QListWidget *m_revisions;
};

} // namespace ui
