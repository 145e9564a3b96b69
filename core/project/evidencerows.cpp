// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencerows.h"

#include "citationrows.h"
#include "texts.h"

#include <base/text.h>
#include <domain/confirm.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

base::Result<> checkDetails(const EvidenceDetails &details)
{
    const std::pair<const QString &, QString> texts[] = {{details.number, Texts::tr("The document number")},
                                                         {details.title, Texts::tr("The title")},
                                                         {details.owner, Texts::tr("The owner")},
                                                         {details.revision, Texts::tr("The revision")},
                                                         {details.approvedBy, Texts::tr("The approver")},
                                                         {details.language, Texts::tr("The language")}};
    for (const auto &[text, what] : texts) {
        if (const auto ok = base::checkStorable(text, what); !ok)
            return ok;
    }
    if (details.number.trimmed().isEmpty() || details.revision.trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("Evidence needs a document number and a revision."));
    return {};
}

template <typename T>
void replaceIn(QList<T> &rows, const T &value)
{
    const auto it = std::ranges::find(rows, value.id, &T::id);
    if (it != rows.end())
        *it = value;
}

} // namespace

const domain::Document *documentCalled(const domain::ProjectData &data, const QString &number)
{
    const auto it = std::ranges::find(data.documents, number, &domain::Document::number);
    return it == data.documents.end() ? nullptr : &*it;
}

const domain::Revision *revisionCalled(const domain::ProjectData &data, domain::DocumentId document,
                                       const QString &label)
{
    const auto it = std::ranges::find_if(data.revisions, [&](const domain::Revision &revision) {
        return revision.document == document && revision.label == label;
    });
    return it == data.revisions.end() ? nullptr : &*it;
}

base::Result<std::optional<AddedEvidence>> alreadyThere(const domain::ProjectData &data, const EvidenceDetails &details,
                                                        const QString &sha256)
{
    const domain::Document *document = documentCalled(data, details.number);
    const domain::Revision *known = document ? revisionCalled(data, document->id, details.revision) : nullptr;
    if (!known)
        return std::nullopt;
    if (known->sha256 == sha256)
        return AddedEvidence{known->id, AddOutcome::AlreadyThere, {}, {}};
    return base::fail(
        base::ErrorCode::Conflict,
        Texts::tr(
            "%1 revision %2 is already there with other bytes: stored %3, offered %4. Give the new file a "
            "revision of its own.")
            .arg(document->number, known->label, known->sha256, sha256));
}

void addConsequences(const QList<const domain::Pack *> &packs, const domain::Revision &approved,
                     domain::ProjectData &data, Edit &edit)
{
    if (approved.state != domain::DocumentState::Approved)
        return;
    for (domain::Revision &revision : data.revisions) {
        const bool older = revision.document == approved.document && revision.id != approved.id &&
                           domain::isOlder(revision, approved);
        if (!older || revision.state != domain::DocumentState::Approved)
            continue;
        revision.state = domain::DocumentState::Superseded;
        edit.writes.append(put(revision));
    }
    const auto touched = domain::touchedByApproval(data, packs, approved.document).answers;
    for (const domain::Answer &answer : touched) {
        replaceIn(data.answers, answer);
        edit.writes.append(put(answer));
    }
}

/// The document of the details' number; a new one is planned.
base::Result<domain::Document> EvidenceRows::documentFor(const EvidenceDetails &details)
{
    if (const domain::Document *known = documentCalled(m_after, details.number))
        return *known;
    const auto id = m_project.reserveId(domain::EntityKind::Document);
    if (!id)
        return base::fail(id.error());
    const domain::Document document{{*id}, details.number, details.title,
                                    details.kind.value_or(domain::EvidenceKind::Other), details.owner,
                                    details.language};
    m_after.documents.append(document);
    m_edit.writes.append(put(document));
    return document;
}

base::Result<AddedEvidence> EvidenceRows::add(const EvidenceDetails &details, domain::Revision revision)
{
    if (const auto ok = checkDetails(details); !ok)
        return base::fail(ok.error());
    const auto known = alreadyThere(m_after, details, revision.sha256);
    if (!known)
        return base::fail(known.error());
    if (*known)
        return **known;
    const auto document = documentFor(details);
    if (!document)
        return base::fail(document.error());
    const auto id = m_project.reserveId(domain::EntityKind::Revision);
    if (!id)
        return base::fail(id.error());
    revision.id = {*id};
    revision.document = document->id;
    revision.label = details.revision;
    revision.date = details.date;
    revision.state = details.state;
    revision.approvedBy = details.approvedBy;
    revision.approvedOn = details.approvedOn;
    m_after.revisions.append(revision);
    m_edit.writes.append(put(revision));
    m_names.append(u"%1 revision %2"_s.arg(details.number, details.revision));
    addConsequences(m_project.packs(), revision, m_after, m_edit);
    return AddedEvidence{revision.id, AddOutcome::Added, revision.classReason, {}};
}

base::Result<AddedEvidence> EvidenceRows::addFile(const EvidenceDetails &details, const QString &path,
                                                  const domain::Revision &revision)
{
    if (details.recognise && details.number.isEmpty()) {
        if (const domain::Revision *known = revisionWithBytes(m_after, revision.sha256))
            return AddedEvidence{known->id, AddOutcome::AlreadyThere, {}, {}};
    }
    return add(detailsFor(m_after, details, path), revision);
}

base::Result<> EvidenceRows::cite(const CitingRow &citing, domain::RevisionId revision)
{
    const QString &clause = citing.row.requirement().id;
    const bool isCited = std::ranges::any_of(m_after.citations, [&](const domain::Citation &citation) {
        return citation.clause == clause && citation.revision == revision &&
               (!citation.device || citing.devices.contains(*citation.device));
    });
    if (isCited)
        return {};
    m_citedFrom = citing.row.requirement().ref;
    return planCitation(m_project, m_after, citing.row, citing.devices, {revision, {}, {}, {}}, m_edit);
}

base::Result<> EvidenceRows::apply()
{
    if (m_edit.writes.isEmpty())
        return {};
    const bool isOne = m_names.size() == 1;
    if (m_citedFrom.isEmpty())
        m_edit.action = isOne ? u"Add evidence %1"_s.arg(m_names.first())
                              : u"Add %1 pieces of evidence"_s.arg(m_names.size());
    else if (m_names.isEmpty())
        m_edit.action = u"Cite evidence for %1"_s.arg(m_citedFrom);
    else
        m_edit.action =
            isOne ? u"Add evidence %1 and cite it for %2"_s.arg(m_names.first(), m_citedFrom)
                  : u"Add %1 pieces of evidence and cite them for %2"_s
                        .arg(m_names.size())
                        .arg(m_citedFrom);
    return m_project.apply(m_edit);
}

} // namespace project
