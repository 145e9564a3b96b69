// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandlist.h"

#include <CLI/CLI.hpp>

namespace cli::reference
{

namespace
{

/// CLI11 tells the members of a choice in the type's name only: "TEXT:{json,text}".
std::vector<std::string> choicesIn(const std::string &typeName)
{
    const auto open = typeName.find('{');
    const auto close = typeName.find('}');
    if (open == std::string::npos || close == std::string::npos)
        return {};
    return CLI::detail::split(typeName.substr(open + 1, close - open - 1), ',');
}

OptionFacts factsOf(const CLI::Option &option)
{
    OptionFacts facts;
    facts.isPositional = option.get_positional();
    if (facts.isPositional)
        facts.longName = option.get_name(true, false);
    else if (!option.get_lnames().empty())
        facts.longName = "--" + option.get_lnames().front();
    if (!option.get_snames().empty())
        facts.shortName = "-" + option.get_snames().front();
    facts.help = option.get_description();
    facts.choices = choicesIn(option.get_type_name());
    facts.isRequired = option.get_required();
    facts.takesValue = option.get_items_expected_max() > 0;
    facts.isRepeatable =
        option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll || option.get_expected_max() > 1;
    return facts;
}

void collect(const CLI::App &app, const std::string &before, std::vector<CommandFacts> &found)
{
    for (const CLI::App *member : app.get_subcommands([](const CLI::App *) { return true; })) {
        const std::string words = before.empty() ? member->get_name() : before + ' ' + member->get_name();
        if (!member->get_subcommands([](const CLI::App *) { return true; }).empty()) {
            collect(*member, words, found);
            continue;
        }
        CommandFacts command{words, member->get_description(), {}};
        for (const CLI::Option *option : member->get_options()) {
            if (option != member->get_help_ptr())
                command.options.push_back(factsOf(*option));
        }
        found.push_back(std::move(command));
    }
}

} // namespace

std::vector<CommandFacts> commandsOf(const CLI::App &app)
{
    std::vector<CommandFacts> found;
    collect(app, {}, found);
    return found;
}

} // namespace cli::reference
