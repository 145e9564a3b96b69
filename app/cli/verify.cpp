// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "verifyoutput.h"

namespace cli
{

Outcome runVerify(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    ConsoleJob job;
    const auto report = (*opened)->file().verify(true, job);
    if (!report)
        return base::fail(report.error());
    return printVerification(*report, true, context.arguments.json);
}

} // namespace cli
