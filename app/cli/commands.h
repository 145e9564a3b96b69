// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "arguments.h"

#include <base/result.h>
#include <project/project.h>

namespace cli
{

/// What a command needs beside its arguments.
struct Context {
    const Arguments &arguments;
    const project::Environment &environment;
};

/// The process's exit code, or why there is none.
using Outcome = base::Result<int>;

Outcome runNew(const Context &context);
Outcome runExample(const Context &context);
Outcome runInfo(const Context &context);
Outcome runPacks(const Context &context);
Outcome runRequirements(const Context &context);
Outcome runDevice(const Context &context);
Outcome runAnswers(const Context &context);
Outcome runAnswer(const Context &context);
Outcome runEvidenceAdd(const Context &context);
Outcome runEvidenceList(const Context &context);
Outcome runEvidenceExtract(const Context &context);
Outcome runEvidenceState(const Context &context);
Outcome runCite(const Context &context);
Outcome runSection(const Context &context);
Outcome runCheck(const Context &context);
Outcome runHistory(const Context &context);
Outcome runRestore(const Context &context);
Outcome runVerify(const Context &context);
Outcome runExport(const Context &context);

} // namespace cli
