// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirementstates.h"

#include "models/words.h"

#include <domain/answerbook.h>
#include <domain/confirm.h>
#include <domain/names.h>
#include <project/progress.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct States
{
    Q_DECLARE_TR_FUNCTIONS(RequirementStates)
};

ClauseState headingState(const project::Progress &progress)
{
    ClauseState state;
    if (progress.answerable == 0)
        return state;
    state.icon = u"heading"_s;
    state.text = States::tr("%1·%2·%3 of %4", "decided, with evidence, reviewed")
                     .arg(progress.decided)
                     .arg(progress.withEvidence)
                     .arg(progress.reviewed)
                     .arg(progress.answerable);
    state.description =
        States::tr(
            "of %1 requirements %2 are decided, %3 are shown with evidence or a justification, "
            "%4 were reviewed by a named person")
            .arg(progress.answerable)
            .arg(progress.decided)
            .arg(progress.withEvidence)
            .arg(progress.reviewed);
    return state;
}

void describeAnswer(const domain::EffectiveAnswer &answer, ClauseState &state)
{
    switch (answer.applies()) {
        case domain::Applicability::Undecided:
            state.icon = u"undecided"_s;
            break;
        case domain::Applicability::Yes:
            state.icon = u"applies"_s;
            break;
        case domain::Applicability::No:
            state.icon = u"excluded"_s;
            break;
    }
    state.text = word(answer.applies());
    if (answer.answer && answer.answer->verdict != domain::Verdict::NotJudged)
        state.text = word(answer.answer->verdict);
    state.description = state.text;
    if (answer.inherited)
        state.description += States::tr(", answered further up");
}

/// An answer of the row, or evidence it cites, waits for a person to confirm it.
bool isToConfirm(const domain::ProjectData &data, const QHash<domain::DocumentId, const domain::Revision *> &newest,
                 const domain::EffectiveAnswer &answer)
{
    if (answer.answer && !answer.answer->toConfirm.isEmpty())
        return true;
    return std::ranges::any_of(answer.citations, [&](const domain::Citation *citation) {
        const domain::Revision *cited = domain::revisionOf(data, citation->revision);
        return cited && domain::isToConfirm(*citation, *cited, newest.value(cited->document));
    });
}

ClauseState rowState(const QList<domain::DeviceGroup> &groups, const project::Progress &progress, bool toConfirm)
{
    using domain::Applicability;
    const auto holds = [&](Applicability value) {
        return std::ranges::any_of(groups,
                                   [=](const auto &group) { return group.answer.applies() == value; });
    };
    ClauseState state;
    state.isAnswerable = true;
    state.isUndecided = holds(Applicability::Undecided);
    state.applies = holds(Applicability::Yes);
    state.isExcluded = holds(Applicability::No);
    state.toConfirm = toConfirm;
    state.needsWork = progress.decided == 0 || progress.withEvidence == 0 || toConfirm;
    if (int(state.isUndecided) + int(state.applies) + int(state.isExcluded) > 1) {
        state.icon = u"differs"_s;
        state.text = States::tr("differs");
        state.description = States::tr("differs between the devices");
    } else {
        describeAnswer(groups.first().answer, state);
    }
    if (state.applies && progress.withEvidence == 0)
        state.description += States::tr(", no located evidence yet");
    if (toConfirm)
        state.description += States::tr(", to confirm");
    return state;
}

} // namespace

QList<ClauseState> requirementStates(const domain::ProjectData &data, const domain::AnswerBook &book)
{
    const domain::Pack &pack = book.pack();
    const QList<project::Progress> progress = project::progressOfRows(data, book);
    QList<domain::DeviceId> devices;
    for (const domain::Device &device : data.devices)
        devices.append(device.id);
    const auto newest = domain::newestApprovedRevisions(data);
    QList<ClauseState> states;
    for (qsizetype row = 0; row < pack.requirements.size(); ++row) {
        if (!pack.requirements.at(row).answerable) {
            states.append(headingState(progress.at(row)));
            continue;
        }
        const QList<domain::DeviceGroup> groups = book.groups(row, devices);
        const bool toConfirm = std::ranges::any_of(
            groups, [&](const domain::DeviceGroup &group) { return isToConfirm(data, newest, group.answer); });
        states.append(rowState(groups, progress.at(row), toConfirm));
    }
    return states;
}

} // namespace ui
