// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answerbook.h"

#include <algorithm>

namespace domain
{

namespace
{

qint64 keyOf(std::optional<DeviceId> device)
{
    return device ? device->value : 0;
}

} // namespace

AnswerBook::AnswerBook(const Pack &pack, const ProjectData &data)
    : m_pack(&pack), m_data(&data), m_rows(pack.requirements.size())
{
    for (qsizetype place = 0; place < data.answers.size(); ++place)
        addAnswer(place);
    for (qsizetype place = 0; place < data.citations.size(); ++place)
        addCitation(place);
}

void AnswerBook::addAnswer(qsizetype place)
{
    const Answer &answer = m_data->answers.at(place);
    if (const auto index = m_pack->indexOfId(answer.requirement)) {
        QList<At> &answers = m_rows[*index].answers;
        const At at{keyOf(answer.device), place};
        answers.insert(std::ranges::lower_bound(answers, at), at);
    }
}

void AnswerBook::addCitation(qsizetype place)
{
    const Citation &citation = m_data->citations.at(place);
    if (const auto index = m_pack->indexOfId(citation.clause)) {
        QList<At> &citations = m_rows[*index].citations;
        const At at{keyOf(citation.device), place};
        citations.insert(std::ranges::lower_bound(citations, at), at);
    }
}

void AnswerBook::moveOn(QList<At> Row::*list, qsizetype place)
{
    for (Row &row : m_rows) {
        for (At &at : row.*list)
            at.place += at.place >= place ? 1 : 0;
    }
}

void AnswerBook::moveUp(QList<At> Row::*list, qsizetype place)
{
    for (Row &row : m_rows) {
        (row.*list).removeIf([place](const At &at) { return at.place == place; });
        for (At &at : row.*list)
            at.place -= at.place > place ? 1 : 0;
    }
}

void AnswerBook::answerInserted(qsizetype place)
{
    moveOn(&Row::answers, place);
    addAnswer(place);
}

void AnswerBook::citationInserted(qsizetype place)
{
    moveOn(&Row::citations, place);
    addCitation(place);
}

void AnswerBook::answerRemoved(qsizetype place)
{
    moveUp(&Row::answers, place);
}

void AnswerBook::citationRemoved(qsizetype place)
{
    moveUp(&Row::citations, place);
}

const Answer *AnswerBook::own(qsizetype index, std::optional<DeviceId> device) const
{
    const QList<At> &answers = m_rows.at(index).answers;
    const auto at = std::ranges::lower_bound(answers, keyOf(device), {}, &At::device);
    return at != answers.end() && at->device == keyOf(device) ? &m_data->answers.at(at->place) : nullptr;
}

void AnswerBook::appendCitations(qsizetype index, std::optional<DeviceId> device,
                                 QList<const Citation *> &citations) const
{
    for (const At &at : std::ranges::equal_range(m_rows.at(index).citations, keyOf(device), {}, &At::device))
        citations.append(&m_data->citations.at(at.place));
}

QList<const Citation *> AnswerBook::ownCitations(qsizetype index, std::optional<DeviceId> device) const
{
    QList<const Citation *> citations;
    appendCitations(index, device, citations);
    return citations;
}

EffectiveAnswer AnswerBook::effective(qsizetype index, std::optional<DeviceId> device) const
{
    if (const Answer *answer = device ? own(index, device) : nullptr)
        return found(index, index, answer, device);
    if (const Answer *answer = own(index, std::nullopt))
        return found(index, index, answer, device);
    for (const qsizetype ancestor : m_pack->ancestors(index)) {
        for (const auto &scope : {device, std::optional<DeviceId>()}) {
            const Answer *answer = own(ancestor, scope);
            if (answer && answer->coversBelow)
                return found(index, ancestor, answer, device);
        }
    }
    return found(index, index, nullptr, device);
}

QList<DeviceGroup> AnswerBook::groups(qsizetype index, const QList<DeviceId> &devices) const
{
    QList<DeviceGroup> groups;
    for (const DeviceId device : devices) {
        const EffectiveAnswer answer = effective(index, device);
        const auto same = std::ranges::find_if(groups, [&](const DeviceGroup &group) {
            return group.answer.answer == answer.answer && group.answer.citations == answer.citations;
        });
        if (same != groups.end())
            same->devices.append(device);
        else
            groups.append({{device}, answer});
    }
    return groups;
}

EffectiveAnswer AnswerBook::found(qsizetype index, qsizetype from, const Answer *answer,
                                  std::optional<DeviceId> device) const
{
    EffectiveAnswer result{answer, from, from != index, {}};
    const auto addFrom = [&](qsizetype row) {
        appendCitations(row, std::nullopt, result.citations);
        if (device)
            appendCitations(row, device, result.citations);
    };
    addFrom(index);
    if (result.inherited)
        addFrom(from);
    return result;
}

} // namespace domain
