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
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kTreeCharacters = 36; ///< the least widths that are of use
constexpr int kMiddleCharacters = 56;
constexpr int kEvidenceCharacters = 34;

} // namespace

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
    setFocusProxy(view);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addAction(history);
}

void ClausePage::assemble(const QString &name, const Panes::Widths &widths, const Middle &middle)
{
    m_tree->setLeaveGuard([editor = middle.editor] { return commitFields(editor); });
    m_scope->setLeaveGuard([editor = middle.editor] { return commitFields(editor); });
    m_middle = middle.pane;
    m_panes = new Panes(name, this);
    m_panes->addPane(m_tree, m_model->holdsSections() ? tr("Sections") : tr("Requirements"), kTreeCharacters);
    m_panes->addPane(m_middle, middle.title, kMiddleCharacters);
    m_panes->addPane(m_citations, tr("Evidence"), kEvidenceCharacters);
    m_panes->setWidths(widths);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panes);
    refresh();
    m_tree->selectFirst();
}

void ClausePage::follow(const project::ChangeEvent &event)
{
    for (const storage::Written &row : event.written) {
        if (row.kind == domain::EntityKind::Device)
            m_model->forgetTexts();
        for (const std::optional<domain::Entity> &value : {row.before, row.after}) {
            if (const auto *answer = value ? std::get_if<domain::Answer>(&*value) : nullptr)
                m_model->forgetText(answer->requirement);
            if (const auto *section = value ? std::get_if<domain::Section>(&*value) : nullptr)
                m_model->forgetText(section->clause);
        }
    }
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
    bringUpFields();
    m_scope->setScope(place.device > 0 ? std::optional(domain::DeviceId{place.device}) : std::nullopt);
    focusField(place.field);
}

void ClausePage::bringUpTree()
{
    m_panes->bringUp(m_tree);
}

void ClausePage::bringUpFields()
{
    m_panes->bringUp(m_middle);
}

domain::Place ClausePage::place() const
{
    const auto row = m_tree->current();
    const auto device = m_scope->scope();
    return {row ? row->requirement().id : QString(), device ? device->value : 0, 0, {}, {}};
}

} // namespace ui
