// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "examplegaps.h"

#include <domain/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qint64 kFarPage = 9'999;
constexpr QLatin1StringView kFromElsewhere = "carried over from another project"_L1;
constexpr QLatin1StringView kForgottenTrait = "sterile"_L1; // the fact that nobody has stated yet

/// Changes rows of the project one after the other; no row is used for two gaps.
class GapMaker
{
public:
    explicit GapMaker(Project &project) : m_project(project) {}

    base::Result<> answers();
    base::Result<> citations();
    base::Result<> evidence();
    base::Result<> sections();
    base::Result<> devices();

private:
    base::Result<domain::Device> secondDevice(const domain::Device &first);
    /// The next answer for all devices with that applicability.
    domain::Answer answer(domain::Applicability applies);
    domain::Answer againstTheFacts();
    /// The next citation of an answer, with its answer left alone.
    domain::Citation citation();
    base::Result<qint64> number(domain::EntityKind kind) { return m_project.reserveId(kind); }
    base::Result<domain::Revision> newRevision(const QString &documentNumber, domain::DocumentState state,
                                               QList<storage::Write> &writes);
    base::Result<> repin(domain::DocumentState state, const QString &documentNumber);
    base::Result<> apply(const QList<storage::Write> &writes)
    {
        return m_project.apply({u"Make a gap for the example"_s, {}, writes});
    }

    Project &m_project;
    qsizetype m_nextYes = 0;
    qsizetype m_nextNo = 0;
    qsizetype m_nextCitation = 0;
};

domain::Answer GapMaker::answer(domain::Applicability applies)
{
    const QList<domain::Answer> &all = m_project.data().answers;
    qsizetype &next = applies == domain::Applicability::Yes ? m_nextYes : m_nextNo;
    while (all.at(next).applies != applies || all.at(next).device)
        ++next;
    return all.at(next++);
}

/// An answer "does not apply" that the device's facts bear out, turned round.
domain::Answer GapMaker::againstTheFacts()
{
    const domain::Traits &facts = m_project.data().devices.first().traits;
    const domain::Pack &annex = *m_project.packs().first();
    for (;;) {
        domain::Answer turned = answer(domain::Applicability::No);
        const auto row = annex.indexOfId(turned.requirement);
        const auto &condition = annex.requirements.at(*row).appliesWhen;
        if (!condition || domain::traitsOf(*condition).contains(kForgottenTrait)
            || domain::evaluate(*condition, facts) != domain::Tristate::No)
            continue;
        turned.applies = domain::Applicability::Yes;
        turned.method = u"Validation"_s; // this row is to have one gap only
        return turned;
    }
}

domain::Citation GapMaker::citation()
{
    const QList<domain::Citation> &all = m_project.data().citations;
    m_nextCitation = std::max(m_nextCitation, all.size() / 2); // the first half belongs to the answers changed above
    while (all.at(m_nextCitation).pages.isEmpty())
        ++m_nextCitation;
    return all.at(m_nextCitation++);
}

base::Result<> GapMaker::answers()
{
    using domain::Applicability;
    QList<storage::Write> writes;
    domain::Answer undecided = answer(Applicability::Yes);
    undecided.applies = Applicability::Undecided;
    domain::Answer withoutReason = answer(Applicability::No);
    withoutReason.justification.clear();
    domain::Answer withoutMethod = answer(Applicability::Yes);
    withoutMethod.method.clear();
    const domain::Answer withoutEvidence = answer(Applicability::Yes);
    for (const domain::Citation &cited : m_project.data().citations) {
        if (cited.clause == withoutEvidence.requirement)
            writes.append(removal(cited));
    }
    domain::Answer withoutEdition = answer(Applicability::Yes);
    withoutEdition.solutions = {{domain::SolutionKind::Standard, u"EN ISO 14971"_s, {}, domain::SolutionUse::Full, {}}};
    domain::Answer partial = answer(Applicability::Yes);
    partial.solutions = {{domain::SolutionKind::Standard, u"EN 62304"_s, u"2006+A1:2015"_s, domain::SolutionUse::Partial, {}}};
    domain::Answer nameless = answer(Applicability::Yes);
    nameless.verdict = domain::Verdict::Shown;
    domain::Answer notShown = answer(Applicability::Yes);
    notShown.verdict = domain::Verdict::NotShown;
    notShown.verdictBy = u"Example reviewer"_s;
    notShown.verdictOn = m_project.environment().clock.now().date();
    domain::Answer overdue = answer(Applicability::Yes);
    overdue.status = domain::WorkStatus::Draft;
    overdue.due = QDate(2020, 1, 1);
    domain::Answer unconfirmed = answer(Applicability::Yes);
    unconfirmed.toConfirm = kFromElsewhere;
    for (const domain::Answer &changed : {undecided, withoutReason, withoutMethod, withoutEdition, partial, nameless,
                                          notShown, overdue, unconfirmed})
        writes.append(put(changed));
    writes.append(put(againstTheFacts()));
    domain::Answer stray = undecided;
    const auto id = number(domain::EntityKind::Answer);
    if (!id)
        return base::fail(id.error());
    stray.id = {*id};
    stray.requirement = domain::nameOf(m_project.regulation()) + u":I:99.9"_s;
    writes.append(put(stray));
    return apply(writes);
}

base::Result<domain::Revision> GapMaker::newRevision(const QString &documentNumber, domain::DocumentState state,
                                                     QList<storage::Write> &writes)
{
    const auto documentId = number(domain::EntityKind::Document);
    const auto revisionId = number(domain::EntityKind::Revision);
    if (!documentId || !revisionId)
        return base::fail(documentId ? revisionId.error() : documentId.error());
    const domain::Document document{{*documentId}, documentNumber, u"Gap: %1"_s.arg(domain::nameOf(state)),
                                    domain::EvidenceKind::Other, {}, u"en"_s};
    domain::Revision revision = m_project.data().revisions.first();
    revision.id = {*revisionId};
    revision.document = document.id;
    revision.label = u"1"_s;
    revision.state = state;
    writes.append(put(document));
    return revision;
}

/// A citation of a document in a state that should not be cited.
base::Result<> GapMaker::repin(domain::DocumentState state, const QString &documentNumber)
{
    QList<storage::Write> writes;
    const auto revision = newRevision(documentNumber, state, writes);
    if (!revision)
        return base::fail(revision.error());
    domain::Citation cited = citation();
    cited.revision = revision->id;
    cited.pages = u"1"_s;
    cited.confirmedAgainst.reset();
    writes << put(*revision) << put(cited);
    return apply(writes);
}

base::Result<> GapMaker::citations()
{
    for (const auto &[state, documentNumber] : {std::pair(domain::DocumentState::Draft, u"GAP-001"_s),
                                                std::pair(domain::DocumentState::Superseded, u"GAP-002"_s),
                                                std::pair(domain::DocumentState::Obsolete, u"GAP-003"_s)}) {
        if (const auto ok = repin(state, documentNumber); !ok)
            return ok;
    }
    domain::Citation unlocated = citation();
    unlocated.pages.clear();
    unlocated.section.clear();
    domain::Citation unreadable = citation();
    unreadable.pages = u"see annex"_s;
    domain::Citation beyond = citation();
    beyond.pages = QString::number(kFarPage);
    QList<storage::Write> writes{put(unlocated), put(unreadable), put(beyond)};
    const domain::ProjectData &data = m_project.data();
    const auto older = std::ranges::find_if(data.revisions, [&](const domain::Revision &revision) {
        return revision.state == domain::DocumentState::Superseded && revision.pages
            && domain::documentOf(data, revision.document)->number != "GAP-002"_L1;
    });
    domain::Citation outdated = citation();
    outdated.revision = older->id;
    outdated.pages = u"1"_s;
    outdated.confirmedAgainst.reset();
    writes.append(put(outdated));
    return apply(writes);
}

base::Result<> GapMaker::evidence()
{
    QList<storage::Write> writes;
    auto withoutFile = newRevision(u"GAP-004"_s, domain::DocumentState::Approved, writes);
    auto byReference = newRevision(u"GAP-005"_s, domain::DocumentState::Approved, writes);
    auto withoutDate = newRevision(u"GAP-006"_s, domain::DocumentState::Approved, writes);
    auto attached = newRevision(u"GAP-007"_s, domain::DocumentState::Approved, writes);
    auto repaired = newRevision(u"GAP-008"_s, domain::DocumentState::Approved, writes);
    for (const auto *made : {&withoutFile, &byReference, &withoutDate, &attached, &repaired}) {
        if (!*made)
            return base::fail(made->error());
    }
    withoutFile->sha256.clear();
    withoutFile->bytes = 0;
    withoutFile->fileClass = domain::FileClass::AttachmentOnly;
    byReference->sha256.clear();
    byReference->bytes = 0;
    byReference->fileClass = domain::FileClass::ByReference;
    withoutDate->approvedOn.reset();
    attached->fileClass = domain::FileClass::AttachmentOnly;
    attached->classReason = u"The file is protected by a password."_s;
    repaired->fileClass = domain::FileClass::SoundWithWarnings;
    repaired->classReason = u"The table of objects was rebuilt."_s;
    for (const auto *made : {&withoutFile, &byReference, &withoutDate, &attached, &repaired})
        writes.append(put(**made));
    for (const auto *made : {&attached, &repaired}) {
        domain::Citation cited = citation();
        cited.revision = (*made)->id;
        cited.pages = u"1"_s;
        cited.confirmedAgainst.reset();
        writes.append(put(cited));
    }
    domain::Document untitled = m_project.data().documents.first();
    untitled.title.clear();
    writes.append(put(untitled));
    return apply(writes);
}

base::Result<> GapMaker::sections()
{
    QList<storage::Write> writes;
    const QList<domain::Section> &all = m_project.data().sections;
    for (const domain::Citation &cited : m_project.data().citations) {
        if (cited.clause == all.first().clause)
            writes.append(removal(cited));
    }
    writes.append(removal(all.first()));
    domain::Section open = all.at(1);
    open.status = domain::WorkStatus::Open;
    domain::Section unconfirmed = all.at(2);
    unconfirmed.toConfirm = kFromElsewhere;
    domain::Section unfounded = all.at(3);
    unfounded.text += u"\n\nSee [[GAP-404 rev 1]].\n"_s;
    writes << put(open) << put(unconfirmed) << put(unfounded);
    return apply(writes);
}

/// The example's own second device, or a copy of the first: one more would have no answers of its own.
base::Result<domain::Device> GapMaker::secondDevice(const domain::Device &first)
{
    const QList<domain::Device> &devices = m_project.data().devices;
    if (devices.size() > 1)
        return devices.at(1);
    const auto id = number(domain::EntityKind::Device);
    if (!id)
        return base::fail(id.error());
    domain::Device copy = first;
    copy.id = {*id};
    copy.position = devices.size();
    return copy;
}

base::Result<> GapMaker::devices()
{
    domain::Device first = m_project.data().devices.first();
    first.indications.clear();
    first.traits.remove(kForgottenTrait);
    first.basicUdiDi = first.basicUdiDi.chopped(2) + u"ZZ"_s;
    first.certificates.append({u"GAP-CERT"_s, u"Everything"_s, QDate(2015, 1, 1), QDate(2020, 1, 1), {}});
    const auto other = secondDevice(first);
    if (!other)
        return base::fail(other.error());
    domain::Device second = *other;
    second.name = first.name;
    second.issuingEntity = u"ICCBBA"_s;
    domain::Manufacturer manufacturer = m_project.data().manufacturer;
    manufacturer.srn.clear();
    return apply({put(first), put(second), put(manufacturer)});
}

} // namespace

base::Result<> makeGaps(Project &project)
{
    GapMaker maker(project);
    for (const auto step : {&GapMaker::evidence, &GapMaker::citations, &GapMaker::answers, &GapMaker::sections,
                            &GapMaker::devices}) {
        if (const auto ok = (maker.*step)(); !ok)
            return ok;
    }
    return {};
}

} // namespace project
