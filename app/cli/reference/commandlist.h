// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace CLI
{
class App;
}

/// What the manual page and the completion of the command line are made of, read from the parser itself.
namespace cli::reference
{

struct OptionFacts
{
    std::string shortName; ///< "-o", or nothing
    std::string longName;  ///< "--output"; of a positional argument its word, such as FILE
    std::string help;
    std::vector<std::string> choices; ///< where only these are taken
    bool isPositional = false;
    bool isRequired = false;
    bool takesValue = false;
    bool isRepeatable = false;
};

struct CommandFacts
{
    std::string words; ///< "evidence add"
    std::string help;
    std::vector<OptionFacts> options; ///< without --help, which every command takes
};

/// Every command that can be run, in the order of `--help`; a group such as "evidence" gives its members.
std::vector<CommandFacts> commandsOf(const CLI::App &app);

} // namespace cli::reference
