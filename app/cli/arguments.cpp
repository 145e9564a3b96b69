// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandtree.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cstdio>
#include <span>

namespace cli
{

namespace
{

constexpr int kWrongUsage = 2;

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

void option(CLI::App *app, const char *name, QString &target, const char *help)
{
    app->add_option_function<std::string>(name, [&target](const std::string &v) { target = fromStd(v); }, help);
}

void option(CLI::App *app, const char *name, std::optional<QString> &target, const char *help)
{
    app->add_option_function<std::string>(name, [&target](const std::string &v) { target = fromStd(v); }, help);
}

/// May be given several times, one value each.
void option(CLI::App *app, const char *name, QStringList &target, const char *help)
{
    app->add_option_function<std::vector<std::string>>(
           name,
           [&target](const std::vector<std::string> &values) {
               target.clear();
               for (const std::string &value : values)
                   target.append(fromStd(value));
           },
           help)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void positional(CLI::App *app, const char *name, QString &target, const char *help)
{
    app->add_option_function<std::string>(name, [&target](const std::string &v) { target = fromStd(v); }, help)
        ->required();
}

CLI::App *command(CLI::App *parent, const char *name, const char *help, Command value, Arguments &a)
{
    CLI::App *app = parent->add_subcommand(name, help);
    app->final_callback([value, &a] { a.command = value; });
    return app;
}

CLI::App *onFile(CLI::App *parent, const char *name, const char *help, Command value, Arguments &a)
{
    CLI::App *app = command(parent, name, help, value, a);
    positional(app, "FILE", a.file, "the project file (*.gesper)");
    return app;
}

void format(CLI::App *app, Arguments &a)
{
    app->add_option_function<std::string>("--format", [&a](const std::string &v) { a.json = v == "json"; },
                                          "text or json")
        ->check(CLI::IsMember({"text", "json"}));
}

void projectCommands(CLI::App &app, Arguments &a)
{
    CLI::App *create = onFile(&app, "new", "make a new project", Command::New, a);
    option(create, "--regulation", a.regulation, "mdr or ivdr");
    option(create, "--device", a.name, "name of the first device");
    option(create, "--set", a.set, "KEY=VALUE, for example intended_purpose=… or manufacturer.name=…");
    option(create, "--from", a.from, "another project to take over: everything that comes from it is to be confirmed");
    option(create, "--carry", a.devices, "with --from: only this device; OLD=NEW gives it another name; may be repeated");
    option(create, "--title", a.title, "with --from: title of the new project");
    create->add_flag("--without-facts", a.withoutFacts, "with --from: leave the facts about the devices behind");
    CLI::App *example = onFile(&app, "example", "make the example project", Command::Example, a);
    option(example, "--regulation", a.regulation, "mdr (default: a wearable with an app) or ivdr (an assay with its reader)");
    example->add_flag("--with-gaps", a.withGaps, "with one deliberate gap for each rule of the checker");
    format(onFile(&app, "info", "what a project holds", Command::Info, a), a);
    format(command(&app, "packs", "the content packs", Command::Packs, a), a);
    CLI::App *requirements = command(&app, "requirements", "the clauses of a pack", Command::Requirements, a);
    option(requirements, "--pack", a.pack, "id of the pack");
    requirements->add_flag("--full", a.full, "with summary and guidance: what to think of, methods, evidence, standards");
    format(requirements, a);
    CLI::App *device = onFile(&app, "device", "show, add or change a device", Command::Device, a);
    option(device, "--name", a.name, "which device; with --add the new one's name");
    device->add_flag("--add", a.add, "add a device");
    option(device, "--set", a.set, "KEY=VALUE");
    option(device, "--trait", a.traits, "NAME=yes|no|unknown");
    format(device, a);
}

void answerCommands(CLI::App &app, Arguments &a)
{
    CLI::App *answers = onFile(&app, "answers", "list the answers", Command::Answers, a);
    option(answers, "--pack", a.pack, "id of the pack; Annex I if not given");
    option(answers, "--device", a.devices, "only what holds for this device");
    format(answers, a);
    CLI::App *answer = onFile(&app, "answer", "answer a requirement", Command::Answer, a);
    positional(answer, "REF", a.ref, "17.2, or a full id such as mdr:I:17.2");
    option(answer, "--pack", a.pack, "id of the pack; Annex I if not given");
    option(answer, "--device", a.devices, "only for this device; may be repeated");
    option(answer, "--applies", a.applies, "yes, no or undecided");
    option(answer, "--justification", a.justification, "why");
    option(answer, "--justification-file", a.justificationFile, "the same from a file, for long texts");
    option(answer, "--method", a.method, "how conformity is shown");
    option(answer, "--method-file", a.methodFile, "the same from a file");
    option(answer, "--standard", a.standards, "NAME:EDITION, or NAME:EDITION|partial|what was left out and why");
    option(answer, "--status", a.status, "open, draft, review or done");
    option(answer, "--verdict", a.verdict, "shown, partly-shown, not-shown or not-judged");
    option(answer, "--by", a.by, "the person behind the verdict");
    option(answer, "--owner", a.owner, "who works on it");
    option(answer, "--due", a.due, "YYYY-MM-DD");
    option(answer, "--note", a.note, "internal; never printed in documents");
    option(answer, "--note-file", a.noteFile, "the same from a file");
    answer->add_flag("--below", a.below, "the rows below inherit this answer");
    answer->add_flag("--confirm", a.confirm, "say that the row's own answer holds, such as one carried over");
    answer->add_flag("--clear", a.clear, "take the row's own answer back: it inherits again");
}

void evidenceCommands(CLI::App &app, Arguments &a)
{
    CLI::App *evidence = app.add_subcommand("evidence", "evidence documents");
    evidence->require_subcommand(1);
    CLI::App *add = onFile(evidence, "add", "add files or folders", Command::EvidenceAdd, a);
    add->add_option_function<std::vector<std::string>>("PATH", [&a](const std::vector<std::string> &values) {
        for (const std::string &value : values)
            a.paths.append(fromStd(value));
    }, "files or folders");
    option(add, "--number", a.number, "document number; the file's name if not given");
    option(add, "--title", a.title, "title");
    option(add, "--revision", a.revision, "revision; 1 if not given");
    option(add, "--date", a.date, "YYYY-MM-DD");
    option(add, "--kind", a.kind, "report, plan, protocol, specification, procedure, record, certificate, label, …");
    option(add, "--state", a.state, "draft, approved, superseded or obsolete");
    option(add, "--owner", a.owner, "who keeps it");
    option(add, "--language", a.language, "language of the document");
    option(add, "--approved-by", a.by, "who approved it");
    option(add, "--approved-on", a.approvedOn, "YYYY-MM-DD");
    option(add, "--kept-at", a.keptAt, "evidence by reference: where it is kept");
    option(add, "--not-enclosed-because", a.whyNotEnclosed, "evidence by reference: why it is not enclosed");
    format(onFile(evidence, "list", "list the evidence", Command::EvidenceList, a), a);
    CLI::App *extract = onFile(evidence, "extract", "copy a file out of the project", Command::EvidenceExtract, a);
    positional(extract, "ID", a.evidence, "number, NUMBER@REVISION or id");
    extract->add_option_function<std::string>("-o,--output", [&a](const std::string &v) { a.output = fromStd(v); },
                                              "where to")->required();
    CLI::App *state = onFile(evidence, "state", "set the state of a revision", Command::EvidenceState, a);
    positional(state, "ID", a.evidence, "number, NUMBER@REVISION or id");
    state->add_option_function<std::string>("STATE", [&a](const std::string &v) { a.state = fromStd(v); },
                                            "draft, approved, superseded or obsolete")->required();
    option(state, "--approved-by", a.by, "who approved it");
    option(state, "--approved-on", a.approvedOn, "YYYY-MM-DD");
}

void writingCommands(CLI::App &app, Arguments &a)
{
    CLI::App *cite = onFile(&app, "cite", "cite evidence", Command::Cite, a);
    positional(cite, "REF", a.ref, "17.2, or a full id");
    positional(cite, "EVIDENCE", a.evidence, "number, NUMBER@REVISION or id");
    option(cite, "--pack", a.pack, "id of the pack; Annex I if not given");
    option(cite, "--device", a.devices, "only for this device; may be repeated");
    option(cite, "--pages", a.pages, "3-5 or 2, 4-6");
    option(cite, "--section", a.section, "heading, sheet, time or file inside");
    option(cite, "--quote", a.quote, "the words that matter");
    cite->add_flag("--confirm", a.confirm, "say that the row's references to this revision hold; nothing is added");
    CLI::App *section = onFile(&app, "section", "show or write a section of Annex II or III", Command::Section, a);
    positional(section, "REF", a.ref, "1.1(a), or a full id");
    option(section, "--pack", a.pack, "id of the pack; Annex II if not given");
    option(section, "--device", a.devices, "only for this device; may be repeated");
    option(section, "--text-file", a.textFile, "file with the text in Markdown");
    option(section, "--status", a.status, "open, draft, review or done");
    section->add_flag("--confirm", a.confirm, "say that the text holds, such as one carried over");
    format(section, a);
}

void reportCommands(CLI::App &app, Arguments &a)
{
    CLI::App *check = onFile(&app, "check", "what the project still lacks", Command::Check, a);
    option(check, "--device", a.devices, "only for this device; may be repeated");
    format(check, a);
    CLI::App *history = onFile(&app, "history", "who changed what, when", Command::History, a);
    history->add_flag("--verify", a.verify, "check the chain and the rows against it");
    format(history, a);
    CLI::App *restore = onFile(&app, "restore", "bring back what the history holds, as a new change", Command::Restore, a);
    restore->add_option("ENTRY", a.entry, "number of the entry, as history lists it: the row as it was before")
        ->required()
        ->check(CLI::PositiveNumber);
    option(restore, "--field", a.field, "only this field of the row");
    restore->add_flag("--after", a.after, "as the entry left it, not as it was before");
    format(onFile(&app, "verify", "check every row and every byte of evidence", Command::Verify, a), a);
    CLI::App *exported = onFile(&app, "export", "make a document as PDF", Command::Export, a);
    option(exported, "--document", a.document, "gspr-checklist, annex-ii, annex-iii or technical-file");
    exported->add_option_function<std::string>("-o,--output", [&a](const std::string &v) { a.output = fromStd(v); },
                                               "the PDF to write")->required();
    option(exported, "--device", a.devices, "only for this device; may be repeated");
    auto *finalFlag = exported->add_flag("--final", a.final, "refuse while something stands against it");
    exported->add_flag("--draft", "every page says DRAFT (default)")->excludes(finalFlag);
    exported->add_option_function<std::string>("--stamp", [&a](const std::string &v) { a.stamp = fromStd(v); },
                                               "on or off: number, revision and page on evidence pages")
        ->check(CLI::IsMember({"on", "off"}));
    option(exported, "--clock", a.clock, "ISO time printed in the document instead of now");
    format(exported, a);
}

/// What is no text could only be stored as something else than was given.
bool areTexts(std::span<char *const> words)
{
    return std::ranges::all_of(words, [](const char *word) {
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString text = decode(QByteArrayView(word));
        return !decode.hasError() && !text.contains(QChar(u'\0'));
    });
}

} // namespace

void describeCommands(CLI::App &app, Arguments &a)
{
    app.name("gesper-cli");
    app.description("Gesper: technical documentation of medical devices under MDR and IVDR");
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    app.require_subcommand(1);
    projectCommands(app, a);
    answerCommands(app, a);
    evidenceCommands(app, a);
    writingCommands(app, a);
    reportCommands(app, a);
}

Parsed parseArguments(int argc, char **argv)
{
    Arguments a;
    CLI::App app;
    argv = app.ensure_utf8(argv);
    if (!areTexts(std::span(argv, size_t(argc)))) {
        std::fputs("gesper-cli: A word on the command line is not UTF-8 text; nothing was done. Write it in UTF-8, or "
                   "rename the file.\n",
                   stderr);
        return {std::nullopt, kWrongUsage};
    }
    describeCommands(app, a);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return {std::nullopt, code == 0 ? 0 : kWrongUsage};
    }
    return {a, 0};
}

} // namespace cli
