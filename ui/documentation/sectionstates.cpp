// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectionstates.h"

#include "models/words.h"

#include <domain/checker.h>

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
    Q_DECLARE_TR_FUNCTIONS(SectionStates)
};

/// The least finished of a section's texts; nothing if there is no text and no citation.
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

ClauseState stateFor(std::optional<domain::WorkStatus> status)
{
    ClauseState state;
    state.isAnswerable = true;
    state.isUndecided = !status;
    state.isExcluded = status == domain::WorkStatus::Done;
    state.applies = status && !state.isExcluded;
    state.needsWork = !state.isExcluded;
    if (!status)
        state.text = States::tr("empty");
    else if (*status == domain::WorkStatus::Open)
        state.text = word(domain::WorkStatus::Draft);
    else
        state.text = word(*status);
    state.icon = !status ? u"empty"_s : state.isExcluded ? u"done"_s : u"draft"_s;
    state.description = state.text;
    return state;
}

ClauseState headingState(qsizetype done, qsizetype all)
{
    ClauseState state;
    if (all == 0)
        return state;
    state.icon = u"heading"_s;
    state.text = States::tr("%1 of %2 done").arg(done).arg(all);
    state.description = state.text;
    return state;
}

} // namespace

QList<ClauseState> sectionStates(const domain::ProjectData &data, const domain::Pack &pack,
                                 const QHash<QString, QString> &startingTexts)
{
    QHash<QString, QList<const domain::Section *>> texts;
    for (const domain::Section &section : data.sections)
        texts[section.clause].append(&section);
    QSet<QString> cited;
    for (const domain::Citation &citation : data.citations)
        cited.insert(citation.clause);
    QList<ClauseState> states(pack.requirements.size());
    QList<qsizetype> doneBelow(pack.requirements.size());
    for (qsizetype row = 0; row < states.size(); ++row) {
        const domain::Requirement &clause = pack.requirements.at(row);
        if (!clause.answerable)
            continue;
        states[row] = stateFor(
            statusOf(texts.value(clause.id), startingTexts.value(clause.id), cited.contains(clause.id)));
        states[row].toConfirm = std::ranges::any_of(
            texts.value(clause.id), [](const domain::Section *text) { return !text->toConfirm.isEmpty(); });
        if (states.at(row).toConfirm) {
            states[row].needsWork = true;
            states[row].description += States::tr(", to confirm");
        }
        for (const qsizetype ancestor : pack.ancestors(row))
            doneBelow[ancestor] += states.at(row).isExcluded ? 1 : 0;
    }
    for (qsizetype row = 0; row < states.size(); ++row) {
        if (!pack.requirements.at(row).answerable)
            states[row] = headingState(doneBelow.at(row), pack.answerableBelow(row));
    }
    return states;
}

} // namespace ui
