// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "solutionsfield.h"

#include <domain/names.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Solutions
{
    Q_DECLARE_TR_FUNCTIONS(SolutionsField)
};

QList<QStringList> gridRows(const QList<domain::Solution> &solutions)
{
    QList<QStringList> rows;
    for (const domain::Solution &s : solutions)
        rows.append({domain::nameOf(s.kind), s.name, s.edition, domain::nameOf(s.use), s.omitted});
    return rows;
}

constexpr int kNameColumn = 1; ///< of the solutions
constexpr int kEditionColumn = 2;

/// The standards of the catalogue for a clause: its own first, then the others of the regulation.
QList<const domain::Standard *> standardsFor(const catalog::Catalog &catalog, const catalog::Catalog::Row &row)
{
    QList<const domain::Standard *> standards;
    for (const QString &designation : row.requirement().advice.standards) {
        if (const domain::Standard *standard = catalog.standard(designation))
            standards.append(standard);
    }
    for (const domain::Standard &standard : catalog.standards()) {
        if (standard.regulations.contains(domain::nameOf(row.pack->regulation)) && !standards.contains(&standard))
            standards.append(&standard);
    }
    return standards;
}

QList<Suggestion> suggestionsFor(const catalog::Catalog &catalog, const catalog::Catalog::Row &row)
{
    QList<Suggestion> suggestions;
    for (const domain::Standard *standard : standardsFor(catalog, row)) {
        const auto solution = domain::parseSolution(standard->designation);
        if (solution)
            suggestions.append({standard->designation + u" – "_s + standard->title,
                                {{kNameColumn, solution->name}, {kEditionColumn, solution->edition}}});
    }
    return suggestions;
}

} // namespace

GridField *createSolutionsField(QWidget *parent)
{
    return new GridField(Solutions::tr("Standards, common specifications and other solutions"), u"solutions"_s,
                         {{Solutions::tr("Kind"), choicesOf<domain::SolutionKind>()},
                          {Solutions::tr("Name"), {}},
                          {Solutions::tr("Edition"), {}},
                          {Solutions::tr("Applied"), choicesOf<domain::SolutionUse>()},
                          {Solutions::tr("Left out"), {}}},
                         Solutions::tr("Add a &solution"), parent);
}

void setSolutions(GridField *field, const QList<domain::Solution> &solutions)
{
    field->setRows(gridRows(solutions));
}

QList<domain::Solution> solutionsFrom(const QList<QStringList> &rows)
{
    QList<domain::Solution> solutions;
    for (const QStringList &row : rows)
        solutions.append(
            {domain::valueOf<domain::SolutionKind>(row.at(0)).value_or(domain::SolutionKind::Standard),
             row.at(1).trimmed(), row.at(2).trimmed(),
             domain::valueOf<domain::SolutionUse>(row.at(3)).value_or(domain::SolutionUse::Full),
             row.at(4).trimmed()});
    return solutions;
}

void suggestStandards(GridField *field, const catalog::Catalog &catalog, const catalog::Catalog::Row &row)
{
    field->setSuggestions(kNameColumn, suggestionsFor(catalog, row));
}

} // namespace ui
