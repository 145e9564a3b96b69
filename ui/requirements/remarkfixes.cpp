// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "remarkfixes.h"

#include "proposal.h"

#include <domain/confirm.h>
#include <project/answers.h>
#include <project/citations.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Fixes
{
    Q_DECLARE_TR_FUNCTIONS(RemarkFixes)
};

Fix patching(const QString &text, const AnswerPlace &place, Workspace &workspace, const project::AnswerPatch &patch)
{
    return {text, [place, patch, &workspace] {
                workspace.accept(project::setAnswer(workspace.project(), place.row, place.devices, patch));
            }};
}

/// The editions the catalogue has of a standard of that name.
QStringList editionsOf(const QString &name, const catalog::Catalog &catalog)
{
    QStringList editions;
    for (const domain::Standard &standard : catalog.standards()) {
        const auto known = domain::parseSolution(standard.designation);
        if (known && known->name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 && !known->edition.isEmpty())
            editions.append(known->edition);
    }
    return editions;
}

QList<Fix> editionFixes(const domain::Answer &answer, const AnswerPlace &place, Workspace &workspace)
{
    QList<Fix> fixes;
    for (qsizetype i = 0; i < answer.solutions.size(); ++i) {
        const domain::Solution &solution = answer.solutions.at(i);
        if (!solution.edition.trimmed().isEmpty())
            continue;
        const QStringList editions = editionsOf(solution.name, workspace.environment().catalog);
        for (const QString &edition : editions) {
            project::AnswerPatch patch;
            patch.solutions = answer.solutions;
            (*patch.solutions)[i].edition = edition;
            fixes.append(patching(Fixes::tr("Take %1:%2", "name and edition of a standard").arg(solution.name, edition),
                                  place, workspace, patch));
        }
    }
    return fixes;
}

QList<Fix> reasonFixes(const domain::Answer &answer, const AnswerPlace &place, Workspace &workspace)
{
    QList<domain::Device> devices = workspace.data().devices;
    if (!place.devices.isEmpty())
        devices.removeIf([&](const domain::Device &device) { return !place.devices.contains(device.id); });
    const auto traits = workspace.environment().catalog.traits(workspace.project().regulation());
    const auto proposal = proposalFor(place.row.requirement(), devices, traits);
    if (answer.applies != domain::Applicability::No || !answer.justification.trimmed().isEmpty() || !proposal ||
        proposal->applies != domain::Applicability::No)
        return {};
    project::AnswerPatch patch;
    patch.justification = proposal->justification;
    return {patching(Fixes::tr("Take the reason from the facts about the device"), place, workspace, patch)};
}

QList<Fix> doneFixes(const domain::Answer &answer, const AnswerPlace &place, Workspace &workspace)
{
    if (!answer.due || answer.status == domain::WorkStatus::Done)
        return {};
    project::AnswerPatch patch;
    patch.status = domain::WorkStatus::Done;
    return {patching(Fixes::tr("Set the status to done"), place, workspace, patch)};
}

QList<Fix> verdictFixes(const domain::Answer &answer, const AnswerPlace &place, Workspace &workspace)
{
    if (answer.verdict == domain::Verdict::NotJudged || !answer.verdictBy.trimmed().isEmpty())
        return {};
    project::AnswerPatch patch;
    patch.verdict = domain::Verdict::NotJudged;
    return {patching(Fixes::tr("Take the verdict back"), place, workspace, patch)};
}

QList<Fix> answerFixes(const QString &rule, const AnswerPlace &place, Workspace &workspace)
{
    const domain::Answer *answer = workspace.book(*place.row.pack).own(place.row.index, place.device());
    if (!answer)
        return {};
    if (rule == "solution-without-edition"_L1)
        return editionFixes(*answer, place, workspace);
    if (rule == "no-justification"_L1)
        return reasonFixes(*answer, place, workspace);
    if (rule == "overdue"_L1)
        return doneFixes(*answer, place, workspace);
    if (rule == "verdict-without-name"_L1)
        return verdictFixes(*answer, place, workspace);
    return {};
}

/// The row's own citation of that document, if it is the only one: else nobody could tell which one is meant.
const domain::Citation *onlyCitationOf(qint64 document, const AnswerPlace &place, const Workspace &workspace)
{
    const domain::ProjectData &data = workspace.data();
    auto citations = workspace.book(*place.row.pack).ownCitations(place.row.index, place.device());
    citations.removeIf([&](const domain::Citation *citation) {
        const domain::Revision *revision = domain::revisionOf(data, citation->revision);
        return !revision || revision->document.value != document;
    });
    return citations.size() == 1 ? citations.first() : nullptr;
}

QList<Fix> citationFixes(const domain::Remark &remark, const AnswerPlace &place, Workspace &workspace)
{
    const domain::Citation *citation = onlyCitationOf(remark.place.document, place, workspace);
    const domain::DocumentId document{remark.place.document};
    const domain::Revision *newest = domain::newestApprovedRevisions(workspace.data()).value(document);
    if (!citation || !newest || newest->id == citation->revision)
        return {};
    const project::CitationDetails details{newest->id, citation->pages, citation->section, citation->quote};
    QList<Fix> fixes{{Fixes::tr("Cite revision %1 at the same place").arg(newest->label),
                      [details, id = citation->id, &workspace] {
                          workspace.accept(project::changeCitation(workspace.project(), id, details));
                      }}};
    if (remark.rule == "to-confirm"_L1)
        fixes.append({Fixes::tr("Confirm that the cited revision still holds"), [id = citation->id, &workspace] {
                          workspace.accept(project::confirmCitation(workspace.project(), id));
                      }});
    return fixes;
}

Fix factsFix(const AnswerPlace &place, Workspace &workspace)
{
    const auto device = place.device().value_or(workspace.data().devices.first().id);
    return {Fixes::tr("Look at the facts about the device"), [device, &workspace] {
                domain::Place facts;
                facts.device = device.value;
                facts.field = u"traits"_s;
                Q_EMIT workspace.goToRequested(facts);
            }};
}

} // namespace

QList<Fix> fixesFor(const domain::Remark &remark, const AnswerPlace &place, Workspace &workspace)
{
    if (remark.rule == "applies-contradicts-trait"_L1)
        return {factsFix(place, workspace)};
    if (workspace.isReadOnly())
        return {};
    if (remark.rule == "to-confirm"_L1 || remark.rule == "cites-superseded"_L1)
        return citationFixes(remark, place, workspace);
    return answerFixes(remark.rule, place, workspace);
}

} // namespace ui
