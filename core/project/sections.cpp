// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sections.h"

#include "texts.h"

#include <base/text.h>
#include <domain/checker.h>
#include <domain/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

base::Result<domain::Section> startingPoint(Project &project, const QString &clause,
                                            std::optional<domain::DeviceId> device)
{
    if (const domain::Section *known = sectionOf(project.data(), clause, device))
        return *known;
    const auto id = project.reserveId(domain::EntityKind::Section);
    if (!id)
        return base::fail(id.error());
    domain::Section section;
    if (const domain::Section *general = sectionOf(project.data(), clause, std::nullopt))
        section = *general;
    section.id = {*id};
    section.clause = clause;
    section.device = device;
    return section;
}

} // namespace

const domain::Section *sectionOf(const domain::ProjectData &data, const QString &clause,
                                 std::optional<domain::DeviceId> device)
{
    const auto it = std::ranges::find_if(data.sections, [&](const domain::Section &section) {
        return section.clause == clause && section.device == device;
    });
    return it == data.sections.end() ? nullptr : &*it;
}

base::Result<> setSection(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                          const SectionPatch &patch)
{
    const domain::Requirement &requirement = row.requirement();
    if (row.pack->annex == "I"_L1)
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("%1 is a requirement, not a section of the documentation; answer it instead.")
                .arg(domain::placeName(*row.pack, requirement)));
    for (const auto &[text, what] :
         {std::pair(patch.text, Texts::tr("The text")), std::pair(patch.owner, Texts::tr("The owner")),
          std::pair(patch.note, Texts::tr("The note"))}) {
        if (const auto ok = base::checkStorable(text.value_or(QString()), what); !ok)
            return ok;
    }
    Edit edit{u"Write section %1 %2"_s.arg(row.pack->annex, requirement.ref), {}, {}};
    QList<std::optional<domain::DeviceId>> scopes(devices.cbegin(), devices.cend());
    if (scopes.isEmpty())
        scopes.append(std::nullopt);
    for (const auto &device : scopes) {
        auto section = startingPoint(project, requirement.id, device);
        if (!section)
            return base::fail(section.error());
        if (patch.text && *patch.text != section->text)
            section->toConfirm.clear();
        section->text = patch.text.value_or(section->text);
        section->status = patch.status.value_or(section->status);
        section->owner = patch.owner.value_or(section->owner);
        section->note = patch.note.value_or(section->note);
        edit.writes.append(put(*section));
    }
    return project.apply(edit);
}

base::Result<> confirmSection(Project &project, domain::SectionId id)
{
    const auto known = std::ranges::find(project.data().sections, id, &domain::Section::id);
    if (known == project.data().sections.end())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This section is not in the project any more."));
    domain::Section confirmed = *known;
    confirmed.toConfirm.clear();
    return project.apply({u"Confirm section %1 %2"_s
                              .arg(confirmed.clause.section(u':', 1, 1), confirmed.clause.section(u':', 2)),
                          {},
                          {put(confirmed)}});
}

QHash<QString, QString> startingTexts(const domain::ProjectData &data, const QList<const domain::Pack *> &packs)
{
    QHash<QString, QString> texts;
    for (const domain::Section &section : data.sections) {
        for (const domain::Pack *pack : packs) {
            if (const auto row = pack->indexOfId(section.clause); row && !texts.contains(section.clause))
                texts.insert(section.clause,
                             catalog::Catalog::sectionTemplate(*pack, pack->requirements.at(*row).ref));
        }
    }
    return texts;
}

std::optional<domain::WorkStatus> statusOf(const QList<const domain::Section *> &texts, const QString &startingText,
                                          bool isCited)
{
    std::optional<domain::WorkStatus> status;
    for (const domain::Section *section : texts) {
        if (domain::hasOwnText(section->text, startingText) || section->status != domain::WorkStatus::Open)
            status = status ? std::min(*status, section->status) : section->status;
    }
    return status || !isCited ? status : std::optional(domain::WorkStatus::Open);
}

} // namespace project
