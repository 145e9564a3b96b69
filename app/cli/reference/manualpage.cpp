// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "writers.h"

namespace cli::reference
{

namespace
{

/// Text as roff: nothing in it is taken for a command or for a hyphen of the page's own.
std::string roff(const std::string &text)
{
    std::string out;
    if (text.starts_with('.') || text.starts_with('\''))
        out += "\\&";
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return out;
}

std::string valueOf(const OptionFacts &option)
{
    if (option.choices.empty())
        return "\\fIVALUE\\fR";
    std::string out;
    for (const std::string &choice : option.choices)
        out += (out.empty() ? "" : "|") + roff(choice);
    return out;
}

std::string synopsis(const CommandFacts &command)
{
    std::string out = "\\fBgesper\\-cli " + roff(command.words) + "\\fR";
    for (const OptionFacts &option : command.options) {
        if (option.isPositional)
            continue;
        if (option.isRequired)
            out += " \\fB" + roff(option.longName) + "\\fR " + valueOf(option);
    }
    out += " [\\fIOPTIONS\\fR]";
    for (const OptionFacts &option : command.options) {
        if (!option.isPositional)
            continue;
        const std::string word =
            "\\fI" + roff(option.longName) + "\\fR" + (option.isRepeatable ? " ..." : "");
        out += option.isRequired ? ' ' + word : " [" + word + ']';
    }
    return out;
}

std::string entry(const OptionFacts &option)
{
    std::string term = option.shortName.empty() ? "" : "\\fB" + roff(option.shortName) + "\\fR, ";
    if (option.isPositional)
        term = "\\fI" + roff(option.longName) + "\\fR";
    else
        term += "\\fB" + roff(option.longName) + "\\fR" + (option.takesValue ? ' ' + valueOf(option) : "");
    return ".TP\n" + term + '\n' + roff(option.help) + '\n';
}

} // namespace

std::string manualPage(const std::vector<CommandFacts> &commands)
{
    std::string out;
    for (const CommandFacts &command : commands) {
        out +=
            ".SS " + roff(command.words) + '\n' + synopsis(command) + "\n.PP\n" + roff(command.help) + ".\n";
        for (const OptionFacts &option : command.options)
            out += entry(option);
    }
    return out;
}

} // namespace cli::reference
