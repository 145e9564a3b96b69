// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "gridfield.h"

#include "choicedelegate.h"
#include "flowlayout.h"
#include "gridtable.h"
#include "icons.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QJsonValue asJson(const QList<QStringList> &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

} // namespace

GridField::GridField(const QString &label, const QString &name, const QList<GridColumn> &columns,
                     const QString &addText, QWidget *parent)
    : Field(label, new GridTable, parent),
      m_model(new GridModel(columns, this)),
      m_table(qobject_cast<GridTable *>(editor()))
{
    m_table->setObjectName(name);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns.at(i).choices.isEmpty())
            continue;
        m_table->setItemDelegateForColumn(i, new ChoiceDelegate(columns.at(i).choices, this));
        m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    }
    createButtons(addText);
    connect(m_model, &GridModel::edited, this, &Field::commit);
    connect(m_table, &GridTable::typed, this, &Field::entryChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &GridField::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GridField::fitHeight);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &GridField::fitHeight);
    // Rows wrap anew when the columns change, which the view notices a moment later.
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &GridField::fitHeight, Qt::QueuedConnection);
    fitHeight();
}

void GridField::createButtons(const QString &addText)
{
    m_add = new QPushButton(icon(u"add"_s), addText, this);
    m_remove = new QPushButton(icon(u"remove"_s), tr("Remove row"), this);
    m_add->setObjectName(m_table->objectName() + u"Add"_s);
    m_remove->setObjectName(m_table->objectName() + u"Remove"_s);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    column()->insertLayout(column()->indexOf(m_table) + 1, buttons);
    connect(m_add, &QPushButton::clicked, this, &GridField::addRow);
    connect(m_remove, &QPushButton::clicked, this, &GridField::removeRow);
}

void GridField::addRow()
{
    m_model->addRow();
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(first);
    m_table->setFocus(Qt::OtherFocusReason);
}

void GridField::removeRow()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_model->removeRowAt(current.row());
}

void GridField::setRows(const QList<QStringList> &rows)
{
    const bool changed = isChanged();
    m_value = rows;
    if (!changed)
        m_model->setRows(rows);
}

bool GridField::isChanged() const
{
    return m_model->rows() != m_value || m_table->hasTypedCell();
}

QJsonValue GridField::entry() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data(Qt::EditRole).toString());
        rows.append(cells);
    }
    if (const auto cell = m_table->typedCell())
        rows[m_table->currentIndex().row()][m_table->currentIndex().column()] = *cell;
    return asJson(rows);
}

QJsonValue GridField::storedEntry() const
{
    return asJson(m_value);
}

void GridField::enter(const QJsonValue &entry)
{
    QList<QStringList> rows;
    const QJsonArray entered = entry.toArray();
    for (const QJsonValue &row : entered) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.toArray().at(column).toString());
        rows.append(cells);
    }
    m_model->setRows(rows);
    Q_EMIT entryChanged();
}

void GridField::finishEntry()
{
    m_table->commitCell();
}

void GridField::setMaximumRows(int rows)
{
    m_maximumRows = rows;
    fitHeight();
}

void GridField::setSuggestions(int column, const QList<Suggestion> &suggestions)
{
    SuggestDelegate *&delegate = m_suggesting[column];
    if (!delegate) {
        delegate = new SuggestDelegate(this);
        m_table->setItemDelegateForColumn(column, delegate);
        connect(delegate, &SuggestDelegate::chosen, this, [this](int row, const Suggestion &suggestion) {
            m_model->setCells(row, suggestion.cells);
        });
    }
    delegate->setSuggestions(suggestions);
}

void GridField::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
}

base::Result<> GridField::store()
{
    const QList<QStringList> before = std::exchange(m_value, m_model->rows());
    if (!m_store)
        return {};
    const auto stored = m_store(m_value);
    if (!stored)
        m_value = before;
    return stored;
}

void GridField::fitHeight()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setVerticalScrollBarPolicy(rows > m_maximumRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_remove->setVisible(rows > 0);
    // Tab stops for good in front of a field whose focus proxy is hidden.
    setFocusProxy(rows > 0 ? static_cast<QWidget *>(m_table) : m_add);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(rows, m_maximumRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

} // namespace ui
