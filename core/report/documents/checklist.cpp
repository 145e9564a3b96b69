// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checklist.h"

#include <domain/names.h>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

QString appliesText(domain::Applicability applies)
{
    switch (applies) {
    case domain::Applicability::Yes:
        return u"Applies"_s;
    case domain::Applicability::No:
        return u"Does not apply"_s;
    case domain::Applicability::Undecided:
        break;
    }
    return u"Undecided"_s;
}

QString verdictText(const domain::Answer &answer)
{
    switch (answer.verdict) {
    case domain::Verdict::NotJudged:
        return {};
    case domain::Verdict::Shown:
        return u"Judged as shown"_s;
    case domain::Verdict::PartlyShown:
        return u"Judged as partly shown"_s;
    case domain::Verdict::NotShown:
        return u"Judged as not shown"_s;
    }
    return {};
}

Cell requirementCell(const domain::Requirement &requirement)
{
    Paragraph head{{Span{requirement.ref + u"  "_s, true, false, false, {}, {}},
                    Span{requirement.title, true, false, false, {}, {}}},
                   ParagraphStyle::Body,
                   {}};
    return cell({head, paragraph(requirement.summary, ParagraphStyle::Small)});
}

/// One cell in which every group of devices has its say; `say` gives the paragraphs of one group.
template <typename Say>
Cell perGroup(const Scope &scope, const QList<DeviceGroup> &groups, Say say)
{
    Cell result;
    for (const DeviceGroup &group : groups) {
        const QList<Paragraph> said = say(group);
        const QString label = scope.groupLabel(groups, group);
        if (!label.isEmpty() && !said.isEmpty())
            result.paragraphs.append({{Span{label + u':', false, true, false, {}, {}}}, ParagraphStyle::Small, {}});
        result.paragraphs += said;
    }
    return result;
}

QList<Paragraph> decision(const domain::Pack &pack, const DeviceGroup &group)
{
    QList<Paragraph> said{{{Span{appliesText(group.answer.applies()), true, false, false, {}, {}}},
                           ParagraphStyle::Body,
                           {}}};
    if (!group.answer.answer)
        return said;
    said += plainParagraphs(group.answer.answer->justification);
    if (group.answer.inherited) {
        const domain::Requirement &from = pack.requirements.at(group.answer.from);
        said.append({{Span{u"Answered with "_s, false, false, false, {}, {}},
                      Span{from.ref, false, false, false, clauseTarget(from.id), {}}},
                     ParagraphStyle::Small,
                     {}});
    }
    return said;
}

QList<Paragraph> solutions(const DeviceGroup &group)
{
    QList<Paragraph> said;
    for (const domain::Solution &solution : group.answer.answer ? group.answer.answer->solutions
                                                                : QList<domain::Solution>())
        said.append(paragraph(domain::printSolution(solution)));
    return said;
}

QList<Paragraph> evidence(const Scope &scope, const DeviceGroup &group)
{
    QList<Paragraph> said;
    for (const domain::Citation *citation : group.answer.citations)
        said.append(citationParagraph(scope, *citation));
    const QString verdict = group.answer.answer ? verdictText(*group.answer.answer) : QString();
    if (!verdict.isEmpty())
        said.append(paragraph(u"%1 by %2, %3"_s.arg(verdict, group.answer.answer->verdictBy,
                                                    group.answer.answer->verdictOn.value_or(QDate()).toString(Qt::ISODate)),
                              ParagraphStyle::Small));
    return said;
}

/// Chapters, titles and numbered requirements; points and indents are found through these.
void addBookmark(const domain::Pack &pack, qsizetype index, int headingLevel, Table::Row &row)
{
    using Kind = domain::RequirementKind;
    const domain::Requirement &requirement = pack.requirements.at(index);
    if (requirement.kind == Kind::Point || requirement.kind == Kind::Indent)
        return;
    row.outlineLevel = headingLevel + std::max(1, int(pack.ancestors(index).size()));
    row.outlineTitle = requirement.ref + u"  "_s + requirement.title;
}

/// What a person said of a heading is printed like that of any row.
bool isAnswered(const Scope &scope, const domain::AnswerBook &book, qsizetype index)
{
    return std::ranges::any_of(scope.groups(book, index), [](const DeviceGroup &group) {
        return (group.answer.answer && !group.answer.inherited) || !group.answer.citations.isEmpty();
    });
}

Table::Row answerRow(const Scope &scope, const domain::AnswerBook &book, qsizetype index)
{
    const domain::Pack &pack = book.pack();
    const QList<DeviceGroup> groups = scope.groups(book, index);
    const auto method = [](const DeviceGroup &group) {
        return group.answer.answer ? plainParagraphs(group.answer.answer->method) : QList<Paragraph>();
    };
    return {{requirementCell(pack.requirements.at(index)),
             perGroup(scope, groups, [&](const DeviceGroup &group) { return decision(pack, group); }),
             perGroup(scope, groups, method), perGroup(scope, groups, solutions),
             perGroup(scope, groups, [&](const DeviceGroup &group) { return evidence(scope, group); })},
            clauseTarget(pack.requirements.at(index).id),
            0,
            {},
            pack.requirements.at(index).ref};
}

Table::Row headingRow(const domain::Requirement &requirement)
{
    Cell spanning = cell(requirement.ref + u"  "_s + requirement.title, true);
    spanning.shaded = true;
    if (requirement.reason)
        spanning.paragraphs.append(paragraph(*requirement.reason, ParagraphStyle::Small));
    return {{spanning}, clauseTarget(requirement.id), 0, {}};
}

} // namespace

Part checklistPart(const Scope &scope, int headingLevel)
{
    const domain::Pack &pack = scope.annex(u"I"_s);
    const domain::AnswerBook &book = scope.book(pack);
    Table table;
    table.small = true;
    table.columns = {{3.2}, {2.6}, {1.7}, {1.5}, {3.0}};
    table.header.append({{cell(u"Requirement"_s, true), cell(u"Applies, because"_s, true), cell(u"Method"_s, true),
                          cell(u"Solutions applied"_s, true), cell(u"Evidence"_s, true)},
                         {},
                         0,
                         {}});
    for (qsizetype i = 0; i < pack.requirements.size(); ++i) {
        const domain::Requirement &row = pack.requirements.at(i);
        const bool printsAnswer = row.answerable || isAnswered(scope, book, i);
        if (row.kind == domain::RequirementKind::Annex && !printsAnswer)
            continue;
        table.rows.append(printsAnswer ? answerRow(scope, book, i) : headingRow(row));
        addBookmark(pack, i, headingLevel, table.rows.last());
    }
    Part part;
    part.landscape = true;
    part.blocks.append(Heading{headingLevel, {Span{u"Checklist of %1 Annex I"_s.arg(domain::shortName(pack.regulation)),
                                                   false, false, false, {}, {}}}, u"checklist"_s});
    part.blocks.append(paragraph(
        u"Requirements are given in a summary of our own words (%1 edition %2, law as of %3); the official wording is "
        "not part of this document."_s.arg(pack.id, pack.edition, pack.dateOfLaw.toString(Qt::ISODate)),
        ParagraphStyle::Small));
    part.blocks.append(table);
    return part;
}

} // namespace report
