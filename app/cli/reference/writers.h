// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandlist.h"

namespace cli::reference
{

/// The sections of gesper-cli(1) that describe the commands, in roff.
std::string manualPage(const std::vector<CommandFacts> &commands);

/// A script that completes commands, options, choices and file names in bash.
std::string bashCompletion(const std::vector<CommandFacts> &commands);

} // namespace cli::reference
