// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/example.h>

using namespace Qt::StringLiterals;

namespace cli
{

Outcome runExample(const Context &context)
{
    const Arguments &a = context.arguments;
    ConsoleJob job;
    const auto made = project::makeExample(a.file, a.withGaps, context.environment, job);
    if (!made)
        return base::fail(made.error());
    print(u"Made %1: %2 answers, %3 evidence documents, %4 citations."_s.arg(a.file)
              .arg(made->answers)
              .arg(made->documents)
              .arg(made->citations));
    return 0;
}

} // namespace cli
