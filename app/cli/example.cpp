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
    const auto regulation = a.regulation.isEmpty() ? domain::Regulation::Mdr
                                                   : parseEnum<domain::Regulation>(a.regulation, "--regulation");
    if (!regulation)
        return base::fail(regulation.error());
    ConsoleJob job;
    const auto content = a.withGaps ? project::ExampleContent::WithGaps : project::ExampleContent::Complete;
    const auto made = project::makeExample(a.file, *regulation, content, context.environment, job);
    if (!made)
        return base::fail(made.error());
    print(u"Made %1: %2 answers, %3 evidence documents, %4 citations."_s.arg(a.file)
              .arg(made->answers)
              .arg(made->documents)
              .arg(made->citations));
    return 0;
}

} // namespace cli
