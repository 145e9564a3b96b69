// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "environment.h"

#include <domain/entities.h>
#include <report/documents/composition.h>

namespace project
{

/// Whether a document of that kind prints the rows of the pack.
bool prints(report::DocumentKind kind, const domain::Pack &pack);

/// About how large a document will be. Evidence is counted exactly, written pages by the length of their
/// texts.
struct ExportEstimate
{
    qint64 writtenPages = 0;
    qint64 evidencePages = 0;
    qint64 attachments = 0;
    qint64 bytes = 0;

    qint64 pages() const { return writtenPages + evidencePages; }
};

/// `devices`: empty for all.
ExportEstimate estimateExport(const domain::ProjectData &data, const catalog::Catalog &catalog,
                              report::DocumentKind kind, const QList<domain::DeviceId> &devices);

} // namespace project
