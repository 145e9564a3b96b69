// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/names.h>
#include <project/names.h>
#include <project/sections.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

base::Result<project::SectionPatch> patchFrom(const Arguments &a)
{
    project::SectionPatch patch;
    if (a.textFile) {
        const auto text = readText(*a.textFile);
        if (!text)
            return base::fail(text.error());
        patch.text = *text;
    }
    if (a.status) {
        const auto status = parseEnum<domain::WorkStatus>(*a.status, "--status");
        if (!status)
            return base::fail(status.error());
        patch.status = *status;
    }
    return patch;
}

Outcome show(const Context &context, const project::Project &project, const catalog::Catalog::Row &row,
             std::optional<domain::DeviceId> device)
{
    const domain::Section *section = project::sectionOf(project.data(), row.requirement().id, device);
    const bool isTemplate = !section;
    const QString text = section ? section->text : catalog::Catalog::sectionTemplate(*row.pack, row.requirement().ref);
    const QString status = domain::nameOf(section ? section->status : domain::WorkStatus::Open);
    if (context.arguments.json) {
        printJson(QJsonObject{{u"id"_s, row.requirement().id}, {u"text"_s, text}, {u"status"_s, status},
                              {u"to_confirm"_s, section ? section->toConfirm : QString()},
                              {u"starting_template"_s, isTemplate}});
        return 0;
    }
    if (isTemplate)
        tell(u"Nothing has been written yet; this is the starting template."_s);
    print(text);
    return 0;
}

base::Result<> confirm(project::Project &project, const catalog::Catalog::Row &row,
                       const QList<domain::DeviceId> &devices)
{
    const auto device = devices.isEmpty() ? std::nullopt : std::optional(devices.first());
    const domain::Section *section = project::sectionOf(project.data(), row.requirement().id, device);
    if (!section)
        return base::fail(base::ErrorCode::NotFound, u"%1 has no text there that could be confirmed."_s.arg(
                                                         domain::placeName(*row.pack, row.requirement())));
    return project::confirmSection(project, section->id);
}

} // namespace

Outcome runSection(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto patch = patchFrom(a);
    if (!patch)
        return base::fail(patch.error());
    if (a.confirm && (patch->text || patch->status))
        return base::fail(base::ErrorCode::Usage,
                          u"--confirm says that the text holds as it is; give it alone."_s);
    const bool showing = !patch->text && !patch->status && !a.confirm;
    const auto opened = openProject(context, showing ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    project::Project &project = **opened;
    const auto row = context.environment.catalog.resolve(a.ref, project.regulation(), a.pack, u"II"_s);
    if (!row)
        return base::fail(row.error());
    const auto devices = project::devicesByName(project.data(), a.devices);
    if (!devices)
        return base::fail(devices.error());
    if (showing)
        return show(context, project, *row, devices->isEmpty() ? std::nullopt : std::optional(devices->first()));
    const auto ok = a.confirm ? confirm(project, *row, *devices)
                              : project::setSection(project, *row, *devices, *patch);
    if (!ok)
        return base::fail(ok.error());
    print(u"Stored: %1."_s.arg(domain::placeName(*row->pack, row->requirement())));
    return 0;
}

} // namespace cli
