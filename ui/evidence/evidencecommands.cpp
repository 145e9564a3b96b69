// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencecommands.h"

#include "approvaldialog.h"
#include "citing.h"
#include "evidenceadder.h"
#include "evidencecopies.h"
#include "evidencetexts.h"
#include "widgets/icons.h"

#include <domain/names.h>

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

EvidenceCommands::EvidenceCommands(Workspace &workspace, EvidenceAdder *adder,
                                   std::function<QList<EvidenceRow>()> chosen, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_adder(adder),
      m_copies(new EvidenceCopies(workspace, this)),
      m_chosen(std::move(chosen)),
      m_window(window)
{
    makeActions();
}

QAction *EvidenceCommands::make(const QString &iconName, const QString &text, const QString &name,
                                const QKeySequence &keys, void (EvidenceCommands::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void EvidenceCommands::makeActions()
{
    using enum domain::DocumentState;
    m_cite = make(u"cite"_s, tr("&Cite"), u"citeEvidence"_s, u"C"_s, &EvidenceCommands::citeChosen);
    m_edit = make(u"draft"_s, tr("&Details…"), u"editEvidence"_s, Qt::Key_F2, &EvidenceCommands::editCurrent);
    m_newRevision =
        make(u"revision"_s, tr("New re&vision…"), u"newRevision"_s, {}, &EvidenceCommands::addRevision);
    m_approve =
        make(u"check"_s, tr("A&pprove…"), u"approveEvidence"_s, {}, &EvidenceCommands::approveCurrent);
    m_states = {stateAction(Draft), stateAction(Superseded), stateAction(Obsolete)};
    m_open = make(u"open-copy"_s, tr("&Open a copy"), u"openEvidence"_s, u"Ctrl+Return"_s,
                  &EvidenceCommands::openCurrent);
    m_open->setToolTip(tr("Opens a temporary copy in the system's program"));
    m_save =
        make(u"extract"_s, tr("&Save a copy…"), u"extractEvidence"_s, {}, &EvidenceCommands::saveCurrent);
    m_hash = make(u"hash"_s, tr("Copy SHA-&256"), u"copyHash"_s, {}, &EvidenceCommands::copyHash);
    m_removeRevision = make(u"delete"_s, tr("Remove this revision"), u"removeRevision"_s, {},
                            &EvidenceCommands::removeCurrentRevision);
    m_removeDocument = make(u"delete"_s, tr("&Remove the document"), u"removeEvidence"_s,
                            QKeySequence::Delete, &EvidenceCommands::removeCurrentDocument);
}

QAction *EvidenceCommands::stateAction(domain::DocumentState state)
{
    auto *action = new QAction(word(state), this);
    action->setObjectName(u"setState-"_s + domain::nameOf(state));
    connect(action, &QAction::triggered, this, [this, state] { setState(state); });
    return action;
}

void EvidenceCommands::fill(QMenu *menu) const
{
    menu->addActions({m_cite, m_newRevision, m_edit, m_approve});
    QMenu *states = menu->addMenu(tr("Set s&tate"));
    states->addActions(m_states);
    menu->addSeparator();
    menu->addActions({m_open, m_save, m_hash});
    menu->addSeparator();
    menu->addActions({m_removeRevision, m_removeDocument});
}

std::optional<EvidenceRow> EvidenceCommands::current() const
{
    const QList<EvidenceRow> rows = m_chosen();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

void EvidenceCommands::update()
{
    const auto row = current();
    const auto &last = m_workspace.lastRow();
    const bool canWrite = row && !m_workspace.isReadOnly();
    const bool hasFile = row && !isByReference(*row);
    m_cite->setText(last ? tr("&Cite for %1").arg(last->row.requirement().ref) : tr("&Cite"));
    m_cite->setToolTip(
        last ? tr("Cite for %1, the row seen last (C)")
                   .arg(domain::placeName(*last->row.pack, last->row.requirement()))
             : tr("Look at a requirement or section first: it is cited for the row seen last."));
    m_cite->setEnabled(canWrite && last);
    for (QAction *action : {m_edit, m_newRevision, m_removeDocument, m_removeRevision})
        action->setEnabled(canWrite);
    m_approve->setEnabled(canWrite && row->revision.state != domain::DocumentState::Approved);
    for (QAction *action : std::as_const(m_states))
        action->setEnabled(canWrite && action->text() != word(row->revision.state));
    for (QAction *action : {m_open, m_save, m_hash})
        action->setEnabled(hasFile);
}

void EvidenceCommands::citeChosen()
{
    QList<domain::RevisionId> revisions;
    for (const EvidenceRow &row : m_chosen())
        revisions.append(row.revision.id);
    if (m_workspace.lastRow() && !revisions.isEmpty())
        citeRevisions(m_workspace, *m_workspace.lastRow(), revisions);
}

base::Result<> EvidenceCommands::change(const EvidenceRow &row, const EvidenceEntry &entry)
{
    domain::Document document = row.document;
    document.number = entry.details.number;
    document.title = entry.details.title;
    document.kind = entry.details.kind.value_or(document.kind);
    document.owner = entry.details.owner;
    document.language = entry.details.language;
    domain::Revision revision = row.revision;
    revision.label = entry.details.revision;
    revision.date = entry.details.date;
    revision.state = entry.details.state;
    revision.approvedBy = entry.details.approvedBy;
    revision.approvedOn = entry.details.approvedOn;
    if (isByReference(row)) {
        revision.keptAt = entry.keptAt;
        revision.notEnclosedReason = entry.notEnclosedReason;
    }
    return project::changeEvidence(m_workspace.project(), document, revision);
}

void EvidenceCommands::editCurrent()
{
    const auto row = current();
    if (!row || m_workspace.isReadOnly())
        return;
    const auto purpose =
        isByReference(*row) ? EvidenceDialog::Purpose::EditReference : EvidenceDialog::Purpose::Edit;
    auto *dialog = new EvidenceDialog(
        tr("Details of %1").arg(nameOf(*row)), purpose, entryOf(*row),
        [this, known = *row](const EvidenceEntry &entry) { return change(known, entry); }, m_window);
    dialog->open();
}

void EvidenceCommands::addRevision()
{
    const auto row = current();
    if (!row)
        return;
    auto *files = new QFileDialog(m_window, tr("Choose the file of the new revision"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this, known = *row](const QString &path) { askAboutRevision(known, path); });
    files->open();
}

void EvidenceCommands::askAboutRevision(const EvidenceRow &known, const QString &path)
{
    EvidenceEntry entry = entryOf(known);
    entry.details.revision.clear();
    entry.details.date.reset();
    entry.details.state = domain::DocumentState::Draft;
    entry.details.approvedBy.clear();
    entry.details.approvedOn.reset();
    const auto submit = [this, path](const EvidenceEntry &given) -> base::Result<> {
        m_adder->addFiles({path}, given.details, [this](const QList<domain::RevisionId> &revisions) {
            Q_EMIT added(revisions.last());
        });
        return {};
    };
    auto *dialog = new EvidenceDialog(tr("New revision of %1").arg(known.document.number),
                                      EvidenceDialog::Purpose::NewRevision, entry, submit, m_window);
    dialog->open();
}

void EvidenceCommands::approveCurrent()
{
    if (const auto row = current(); row && !m_workspace.isReadOnly()) {
        auto *dialog = new ApprovalDialog(m_workspace, *row, m_window);
        dialog->open();
    }
}

void EvidenceCommands::setState(domain::DocumentState state)
{
    if (const auto row = current()) {
        domain::Revision revision = row->revision;
        revision.state = state;
        m_workspace.accept(project::changeRevision(m_workspace.project(), revision));
    }
}

void EvidenceCommands::openCurrent()
{
    if (const auto row = current())
        m_copies->open(row->revision);
}

void EvidenceCommands::saveCurrent()
{
    if (const auto row = current())
        m_copies->ask(row->revision, m_window);
}

void EvidenceCommands::copyHash()
{
    if (const auto row = current())
        QGuiApplication::clipboard()->setText(row->revision.sha256);
}

void EvidenceCommands::removeCurrentRevision()
{
    if (const auto row = current())
        m_workspace.accept(project::removeRevision(m_workspace.project(), row->revision.id));
}

void EvidenceCommands::removeCurrentDocument()
{
    if (const auto row = current())
        m_workspace.accept(project::removeDocument(m_workspace.project(), row->document.id));
}

} // namespace ui
