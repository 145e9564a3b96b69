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

enum class ExampleContent { Complete, WithGaps };

/// Makes an example project at `path`: invented devices with their evidence, made from templates/example by our own
/// page layout. MDR: a wearable with an app; IVDR: an assay with its reader. Everything goes the way a user's own
/// data go. WithGaps: one deliberate gap for each rule of the checker (see examplegaps.cpp). Nothing is left behind
/// when it fails.
base::Result<ExampleSummary> makeExample(const QString &path, domain::Regulation regulation, ExampleContent content,
                                         const Environment &environment, base::JobContext &job);

} // namespace project
