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

AnswerBook::AnswerBook(const Pack &pack, const ProjectData &data) : m_pack(&pack)
{
    for (const Answer &answer : data.answers) {
        if (const auto index = pack.indexOfId(answer.requirement))
            m_answers.insert({*index, keyOf(answer.device)}, &answer);
    }
    for (const Citation &citation : data.citations) {
        if (const auto index = pack.indexOfId(citation.clause))
            m_citations[{*index, keyOf(citation.device)}].append(&citation);
    }
}

const Answer *AnswerBook::own(qsizetype index, std::optional<DeviceId> device) const
{
    return m_answers.value({index, keyOf(device)});
}

QList<const Citation *> AnswerBook::ownCitations(qsizetype index, std::optional<DeviceId> device) const
{
    return m_citations.value({index, keyOf(device)});
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
        result.citations += ownCitations(row, std::nullopt);
        if (device)
            result.citations += ownCitations(row, device);
    };
    addFrom(index);
    if (result.inherited)
        addFrom(from);
    return result;
}

} // namespace domain
