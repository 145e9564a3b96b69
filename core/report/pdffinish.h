// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagesink.h"

#include <base/jobcontext.h>
#include <base/result.h>

#include <QHash>

#include <functional>

namespace report {

/// What goes into the painted file after Qt has written it.
struct FinishPlan
{
    QString painted;  ///< what QPdfWriter wrote
    QString finished; ///< where the result goes
    QString language;
    const PageSink *pages = nullptr;
};

/// Mends what QPdfWriter leaves open: tells readers which text the glyphs stand for, gives fonts tags that do
/// not change from run to run, takes dates and ids out, and adds links and named destinations. `isCancelled`
/// is asked while writing.
base::Result<> finishPdf(const FinishPlan &plan, const std::function<bool(int percent)> &goesOn);

} // namespace report
