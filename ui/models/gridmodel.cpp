// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "gridmodel.h"

#include <algorithm>

namespace ui
{

GridModel::GridModel(QList<GridColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

QStringList GridModel::blankRow() const
{
    QStringList row;
    for (const GridColumn &column : m_columns)
        row.append(column.choices.isEmpty() ? QString() : column.choices.first().name);
    return row;
}

bool GridModel::isBlank(const QStringList &row) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).choices.isEmpty() && !row.at(i).trimmed().isEmpty())
            return false;
    }
    return true;
}

QList<QStringList> GridModel::rows() const
{
    QList<QStringList> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [this](const QStringList &row) { return !isBlank(row); });
    return rows;
}

void GridModel::setRows(const QList<QStringList> &rows)
{
    if (rows == this->rows())
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void GridModel::dropBlankRows()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isBlank(m_rows.at(row)))
            removeRowAt(row);
    }
}

void GridModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.append(blankRow());
    endInsertRows();
}

void GridModel::removeRowAt(int row)
{
    const bool wasBlank = isBlank(m_rows.at(row));
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    if (!wasBlank)
        Q_EMIT edited();
}

void GridModel::setCells(int row, const QMap<int, QString> &cells)
{
    const QStringList before = m_rows.at(row);
    for (const auto &[column, text] : cells.asKeyValueRange())
        m_rows[row][column] = text.trimmed();
    if (m_rows.at(row) == before)
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString value = m_rows.at(index.row()).at(index.column());
    if (role == Qt::EditRole)
        return value;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QList<Choice> &choices = m_columns.at(index.column()).choices;
    const auto choice = std::ranges::find(choices, value, &Choice::name);
    return choice == choices.end() ? value : choice->text;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed(); // as it is stored, so that a reload finds nothing new
    if (!index.isValid() || role != Qt::EditRole || m_rows.at(index.row()).at(index.column()) == text)
        return false;
    m_rows[index.row()][index.column()] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.at(section).title;
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_readOnly ? shown : shown | Qt::ItemIsEditable;
}

} // namespace ui
