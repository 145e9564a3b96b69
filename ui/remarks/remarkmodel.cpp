// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "remarkmodel.h"

#include "models/words.h"
#include "widgets/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

void RemarkModel::setRemarks(const QList<domain::Remark> &remarks)
{
    const auto [mine, theirs] = std::ranges::mismatch(std::as_const(m_remarks), remarks);
    const int same = int(mine - m_remarks.cbegin());
    qsizetype tail = 0;
    while (tail < std::min(m_remarks.size(), remarks.size()) - same &&
           m_remarks.at(m_remarks.size() - 1 - tail) == remarks.at(remarks.size() - 1 - tail))
        ++tail;
    if (const int gone = int(m_remarks.size() - tail) - same; gone > 0) {
        beginRemoveRows({}, same, same + gone - 1);
        m_remarks.remove(same, gone);
        endRemoveRows();
    }
    if (const int fresh = int(remarks.size() - tail) - same; fresh > 0) {
        beginInsertRows({}, same, same + fresh - 1);
        m_remarks = remarks;
        endInsertRows();
    }
}

int RemarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

int RemarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kRemarkColumnCount);
}

QVariant RemarkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::Remark &remark = m_remarks.at(index.row());
    const QString texts[] = {word(remark.severity), remark.place.text, remark.message, remark.advice};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return texts[index.column()];
        case Qt::DecorationRole:
            return index.column() == kSeverityColumn ? QVariant(icon(domain::nameOf(remark.severity)))
                                                     : QVariant();
        case kRemarkSeverityRole:
            return int(remark.severity);
        case kRemarkSearchRole:
            return QString(remark.place.text + u' ' + remark.message + u' ' + remark.rule);
    }
    return {};
}

QVariant RemarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case kSeverityColumn:
            return tr("Severity");
        case kPlaceColumn:
            return tr("Place");
        case kMessageColumn:
            return tr("Remark");
        case kAdviceColumn:
            return tr("What to do");
    }
    return {};
}

} // namespace ui
