// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citationspane.h"

#include "citationdelegate.h"
#include "citationdialog.h"
#include "evidenceadder.h"
#include "viewer/viewerpanel.h"
#include "widgets/emptyhint.h"
#include "widgets/filedrop.h"
#include "widgets/icons.h"

#include <domain/names.h>

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

CitationsPane::CitationsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_adder(new EvidenceAdder(workspace, this)),
      m_model(new CitationModel(this)),
      m_list(new QListView(this)),
      m_viewer(new ViewerPanel(workspace, this))
{
    m_list->setObjectName(u"citations"_s);
    m_list->setAccessibleName(tr("Evidence references"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setIconSize({18, 18});
    m_list->setItemDelegate(new CitationDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new EmptyHint(tr("No evidence is cited here yet. Add a reference, or drop a file on this list."), m_list);
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
    splitter->addWidget(createList());
    splitter->addWidget(m_viewer);
    splitter->setSizes({300, 400});
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    auto *drop = new FileDrop(m_list->viewport());
    drop->setEnabled(!workspace.isReadOnly());
    connect(drop, &FileDrop::dropped, this, &CitationsPane::citeFiles);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CitationsPane::updateButtons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CitationsPane::showPages);
    connect(m_list, &QListView::activated, this, &CitationsPane::edit);
    connect(m_viewer, &ViewerPanel::citeRequested, this, [this](const project::CitationDetails &details) {
        if (m_row && m_takesCitations)
            m_workspace.accept(project::addCitation(m_workspace.project(), *m_row, m_devices, details));
    });
}

QWidget *CitationsPane::createList()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addLayout(createButtons());
    return panel;
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
    noteSeen();
    refresh();
}

void CitationsPane::showEvent(QShowEvent *event)
{
    noteSeen();
    QWidget::showEvent(event);
}

void CitationsPane::noteSeen()
{
    if (m_row && m_takesCitations && isVisible())
        m_workspace.setSeenRow({*m_row, m_devices});
}

/// The page of the chosen reference, else of the first.
void CitationsPane::showPages()
{
    const CitationRow *row = current();
    if (!row && m_model->rowCount() > 0)
        row = &m_model->at(0);
    const domain::Revision *revision = row ? domain::revisionOf(m_workspace.data(), row->citation.revision) : nullptr;
    if (revision)
        m_viewer->show(*revision, row->citation.pages, row->citation.quote);
    else
        m_viewer->clear();
}

void CitationsPane::refresh()
{
    if (!m_row)
        return;
    const auto device = m_devices.isEmpty() ? std::nullopt : std::optional(m_devices.first());
    m_model->setRows(citationRows(m_workspace.data(), m_workspace.book(*m_row->pack), *m_row, device));
    updateButtons();
    showPages();
}

const CitationRow *CitationsPane::current() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? nullptr : &m_model->at(chosen.first().row());
}

void CitationsPane::updateButtons()
{
    const CitationRow *row = current();
    const bool isOwn = row && row->belongsTo.isEmpty() && !m_workspace.isReadOnly();
    m_add->setEnabled(m_takesCitations);
    m_edit->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_confirm->setEnabled(isOwn && row->toConfirm);
    const QString why =
        row && !isOwn ? tr("This reference is %1; change it there.").arg(row->belongsTo) : QString();
    m_edit->setToolTip(why);
    m_remove->setToolTip(why);
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
    const domain::Citation citation = current()->citation;
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
    m_workspace.accept(project::removeCitation(m_workspace.project(), current()->citation.id));
}

void CitationsPane::confirm()
{
    m_workspace.accept(project::confirmCitation(m_workspace.project(), current()->citation.id));
}

void CitationsPane::citeFiles(const QStringList &paths)
{
    if (!m_takesCitations)
        return;
    m_adder->add(
        paths, [this, row = *m_row, devices = m_devices](const QList<domain::RevisionId> &revisions) {
            for (const domain::RevisionId revision : revisions)
                m_workspace.accept(
                    project::addCitation(m_workspace.project(), row, devices, {revision, {}, {}, {}}));
        });
}

} // namespace ui
