// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "words.h"

#include <QAbstractTableModel>
#include <QMap>

namespace ui
{

/// A column of a small table that is edited in place. With `choices`, a cell holds one of their names.
struct GridColumn
{
    QString title;
    QList<Choice> choices;
};

/// Rows of texts for a short list: solutions, variants, certificates, sites. Emits edited() after every
/// change a person made.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridModel)

public:
    explicit GridModel(QList<GridColumn> columns, QObject *parent = nullptr);

    const QList<GridColumn> &columns() const { return m_columns; }

    /// Rows that hold something.
    QList<QStringList> rows() const;
    /// A blank row stays while the other rows do not change: somebody may be about to fill it.
    void setRows(const QList<QStringList> &rows);
    void dropBlankRows();
    void addRow();
    void removeRowAt(int row);
    /// Several cells of a row as one change: column → content.
    void setCells(int row, const QMap<int, QString> &cells);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    bool isBlank(const QStringList &row) const;
    QStringList blankRow() const;

    QList<GridColumn> m_columns;
    QList<QStringList> m_rows;
    bool m_readOnly = false;
};

} // namespace ui
