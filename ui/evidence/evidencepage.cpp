// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencepage.h"

#include "addingreport.h"
#include "citing.h"
#include "evidenceadder.h"
#include "evidencecommands.h"
#include "evidencedialog.h"
#include "evidencefilterbar.h"
#include "evidencelist.h"
#include "revisiondetails.h"
#include "viewer/viewerpanel.h"
#include "widgets/emptyhint.h"
#include "widgets/filedrop.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/panes.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kListCharacters = 64; ///< the least widths that are of use
constexpr int kPagesCharacters = 34;

} // namespace

EvidencePage::EvidencePage(Workspace &workspace, QWidget *parent)
    : AreaPage(parent),
      m_workspace(workspace),
      m_adder(new EvidenceAdder(workspace, this)),
      m_model(new EvidenceTreeModel(this)),
      m_list(new EvidenceList(m_model, this)),
      m_filter(new EvidenceFilterBar(this)),
      m_details(new RevisionDetails(workspace, this)),
      m_commands(new EvidenceCommands(
          workspace, m_adder, [this] { return chosen(); }, this)),
      m_viewer(new ViewerPanel(workspace, this)),
      m_columns(new Panes(u"evidenceSplitter"_s, this))
{
    auto *report = new AddingReport(workspace, this);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(u"evidenceRowsSplitter"_s);
    rows->setChildrenCollapsible(false);
    rows->addWidget(createList());
    rows->addWidget(m_details);
    rows->setStretchFactor(0, 1);
    rows->setSizes({480, 180});
    m_columns->addPane(rows, tr("List"), kListCharacters);
    m_columns->addPane(m_viewer, tr("Pages"), kPagesCharacters);
    m_columns->setWidths({{740, 380}, {1, 2}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(createToolbar());
    column->addWidget(report);
    column->addWidget(m_columns, 1);
    createKeys();
    connect(m_list, &EvidenceList::chosenChanged, this, &EvidencePage::showCurrent);
    connect(m_viewer, &ViewerPanel::citeRequested, this,
            [this](const project::CitationDetails &details) { citeForLastRow(m_workspace, details); });
    connect(m_details, &RevisionDetails::revisionChosen, this, &EvidencePage::selectRevision);
    connect(m_commands, &EvidenceCommands::added, this, &EvidencePage::selectRevision);
    connect(report, &AddingReport::revisionChosen, this, &EvidencePage::selectRevision);
    m_model->setGrouping(m_filter->grouping());
    setFocusProxy(m_list);
    refresh();
}

EvidencePage::~EvidencePage()
{
    m_list->disconnect(this); // what goes away with this has nothing to show any more
}

QWidget *EvidencePage::createToolbar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(FlowLayout::Rest::Empty, bar);
    m_adding = {
        addButton(row, u"add"_s, tr("&Add files…"), u"addFiles"_s, &EvidencePage::chooseFiles),
        addButton(row, u"folder-add"_s, tr("Add f&older…"), u"addFolder"_s, &EvidencePage::chooseFolder),
        addButton(row, u"reference"_s, tr("&By reference…"), u"addReference"_s,
                  &EvidencePage::addByReference)};
    row->addStretch();
    for (QAction *action :
         {m_commands->cite(), m_commands->newRevision(), m_commands->approve(), m_commands->openCopy()})
        addCommand(row, action);
    auto *menu = new QMenu(bar);
    m_commands->fill(menu);
    auto *more = new QToolButton(bar);
    more->setObjectName(u"moreEvidence"_s);
    more->setText(tr("&More"));
    more->setToolTip(tr("Everything that can be done with the chosen document"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    more->setFocusPolicy(Qt::TabFocus);
    row->addWidget(more);
    return bar;
}

QPushButton *EvidencePage::addButton(FlowLayout *row, const QString &iconName, const QString &text,
                                     const QString &name, void (EvidencePage::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void EvidencePage::addCommand(FlowLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
}

QWidget *EvidencePage::createList()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    new EmptyHint(
        tr("Evidence is what shows that a requirement is met: reports, plans, certificates.\n"
           "Drop files or folders anywhere in this window, paste a picture with Ctrl+V, or press Add files.\n"
           "Is something missing? While a filter is set, \"Show all\" below it shows everything again."),
        m_list);
    connect(m_list, &QTreeView::activated, m_commands->edit(), &QAction::trigger);
    connect(m_list, &QWidget::customContextMenuRequested, this, &EvidencePage::showMenu);
    connect(m_filter, &EvidenceFilterBar::filterChanged, this, &EvidencePage::applyFilter);
    connect(m_filter, &EvidenceFilterBar::groupingChanged, this,
            [this] { m_model->setGrouping(m_filter->grouping()); });
    connect(m_filter, &EvidenceFilterBar::accepted, this, [this] {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->current())
            m_list->selectFirst();
    });
    return panel;
}

QAction *EvidencePage::addKey(const QKeySequence &keys, const QString &name, void (EvidencePage::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void EvidencePage::createKeys()
{
    QAction *pasting = addKey(QKeySequence::Paste, u"pasteEvidence"_s, &EvidencePage::paste);
    pasting->setText(tr("&Paste"));
    pasting->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({pasting, m_commands->cite(), m_commands->edit(), m_commands->openCopy()});
    m_list->addActions(m_commands->removals());
    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QAction::triggered, m_filter, &EvidenceFilterBar::focusSearch);
    addAction(search);
}

void EvidencePage::showMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->fill(menu);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void EvidencePage::refresh()
{
    const QList<EvidenceRow> rows = evidenceRows(m_workspace.data());
    m_filter->setRows(rows);
    m_model->setRows(rows);
    m_filter->setCount(m_model->shownCount(), rows.size());
    if (!m_list->current())
        m_list->selectFirst();
    showCurrent();
}

void EvidencePage::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    m_filter->setCount(m_model->shownCount(), m_model->rows().size());
}

QList<EvidenceRow> EvidencePage::chosen() const
{
    QList<EvidenceRow> rows = m_list->chosen();
    if (const EvidenceRow *current = m_list->current()) {
        const auto place = std::ranges::find(rows, *current);
        if (place != rows.end())
            std::rotate(rows.begin(), place, place + 1);
    }
    return rows;
}

HistoryRow EvidencePage::historyRow() const
{
    const EvidenceRow *row = m_list->current();
    return row ? HistoryRow{{}, domain::EntityKind::Document, row->document.id.value, row->document.number} : HistoryRow();
}

void EvidencePage::selectRevision(domain::RevisionId revision)
{
    if (!m_list->select(revision)) {
        m_filter->clear();
        m_list->select(revision);
    }
}

void EvidencePage::goTo(const domain::Place &place)
{
    const QList<domain::Revision> &revisions = m_workspace.data().revisions;
    const auto newest = std::find_if(
        revisions.crbegin(), revisions.crend(),
        [&](const domain::Revision &revision) { return revision.document.value == place.document; });
    if (newest != revisions.crend())
        selectRevision(newest->id);
}

void EvidencePage::showCurrent()
{
    m_details->show(m_list->current(), m_model->rows());
    if (const EvidenceRow *row = m_list->current())
        m_viewer->show(row->revision);
    else
        m_viewer->clear();
    for (QPushButton *button : std::as_const(m_adding))
        button->setEnabled(!m_workspace.isReadOnly());
    m_commands->update();
    Q_EMIT placeChanged();
}

QVariantMap EvidencePage::layoutState() const
{
    return {{u"filter"_s, m_filter->state()},
            {u"columns"_s, m_list->columns()},
            {u"viewer"_s, m_viewer->state()}};
}

void EvidencePage::restoreLayoutState(const QVariantMap &state)
{
    m_list->restoreColumns(state.value(u"columns"_s));
    m_filter->restoreState(state.value(u"filter"_s).toMap());
    m_viewer->restoreState(state.value(u"viewer"_s).toMap());
    if (!m_list->current())
        m_list->selectFirst();
}

void EvidencePage::showOwner(const QString &owner)
{
    m_filter->showOwner(owner);
    if (!m_list->current())
        m_list->selectFirst();
}

domain::Place EvidencePage::place() const
{
    const EvidenceRow *row = m_list->current();
    return {{}, 0, row ? row->document.id.value : 0, {}, {}};
}

void EvidencePage::showEvent(QShowEvent *event)
{
    AreaPage::showEvent(event);
    m_commands->update(); // the row seen last is another one
}

void EvidencePage::addPaths(const QStringList &paths)
{
    m_adder->add(paths, std::nullopt,
                 [this](const QList<domain::RevisionId> &revisions) { selectRevision(revisions.last()); });
}

void EvidencePage::paste()
{
    if (m_workspace.isReadOnly())
        return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = localFiles(copied); !files.isEmpty())
        return addPaths(files);
    const QImage image = copied->hasImage() ? QGuiApplication::clipboard()->image() : QImage();
    if (image.isNull())
        return Q_EMIT m_workspace.messageRaised(
            tr("There are neither files nor a picture in the clipboard; nothing was added."),
            MessageKind::Warning);
    m_adder->addImage(image, std::nullopt, [this](const QList<domain::RevisionId> &revisions) {
        selectRevision(revisions.last());
    });
}

/// Where files were added from last, in this project; at first its own folder.
QString EvidencePage::lastFolder() const
{
    return m_lastFolder.isEmpty() ? QFileInfo(m_workspace.project().path()).path() : m_lastFolder;
}

void EvidencePage::addChosen(const QStringList &paths)
{
    m_lastFolder = QFileInfo(paths.first()).path();
    addPaths(paths);
}

void EvidencePage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files to the evidence list"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidencePage::addChosen);
    dialog->open();
}

void EvidencePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add all files of a folder to the evidence list"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidencePage::addChosen);
    dialog->open();
}

void EvidencePage::addByReference()
{
    const auto submit = [this](const EvidenceEntry &entry) -> base::Result<> {
        const auto added = project::addEvidenceByReference(m_workspace.project(), entry.details, entry.keptAt,
                                                           entry.notEnclosedReason);
        if (!added)
            return base::fail(added.error());
        selectRevision(added->revision);
        return {};
    };
    auto *dialog = new EvidenceDialog(tr("Add evidence by reference"), EvidenceDialog::Purpose::ByReference,
                                      {}, submit, this);
    dialog->open();
}

} // namespace ui
