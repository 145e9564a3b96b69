// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/remark.h>

#include <QAbstractTableModel>

namespace ui
{

/// Unscoped: they are passed as the `int` Qt wants.
enum RemarkColumn { kSeverityColumn, kPlaceColumn, kMessageColumn, kAdviceColumn, kRemarkColumnCount };
enum RemarkRole { kRemarkSeverityRole = Qt::UserRole + 1, kRemarkSearchRole };

/// What the checker said.
class RemarkModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarkModel)

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selections where the remarks at the beginning and the end stay the same.
    void setRemarks(const QList<domain::Remark> &remarks);
    const domain::Remark &at(int row) const { return m_remarks.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::Remark> m_remarks;
};

} // namespace ui
