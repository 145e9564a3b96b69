// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "../commandtree.h"
#include "writers.h"

#include <fstream>
#include <iostream>
#include <iterator>

/// gesper-cli-reference man TEMPLATE | bash: prints what the packages carry. The page is the template with
/// the line
/// "@COMMANDS@" replaced. It shares the parser with gesper-cli, so that neither can name what the other does
/// not know.
int main(int argc, char **argv)
{
    CLI::App app;
    cli::Arguments arguments;
    cli::describeCommands(app, arguments);
    const auto commands = cli::reference::commandsOf(app);
    const std::string kind = argc > 1 ? argv[1] : "";
    if (kind == "bash" && argc == 2) {
        std::cout << cli::reference::bashCompletion(commands);
        return std::cout.flush() ? 0 : 4;
    }
    if (kind != "man" || argc != 3) {
        std::cerr << "usage: gesper-cli-reference man TEMPLATE | bash\n";
        return 2;
    }
    std::ifstream file(argv[2]);
    std::string page{std::istreambuf_iterator<char>(file), {}};
    const std::string mark = "@COMMANDS@\n";
    const auto place = page.find(mark);
    if (place == std::string::npos) {
        std::cerr << "gesper-cli-reference: " << argv[2] << " has no line @COMMANDS@\n";
        return 3;
    }
    page.replace(place, mark.size(), cli::reference::manualPage(commands));
    std::cout << page;
    return std::cout.flush() ? 0 : 4;
}
