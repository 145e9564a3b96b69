// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citationspane.h"

#include "citationdelegate.h"
#include "citationdialog.h"
#include "citing.h"
#include "recentevidence.h"
#include "viewer/viewerpanel.h"
#include "widgets/emptyhint.h"
#include "widgets/icons.h"

#include <domain/names.h>

#include <QAction>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

CitationsPane::CitationsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new CitationModel(this)),
      m_list(new QListView(this)),
      m_recent(new RecentEvidence(workspace, this)),
      m_viewer(new ViewerPanel(workspace, this))
{
    setObjectName(u"citationsPane"_s);
    auto *heading = new QLabel(tr("Evidence"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 8, 8);
    column->addWidget(heading);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"citationsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createReferences());
    splitter->addWidget(m_viewer);
    splitter->setSizes({300, 400});
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CitationsPane::updateButtons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CitationsPane::showPages);
    connect(m_list, &QListView::activated, this, &CitationsPane::edit);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CitationsPane::showMenu);
    connect(m_recent, &RecentEvidence::chosen, this, &CitationsPane::citeRecent);
    connect(m_viewer, &ViewerPanel::citeRequested, this, [this](const project::CitationDetails &details) {
        if (const auto row = citingRow())
            m_workspace.accept(project::addCitation(m_workspace.project(), row->row, row->devices, details));
    });
}

QWidget *CitationsPane::createReferences()
{
    createList();
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addLayout(createButtons());
    column->addWidget(m_recent);
    return panel;
}

void CitationsPane::createList()
{
    m_list->setObjectName(u"citations"_s);
    m_list->installEventFilter(this);
    m_list->setAccessibleName(tr("Evidence references"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setIconSize({18, 18});
    m_list->setItemDelegate(new CitationDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new EmptyHint(
        tr("No evidence is cited here yet. Add a reference, or drop a file here or a document of the "
           "evidence list."),
        m_list);
    auto *removing = new QAction(m_list);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    connect(removing, &QAction::triggered, this, [this] { m_remove->click(); });
    m_list->addAction(removing);
}

QGridLayout *CitationsPane::createButtons()
{
    m_add = addButton(u"add"_s, tr("&Add…"), u"addCitation"_s, &CitationsPane::add);
    m_edit = addButton(u"draft"_s, tr("&Change…"), u"editCitation"_s, &CitationsPane::edit);
    m_remove = addButton(u"delete"_s, tr("&Remove"), u"removeCitation"_s, &CitationsPane::remove);
    m_confirm = addButton(u"check"_s, tr("Confirm"), u"confirmCitation"_s, &CitationsPane::confirm);
    m_confirm->setToolTip(tr("A newer revision was approved: say that what you cite still holds"));
    auto *grid = new QGridLayout;
    grid->addWidget(m_add, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_remove, 1, 0);
    grid->addWidget(m_confirm, 1, 1);
    return grid;
}

QPushButton *CitationsPane::addButton(const QString &iconName, const QString &text, const QString &name,
                                      void (CitationsPane::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void CitationsPane::show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                         bool takesCitations)
{
    m_row = row;
    m_devices = devices;
    m_takesCitations = takesCitations && !m_workspace.isReadOnly();
    noteRow();
    showCitations();
}

void CitationsPane::refresh()
{
    showCitations();
    m_recent->refresh();
}

void CitationsPane::showCitations()
{
    if (!m_row)
        return;
    const auto device = m_devices.isEmpty() ? std::nullopt : std::optional(m_devices.first());
    m_model->setRows(citationRows(m_workspace.data(), m_workspace.book(*m_row->pack), *m_row, device));
    updateButtons();
    showPages();
}

/// The page of the chosen reference, else of the first.
void CitationsPane::showPages()
{
    QList<CitationRow> rows = chosen();
    if (rows.isEmpty() && m_model->rowCount() > 0)
        rows.append(m_model->at(0));
    const domain::Revision *revision =
        rows.isEmpty() ? nullptr : domain::revisionOf(m_workspace.data(), rows.first().citation.revision);
    if (revision)
        m_viewer->show(*revision, rows.first().citation.pages, rows.first().citation.quote);
    else
        m_viewer->clear();
}

QList<CitationRow> CitationsPane::chosen() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, std::less(), &QModelIndex::row);
    QList<CitationRow> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_model->at(index.row()));
    return rows;
}

void CitationsPane::updateButtons()
{
    const QList<CitationRow> rows = chosen();
    const auto foreign =
        std::ranges::find_if(rows, [](const CitationRow &row) { return !row.belongsTo.isEmpty(); });
    const bool areOwn = !rows.isEmpty() && foreign == rows.end() && !m_workspace.isReadOnly();
    m_add->setEnabled(m_takesCitations);
    m_edit->setEnabled(areOwn && rows.size() == 1);
    m_remove->setEnabled(areOwn);
    m_confirm->setEnabled(areOwn && std::ranges::any_of(rows, &CitationRow::toConfirm));
    const QString why = foreign == rows.end()
                            ? QString()
                            : tr("This reference is %1; change it there.").arg(foreign->belongsTo);
    m_edit->setToolTip(why);
    m_remove->setToolTip(why);
}

void CitationsPane::showMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_confirm}) {
        QAction *action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

std::optional<project::CitingRow> CitationsPane::citingRow() const
{
    return m_row && m_takesCitations ? std::optional(project::CitingRow{*m_row, m_devices}) : std::nullopt;
}

void CitationsPane::noteRow()
{
    if (const auto row = citingRow(); row && isVisible())
        m_workspace.setLastRow(*row);
}

void CitationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    noteRow();
}

// Who comes by key finds a reference chosen, as one finds a row in the tree: Enter changes it, Delete removes it.
bool CitationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn && m_model->rowCount() > 0 && chosen().isEmpty()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            m_list->setCurrentIndex(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0));
    }
    return QWidget::eventFilter(watched, event);
}

void CitationsPane::add()
{
    const auto submit = [this, row = *m_row, devices = m_devices](const project::CitationDetails &details) {
        return project::addCitation(m_workspace.project(), row, devices, details);
    };
    auto *dialog = new CitationDialog(tr("Cite evidence for %1").arg(m_row->requirement().ref), tr("Cite"),
                                      m_workspace.data(), submit, this);
    dialog->open();
}

void CitationsPane::edit()
{
    if (!m_edit->isEnabled())
        return;
    const domain::Citation citation = chosen().first().citation;
    const auto submit = [this, id = citation.id](const project::CitationDetails &details) {
        return project::changeCitation(m_workspace.project(), id, details);
    };
    auto *dialog = new CitationDialog(tr("Change an evidence reference of %1").arg(m_row->requirement().ref),
                                      tr("Change"), m_workspace.data(), submit, this);
    dialog->setDetails({citation.revision, citation.pages, citation.section, citation.quote});
    dialog->open();
}

void CitationsPane::remove()
{
    QList<domain::CitationId> ids;
    for (const CitationRow &row : chosen())
        ids.append(row.citation.id);
    m_workspace.accept(project::removeCitations(m_workspace.project(), ids));
}

void CitationsPane::confirm()
{
    QList<domain::CitationId> ids;
    for (const CitationRow &row : chosen()) {
        if (row.toConfirm)
            ids.append(row.citation.id);
    }
    m_workspace.accept(project::confirmCitations(m_workspace.project(), ids));
}

void CitationsPane::citeRecent(domain::RevisionId revision)
{
    if (const auto row = citingRow())
        citeRevisions(m_workspace, *row, {revision});
}

} // namespace ui
