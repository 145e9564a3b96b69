// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"
#include "keptwords.h"
#include "texts.h"

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
            book.add(
                atRow(context, state.pack, state.row, u"applies"_s), state.devices,
                Texts::tr("It is not decided whether this applies."),
                Texts::tr("Decide: it applies, with method and evidence, or it does not, with the reason."));
    }
}

void noJustification(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        if (state.answer->applies == Applicability::No && state.answer->justification.trimmed().isEmpty())
            book.add(at(context, state, u"justification"_s), state.devices,
                     Texts::tr("\"Does not apply\" has no reason."),
                     Texts::tr("Say why it does not apply to this device."));
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
                ? Texts::tr("It applies, but no method is named by which conformity is shown.")
                : Texts::tr(
                      "It applies and solutions are named, but not the method by which conformity is shown."),
            Texts::tr(
                "Name the method (Annex II 4(b)): a standard applied, a test, an analysis, a comparison."),
            nothing ? Severity::Error : Severity::Warning);
    }
}

void noEvidence(const CheckContext &context, RemarkBook &book)
{
    for (const RowState &state : context.rows()) {
        if (context.isChecklist(state.pack) && state.effective.applies() == Applicability::Yes &&
            state.effective.citations.isEmpty())
            book.add(atRow(context, state.pack, state.row), state.devices,
                     Texts::tr("It applies, but no evidence is cited."),
                     Texts::tr("Cite the document and the pages that show conformity."));
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
            const QString advice = Texts::tr("Correct the answer or the facts about the device.");
            if (applies == Applicability::Yes && facts == Tristate::No)
                book.add(
                    spot, {device},
                    Texts::tr("The answer is that it applies; by the facts about the device it does not."),
                    advice);
            if (applies == Applicability::No && facts == Tristate::Yes)
                book.add(spot, {device},
                         Texts::tr("The answer is that it does not apply, although the facts about the "
                                   "device speak for it."),
                         Texts::tr("Make sure that the justification says why, or correct answer or facts."),
                         Severity::Note);
        }
    }
}

QString shown(const Solution &solution)
{
    return solution.name.trimmed().isEmpty() ? Texts::tr("A solution without a name")
                                             : u"\"%1\""_s.arg(solution.name);
}

void solutionWithoutEdition(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        for (const Solution &solution : state.answer->solutions) {
            if (solution.edition.trimmed().isEmpty() || solution.name.trimmed().isEmpty())
                book.add(at(context, state, u"solutions"_s), state.devices,
                         Texts::tr("%1 is not named with its edition.").arg(shown(solution)),
                         Texts::tr("Give name and edition (year, amendments) of the standard or solution "
                                   "that was applied."));
        }
    }
}

void partialWithoutReason(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        for (const Solution &solution : state.answer->solutions) {
            if (solution.use == SolutionUse::Partial && solution.omitted.trimmed().isEmpty())
                book.add(at(context, state, u"solutions"_s), state.devices,
                         Texts::tr("%1 is applied in part; what was left out, and why, is not said.")
                             .arg(shown(solution)),
                         Texts::tr("Say which parts were left out and what was done instead."));
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
                     Texts::tr("There is a verdict, but not by whom and on which day."),
                     Texts::tr("A verdict is a person's: give name and date, or take it back."));
    }
}

void verdictNotShown(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        const Verdict verdict = state.answer->verdict;
        if (verdict == Verdict::NotShown || verdict == Verdict::PartlyShown)
            book.add(at(context, state, u"verdict"_s), state.devices,
                     verdict == Verdict::NotShown
                         ? Texts::tr("The verdict is that conformity is not shown.")
                         : Texts::tr("The verdict is that conformity is shown in part only."),
                     Texts::tr("Add what is missing and have it judged again."));
    }
}

void overdue(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        const Answer &answer = *state.answer;
        if (answer.due && context.scope().today.isValid() && *answer.due < context.scope().today &&
            answer.status != WorkStatus::Done)
            book.add(at(context, state, u"due"_s), state.devices,
                     Texts::tr("It was due on %1 and is not done.").arg(dateText(*answer.due)),
                     Texts::tr("Finish it or set a new date."));
    }
}

void toConfirm(const CheckContext &context, RemarkBook &book)
{
    for (const AnswerState &state : context.answers()) {
        if (!state.answer->toConfirm.isEmpty())
            book.add(at(context, state, u"to_confirm"_s), state.devices,
                     Texts::tr("The answer must be confirmed: %1.").arg(keptWords(state.answer->toConfirm)),
                     Texts::tr("Read it for this device; confirm that it still holds, or correct it."));
    }
}

constexpr Rule kRules[] = {
    {"undecided", Severity::Error, QT_TRANSLATE_NOOP("domain", "No requirement is undecided"), undecided},
    {"no-justification", Severity::Error, QT_TRANSLATE_NOOP("domain", "\"Does not apply\" has a reason"), noJustification},
    {"applies-without-method", Severity::Error, QT_TRANSLATE_NOOP("domain", "What applies names its method"), noMethod},
    {"applies-without-evidence", Severity::Error, QT_TRANSLATE_NOOP("domain", "What applies cites evidence"), noEvidence},
    {"applies-contradicts-trait", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Answers agree with the facts about the device"),
     contradictsTraits},
    {"solution-without-edition", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Solutions have their edition"), solutionWithoutEdition},
    {"partial-without-reason", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Partial use says what was left out"), partialWithoutReason},
    {"verdict-without-name", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Verdicts have a name and a date"), verdictWithoutName},
    {"verdict-not-shown", Severity::Warning, QT_TRANSLATE_NOOP("domain", "No verdict is \"not shown\" or \"partly shown\""),
     verdictNotShown},
    {"answer-to-confirm", Severity::Error, QT_TRANSLATE_NOOP("domain", "Answers were confirmed"), toConfirm},
    {"overdue", Severity::Note, QT_TRANSLATE_NOOP("domain", "Nothing is overdue"), overdue},
};

} // namespace

std::span<const Rule> answerRules()
{
    return kRules;
}

} // namespace domain
