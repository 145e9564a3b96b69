// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "writers.h"

#include <algorithm>

namespace cli::reference
{

namespace
{

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

/// The words that may follow `before` ("" for the first word, "evidence" for its members), each once.
std::vector<std::string> wordsAfter(const std::vector<CommandFacts> &commands, const std::string &before)
{
    const std::string start = before.empty() ? "" : before + ' ';
    std::vector<std::string> found;
    for (const CommandFacts &command : commands) {
        if (!command.words.starts_with(start))
            continue;
        const std::string word =
            command.words.substr(start.size(), command.words.find(' ', start.size()) - start.size());
        if (std::ranges::find(found, word) == found.end())
            found.push_back(word);
    }
    return found;
}

std::string optionWords(const CommandFacts &command)
{
    std::vector<std::string> words{"--help"};
    for (const OptionFacts &option : command.options) {
        if (!option.isPositional)
            words.push_back(option.longName);
    }
    return joined(words);
}

std::string commandCases(const std::vector<CommandFacts> &commands)
{
    std::string out;
    for (const CommandFacts &command : commands)
        out += "        '" + command.words + "') words='" + optionWords(command) + "' ;;\n";
    const std::vector<std::string> first = wordsAfter(commands, {});
    for (const std::string &word : first) {
        if (std::ranges::find(commands, word, &CommandFacts::words) == commands.end())
            out += "        '" + word + "') words='" + joined(wordsAfter(commands, word)) + "' ;;\n";
    }
    return out + "        '') words='" + joined(first) + " --help --version' ;;\n";
}

/// Options that take one of a few words mean the same in every command.
std::string choiceCases(const std::vector<CommandFacts> &commands)
{
    std::vector<std::string> cases;
    for (const CommandFacts &command : commands) {
        for (const OptionFacts &option : command.options) {
            const std::string line =
                "        " + option.longName + ") words='" + joined(option.choices) + "' ;;\n";
            if (!option.choices.empty() && std::ranges::find(cases, line) == cases.end())
                cases.push_back(line);
        }
    }
    std::string out;
    for (const std::string &line : cases)
        out += line;
    return out;
}

} // namespace

std::string bashCompletion(const std::vector<CommandFacts> &commands)
{
    return R"(# bash completion for gesper-cli
_gesper_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=
    [ "$COMP_CWORD" -gt 1 ] || command=
    [ "$command" != evidence ] || [ "$COMP_CWORD" -lt 3 ] || command="evidence ${COMP_WORDS[2]}"
    case $command in
)" + commandCases(commands) +
           R"(    esac
    case $before in
)" + choiceCases(commands) +
           R"(    esac
    if [[ $current != -* && $words == --* ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    fi
}
complete -F _gesper_cli gesper-cli
)";
}

} // namespace cli::reference
