// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "confirm.h"

#include "answerbook.h"

#include <QSet>

namespace domain {

namespace {

QList<std::optional<DeviceId>> everyDevice(const ProjectData &data)
{
    QList<std::optional<DeviceId>> devices{std::nullopt};
    for (const Device &device : data.devices)
        devices.append(device.id);
    return devices;
}

QSet<CitationId> citationsToConfirm(const ProjectData &data, DocumentId document)
{
    QHash<RevisionId, const Revision *> revisions;
    for (const Revision &revision : data.revisions) {
        if (revision.document == document)
            revisions.insert(revision.id, &revision);
    }
    const Revision *newest = newestApprovedRevisions(data).value(document);
    QSet<CitationId> found;
    for (const Citation &citation : data.citations) {
        const Revision *cited = revisions.value(citation.revision);
        if (cited && needsConfirmation(citation, *cited, newest))
            found.insert(citation.id);
    }
    return found;
}

bool restsOn(const EffectiveAnswer &effective, const QSet<CitationId> &citations)
{
    return effective.answer && effective.answer->verdict != Verdict::NotJudged &&
           std::ranges::any_of(effective.citations,
                               [&](const Citation *citation) { return citations.contains(citation->id); });
}

} // namespace

bool isOlder(const Revision &a, const Revision &b)
{
    const auto dateOf = [](const Revision &revision) {
        return revision.date ? revision.date : revision.approvedOn;
    };
    const std::optional<QDate> dateOfA = dateOf(a);
    const std::optional<QDate> dateOfB = dateOf(b);
    if (dateOfA.has_value() != dateOfB.has_value())
        return dateOfA.has_value();
    if (dateOfA != dateOfB)
        return *dateOfA < *dateOfB;
    return a.id < b.id;
}

QHash<DocumentId, const Revision *> newestApprovedRevisions(const ProjectData &data)
{
    QHash<DocumentId, const Revision *> newest;
    for (const Revision &revision : data.revisions) {
        if (revision.state != DocumentState::Approved)
            continue;
        const Revision *&best = newest[revision.document];
        if (!best || isOlder(*best, revision))
            best = &revision;
    }
    return newest;
}

bool needsConfirmation(const Citation &citation, const Revision &cited, const Revision *newestApproved)
{
    return newestApproved && cited.id != newestApproved->id && isOlder(cited, *newestApproved) &&
           citation.confirmedAgainst != newestApproved->id;
}

bool isToConfirm(const Citation &citation, const Revision &cited, const Revision *newestApproved)
{
    return !citation.toConfirm.isEmpty() || needsConfirmation(citation, cited, newestApproved);
}

Touched touchedByApproval(const ProjectData &data, const QList<const Pack *> &packs, DocumentId document)
{
    Touched touched;
    const QSet<CitationId> citations = citationsToConfirm(data, document);
    if (citations.isEmpty())
        return touched;
    for (const Citation &citation : data.citations) {
        if (citations.contains(citation.id))
            touched.citations.append(citation.id);
    }
    QSet<AnswerId> answers;
    for (const Pack *pack : packs) {
        const AnswerBook book(*pack, data);
        for (qsizetype row = 0; row < pack->requirements.size(); ++row) {
            for (const auto &device : everyDevice(data)) {
                const EffectiveAnswer effective = book.effective(row, device);
                if (restsOn(effective, citations))
                    answers.insert(effective.answer->id);
            }
        }
    }
    for (Answer answer : data.answers) {
        if (!answers.contains(answer.id))
            continue;
        answer.verdict = Verdict::NotJudged;
        answer.verdictBy.clear();
        answer.verdictOn.reset();
        touched.answers.append(answer);
    }
    return touched;
}

} // namespace domain
