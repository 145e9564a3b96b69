// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clausepage.h"

#include "evidence/citationspane.h"
#include "viewer/viewerpanel.h"
#include "widgets/clauseadvice.h"
#include "widgets/clauseheader.h"
#include "widgets/devicescope.h"
#include "widgets/field.h"
#include "widgets/icons.h"

#include <domain/names.h>

#include <QAction>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

ClausePage::ClausePage(Workspace &workspace, const QList<const domain::Pack *> &packs,
                       const QList<FilterChoice> &filters, QWidget *parent)
    : AreaPage(parent),
      m_workspace(workspace),
      m_model(new ClauseModel(packs, this)),
      m_tree(new ClauseTree(m_model, filters, tr("Number or words"), this)),
      m_header(new ClauseHeader(this)),
      m_advice(new ClauseAdvice(workspace.environment().catalog, this)),
      m_scope(new DeviceScope(this)),
      m_citations(new CitationsPane(workspace, this))
{
    connect(m_tree, &ClauseTree::currentChanged, this, &ClausePage::showCurrent);
    connect(m_scope, &DeviceScope::scopeChanged, this, &ClausePage::showCurrent);
    connect(m_advice, &ClauseAdvice::clauseActivated, this,
            [this](const QString &id) { Q_EMIT m_workspace.goToRequested({id, 0, 0, {}, {}}); });
    auto *history = new QAction(icon(u"history"_s), tr("&History of this row"), this);
    connect(history, &QAction::triggered, this, &AreaPage::historyRequested);
    auto *view = m_tree->findChild<QTreeView *>();
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addAction(history);
}

void ClausePage::assemble(const QString &name, const QList<int> &sizes, QWidget *middle, QWidget *editor)
{
    m_tree->setLeaveGuard([editor] { return commitFields(editor); });
    m_scope->setLeaveGuard([editor] { return commitFields(editor); });
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(name);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_citations);
    m_splitter->setSizes(sizes);
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    refresh();
    m_tree->selectFirst();
}

void ClausePage::refresh()
{
    m_scope->setDevices(m_workspace.data().devices);
    refreshStates();
    refreshRow();
    m_citations->refresh();
}

void ClausePage::showCurrent()
{
    const auto row = m_tree->current();
    if (!row)
        return;
    m_header->show(*row);
    m_advice->show(*row);
    showRow(*row);
    showRemarks(m_remarks.value(row->requirement().id));
    m_citations->show(*row, m_scope->devices(), takesCitations(*row));
    Q_EMIT placeChanged();
}

HistoryRow ClausePage::historyRow() const
{
    const auto row = m_tree->current();
    return row ? HistoryRow{row->requirement().id, {}, 0, domain::placeName(*row->pack, row->requirement())} : HistoryRow();
}

void ClausePage::showOwner(const QString &owner)
{
    m_tree->bar()->showOwner(owner);
    const QList<catalog::Catalog::Row> rows = m_tree->filteredRows();
    if (!rows.isEmpty())
        m_tree->select(rows.first().requirement().id);
}

QVariantMap ClausePage::layoutState() const
{
    return {{u"filter"_s, m_tree->bar()->state()}, {u"viewer"_s, m_citations->viewer()->state()}};
}

void ClausePage::restoreLayoutState(const QVariantMap &state)
{
    m_tree->bar()->restoreState(state.value(u"filter"_s).toMap());
    m_citations->viewer()->restoreState(state.value(u"viewer"_s).toMap());
}

void ClausePage::setRemarks(const QList<domain::Remark> &remarks)
{
    m_remarks.clear();
    for (const domain::Remark &remark : remarks) {
        if (!remark.place.clause.isEmpty())
            m_remarks[remark.place.clause].append(remark);
    }
    if (const auto row = m_tree->current())
        showRemarks(m_remarks.value(row->requirement().id));
}

void ClausePage::goTo(const domain::Place &place)
{
    m_tree->select(place.clause);
    m_scope->setScope(place.device > 0 ? std::optional(domain::DeviceId{place.device}) : std::nullopt);
    focusField(place.field);
}

domain::Place ClausePage::place() const
{
    const auto row = m_tree->current();
    const auto device = m_scope->scope();
    return {row ? row->requirement().id : QString(), device ? device->value : 0, 0, {}, {}};
}

} // namespace ui
