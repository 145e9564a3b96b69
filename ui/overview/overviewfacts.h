// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "history/historyreading.h"

#include <project/project.h>
#include <project/status.h>

namespace ui
{

/// Everything the overview shows, and its print.
struct OverviewFacts
{
    project::ProjectStatus status;
    QList<HistoryLine> changes;                   ///< the newest
    QHash<domain::RevisionId, QString> revisions; ///< names of those that must be confirmed against
    QString title;
    QString manufacturer;
    QStringList devices; ///< with their class
    QString law;         ///< regulation and state of the law
    QString head;        ///< hash the history ends with
    QDateTime at;
};

/// For a job.
struct OverviewRequest
{
    domain::ProjectData data;
    project::Environment environment;
    QList<domain::Remark> remarks;
    storage::HistoryStore history;
};

base::Result<OverviewFacts> overviewFacts(const OverviewRequest &request, base::JobContext &job);

} // namespace ui
