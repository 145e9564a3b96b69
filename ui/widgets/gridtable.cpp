// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "gridtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui
{

GridTable::GridTable(QWidget *parent) : QTableView(parent)
{
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void GridTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Left to itself, the view lets go of an editor that a delegate of a column still wants to commit.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &GridTable::closeCell);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &GridTable::closeCell);
}

void GridTable::closeCell()
{
    if (QWidget *editor = openEditor())
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QWidget *GridTable::openEditor() const
{
    return state() == QAbstractItemView::EditingState ? indexWidget(currentIndex()) : nullptr;
}

void GridTable::commitCell()
{
    if (hasTypedCell())
        commitData(openEditor());
}

std::optional<QString> GridTable::typedCell() const
{
    const QWidget *editor = openEditor();
    QString typed;
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        typed = line->text().trimmed();
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        typed = text->toPlainText();
    else if (const auto *box = qobject_cast<const QComboBox *>(editor))
        typed = box->currentData().toString();
    else
        return std::nullopt;
    return typed == currentIndex().data(Qt::EditRole).toString() ? std::nullopt : std::optional(typed);
}

bool GridTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool edits = QTableView::edit(index, trigger, event);
    if (const auto *line = qobject_cast<const QLineEdit *>(openEditor()))
        connect(line, &QLineEdit::textEdited, this, &GridTable::typed, Qt::UniqueConnection);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(openEditor()))
        connect(text, &QPlainTextEdit::textChanged, this, &GridTable::typed, Qt::UniqueConnection);
    return edits;
}

void GridTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex last = model()->index(model()->rowCount() - 1, model()->columnCount() - 1);
    const bool leavesForward = hint == QAbstractItemDelegate::EditNextItem && currentIndex() == last;
    const bool leavesBack =
        hint == QAbstractItemDelegate::EditPreviousItem && currentIndex() == model()->index(0, 0);
    // Left to itself, the view would begin again at the other end, and Tab would never leave the table.
    QTableView::closeEditor(editor, leavesForward || leavesBack ? QAbstractItemDelegate::NoHint : hint);
    if (leavesForward || leavesBack)
        focusNextPrevChild(leavesForward);
}

} // namespace ui
