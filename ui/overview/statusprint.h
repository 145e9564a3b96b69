// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "overviewfacts.h"

class QPagedPaintDevice;

namespace ui
{

/// The facts on one page, with what every document of Gesper says of itself: project, devices, law, moment,
/// and the hash the history ends with.
QString statusHtml(const OverviewFacts &facts);

/// Paints the page; grows smaller until it is one.
void paintStatus(const OverviewFacts &facts, QPagedPaintDevice &device);

/// Writes it as PDF, whole or not at all. Refuses the project itself as its target.
base::Result<> writeStatusPdf(const OverviewFacts &facts, const QString &path, const QString &projectPath);

} // namespace ui
