// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "statustexts.h"

#include "history/valuetext.h"
#include "models/shown.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString day(QDate date)
{
    return dayText(date);
}

/// What has a date, by the name it has in the project.
QString dated(const QString &name)
{
    return name.contains(u':') ? clauseText(name) : name;
}

} // namespace

QString nextText(const project::NextStep &step)
{
    using Kind = project::NextStep::Kind;
    const int n = int(step.count);
    switch (step.kind) {
        case Kind::Overdue:
            return Texts::tr("%n date(s) passed. The first: %1 on %2.", nullptr, n)
                .arg(dated(step.name), day(step.date));
        case Kind::Confirm:
            return Texts::tr("Confirm %n reference(s) again, because %1 was approved.", nullptr, n)
                .arg(step.name);
        case Kind::Carried:
            return Texts::tr("Confirm %n answer(s), text(s) or reference(s): %1.", nullptr, n).arg(step.name);
        case Kind::Facts:
            return Texts::tr("Answer the questions about %1: they tell which requirements may not apply.")
                .arg(step.name);
        case Kind::Errors:
            return Texts::tr("Mend %n error(s), because they keep every document a draft. The first: %1.",
                             nullptr, n)
                .arg(step.name);
        case Kind::Undecided:
            return Texts::tr("Decide %n requirement(s) of %1, because nobody has said whether they apply.",
                             nullptr, n)
                .arg(step.name);
        case Kind::Evidence:
            return Texts::tr(
                       "Show %n requirement(s) of %1, because evidence with its place or a justification is "
                       "missing.",
                       nullptr, n)
                .arg(step.name);
        case Kind::Soon:
            return Texts::tr("%n date(s) within 30 days. The first: %1 on %2.", nullptr, n)
                .arg(dated(step.name), day(step.date));
        case Kind::Sections:
            return Texts::tr("Write %n section(s) of Annex %1, because they are empty.", nullptr, n)
                .arg(step.name);
        case Kind::Review:
            return Texts::tr("Let %n answer(s) of %1 be reviewed, because no named person has judged them.",
                             nullptr, n)
                .arg(step.name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString chapterText(const project::ChapterStatus &chapter)
{
    return Texts::tr("%1: %2", "number and title of a chapter").arg(chapter.ref, chapter.title);
}

QString annexText(const project::AnnexStatus &annex)
{
    return Texts::tr("Annex %1: %2 empty, %3 draft, %4 in review, %5 done, of %6 sections")
        .arg(annex.annex, QString::number(annex.empty), QString::number(annex.draft),
             QString::number(annex.review), QString::number(annex.done), QString::number(annex.all()));
}

QString confirmText(const project::ConfirmCause &cause, const OverviewFacts &facts)
{
    if (!cause.newest)
        return Texts::tr("%n answer(s), text(s) or reference(s): %1", nullptr, int(cause.count)).arg(cause.reason);
    return Texts::tr("%n reference(s), because %1 was approved", nullptr, int(cause.count))
        .arg(facts.revisions.value(*cause.newest));
}

QString dateText(const project::DueDate &due, QDate today)
{
    const bool isPast = due.date < today;
    if (due.what == project::DueDate::What::Certificate)
        return (isPast ? Texts::tr("%1: certificate %2 of %3 has ended")
                       : Texts::tr("%1: certificate %2 of %3 ends"))
            .arg(day(due.date), due.name, due.place.text);
    const QString text =
        (isPast ? Texts::tr("%1: the answer to %2 was due") : Texts::tr("%1: the answer to %2 is due"))
            .arg(day(due.date), dated(due.name));
    return due.owner.isEmpty() ? text : Texts::tr("%1 (%2)", "what is due, owner").arg(text, due.owner);
}

QString remarksText(domain::Severity severity, qint64 count)
{
    switch (severity) {
        case domain::Severity::Error:
            return Texts::tr("%n error(s)", nullptr, int(count));
        case domain::Severity::Warning:
            return Texts::tr("%n warning(s)", nullptr, int(count));
        case domain::Severity::Note:
            return Texts::tr("%n note(s)", nullptr, int(count));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace ui
