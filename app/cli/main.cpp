// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"
#include "console.h"

#include <QGuiApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <functional>
#include <new>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

constexpr int kUsageError = 2;

cli::Outcome run(const cli::Context &context)
{
    using cli::Command;
    switch (context.arguments.command) {
    case Command::New: return cli::runNew(context);
    case Command::Example: return cli::runExample(context);
    case Command::Info: return cli::runInfo(context);
    case Command::Packs: return cli::runPacks(context);
    case Command::Requirements: return cli::runRequirements(context);
    case Command::Device: return cli::runDevice(context);
    case Command::Answers: return cli::runAnswers(context);
    case Command::Answer: return cli::runAnswer(context);
    case Command::EvidenceAdd: return cli::runEvidenceAdd(context);
    case Command::EvidenceList: return cli::runEvidenceList(context);
    case Command::EvidenceExtract: return cli::runEvidenceExtract(context);
    case Command::EvidenceState: return cli::runEvidenceState(context);
    case Command::Cite: return cli::runCite(context);
    case Command::Section: return cli::runSection(context);
    case Command::Check: return cli::runCheck(context);
    case Command::History: return cli::runHistory(context);
    case Command::Restore: return cli::runRestore(context);
    case Command::Verify: return cli::runVerify(context);
    case Command::Export: return cli::runExport(context);
    }
    return kUsageError;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"unknown user"_s : name;
}

int runMain(const cli::Arguments &arguments)
{
    const auto catalog = catalog::Catalog::load();
    const base::SystemClock clock;
    const cli::Outcome outcome = catalog
        ? run({arguments, project::Environment{*catalog, clock, userName(), {}}})
        : base::fail(catalog.error());
    if (outcome)
        return *outcome;
    cli::tell(u"gesper-cli: "_s + outcome.error().message);
    return base::exitCode(outcome.error().code);
}

/// What the system would do on its own accord: end the process without a word, or have Qt print advice.
void settleWithSystem()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit becomes an error that can be told
    if (std::setlocale(LC_ALL, "") == nullptr || qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8"); // what Qt switches to as well, after four lines of explanation
#endif
}

/// Memory can end anywhere; the project's own rollback keeps it whole.
int runGuarded(const cli::Arguments &arguments)
{
    try {
        return runMain(arguments);
    } catch (const std::bad_alloc &) {
        std::fputs("gesper-cli: There is not enough memory; nothing more was changed. Close other programs or raise the "
                   "limit, then try again.\n",
                   stderr);
        return base::exitCode(base::ErrorCode::Io);
    }
}

} // namespace

int main(int argc, char **argv)
{
    settleWithSystem();
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen"); // documents are painted without a display
#endif
    QCoreApplication::setApplicationName(u"gesper-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GESPER_VERSION));
    const cli::Parsed parsed = cli::parseArguments(argc, argv);
    if (!parsed.arguments)
        return parsed.exitCode;
    int none = 1;
    const QGuiApplication application(none, argv);
    return runGuarded(*parsed.arguments);
}
