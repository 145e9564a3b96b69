// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/answerbook.h>
#include <project/progress.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QJsonObject infoJson(const project::Project &project, const project::Progress &progress, const QString &head)
{
    const domain::ProjectData &data = project.data();
    QJsonArray devices;
    for (const domain::Device &device : data.devices)
        devices.append(QJsonObject{{u"name"_s, device.name}, {u"class"_s, device.deviceClass}});
    QJsonArray packs;
    for (const domain::Pack *pack : project.packs())
        packs.append(QJsonObject{{u"id"_s, pack->id}, {u"edition"_s, pack->edition},
                                 {u"date_of_law"_s, pack->dateOfLaw.toString(Qt::ISODate)}});
    return {{u"title"_s, data.info.title},
            {u"uuid"_s, data.info.uuid},
            {u"regulation"_s, domain::nameOf(data.info.regulation)},
            {u"manufacturer"_s, data.manufacturer.name},
            {u"devices"_s, devices},
            {u"packs"_s, packs},
            {u"requirements"_s, progress.answerable},
            {u"decided"_s, progress.decided},
            {u"with_evidence"_s, progress.withEvidence},
            {u"reviewed"_s, progress.reviewed},
            {u"answers"_s, data.answers.size()},
            {u"documents"_s, data.documents.size()},
            {u"revisions"_s, data.revisions.size()},
            {u"citations"_s, data.citations.size()},
            {u"sections"_s, data.sections.size()},
            {u"audit_head"_s, head}};
}

} // namespace

Outcome runInfo(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    const auto head = (*opened)->file().auditHead();
    if (!head)
        return base::fail(head.error());
    const project::Project &project = **opened;
    const project::Progress progress = project::progressOf(project.data(), project.packs().first());
    const QJsonObject json = infoJson(project, progress, *head);
    if (context.arguments.json) {
        printJson(json);
        return 0;
    }
    print(u"%1 (%2), %3"_s.arg(shown(json[u"title"_s].toString()), domain::shortName(project.regulation()),
                               shown(json[u"manufacturer"_s].toString())));
    for (const domain::Device &device : project.data().devices)
        print(u"  device %1, class %2"_s.arg(shown(device.name), device.deviceClass.isEmpty()
                                                                     ? u"not stated"_s
                                                                     : shown(device.deviceClass)));
    print(u"  requirements: %1 answerable; %2 decided, %3 with located evidence, %4 judged by a person"_s
              .arg(progress.answerable).arg(progress.decided).arg(progress.withEvidence).arg(progress.reviewed));
    print(u"  %1 documents, %2 revisions, %3 citations, %4 sections"_s.arg(project.data().documents.size())
              .arg(project.data().revisions.size())
              .arg(project.data().citations.size())
              .arg(project.data().sections.size()));
    print(u"  history ends with %1"_s.arg(*head));
    return 0;
}

} // namespace cli
