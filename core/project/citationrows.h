// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "citations.h"

namespace project
{

/// Plans a citation for all devices or for each named one into `edit`, with the verdicts it takes back. `after`: the
/// project with what is planned; carried on.
base::Result<> planCitation(Project &project, domain::ProjectData &after, const catalog::Catalog::Row &row,
                            const QList<domain::DeviceId> &devices, const CitationDetails &details, Edit &edit);

} // namespace project
