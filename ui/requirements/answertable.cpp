// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answertable.h"

#include "answerdelegates.h"
#include "answersorter.h"
#include "widgets/choicedelegate.h"
#include "widgets/emptyhint.h"
#include "widgets/gridtable.h"
#include "widgets/rows.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kColumnsKey = "requirements/tableColumns"_L1;

/// In characters; the rest of the width goes to whom the person gives it.
constexpr int kWidths[kAnswerColumnCount] = {9, 30, 13, 14, 36, 30, 28, 10, 18, 14, 13, 11, 30, 30};
constexpr AnswerColumn kHiddenAtFirst[] = {kAnswerVerdictByColumn, kAnswerSolutionsColumn};

} // namespace

AnswerTable::AnswerTable(std::function<QStringList()> people, QWidget *parent)
    : Field({}, new GridTable, parent),
      m_model(new AnswerTableModel(this)),
      m_sorted(new AnswerSorter(m_model, this)),
      m_view(qobject_cast<GridTable *>(editor()))
{
    createView();
    createDelegates(people);
    restoreLastColumns();
    connect(m_model, &AnswerTableModel::edited, this, &Field::commit);
    connect(m_view, &GridTable::typed, this, &Field::entryChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnswerTable::selectionChanged);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &AnswerTable::selectionChanged);
}

AnswerTable::~AnswerTable()
{
    QSettings().setValue(kColumnsKey, m_view->horizontalHeader()->saveState());
}

void AnswerTable::createView()
{
    m_view->setObjectName(u"answerTable"_s);
    m_view->setAccessibleName(tr("Requirements"));
    m_view->setModel(m_sorted);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    airRows(m_view, 2);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(kAnswerRefColumn, Qt::AscendingOrder);
    new EmptyHint(tr("No requirement is left. Choose another filter or clear the search."), m_view);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &AnswerTable::showColumnMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            Q_EMIT lineActivated();
    });
    const auto *enter = new QShortcut(Qt::Key_Return, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this] {
        const QModelIndex index = m_view->currentIndex();
        if (index.flags() & Qt::ItemIsEditable)
            static_cast<QTableView *>(m_view)->edit(index); // the public one
        else
            Q_EMIT lineActivated();
    });
    const auto *copying = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &AnswerTable::copyRequested);
}

void AnswerTable::createDelegates(const std::function<QStringList()> &people)
{
    m_view->setItemDelegateForColumn(kAnswerAppliesColumn, new ChoiceDelegate(choicesOf<domain::Applicability>(), this));
    m_view->setItemDelegateForColumn(kAnswerStatusColumn, new ChoiceDelegate(choicesOf<domain::WorkStatus>(), this));
    m_view->setItemDelegateForColumn(kAnswerVerdictColumn, new ChoiceDelegate(choicesOf<domain::Verdict>(), this));
    for (const AnswerColumn column : {kAnswerJustificationColumn, kAnswerMethodColumn, kAnswerSolutionsColumn})
        m_view->setItemDelegateForColumn(column, new LongTextDelegate(this));
    for (const AnswerColumn column : {kAnswerOwnerColumn, kAnswerVerdictByColumn})
        m_view->setItemDelegateForColumn(column, new WordDelegate(people, {}, this));
    m_view->setItemDelegateForColumn(kAnswerDueColumn, new WordDelegate({}, u"2026-03-31"_s, this));
}

void AnswerTable::setLikelyWidths()
{
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < kAnswerColumnCount; ++column)
        m_view->setColumnWidth(column, kWidths[column] * character + 16);
    for (const AnswerColumn column : kHiddenAtFirst)
        m_view->setColumnHidden(column, true);
}

QVariant AnswerTable::columns() const
{
    return QVariantList{int(kAnswerColumnCount), m_view->horizontalHeader()->saveState()};
}

void AnswerTable::restoreColumns(const QVariant &columns)
{
    // A table that has other columns by now would mistake them.
    const QVariantList kept = columns.toList();
    if (kept.size() == 2 && kept.first().toInt() == kAnswerColumnCount)
        applyColumns(kept.last().toByteArray());
}

void AnswerTable::restoreLastColumns()
{
    setLikelyWidths();
    applyColumns(QSettings().value(kColumnsKey).toByteArray());
}

void AnswerTable::applyColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->horizontalHeader()->restoreState(state);
    const QHeaderView *header = m_view->horizontalHeader();
    if (header->hiddenSectionCount() == kAnswerColumnCount)
        m_view->setColumnHidden(kAnswerRefColumn, false);
    m_sorted->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void AnswerTable::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    const int shown = kAnswerColumnCount - m_view->horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < kAnswerColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(AnswerColumn(column)));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1); // one has to stay
        connect(action, &QAction::toggled, m_view,
                [this, column](bool on) { m_view->setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Order of the &law")), &QAction::triggered, m_view,
            [this] { m_view->sortByColumn(kAnswerRefColumn, Qt::AscendingOrder); });
}

void AnswerTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(m_view->horizontalHeader()->viewport()->mapToGlobal(position));
}

int AnswerTable::modelRow(int shownRow) const
{
    return m_sorted->mapToSource(m_sorted->index(shownRow, 0)).row();
}

QList<int> AnswerTable::shownRows(bool onlySelected) const
{
    QList<bool> isWanted(m_sorted->rowCount(), !onlySelected);
    const QItemSelection selection = m_view->selectionModel()->selection(); // whole rows
    for (const QItemSelectionRange &range : selection)
        std::fill(isWanted.begin() + range.top(), isWanted.begin() + range.bottom() + 1, true);
    QList<int> rows;
    for (int row = 0; row < int(isWanted.size()); ++row) {
        if (isWanted.at(row))
            rows.append(modelRow(row));
    }
    return rows;
}

QList<AnswerLine> AnswerTable::selected() const
{
    QList<AnswerLine> lines;
    const QList<int> rows = shownRows(true);
    for (const int row : rows)
        lines.append(m_model->line(row));
    return lines;
}

std::optional<AnswerLine> AnswerTable::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_view->currentIndex());
    return index.isValid() ? std::optional(m_model->line(index.row())) : std::nullopt;
}

void AnswerTable::setCurrentRow(int shownRow, int column)
{
    const QModelIndex index = m_sorted->index(shownRow, column);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

bool AnswerTable::select(const QString &clause, qint64 device, const QString &field)
{
    const auto row = m_model->rowOf(clause, device);
    if (!row)
        return false;
    int column = std::max(m_view->currentIndex().column(), 0);
    for (int candidate = 0; candidate < kAnswerColumnCount && !field.isEmpty(); ++candidate) {
        if (fieldName(AnswerColumn(candidate)) == field && !m_view->isColumnHidden(candidate))
            column = candidate;
    }
    setCurrentRow(m_sorted->mapFromSource(m_model->index(*row, column)).row(), column);
    return true;
}

void AnswerTable::setCell(const AnswerLine &line, AnswerColumn column, const QString &text)
{
    const auto row = m_model->rowOf(line.requirement().id, line.device ? line.device->value : 0);
    if (row)
        m_model->setData(m_model->index(*row, column), text, Qt::EditRole);
}

void AnswerTable::step(int direction)
{
    const int next = m_view->currentIndex().row() + direction;
    if (next >= 0 && next < m_sorted->rowCount())
        setCurrentRow(next, std::max(m_view->currentIndex().column(), 0));
}

void AnswerTable::stepTo(const std::function<bool(const AnswerLine &)> &wanted)
{
    const int rows = m_sorted->rowCount();
    const int here = m_view->currentIndex().row();
    for (int distance = 1; distance <= rows; ++distance) {
        const int row = (here + distance) % rows;
        if (wanted(m_model->line(modelRow(row))))
            return setCurrentRow(row, std::max(m_view->currentIndex().column(), 0));
    }
}

AnswerSnapshot AnswerTable::snapshot(bool onlySelected) const
{
    AnswerSnapshot shown;
    shown.remarks = m_model->remarks();
    const QHeaderView *header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            shown.columns.append(AnswerColumn(column));
    }
    shown.lines = m_model->lines();
    shown.order = shownRows(onlySelected && m_view->selectionModel()->hasSelection());
    return shown;
}

bool AnswerTable::isChanged() const
{
    return m_view->hasTypedCell() || m_model->hasRefused();
}

void AnswerTable::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
}

base::Result<> AnswerTable::store()
{
    return m_model->storeRefused();
}

void AnswerTable::finishEntry()
{
    m_view->commitCell();
}

} // namespace ui
