// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>
#include <domain/answerbook.h>

#include <QAbstractListModel>

namespace ui
{

/// A citation as a list shows it.
struct CitationRow
{
    domain::Citation citation;
    QString revision;       ///< "VV-012 revision 3"
    QString title;          ///< of the document
    QString belongsTo;      ///< empty: to this row and scope; else "all devices", "Section 11"
    bool toConfirm = false; ///< a newer revision was approved since, or it came from elsewhere

    bool operator==(const CitationRow &) const = default;
};

/// The citations that hold for a clause in a scope: its own first, then those it inherits.
QList<CitationRow> citationRows(const domain::ProjectData &data, const domain::AnswerBook &book,
                                const catalog::Catalog::Row &row, std::optional<domain::DeviceId> device);

enum CitationRole { kCitationOwnRole = Qt::UserRole + 1, kCitationToConfirmRole };

class CitationModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitationModel)

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CitationRow> &rows);
    const CitationRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<CitationRow> m_rows;
};

} // namespace ui
