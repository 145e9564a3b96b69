// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "environment.h"

#include <base/jobcontext.h>

namespace project
{

struct ExampleSummary {
    qint64 answers = 0;
    qint64 documents = 0;
    qint64 citations = 0;
};

/// Makes the example project at `path`: an invented device with its evidence, made from templates/example by our own
/// page layout. Everything goes the way a user's own data go. `withGaps`: one deliberate gap for each rule of the
/// checker (see examplegaps.cpp). Nothing is left behind when it fails.
base::Result<ExampleSummary> makeExample(const QString &path, bool withGaps, const Environment &environment,
                                         base::JobContext &job);

} // namespace project
