// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citations.h"

#include "citationrows.h"
#include "texts.h"

#include <base/text.h>
#include <domain/answerbook.h>
#include <domain/keptwords.h>
#include <domain/names.h>
#include <domain/confirm.h>
#include <domain/pagelist.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

using Scope = std::optional<domain::DeviceId>;

/// The newest approved revision of the document `revision` belongs to.
std::optional<domain::RevisionId> newestApproved(const domain::ProjectData &data, domain::RevisionId revision)
{
    const domain::DocumentId document = domain::revisionOf(data, revision)->document;
    const domain::Revision *newest = domain::newestApprovedRevisions(data).value(document);
    return newest ? std::optional(newest->id) : std::nullopt;
}

base::Result<domain::Citation> filled(const domain::ProjectData &data, domain::Citation citation,
                                      const CitationDetails &details)
{
    const auto pages = checkedPages(data, details.revision, details.pages);
    if (!pages)
        return base::fail(pages.error());
    for (const auto &[text, what] : {std::pair(details.section, Texts::tr("The section")),
                                     std::pair(details.quote, Texts::tr("The quote"))}) {
        if (const auto ok = base::checkStorable(text, what); !ok)
            return base::fail(ok.error());
    }
    const bool repinned = citation.revision != details.revision;
    citation.revision = details.revision;
    citation.pages = *pages;
    citation.section = details.section;
    citation.quote = details.quote;
    if (repinned)
        citation.confirmedAgainst = newestApproved(data, details.revision);
    return citation;
}

qint64 nextPosition(const domain::ProjectData &data, const QString &clause, Scope device)
{
    qint64 position = 0;
    for (const domain::Citation &citation : data.citations) {
        if (citation.clause == clause && citation.device == device)
            position = std::max(position, citation.position + 1);
    }
    return position;
}

/// The answers that hold at a clause for a device (for all of them: nothing), those it inherits included.
QSet<domain::AnswerId> answersAt(const Project &project, const QString &clause, Scope device)
{
    const domain::ProjectData &data = project.data();
    QList<Scope> scopes{device};
    if (!device) {
        for (const domain::Device &each : data.devices)
            scopes.append(each.id);
    }
    QSet<domain::AnswerId> found;
    for (const domain::Pack *pack : project.packs()) {
        const auto row = pack->indexOfId(clause);
        if (!row)
            continue;
        const domain::AnswerBook &book = project.book(*pack);
        for (const Scope &scope : scopes) {
            if (const domain::Answer *answer = book.effective(*row, scope).answer)
                found.insert(answer->id);
        }
    }
    return found;
}

bool isWritten(const Edit &edit, domain::AnswerId answer)
{
    return std::ranges::any_of(edit.writes, [&](const storage::Write &write) {
        return write.kind == domain::EntityKind::Answer && write.id == answer.value;
    });
}

base::Result<domain::Citation> existing(const domain::ProjectData &data, domain::CitationId id)
{
    const auto it = std::ranges::find(data.citations, id, &domain::Citation::id);
    if (it == data.citations.end())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This citation is not in the project any more."));
    return *it;
}

QString refOf(const QString &clause)
{
    return clause.section(u':', 2);
}

} // namespace

base::Result<QString> checkedPages(const domain::ProjectData &data, domain::RevisionId cited, const QString &pages)
{
    const auto ranges = domain::parsePages(pages);
    if (!ranges)
        return base::fail(ranges.error());
    const domain::Revision *revision = domain::revisionOf(data, cited);
    if (!revision)
        return base::fail(base::ErrorCode::NotFound, Texts::tr("The cited revision is not in this project."));
    for (const domain::PageRange &range : *ranges) {
        if (revision->pages && range.last > *revision->pages)
            return base::fail(base::ErrorCode::Usage, Texts::tr("%1 has %2 pages; page %3 does not exist.")
                                                          .arg(domain::revisionName(data, revision->id))
                                                          .arg(*revision->pages)
                                                          .arg(range.last));
    }
    return domain::printPages(*ranges);
}

void takeBackVerdicts(const Project &project, const QString &clause, std::optional<domain::DeviceId> device, Edit &edit)
{
    const QSet<domain::AnswerId> inForce = answersAt(project, clause, device);
    for (domain::Answer answer : project.data().answers) {
        const bool own = answer.requirement == clause && (!device || !answer.device || answer.device == device);
        if ((!own && !inForce.contains(answer.id)) || answer.verdict == domain::Verdict::NotJudged ||
            isWritten(edit, answer.id))
            continue;
        answer.verdict = domain::Verdict::NotJudged;
        answer.verdictBy.clear();
        answer.verdictOn.reset();
        edit.writes.append(put(answer));
    }
}

base::Result<> planCitation(Project &project, domain::ProjectData &after, const catalog::Catalog::Row &row,
                            const QList<domain::DeviceId> &devices, const CitationDetails &details, Edit &edit)
{
    const domain::Requirement &requirement = row.requirement();
    if (!requirement.answerable && row.pack->answerableBelow(row.index) == 0)
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("%1 takes no evidence: %2")
                              .arg(domain::placeName(*row.pack, requirement),
                                   requirement.reason.value_or(Texts::tr("it is a heading."))));
    QList<Scope> scopes(devices.cbegin(), devices.cend());
    if (scopes.isEmpty())
        scopes.append(std::nullopt);
    for (const Scope &device : scopes) {
        domain::Citation citation;
        citation.clause = requirement.id;
        citation.device = device;
        citation.position = nextPosition(after, requirement.id, device);
        const auto complete = filled(after, citation, details);
        if (!complete)
            return base::fail(complete.error());
        const auto id = project.reserveId(domain::EntityKind::Citation);
        if (!id)
            return base::fail(id.error());
        citation = *complete;
        citation.id = {*id};
        after.citations.append(citation);
        edit.writes.append(put(citation));
        takeBackVerdicts(project, requirement.id, device, edit);
    }
    return {};
}

base::Result<> addCitation(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                           const CitationDetails &details)
{
    return addCitations(project, row, devices, {details});
}

base::Result<> addCitations(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                            const QList<CitationDetails> &details)
{
    if (details.isEmpty())
        return {};
    const QString what = details.size() == 1 ? domain::keptName(project.data(), details.first().revision)
                                             : u"%1 pieces of evidence"_s.arg(details.size());
    Edit edit{u"Cite %1 for %2"_s.arg(what, row.requirement().ref), {}, {}};
    domain::ProjectData after = project.data();
    for (const CitationDetails &each : details) {
        if (const auto ok = planCitation(project, after, row, devices, each, edit); !ok)
            return ok;
    }
    return project.apply(edit);
}

base::Result<> changeCitation(Project &project, domain::CitationId id, const CitationDetails &details)
{
    const auto citation = existing(project.data(), id);
    if (!citation)
        return base::fail(citation.error());
    auto changed = filled(project.data(), *citation, details);
    if (!changed)
        return base::fail(changed.error());
    const bool isChanged = *changed != *citation;
    if (isChanged)
        changed->toConfirm.clear();
    Edit edit{u"Change a citation of %1"_s.arg(refOf(changed->clause)), {}, {put(*changed)}};
    if (isChanged)
        takeBackVerdicts(project, changed->clause, changed->device, edit);
    return project.apply(edit);
}

namespace
{

/// "Remove a citation of 17.2", "Remove 3 citations of 17.2"
QString nameOfStep(const QString &verb, const domain::Citation &first, qsizetype count)
{
    const QString what = count == 1 ? u"a citation"_s : u"%1 citations"_s.arg(count);
    return u"%1 %2 of %3"_s.arg(verb, what, refOf(first.clause));
}

} // namespace

base::Result<> removeCitation(Project &project, domain::CitationId id)
{
    return removeCitations(project, {id});
}

base::Result<> removeCitations(Project &project, const QList<domain::CitationId> &ids)
{
    Edit edit;
    for (const domain::CitationId id : ids) {
        const auto citation = existing(project.data(), id);
        if (!citation)
            return base::fail(citation.error());
        if (edit.action.isEmpty())
            edit.action = nameOfStep(u"Remove"_s, *citation, ids.size());
        edit.writes.append(removal(*citation));
        takeBackVerdicts(project, citation->clause, citation->device, edit);
    }
    return ids.isEmpty() ? base::Result<>() : project.apply(edit);
}

base::Result<> confirmCitation(Project &project, domain::CitationId id)
{
    return confirmCitations(project, {id});
}

base::Result<> confirmCitations(Project &project, const QList<domain::CitationId> &ids)
{
    Edit edit;
    for (const domain::CitationId id : ids) {
        auto citation = existing(project.data(), id);
        if (!citation)
            return base::fail(citation.error());
        if (edit.action.isEmpty())
            edit.action = nameOfStep(u"Confirm"_s, *citation, ids.size());
        citation->confirmedAgainst = newestApproved(project.data(), citation->revision);
        citation->toConfirm.clear();
        edit.writes.append(put(*citation));
    }
    return ids.isEmpty() ? base::Result<>() : project.apply(edit);
}

} // namespace project
