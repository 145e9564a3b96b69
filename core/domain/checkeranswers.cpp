// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

Spot at(const CheckContext &context, const AnswerState &state, const QString &field)
{
    return atRow(context, state.pack, state.row, field);
}

void undecided(const CheckContext &context, RemarkBook &book)
{
    for (const RowState &state : context.rows()) {
        if (context.isChecklist(state.pack) && state.effective.applies() == Applicability::Undecided)
            book.add(atRow(context, state.pack, state.row, u"applies"_s), state.devices,
                     u"It is not decided whether this applies."_s,
                     u"Decide: it applies, with method and evidence, or it does not, with the reason."_s);
    }
}

void noJustification(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        if (state.answer->applies == Applicability::No && state.answer->justification.trimmed().isEmpty())
            book.add(at(context, state, u"justification"_s), state.devices,
                     u"\"Does not apply\" has no reason."_s, u"Say why it does not apply to this device."_s);
    }
}

void noMethod(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        const Answer &answer = *state.answer;
        if (!context.isChecklist(state.pack) || answer.applies != Applicability::Yes ||
            !answer.method.trimmed().isEmpty())
            continue;
        const bool nothing = answer.solutions.isEmpty();
        book.add(
            at(context, state, u"method"_s), state.devices,
            nothing
                ? u"It applies, but no method is named by which conformity is shown."_s
                : u"It applies and solutions are named, but not the method by which conformity is shown."_s,
            u"Name the method (Annex II 4(b)): a standard applied, a test, an analysis, a comparison."_s,
            nothing ? Severity::Error : Severity::Warning);
    }
}

void noEvidence(const CheckContext &context, RemarkBook &book)
{
    for (const RowState &state : context.rows()) {
        if (context.isChecklist(state.pack) && state.effective.applies() == Applicability::Yes &&
            state.effective.citations.isEmpty())
            book.add(atRow(context, state.pack, state.row), state.devices,
                     u"It applies, but no evidence is cited."_s,
                     u"Cite the document and the pages that show conformity."_s);
    }
}

Tristate traitsSay(const Requirement &requirement, const Device &device)
{
    return requirement.appliesWhen ? evaluate(*requirement.appliesWhen, device.traits) : Tristate::Unknown;
}

void contradictsTraits(const CheckContext &context, RemarkBook &book)
{
    for (const RowState &state : context.rows()) {
        const Applicability applies = state.effective.applies();
        for (const Device *device : state.devices) {
            const Tristate facts = traitsSay(context.requirement(state), *device);
            const Spot spot = atRow(context, state.pack, state.row, u"applies"_s);
            const QString advice = u"Correct the answer or the facts about the device."_s;
            if (applies == Applicability::Yes && facts == Tristate::No)
                book.add(spot, {device},
                         u"The answer is that it applies; by the facts about the device it does not."_s,
                         advice);
            if (applies == Applicability::No && facts == Tristate::Yes)
                book.add(spot, {device},
                         u"The answer is that it does not apply, although the facts about the device speak for it."_s,
                         u"Make sure that the justification says why, or correct answer or facts."_s, Severity::Note);
        }
    }
}

QString shown(const Solution &solution)
{
    return solution.name.trimmed().isEmpty() ? u"A solution without a name"_s
                                             : u"\"%1\""_s.arg(solution.name);
}

void solutionWithoutEdition(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        for (const Solution &solution : state.answer->solutions) {
            if (solution.edition.trimmed().isEmpty() || solution.name.trimmed().isEmpty())
                book.add(
                    at(context, state, u"solutions"_s), state.devices,
                    u"%1 is not named with its edition."_s.arg(shown(solution)),
                    u"Give name and edition (year, amendments) of the standard or solution that was applied."_s);
        }
    }
}

void partialWithoutReason(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        for (const Solution &solution : state.answer->solutions) {
            if (solution.use == SolutionUse::Partial && solution.omitted.trimmed().isEmpty())
                book.add(
                    at(context, state, u"solutions"_s), state.devices,
                    u"%1 is applied in part; what was left out, and why, is not said."_s.arg(shown(solution)),
                    u"Say which parts were left out and what was done instead."_s);
        }
    }
}

void verdictWithoutName(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        const Answer &answer = *state.answer;
        if (answer.verdict != Verdict::NotJudged &&
            (answer.verdictBy.trimmed().isEmpty() || !answer.verdictOn))
            book.add(at(context, state, u"verdict_by"_s), state.devices,
                     u"There is a verdict, but not by whom and on which day."_s,
                     u"A verdict is a person's: give name and date, or take it back."_s);
    }
}

void verdictNotShown(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        const Verdict verdict = state.answer->verdict;
        if (verdict == Verdict::NotShown || verdict == Verdict::PartlyShown)
            book.add(at(context, state, u"verdict"_s), state.devices,
                     verdict == Verdict::NotShown
                         ? u"The verdict is that conformity is not shown."_s
                         : u"The verdict is that conformity is shown in part only."_s,
                     u"Add what is missing and have it judged again."_s);
    }
}

void overdue(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        const Answer &answer = *state.answer;
        if (answer.due && context.scope().today.isValid() && *answer.due < context.scope().today &&
            answer.status != WorkStatus::Done)
            book.add(at(context, state, u"due"_s), state.devices,
                     u"It was due on %1 and is not done."_s.arg(answer.due->toString(Qt::ISODate)),
                     u"Finish it or set a new date."_s);
    }
}

void toConfirm(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        if (!state.answer->toConfirm.isEmpty())
            book.add(at(context, state, u"to_confirm"_s), state.devices,
                     u"The answer must be confirmed: %1."_s.arg(state.answer->toConfirm),
                     u"Read it for this device; confirm that it still holds, or correct it."_s);
    }
}

constexpr Rule kRules[] = {
    {"undecided", Severity::Error, "No requirement is undecided", undecided},
    {"no-justification", Severity::Error, "\"Does not apply\" has a reason", noJustification},
    {"applies-without-method", Severity::Error, "What applies names its method", noMethod},
    {"applies-without-evidence", Severity::Error, "What applies cites evidence", noEvidence},
    {"applies-contradicts-trait", Severity::Warning, "Answers agree with the facts about the device",
     contradictsTraits},
    {"solution-without-edition", Severity::Warning, "Solutions have their edition", solutionWithoutEdition},
    {"partial-without-reason", Severity::Warning, "Partial use says what was left out", partialWithoutReason},
    {"verdict-without-name", Severity::Warning, "Verdicts have a name and a date", verdictWithoutName},
    {"verdict-not-shown", Severity::Warning, "No verdict is \"not shown\" or \"partly shown\"",
     verdictNotShown},
    {"answer-to-confirm", Severity::Error, "Answers were confirmed", toConfirm},
    {"overdue", Severity::Note, "Nothing is overdue", overdue},
};

} // namespace

std::span<const Rule> answerRules()
{
    return kRules;
}

} // namespace domain
