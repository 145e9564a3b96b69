// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cli
{

enum class Command {
    New, Example, Info, Packs, Requirements, Device, Answers, Answer, EvidenceAdd, EvidenceList, EvidenceExtract,
    EvidenceState, Cite, Section, Check, History, Restore, Verify, Export
};

/// Everything that can stand on the command line; each command reads what is its own.
struct Arguments {
    Command command = Command::Info;
    bool json = false;
    QString file;
    QString ref;
    QString pack;
    QString regulation;
    QStringList devices;
    std::optional<QString> name;
    std::optional<QString> from;
    bool withoutFacts = false;
    bool add = false;
    QStringList set;
    QStringList traits;
    std::optional<QString> applies;
    std::optional<QString> justification;
    std::optional<QString> justificationFile;
    std::optional<QString> method;
    std::optional<QString> methodFile;
    QStringList standards;
    std::optional<QString> status;
    std::optional<QString> verdict;
    std::optional<QString> by;
    std::optional<QString> owner;
    std::optional<QString> due;
    std::optional<QString> note;
    std::optional<QString> noteFile;
    bool below = false;
    bool clear = false;
    bool confirm = false;
    QStringList paths;
    std::optional<QString> number;
    std::optional<QString> title;
    std::optional<QString> revision;
    std::optional<QString> date;
    std::optional<QString> kind;
    std::optional<QString> state;
    std::optional<QString> approvedOn;
    std::optional<QString> language;
    std::optional<QString> keptAt;
    std::optional<QString> whyNotEnclosed;
    QString evidence;
    QString pages;
    QString section;
    QString quote;
    std::optional<QString> textFile;
    QString output;
    QString document;
    bool final = false;
    QString stamp = QStringLiteral("on");
    QString clock;
    bool full = false;
    bool withGaps = false;
    bool verify = false;
    qint64 entry = 0;
    std::optional<QString> field;
    bool after = false;
};

/// Reads the command line. When there is nothing to run (help, version, wrong usage) everything has been printed and
/// `exitCode` says what to return.
struct Parsed {
    std::optional<Arguments> arguments;
    int exitCode = 0;
};
Parsed parseArguments(int argc, char **argv);

} // namespace cli
