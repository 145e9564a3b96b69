// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "confirming.h"

#include "texts.h"

#include <domain/confirm.h>
#include <domain/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

template <typename Id>
void addMissing(QList<Id> &ids, const QList<Id> &others)
{
    for (const Id id : others) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

/// Whether a row for that device is meant; a remark without a device is about any.
bool concerns(const domain::Place &place, std::optional<domain::DeviceId> device)
{
    return place.device == 0 || !device || device->value == place.device;
}

QList<domain::CitationId> citationsAt(const domain::ProjectData &data, const domain::Place &place)
{
    const auto newest = domain::newestApprovedRevisions(data);
    QList<domain::CitationId> found;
    for (const domain::Citation &citation : data.citations) {
        if (citation.clause != place.clause || !concerns(place, citation.device))
            continue;
        const domain::Revision *cited = domain::revisionOf(data, citation.revision);
        if (cited && cited->document.value == place.document &&
            domain::isToConfirm(citation, *cited, newest.value(cited->document)))
            found.append(citation.id);
    }
    return found;
}

/// The row of that number, with nothing to confirm any more.
template <typename Row, typename Id>
base::Result<Row> confirmed(const QList<Row> &rows, Id id)
{
    const auto known = std::ranges::find(rows, id, &Row::id);
    if (known == rows.end())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("One of these rows is not in the project any more. Nothing was confirmed."));
    Row row = *known;
    row.toConfirm.clear();
    return row;
}

} // namespace

void Unconfirmed::add(const Unconfirmed &other)
{
    addMissing(answers, other.answers);
    addMissing(sections, other.sections);
    addMissing(citations, other.citations);
}

bool asksToConfirm(const domain::Remark &remark)
{
    return remark.rule == "to-confirm"_L1 || remark.rule == "answer-to-confirm"_L1 ||
           remark.rule == "section-to-confirm"_L1;
}

Unconfirmed unconfirmedBy(const domain::ProjectData &data, const domain::Remark &remark)
{
    Unconfirmed rows;
    const domain::Place &place = remark.place;
    if (remark.rule == "answer-to-confirm"_L1) {
        for (const domain::Answer &answer : data.answers) {
            if (answer.requirement == place.clause && !answer.toConfirm.isEmpty() && concerns(place, answer.device))
                rows.answers.append(answer.id);
        }
    } else if (remark.rule == "section-to-confirm"_L1) {
        for (const domain::Section &section : data.sections) {
            if (section.clause == place.clause && !section.toConfirm.isEmpty() && concerns(place, section.device))
                rows.sections.append(section.id);
        }
    } else if (remark.rule == "to-confirm"_L1) {
        rows.citations = citationsAt(data, place);
    }
    return rows;
}

base::Result<> confirmRows(Project &project, const Unconfirmed &rows)
{
    const domain::ProjectData &data = project.data();
    const auto newest = domain::newestApprovedRevisions(data);
    Edit edit{Texts::tr("Confirm %1 rows").arg(rows.count()), {}, {}};
    for (const domain::AnswerId id : rows.answers) {
        const auto answer = confirmed(data.answers, id);
        if (!answer)
            return base::fail(answer.error());
        edit.writes.append(put(*answer));
    }
    for (const domain::SectionId id : rows.sections) {
        const auto section = confirmed(data.sections, id);
        if (!section)
            return base::fail(section.error());
        edit.writes.append(put(*section));
    }
    for (const domain::CitationId id : rows.citations) {
        auto citation = confirmed(data.citations, id);
        if (!citation)
            return base::fail(citation.error());
        const domain::Revision *cited = domain::revisionOf(data, citation->revision);
        const domain::Revision *approved = cited ? newest.value(cited->document) : nullptr;
        citation->confirmedAgainst = approved ? std::optional(approved->id) : std::nullopt;
        edit.writes.append(put(*citation));
    }
    return rows.count() == 0 ? base::Result<>() : project.apply(edit);
}

} // namespace project
