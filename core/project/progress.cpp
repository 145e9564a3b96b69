// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "progress.h"

#include <domain/answerbook.h>

#include <algorithm>

namespace project
{

namespace
{

bool isLocated(const domain::Citation *citation)
{
    return !citation->pages.isEmpty() || !citation->section.isEmpty();
}

bool isShown(const domain::EffectiveAnswer &answer)
{
    if (answer.applies() == domain::Applicability::No)
        return !answer.answer->justification.trimmed().isEmpty();
    return answer.applies() == domain::Applicability::Yes && std::ranges::any_of(answer.citations, isLocated);
}

bool isReviewed(const domain::EffectiveAnswer &answer)
{
    return answer.answer && answer.answer->verdict != domain::Verdict::NotJudged && !answer.answer->verdictBy.isEmpty();
}

Progress ofRow(const domain::AnswerBook &book, qsizetype row, const QList<domain::DeviceId> &devices)
{
    return book.pack().requirements.at(row).answerable ? progressOf(book.groups(row, devices)) : Progress();
}

void add(Progress &sum, const Progress &one)
{
    sum.answerable += one.answerable;
    sum.decided += one.decided;
    sum.withEvidence += one.withEvidence;
    sum.reviewed += one.reviewed;
}

QList<domain::DeviceId> idsOf(const QList<domain::Device> &devices)
{
    QList<domain::DeviceId> ids;
    for (const domain::Device &device : devices)
        ids.append(device.id);
    return ids;
}

} // namespace

Progress progressOf(const QList<domain::DeviceGroup> &groups)
{
    const auto all = [&](auto holds) {
        return qint64(std::ranges::all_of(groups, [&](const domain::DeviceGroup &g) { return holds(g.answer); }));
    };
    Progress progress;
    progress.answerable = 1;
    progress.decided = all([](const auto &a) { return a.applies() != domain::Applicability::Undecided; });
    progress.withEvidence = all(isShown);
    progress.reviewed = all(isReviewed);
    return progress;
}

QList<Progress> withHeadings(const domain::Pack &pack, QList<Progress> rows)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!pack.requirements.at(row).answerable)
            continue;
        for (const qsizetype ancestor : pack.ancestors(row)) {
            if (!pack.requirements.at(ancestor).answerable)
                add(rows[ancestor], rows.at(row));
        }
    }
    return rows;
}

QList<Progress> progressOfRows(const domain::ProjectData &data, const domain::AnswerBook &book)
{
    const QList<domain::DeviceId> devices = idsOf(data.devices);
    QList<Progress> rows;
    for (qsizetype row = 0; row < book.pack().requirements.size(); ++row)
        rows.append(ofRow(book, row, devices));
    return withHeadings(book.pack(), std::move(rows));
}

Progress progressOf(const domain::ProjectData &data, const domain::Pack *pack)
{
    const domain::AnswerBook book(*pack, data);
    const QList<domain::DeviceId> devices = idsOf(data.devices);
    Progress sum;
    for (qsizetype row = 0; row < pack->requirements.size(); ++row) {
        add(sum, ofRow(book, row, devices));
    }
    return sum;
}

Progress progressOfRow(const domain::ProjectData &data, const domain::Pack *pack, qsizetype row)
{
    return ofRow(domain::AnswerBook(*pack, data), row, idsOf(data.devices));
}

} // namespace project
