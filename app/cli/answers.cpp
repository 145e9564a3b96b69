// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <base/text.h>
#include <domain/answerbook.h>
#include <domain/names.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QJsonArray citationsJson(const domain::ProjectData &data, const QList<const domain::Citation *> &citations)
{
    QJsonArray array;
    for (const domain::Citation *citation : citations) {
        const domain::Revision *revision = domain::revisionOf(data, citation->revision);
        const domain::Document *document = domain::documentOf(data, revision->document);
        array.append(QJsonObject{{u"id"_s, citation->id.value},
                                 {u"evidence"_s, document->number},
                                 {u"revision"_s, revision->label},
                                 {u"pages"_s, citation->pages},
                                 {u"section"_s, citation->section},
                                 {u"quote"_s, citation->quote},
                                 {u"to_confirm"_s, citation->toConfirm}});
    }
    return array;
}

QJsonArray solutionsJson(const QList<domain::Solution> &solutions)
{
    QJsonArray array;
    for (const domain::Solution &solution : solutions)
        array.append(QJsonObject{{u"kind"_s, domain::nameOf(solution.kind)},
                                 {u"name"_s, solution.name},
                                 {u"edition"_s, solution.edition},
                                 {u"use"_s, domain::nameOf(solution.use)},
                                 {u"omitted"_s, solution.omitted}});
    return array;
}

QJsonObject answerJson(const domain::ProjectData &data, const domain::Pack &pack, qsizetype row, const domain::DeviceGroup &group)
{
    const domain::Answer answer = group.answer.answer ? *group.answer.answer : domain::Answer();
    QJsonArray devices;
    for (const domain::DeviceId device : group.devices)
        devices.append(domain::deviceOf(data, device)->name);
    return {{u"id"_s, pack.requirements.at(row).id},
            {u"ref"_s, pack.requirements.at(row).ref},
            {u"devices"_s, devices},
            {u"all_devices"_s, group.devices.size() == data.devices.size()},
            {u"inherited_from"_s, group.answer.inherited ? QJsonValue(pack.requirements.at(group.answer.from).ref)
                                                         : QJsonValue()},
            {u"applies"_s, domain::nameOf(answer.applies)},
            {u"justification"_s, answer.justification},
            {u"method"_s, answer.method},
            {u"solutions"_s, solutionsJson(answer.solutions)},
            {u"status"_s, domain::nameOf(answer.status)},
            {u"verdict"_s, domain::nameOf(answer.verdict)},
            {u"verdict_by"_s, answer.verdictBy},
            {u"owner"_s, answer.owner},
            {u"due"_s, answer.due ? QJsonValue(answer.due->toString(Qt::ISODate)) : QJsonValue()},
            {u"note"_s, answer.note},
            {u"to_confirm"_s, answer.toConfirm},
            {u"citations"_s, citationsJson(data, group.answer.citations)}};
}

base::Result<const domain::Pack *> packOf(const Context &context, const project::Project &project)
{
    if (context.arguments.pack.isEmpty())
        return project.packs().first();
    const domain::Pack *pack = context.environment.catalog.pack(context.arguments.pack);
    if (pack && pack->regulation == project.regulation())
        return pack;
    return base::fail(base::ErrorCode::NotFound, u"There is no content pack \"%1\" for this project."_s.arg(
                                                     context.arguments.pack));
}

base::Result<QList<domain::DeviceId>> scopeOf(const Context &context, const project::Project &project)
{
    if (!context.arguments.devices.isEmpty())
        return project::devicesByName(project.data(), context.arguments.devices);
    QList<domain::DeviceId> all;
    for (const domain::Device &device : project.data().devices)
        all.append(device.id);
    return all;
}

} // namespace

Outcome runAnswers(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    const project::Project &project = **opened;
    const auto pack = packOf(context, project);
    if (!pack)
        return base::fail(pack.error());
    const auto devices = scopeOf(context, project);
    if (!devices)
        return base::fail(devices.error());
    const domain::AnswerBook book(**pack, project.data());
    QJsonArray array;
    for (qsizetype row = 0; row < (*pack)->requirements.size(); ++row) {
        if (!(*pack)->requirements.at(row).answerable)
            continue;
        for (const domain::DeviceGroup &group : book.groups(row, *devices)) {
            const QJsonObject json = answerJson(project.data(), **pack, row, group);
            array.append(json);
            if (!context.arguments.json)
                print(u"%1 %2 %3%4"_s.arg(json[u"ref"_s].toString(), -18).arg(json[u"applies"_s].toString(), -10)
                          .arg(json[u"to_confirm"_s].toString().isEmpty() ? QString() : u"[to confirm] "_s)
                          .arg(base::elided(shown(json[u"justification"_s].toString()), 80)));
        }
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

} // namespace cli
