// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recentprojects.h"

#include <QAbstractListModel>
#include <QHash>

namespace ui
{

struct PathState;

/// Unscoped: they are passed as the `int` Qt wants.
enum RecentRole {
    kRecentPathRole = Qt::UserRole + 1,
    kRecentDevicesRole, ///< "MDR · Decuvia (class IIb)"
    kRecentCountsRole,  ///< list of texts: decided, with evidence, reviewed; empty if nothing is known
    kRecentSharesRole,  ///< list of doubles from 0 to 1, for the same three
    kRecentChangedRole, ///< last change, in words
    kRecentMissingRole,
    kRecentPinnedRole,
};

/// The recent projects for the start page.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentModel)

public:
    explicit RecentModel(QObject *parent = nullptr);

    void setProjects(QList<RecentProject> projects);
    void setState(const PathState &state);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        RecentProject project;
        QDateTime changed; ///< of the file, once it was looked at
        bool isMissing = false;
    };
    static QString changedText(const Row &row);
    static QString sentence(const Row &row);

    QList<Row> m_rows;
};

} // namespace ui
