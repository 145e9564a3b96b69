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

base::Result<project::AnswerPatch> patchFrom(const Arguments &a)
{
    project::AnswerPatch patch;
    for (const auto &ok : {take(a.applies, "--applies", patch.applies), take(a.status, "--status", patch.status),
                           take(a.verdict, "--verdict", patch.verdict)}) {
        if (!ok)
            return base::fail(ok.error());
    }
    patch.justification = a.justification;
    patch.method = a.method;
    patch.verdictBy = a.by;
    patch.owner = a.owner;
    patch.note = a.note;
    if (a.due && a.due->isEmpty()) {
        patch.due.emplace(std::nullopt);
    } else if (a.due) {
        const auto due = parseDate(*a.due, "--due");
        if (!due)
            return base::fail(due.error());
        patch.due.emplace(*due);
    }
    if (!a.standards.isEmpty()) {
        patch.solutions.emplace();
        for (const QString &text : a.standards)
            patch.solutions->append(domain::parseSolution(text));
    }
    if (a.below)
        patch.coversBelow = true;
    return patch;
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
    const auto ok = a.clear ? project::clearAnswer(project, *row, *devices)
                            : project::setAnswer(project, *row, *devices, *patch);
    if (!ok)
        return base::fail(ok.error());
    print(u"Stored: %1."_s.arg(domain::placeName(*row->pack, row->requirement())));
    return 0;
}

} // namespace cli
