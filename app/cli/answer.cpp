// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/answers.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// Reads an optional enum option into an optional target.
template <domain::NamedEnum E>
base::Result<> take(const std::optional<QString> &text, const char *optionName, std::optional<E> &target)
{
    if (!text)
        return {};
    const auto value = parseEnum<E>(*text, optionName);
    if (!value)
        return base::fail(value.error());
    target = *value;
    return {};
}

/// The text given, or that of the file given; not both.
base::Result<std::optional<QString>> textOf(const std::optional<QString> &text, const std::optional<QString> &file,
                                            const char *optionName)
{
    if (!file)
        return text;
    if (text)
        return base::fail(base::ErrorCode::Usage, u"Give %1 or %1-file, not both."_s.arg(QLatin1StringView(optionName)));
    const auto read = readText(*file);
    return read ? base::Result<std::optional<QString>>(*read) : base::fail(read.error());
}

base::Result<> takeTexts(const Arguments &a, project::AnswerPatch &patch)
{
    const auto justification = textOf(a.justification, a.justificationFile, "--justification");
    const auto method = textOf(a.method, a.methodFile, "--method");
    const auto note = textOf(a.note, a.noteFile, "--note");
    for (const auto *text : {&justification, &method, &note}) {
        if (!*text)
            return base::fail(text->error());
    }
    patch.justification = *justification;
    patch.method = *method;
    patch.note = *note;
    return {};
}

base::Result<> takeSolutions(const QStringList &texts, project::AnswerPatch &patch)
{
    if (texts.isEmpty())
        return {};
    patch.solutions.emplace();
    for (const QString &text : texts) {
        const auto solution = domain::parseSolution(text);
        if (!solution)
            return base::fail(solution.error());
        patch.solutions->append(*solution);
    }
    return {};
}

bool saysNothing(const project::AnswerPatch &patch)
{
    return !patch.applies && !patch.justification && !patch.method && !patch.solutions && !patch.status
        && !patch.verdict && !patch.owner && !patch.due && !patch.note && !patch.coversBelow;
}

base::Result<project::AnswerPatch> patchFrom(const Arguments &a)
{
    project::AnswerPatch patch;
    for (const auto &ok : {take(a.applies, "--applies", patch.applies), take(a.status, "--status", patch.status),
                           take(a.verdict, "--verdict", patch.verdict), takeTexts(a, patch),
                           takeSolutions(a.standards, patch)}) {
        if (!ok)
            return base::fail(ok.error());
    }
    if (a.by && !patch.verdict)
        return base::fail(base::ErrorCode::Usage, u"--by names who gives a verdict; give --verdict as well."_s);
    patch.verdictBy = a.by;
    patch.owner = a.owner;
    if (a.due && a.due->isEmpty()) {
        patch.due.emplace(std::nullopt);
    } else if (a.due) {
        const auto due = parseDate(*a.due, "--due");
        if (!due)
            return base::fail(due.error());
        patch.due.emplace(*due);
    }
    if (a.below)
        patch.coversBelow = true;
    if (a.confirm && (a.clear || !saysNothing(patch)))
        return base::fail(base::ErrorCode::Usage,
                          u"--confirm says that the answer holds as it is; give it alone."_s);
    if (!a.confirm && saysNothing(patch) == !a.clear)
        return base::fail(base::ErrorCode::Usage,
                          a.clear ? u"--clear takes the answer back; it cannot be given with a new one."_s
                                  : u"Say what is to be stored, for example --applies yes or --justification TEXT."_s);
    return patch;
}

base::Result<> confirm(project::Project &project, const catalog::Catalog::Row &row,
                       const QList<domain::DeviceId> &devices)
{
    QList<domain::AnswerId> own;
    for (const domain::Answer &answer : project.data().answers) {
        const bool isInScope = answer.device ? devices.contains(*answer.device) : devices.isEmpty();
        if (answer.requirement == row.requirement().id && isInScope)
            own.append(answer.id);
    }
    if (own.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          u"%1 has no answer of its own there that could be confirmed."_s.arg(
                              domain::placeName(*row.pack, row.requirement())));
    return project::confirmAnswers(project, own);
}

} // namespace

Outcome runAnswer(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto patch = patchFrom(a);
    if (!patch)
        return base::fail(patch.error());
    const auto opened = openProject(context, storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    project::Project &project = **opened;
    const auto row = context.environment.catalog.resolve(a.ref, project.regulation(), a.pack, u"I"_s);
    if (!row)
        return base::fail(row.error());
    const auto devices = project::devicesByName(project.data(), a.devices);
    if (!devices)
        return base::fail(devices.error());
    const auto ok = a.confirm ? confirm(project, *row, *devices)
        : a.clear             ? project::clearAnswer(project, *row, *devices)
                              : project::setAnswer(project, *row, *devices, *patch);
    if (!ok)
        return base::fail(ok.error());
    print(u"Stored: %1."_s.arg(domain::placeName(*row->pack, row->requirement())));
    return 0;
}

} // namespace cli
