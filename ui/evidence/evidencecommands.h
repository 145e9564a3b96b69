// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencedialog.h"
#include "evidencerow.h"
#include "models/workspace.h"

class QAction;
class QMenu;
class QWidget;

namespace ui
{

class EvidenceAdder;
class EvidenceCopies;

/// What can be done with the chosen revisions, as actions: for buttons, the context menu and keys alike.
class EvidenceCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceCommands)

public:
    /// `chosen`: the rows the actions work on, the current one first.
    EvidenceCommands(Workspace &workspace, EvidenceAdder *adder, std::function<QList<EvidenceRow>()> chosen,
                     QWidget *window);

    QAction *cite() const { return m_cite; }
    QAction *newRevision() const { return m_newRevision; }
    QAction *edit() const { return m_edit; }
    QAction *approve() const { return m_approve; }
    QAction *openCopy() const { return m_open; }
    QList<QAction *> removals() const { return {m_removeRevision, m_removeDocument}; }
    /// All of them, in the order of a menu. The caller owns the menu.
    void fill(QMenu *menu) const;
    /// What can be done now: after a change and after another choice.
    void update();

Q_SIGNALS:
    /// The revision is new and should be shown.
    void added(domain::RevisionId revision);

private:
    QAction *make(const QString &icon, const QString &text, const QString &name, const QKeySequence &keys,
                  void (EvidenceCommands::*slot)());
    void makeActions();
    QAction *stateAction(domain::DocumentState state);
    std::optional<EvidenceRow> current() const;
    void citeChosen();
    void editCurrent();
    base::Result<> change(const EvidenceRow &row, const EvidenceEntry &entry);
    void addRevision();
    void askAboutRevision(const EvidenceRow &known, const QString &path);
    void approveCurrent();
    void setState(domain::DocumentState state);
    void openCurrent();
    void saveCurrent();
    void copyHash();
    void removeCurrentRevision();
    void removeCurrentDocument();

    Workspace &m_workspace;
    EvidenceAdder *m_adder;
    EvidenceCopies *m_copies;
    std::function<QList<EvidenceRow>()> m_chosen;
    QWidget *m_window;
    QAction *m_cite = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_newRevision = nullptr;
    QAction *m_approve = nullptr;
    QList<QAction *> m_states;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_hash = nullptr;
    QAction *m_removeRevision = nullptr;
    QAction *m_removeDocument = nullptr;
};

} // namespace ui
