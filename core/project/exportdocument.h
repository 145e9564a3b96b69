// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "environment.h"

#include <base/jobcontext.h>
#include <domain/remark.h>
#include <report/documents/composition.h>

namespace project
{

struct ExportRequest {
    QString projectPath;
    report::DocumentKind kind = report::DocumentKind::TechnicalFile;
    QString outputPath;
    QList<domain::DeviceId> devices; ///< empty: all
    bool final = false;              ///< refused while something stands against it; else every page says DRAFT
    bool stamps = true;              ///< evidence pages carry number, revision and page
    std::optional<QDateTime> moment; ///< empty: now, by the environment's clock
};

struct ExportSummary {
    QString path;
    qint64 pages = 0;
    qint64 requirements = 0; ///< answerable rows in the document
    qint64 citations = 0;    ///< evidence references printed
    qint64 evidence = 0;     ///< revisions cited
    qint64 attachments = 0;
    QStringList notes;       ///< what a reader must know: dropped, empty fields, signs no font has
};

/// Makes a document from one snapshot of the project: reads it through a connection of its own, checks, lays out,
/// assembles; the file appears whole under its final name or not at all. `final` while something stands against it:
/// a Conflict error that names the rows.
base::Result<ExportSummary> exportDocument(const ExportRequest &request, const Environment &environment,
                                           base::JobContext &job);

/// The checker over a project, in the scope of `devices` (empty: all).
domain::CheckReport checkProject(const domain::ProjectData &data, const Environment &environment,
                                 const QList<domain::DeviceId> &devices);

} // namespace project
