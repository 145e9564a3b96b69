// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QAbstractTableModel>

namespace ui
{

/// A revision as the evidence list shows it.
struct EvidenceRow
{
    domain::Document document;
    domain::Revision revision;
    qint64 cited = 0; ///< number of citations that pin this revision

    bool operator==(const EvidenceRow &) const = default;
};

QList<EvidenceRow> evidenceRows(const domain::ProjectData &data);

/// Unscoped: they are passed as the `int` Qt wants.
enum EvidenceColumn {
    kNumberColumn,
    kTitleColumn,
    kRevisionColumn,
    kStateColumn,
    kDateColumn,
    kKindColumn,
    kClassColumn,
    kPagesColumn,
    kCitedColumn,
    kEvidenceColumnCount
};
enum EvidenceRole { kEvidenceSortRole = Qt::UserRole + 1, kEvidenceSearchRole };

/// The evidence list, one row for each revision.
class RevisionModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionModel)

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selections: rows are changed, inserted and removed one by one.
    void setRows(const QList<EvidenceRow> &rows);
    const EvidenceRow &at(int row) const { return m_rows.at(row); }
    /// Invalid if there is none.
    QModelIndex indexOf(domain::RevisionId revision) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const EvidenceRow &row, int column) const;
    QVariant sortValue(const EvidenceRow &row, int column) const;

    QList<EvidenceRow> m_rows;
};

} // namespace ui
