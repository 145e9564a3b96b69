// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirementstates.h"

#include "models/collation.h"
#include "models/confirmations.h"
#include "models/words.h"

#include <domain/answerbook.h>
#include <domain/confirm.h>
#include <domain/names.h>
#include <project/progress.h>

#include <QCoreApplication>
#include <QSet>

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
    state.note = state.text;
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
    if (answer.answer && (answer.answer->verdict == domain::Verdict::PartlyShown || answer.answer->verdict == domain::Verdict::NotShown))
        state.note = state.text;
    state.description = state.text;
    if (answer.inherited)
        state.description += States::tr(", answered further up");
}

ClausePart partOf(const domain::DeviceGroup &group, const Confirmations &confirmations)
{
    const project::Progress progress = project::progressOf({group});
    const domain::EffectiveAnswer &answer = group.answer;
    return {group.devices,
            progress.decided == 0 || progress.withEvidence == 0 || confirmations.isNeeded(answer),
            answer.applies() == domain::Applicability::Undecided,
            answer.applies() == domain::Applicability::Yes,
            answer.applies() == domain::Applicability::No,
            confirmations.isNeeded(answer),
            answer.answer ? answer.answer->owner : QString()};
}

ClauseState rowState(const QList<domain::DeviceGroup> &groups, const project::Progress &progress,
                     const Confirmations &confirmations)
{
    ClauseState state;
    state.isAnswerable = true;
    for (const domain::DeviceGroup &group : groups)
        state.parts.append(partOf(group, confirmations));
    const auto holds = [&](bool ClausePart::*member) { return std::ranges::any_of(state.parts, member); };
    state.isUndecided = holds(&ClausePart::isUndecided);
    state.applies = holds(&ClausePart::applies);
    state.isExcluded = holds(&ClausePart::isExcluded);
    state.needsWork = holds(&ClausePart::needsWork);
    state.toConfirm = holds(&ClausePart::isToConfirm);
    state.differs = groups.size() > 1;
    if (int(state.isUndecided) + int(state.applies) + int(state.isExcluded) > 1) {
        state.icon = u"differs"_s;
        state.text = States::tr("differs");
        state.description = States::tr("differs between the devices");
    } else {
        describeAnswer(groups.first().answer, state);
    }
    if (state.applies && progress.withEvidence == 0)
        state.description += States::tr(", no located evidence yet");
    if (state.toConfirm) {
        state.text = States::tr("to confirm");
        state.note = state.text;
        state.description += States::tr(", to confirm");
    }
    return state;
}

QStringList namesIn(const domain::ProjectData &data, const QList<QString domain::Answer::*> &members)
{
    QSet<QString> names;
    for (const domain::Answer &answer : data.answers) {
        for (const auto member : members)
            names.insert((answer.*member).trimmed());
    }
    names.remove({});
    QStringList sorted(names.cbegin(), names.cend());
    sortByLanguage(sorted);
    return sorted;
}

} // namespace

QList<ClauseState> requirementStates(const domain::ProjectData &data, const domain::AnswerBook &book)
{
    return RequirementStates(book.pack()).states(data, book);
}

const QList<ClauseState> &RequirementStates::states(const domain::ProjectData &data, const domain::AnswerBook &book)
{
    if (m_touched.isEmpty())
        return m_states;
    const domain::Pack &pack = book.pack();
    const Confirmations confirmations(data);
    QList<domain::DeviceId> devices;
    for (const domain::Device &device : data.devices)
        devices.append(device.id);
    m_states.resize(pack.requirements.size());
    m_rows.resize(pack.requirements.size());
    for (qsizetype row = 0; row < m_states.size(); ++row) {
        if (!pack.requirements.at(row).answerable || !m_touched.contains(row))
            continue;
        const QList<domain::DeviceGroup> groups = book.groups(row, devices);
        m_rows[row] = project::progressOf(groups);
        m_states[row] = rowState(groups, m_rows.at(row), confirmations);
    }
    const QList<project::Progress> sums = project::withHeadings(pack, m_rows);
    for (qsizetype row = 0; row < m_states.size(); ++row) {
        if (!pack.requirements.at(row).answerable)
            m_states[row] = headingState(sums.at(row));
    }
    m_touched.clear();
    return m_states;
}

QString answerTexts(const domain::ProjectData &data, const domain::AnswerBook &book, qsizetype row)
{
    QStringList texts;
    const auto add = [&](std::optional<domain::DeviceId> device) {
        const domain::Answer *answer = book.own(row, device);
        if (!answer)
            return;
        texts += {answer->justification, answer->method, answer->owner, answer->verdictBy, answer->note};
        for (const domain::Solution &solution : answer->solutions)
            texts += {solution.name + u':' + solution.edition, solution.omitted};
    };
    add(std::nullopt);
    for (const domain::Device &device : data.devices)
        add(device.id);
    return texts.join(u' ');
}

QStringList answerOwners(const domain::ProjectData &data)
{
    return namesIn(data, {&domain::Answer::owner});
}

QStringList answerPeople(const domain::ProjectData &data)
{
    return namesIn(data, {&domain::Answer::owner, &domain::Answer::verdictBy});
}

} // namespace ui
