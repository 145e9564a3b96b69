// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectionstates.h"

#include "models/confirmations.h"
#include "models/words.h"

#include <project/sections.h>

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

/// What stands on or below a row.
struct Counts
{
    qsizetype all = 0;
    qsizetype done = 0;
    qsizetype citations = 0;
    qsizetype remarks = 0;

    void add(const Counts &other)
    {
        all += other.all;
        done += other.done;
        citations += other.citations;
        remarks += other.remarks;
    }
};

ClauseState headingState(const Counts &counts)
{
    ClauseState state;
    if (counts.all == 0)
        return state;
    state.icon = u"heading"_s;
    state.text = States::tr("%1 of %2 done").arg(counts.done).arg(counts.all);
    state.note = state.text;
    state.description = state.text;
    return state;
}

/// The state in words, and in the tree a short form of the counts.
void addCounts(const Counts &counts, ClauseState &state)
{
    if (counts.citations > 0) {
        state.description +=
            u", "_s + States::tr("%n references to evidence", nullptr, int(counts.citations));
        if (state.isAnswerable)
            state.text += u" \u00b7 "_s + QString::number(counts.citations);
    }
    if (counts.remarks > 0) {
        const QString text = States::tr("%n remarks", nullptr, int(counts.remarks));
        state.description += u", "_s + text;
        state.text += u" \u00b7 "_s + text;
        state.note = state.note.isEmpty() ? text : QString(state.note + u" \u00b7 "_s + text);
    }
}

/// That a section is empty or not done is its state; the tree need not say it twice.
bool isSaidByState(const domain::Remark &remark)
{
    return remark.rule == "empty-section"_L1 || remark.rule == "section-open"_L1;
}

QHash<QString, qsizetype> citedByClause(const QList<domain::Citation> &citations)
{
    QHash<QString, qsizetype> counts;
    for (const domain::Citation &citation : citations)
        ++counts[citation.clause];
    return counts;
}

QHash<QString, qsizetype> remarkedByClause(const QList<domain::Remark> &remarks)
{
    QHash<QString, qsizetype> counts;
    for (const domain::Remark &remark : remarks) {
        if (!isSaidByState(remark))
            ++counts[remark.place.clause];
    }
    return counts;
}

/// Each text by itself, for the filters: another device's may stand otherwise and have another owner.
QList<ClausePart> partsOf(const QList<const domain::Section *> &texts, const QList<domain::Device> &devices,
                          const QString &startingText, bool isCited, bool hasUnconfirmedCitation)
{
    QList<domain::DeviceId> others; // those the text for all devices holds for
    for (const domain::Device &device : devices) {
        if (std::ranges::none_of(texts, [&](const domain::Section *text) { return text->device == device.id; }))
            others.append(device.id);
    }
    QList<ClausePart> parts;
    for (const domain::Section *text : texts) {
        if (!text->device && others.isEmpty())
            continue;
        const ClauseState state = stateFor(project::statusOf({text}, startingText, isCited));
        const bool isToConfirm = hasUnconfirmedCitation || !text->toConfirm.isEmpty();
        parts.append({text->device ? QList{*text->device} : others, state.needsWork || isToConfirm,
                      state.isUndecided, state.applies, state.isExcluded, isToConfirm, text->owner});
    }
    return parts;
}

QSet<QString> withUnconfirmedCitations(const domain::ProjectData &data)
{
    const Confirmations confirmations(data);
    QSet<QString> clauses;
    for (const domain::Citation &citation : data.citations) {
        if (confirmations.isNeeded(citation))
            clauses.insert(citation.clause);
    }
    return clauses;
}

void addConfirmation(const QList<const domain::Section *> &texts, bool hasCitation, ClauseState &state)
{
    state.toConfirm =
        hasCitation || std::ranges::any_of(texts, [](const domain::Section *text) { return !text->toConfirm.isEmpty(); });
    if (!state.toConfirm)
        return;
    state.needsWork = true;
    if (state.note.isEmpty())
        state.note = States::tr("to confirm");
    state.description += States::tr(", to confirm");
}

} // namespace

QList<ClauseState> sectionStates(const domain::ProjectData &data, const domain::Pack &pack,
                                 const QHash<QString, QString> &startingTexts,
                                 const QList<domain::Remark> &remarks)
{
    QHash<QString, QList<const domain::Section *>> texts;
    for (const domain::Section &section : data.sections)
        texts[section.clause].append(&section);
    const auto cited = citedByClause(data.citations);
    const auto remarked = remarkedByClause(remarks);
    const QSet<QString> unconfirmed = withUnconfirmedCitations(data);
    QList<ClauseState> states(pack.requirements.size());
    QList<Counts> counts(pack.requirements.size());
    for (qsizetype row = 0; row < states.size(); ++row) {
        const domain::Requirement &clause = pack.requirements.at(row);
        Counts own{0, 0, cited.value(clause.id), remarked.value(clause.id)};
        if (clause.answerable) {
            states[row] =
                stateFor(project::statusOf(texts.value(clause.id), startingTexts.value(clause.id), own.citations > 0));
            own.all = 1;
            own.done = states.at(row).isExcluded ? 1 : 0;
            states[row].isRemarked = own.remarks > 0;
            states[row].parts =
                partsOf(texts.value(clause.id), data.devices, startingTexts.value(clause.id), own.citations > 0,
                        unconfirmed.contains(clause.id));
            addCounts(own, states[row]);
            addConfirmation(texts.value(clause.id), unconfirmed.contains(clause.id), states[row]);
        }
        counts[row].add(own);
        for (const qsizetype ancestor : pack.ancestors(row))
            counts[ancestor].add(own);
    }
    for (qsizetype row = 0; row < states.size(); ++row) {
        if (pack.requirements.at(row).answerable)
            continue;
        states[row] = headingState(counts.at(row));
        addCounts(counts.at(row), states[row]);
    }
    return states;
}

QString sectionTexts(const domain::ProjectData &data, const QString &clause)
{
    QStringList texts;
    for (const domain::Section &section : data.sections) {
        if (section.clause == clause)
            texts += {section.text, section.owner, section.note};
    }
    return texts.join(u' ');
}

QStringList sectionOwners(const domain::ProjectData &data)
{
    QSet<QString> names;
    for (const domain::Section &section : data.sections)
        names.insert(section.owner.trimmed());
    names.remove({});
    QStringList sorted(names.cbegin(), names.cend());
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}

} // namespace ui
