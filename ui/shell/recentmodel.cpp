// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recentmodel.h"

#include "models/shown.h"
#include "pathprobe.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QStringList countTexts(const RecentProject &project)
{
    const project::Progress &counts = project.progress;
    if (counts.answerable == 0)
        return {};
    return {RecentModel::tr("%1 of %2 decided").arg(counts.decided).arg(counts.answerable),
            RecentModel::tr("%1 with evidence").arg(counts.withEvidence),
            RecentModel::tr("%1 reviewed").arg(counts.reviewed)};
}

QVariantList shares(const project::Progress &counts)
{
    QVariantList list;
    for (const qint64 count : {counts.decided, counts.withEvidence, counts.reviewed})
        list.append(counts.answerable > 0 ? double(count) / double(counts.answerable) : 0.0);
    return list;
}

QString titleOf(const RecentProject &project)
{
    return project.title.isEmpty() ? QFileInfo(project.path).completeBaseName() : project.title;
}

QString devicesOf(const RecentProject &project)
{
    return project.regulation.isEmpty() ? project.devices : project.regulation + u" · "_s + project.devices;
}

} // namespace

RecentModel::RecentModel(QObject *parent) : QAbstractListModel(parent) {}

void RecentModel::setProjects(QList<RecentProject> projects)
{
    beginResetModel();
    m_rows.clear();
    for (RecentProject &project : projects)
        m_rows.append({std::move(project), {}, false});
    endResetModel();
}

void RecentModel::setState(const PathState &state)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).project.path != state.path)
            continue;
        m_rows[row].changed = state.changed;
        m_rows[row].isMissing = !state.isThere;
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString RecentModel::changedText(const Row &row)
{
    if (row.isMissing)
        return tr("not there any more");
    const QDateTime changed = row.changed.isValid() ? row.changed : row.project.seen;
    return changed.isValid()
        ? tr("changed %1").arg(momentText(changed))
        : QString();
}

QString RecentModel::sentence(const Row &row)
{
    QStringList parts{titleOf(row.project), devicesOf(row.project)};
    parts += countTexts(row.project);
    if (row.project.toConfirm > 0)
        parts.append(tr("%n to confirm", nullptr, int(row.project.toConfirm)));
    if (row.project.isPinned)
        parts.append(tr("pinned"));
    parts.append(changedText(row));
    parts.append(QDir::toNativeSeparators(row.project.path));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return titleOf(row.project);
        case Qt::AccessibleTextRole:
            return sentence(row);
        case Qt::ToolTipRole:
            return QDir::toNativeSeparators(row.project.path);
        case kRecentPathRole:
            return row.project.path;
        case kRecentDevicesRole:
            return devicesOf(row.project);
        case kRecentCountsRole: {
            QStringList texts = countTexts(row.project);
            if (!texts.isEmpty() && row.project.toConfirm > 0)
                texts.append(tr("%n to confirm", nullptr, int(row.project.toConfirm)));
            return texts;
        }
        case kRecentSharesRole:
            return shares(row.project.progress);
        case kRecentChangedRole:
            return changedText(row);
        case kRecentMissingRole:
            return row.isMissing;
        case kRecentPinnedRole:
            return row.project.isPinned;
        default:
            return {};
    }
}

} // namespace ui
