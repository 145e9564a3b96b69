// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencelist.h"

#include "widgets/rows.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kColumnsKey = "evidence/listColumns"_L1;

} // namespace

EvidenceList::EvidenceList(EvidenceTreeModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"evidenceTable"_s);
    setAccessibleName(tr("Evidence list"));
    setModel(model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setIndentation(14);
    airRows(this);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setContextMenuPolicy(Qt::CustomContextMenu);
    createHeader();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EvidenceList::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &EvidenceList::restore);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_folded.insert(m_model->groupKey(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring)
            m_folded.remove(m_model->groupKey(index));
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT chosenChanged();
    });
}

EvidenceList::~EvidenceList()
{
    QSettings().setValue(kColumnsKey, header()->saveState());
}

void EvidenceList::createHeader()
{
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &EvidenceList::showColumnsMenu);
    setSortingEnabled(true);
    if (header()->restoreState(QSettings().value(kColumnsKey).toByteArray()))
        return m_model->sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    sortByColumn(kNumberColumn, Qt::AscendingOrder);
    const int characters[kEvidenceColumnCount] = {12, 38, 10, 13, 12, 20, 20, 10, 10, 10, 16, 10, 14};
    for (int column = 0; column < kEvidenceColumnCount; ++column)
        header()->resizeSection(column, characters[column] * fontMetrics().averageCharWidth());
    for (const int column : {kSizeColumn, kLanguageColumn, kHashColumn})
        hideColumn(column);
}

QVariant EvidenceList::columns() const
{
    return QVariantList{int(kEvidenceColumnCount), header()->saveState()};
}

void EvidenceList::restoreColumns(const QVariant &columns)
{
    // A list that has other columns by now would mistake them.
    const QVariantList kept = columns.toList();
    if (kept.size() == 2 && kept.first().toInt() == kEvidenceColumnCount &&
        header()->restoreState(kept.last().toByteArray()))
        m_model->sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void EvidenceList::showColumnsMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"evidenceColumns"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < kEvidenceColumnCount; ++column) {
        QAction *action = menu->addAction(columnName(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != kNumberColumn); // it carries the groups
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(header()->mapToGlobal(position));
}

/// What a filter hides is chosen again when it comes back, unless something else was chosen meanwhile.
void EvidenceList::remember()
{
    m_restoring = true;
    const QList<EvidenceRow> rows = chosen();
    if (rows.isEmpty())
        return;
    m_lastChosen.clear();
    for (const EvidenceRow &row : rows)
        m_lastChosen.append(row.revision.id);
    const EvidenceRow *row = current();
    m_lastCurrent = row ? row->revision.id : m_lastChosen.first();
}

void EvidenceList::restore()
{
    if (m_model->grouping() != EvidenceGrouping::None) {
        expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (m_model->isGroup(index))
                setFirstColumnSpanned(row, {}, true);
            if (m_folded.contains(m_model->groupKey(index)))
                collapse(index);
        }
    }
    setRootIsDecorated(m_model->grouping() != EvidenceGrouping::None);
    if (m_lastCurrent)
        selectionModel()->setCurrentIndex(m_model->indexOf(*m_lastCurrent), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const domain::RevisionId revision : std::as_const(m_lastChosen)) {
        if (const QModelIndex index = m_model->indexOf(revision); index.isValid())
            selection.select(index, index.siblingAtColumn(kEvidenceColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    Q_EMIT chosenChanged();
}

const EvidenceRow *EvidenceList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isRowSelected(index.row(), index.parent())
               ? m_model->at(index)
               : nullptr;
}

QList<EvidenceRow> EvidenceList::chosen() const
{
    QList<EvidenceRow> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        if (const EvidenceRow *row = m_model->at(index))
            rows.append(*row);
    }
    return rows;
}

bool EvidenceList::select(domain::RevisionId revision)
{
    const QModelIndex index = m_model->indexOf(revision);
    if (!index.isValid())
        return false;
    if (index.parent().isValid())
        expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void EvidenceList::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QModelIndex index = m_model->index(row, 0);
        if (m_model->isGroup(index))
            index = m_model->index(0, 0, index);
        if (index.isValid())
            return setCurrentIndex(index);
    }
}

} // namespace ui
