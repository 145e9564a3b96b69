// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "revisionmodel.h"

#include "models/words.h"

#include <base/text.h>
#include <domain/names.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

QList<EvidenceRow> evidenceRows(const domain::ProjectData &data)
{
    QHash<domain::RevisionId, qint64> cited;
    for (const domain::Citation &citation : data.citations)
        ++cited[citation.revision];
    QHash<domain::DocumentId, const domain::Document *> documents;
    for (const domain::Document &document : data.documents)
        documents.insert(document.id, &document);
    QList<EvidenceRow> rows;
    for (const domain::Revision &revision : data.revisions) {
        if (const domain::Document *document = documents.value(revision.document))
            rows.append({*document, revision, cited.value(revision.id)});
    }
    return rows;
}

void RevisionModel::setRows(const QList<EvidenceRow> &rows)
{
    const auto idOf = [](const EvidenceRow &row) { return row.revision.id; };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::contains(rows, m_rows.at(row).revision.id, idOf))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (const EvidenceRow &wanted : rows) {
        const auto known = std::ranges::find(m_rows, wanted.revision.id, idOf);
        if (known == m_rows.end()) {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.append(wanted);
            endInsertRows();
        } else if (*known != wanted) {
            *known = wanted;
            const int row = int(known - m_rows.begin());
            Q_EMIT dataChanged(index(row, 0), index(row, kEvidenceColumnCount - 1));
        }
    }
}

QModelIndex RevisionModel::indexOf(domain::RevisionId revision) const
{
    const auto it =
        std::ranges::find(m_rows, revision, [](const EvidenceRow &row) { return row.revision.id; });
    return it == m_rows.end() ? QModelIndex() : index(int(it - m_rows.begin()), 0);
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RevisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kEvidenceColumnCount);
}

QString RevisionModel::text(const EvidenceRow &row, int column) const
{
    switch (column) {
        case kNumberColumn:
            return row.document.number;
        case kTitleColumn:
            return row.document.title;
        case kRevisionColumn:
            return row.revision.label;
        case kStateColumn:
            return word(row.revision.state);
        case kDateColumn:
            return word(row.revision.date);
        case kKindColumn:
            return word(row.document.kind);
        case kClassColumn:
            return word(row.revision.fileClass);
        case kPagesColumn:
            return row.revision.pages ? QString::number(*row.revision.pages) : QString();
        case kCitedColumn:
            return QString::number(row.cited);
    }
    return {};
}

QVariant RevisionModel::sortValue(const EvidenceRow &row, int column) const
{
    switch (column) {
        case kPagesColumn:
            return row.revision.pages.value_or(0);
        case kCitedColumn:
            return row.cited;
        default:
            return text(row, column);
    }
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EvidenceRow &row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case kEvidenceSortRole:
            return sortValue(row, index.column());
        case kEvidenceSearchRole:
            return QString(row.document.number + u' ' + row.document.title + u' ' + row.revision.label +
                           u' ' + row.revision.fileName + u' ' + word(row.document.kind) + u' ' +
                           word(row.revision.state));
        case Qt::ToolTipRole:
            return index.column() == kClassColumn ? row.revision.classReason : text(row, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == kPagesColumn || index.column() == kCitedColumn)
                return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
            return {};
    }
    return {};
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case kNumberColumn:
            return tr("Number");
        case kTitleColumn:
            return tr("Title");
        case kRevisionColumn:
            return tr("Revision");
        case kStateColumn:
            return tr("State");
        case kDateColumn:
            return tr("Date");
        case kKindColumn:
            return tr("Kind");
        case kClassColumn:
            return tr("File");
        case kPagesColumn:
            return tr("Pages");
        case kCitedColumn:
            return tr("Cited");
    }
    return {};
}

} // namespace ui
