// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"

#include "texts.h"

#include <base/text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

using Scope = std::optional<domain::DeviceId>;

template <typename T>
void take(T &target, const std::optional<T> &value)
{
    if (value)
        target = *value;
}

bool saysTheSame(const domain::Answer &a, const domain::Answer &b)
{
    return a.applies == b.applies && a.justification == b.justification && a.method == b.method
        && a.solutions == b.solutions;
}

base::Result<> checkPatch(const AnswerPatch &patch)
{
    const std::pair<const std::optional<QString> &, QString> texts[] = {
        {patch.justification, Texts::tr("The justification")},
        {patch.method, Texts::tr("The method")},
        {patch.verdictBy, Texts::tr("The name behind the verdict")},
        {patch.owner, Texts::tr("The owner")},
        {patch.note, Texts::tr("The note")}};
    for (const auto &[text, what] : texts) {
        if (const auto ok = base::checkStorable(text.value_or(QString()), what); !ok)
            return ok;
    }
    const bool judged = patch.verdict && *patch.verdict != domain::Verdict::NotJudged;
    if (judged && patch.verdictBy.value_or(QString()).trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage, Texts::tr("A verdict is a person's: say who gives it."));
    return {};
}

base::Result<> checkAnswerable(const catalog::Catalog::Row &row)
{
    const domain::Requirement &requirement = row.requirement();
    if (requirement.answerable || row.pack->answerableBelow(row.index) > 0)
        return {};
    return base::fail(base::ErrorCode::Usage,
                      Texts::tr("%1 takes no answer: %2")
                          .arg(domain::placeName(*row.pack, requirement),
                               requirement.reason.value_or(Texts::tr("it is a heading."))));
}

/// The row's own answer, or a copy of what it inherits, without the judgement of somebody on another row.
domain::Answer startingPoint(const domain::AnswerBook &book, const catalog::Catalog::Row &row, Scope device,
                             const AnswerPatch &patch)
{
    if (const domain::Answer *own = book.own(row.index, device))
        return *own;
    domain::Answer answer;
    if (const domain::Answer *inherited = book.effective(row.index, device).answer)
        answer = *inherited;
    if (patch.applies && *patch.applies != answer.applies) {
        answer.justification.clear();
        answer.method.clear();
        answer.solutions.clear();
    }
    answer.id = {};
    answer.requirement = row.requirement().id;
    answer.device = device;
    answer.coversBelow = false;
    answer.verdict = domain::Verdict::NotJudged;
    answer.verdictBy.clear();
    answer.verdictOn.reset();
    return answer;
}

domain::Answer patched(domain::Answer answer, const AnswerPatch &patch, const domain::Requirement &requirement,
                       QDate today)
{
    const domain::Answer before = answer;
    take(answer.applies, patch.applies);
    take(answer.justification, patch.justification);
    take(answer.method, patch.method);
    take(answer.solutions, patch.solutions);
    take(answer.status, patch.status);
    take(answer.owner, patch.owner);
    take(answer.due, patch.due);
    take(answer.note, patch.note);
    take(answer.coversBelow, patch.coversBelow);
    if (!requirement.answerable)
        answer.coversBelow = true;
    const bool isChanged = !saysTheSame(before, answer);
    if (patch.verdict || isChanged) {
        answer.verdict = patch.verdict.value_or(domain::Verdict::NotJudged);
        const bool judged = answer.verdict != domain::Verdict::NotJudged;
        if (judged || isChanged)
            answer.toConfirm.clear();
        answer.verdictBy = judged ? patch.verdictBy.value_or(QString()) : QString();
        answer.verdictOn = judged ? std::optional(today) : std::nullopt;
    }
    return answer;
}

QList<Scope> scopesOf(const QList<domain::DeviceId> &devices)
{
    QList<Scope> scopes(devices.cbegin(), devices.cend());
    return scopes.isEmpty() ? QList<Scope>{std::nullopt} : scopes;
}

base::Result<storage::Write> writeFor(Project &project, const AnswerTarget &target)
{
    const auto &[row, device, patch] = target;
    if (const auto ok = checkAnswerable(row); !ok)
        return base::fail(ok.error());
    if (const auto ok = checkPatch(patch); !ok)
        return base::fail(ok.error());
    const domain::AnswerBook &book = project.book(*row.pack);
    const QDate today = project.environment().clock.now().date();
    domain::Answer answer = patched(startingPoint(book, row, device, patch), patch, row.requirement(), today);
    if (!answer.id.isValid()) {
        const auto id = project.reserveId(domain::EntityKind::Answer);
        if (!id)
            return base::fail(id.error());
        answer.id = {*id};
    }
    return put(answer);
}

base::Result<> apply(Project &project, const QString &action, const QList<AnswerTarget> &targets)
{
    Edit edit{action, {}, {}};
    for (const AnswerTarget &target : targets) {
        const auto write = writeFor(project, target);
        if (!write)
            return base::fail(write.error());
        edit.writes.append(*write);
    }
    return project.apply(edit);
}

} // namespace

base::Result<> setAnswer(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices,
                         const AnswerPatch &patch)
{
    QList<AnswerTarget> targets;
    for (const Scope &device : scopesOf(devices))
        targets.append({row, device, patch});
    return apply(project, u"Answer %1"_s.arg(row.requirement().ref), targets);
}

base::Result<> setAnswers(Project &project, const QList<AnswerTarget> &targets)
{
    return apply(project, u"Answer %1 rows"_s.arg(targets.size()), targets);
}

base::Result<> clearAnswer(Project &project, const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices)
{
    const domain::AnswerBook &book = project.book(*row.pack);
    Edit edit{u"Take back the answer to %1"_s.arg(row.requirement().ref), {}, {}};
    for (const Scope &device : scopesOf(devices)) {
        if (const domain::Answer *own = book.own(row.index, device))
            edit.writes.append(removal(*own));
    }
    return project.apply(edit);
}

base::Result<> confirmAnswers(Project &project, const QList<domain::AnswerId> &answers)
{
    Edit edit;
    QString place;
    for (const domain::AnswerId id : answers) {
        const auto known = std::ranges::find(project.data().answers, id, &domain::Answer::id);
        if (known == project.data().answers.end())
            return base::fail(base::ErrorCode::NotFound,
                              Texts::tr("This answer is not in the project any more."));
        domain::Answer confirmed = *known;
        confirmed.toConfirm.clear();
        place = confirmed.requirement.section(u':', 2);
        edit.writes.append(put(confirmed));
    }
    edit.action = answers.size() == 1 ? u"Confirm the answer to %1"_s.arg(place)
                                      : u"Confirm %1 answers"_s.arg(answers.size());
    return project.apply(edit);
}

} // namespace project
