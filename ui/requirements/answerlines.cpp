// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answerlines.h"

#include "models/confirmations.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(AnswerLines)
};

/// How revisions are called. Nothing is looked up before it is asked for.
class RevisionNames
{
public:
    explicit RevisionNames(const domain::ProjectData &data) : m_data(data) {}

    QString printed(const domain::Citation &citation) const
    {
        QString text = nameOf(citation.revision);
        if (!citation.pages.isEmpty())
            text += Lines::tr(", p. %1").arg(citation.pages);
        if (!citation.section.isEmpty())
            text += u", "_s + citation.section;
        return text;
    }

private:
    QString nameOf(domain::RevisionId id) const
    {
        if (m_revisions.isEmpty())
            index();
        const domain::Revision *revision = m_revisions.value(id);
        if (!revision)
            return Lines::tr("unknown evidence");
        const domain::Document *document = m_documents.value(revision->document);
        return Lines::tr("%1 revision %2", "number of a document, label of its revision")
            .arg(document ? document->number : QString(), revision->label);
    }

    void index() const
    {
        for (const domain::Document &document : m_data.documents)
            m_documents.insert(document.id, &document);
        for (const domain::Revision &revision : m_data.revisions)
            m_revisions.insert(revision.id, &revision);
    }

    const domain::ProjectData &m_data;
    mutable QHash<domain::DocumentId, const domain::Document *> m_documents;
    mutable QHash<domain::RevisionId, const domain::Revision *> m_revisions;
};

class LineMaker
{
public:
    LineMaker(const domain::ProjectData &data, const domain::AnswerBook &book)
        : m_data(data), m_book(book), m_names(data), m_confirmations(data)
    {
        for (const domain::Device &device : data.devices)
            m_devices.append(device.id);
    }

    QList<AnswerLine> linesOf(const catalog::Catalog::Row &row) const
    {
        const QList<domain::DeviceGroup> groups = m_book.groups(row.index, m_devices);
        if (groups.size() == 1)
            return {line(row, std::nullopt, {}, groups.first().answer)};
        QList<AnswerLine> lines;
        for (const domain::Device &device : m_data.devices)
            lines.append(line(row, device.id, device.name, answerFor(groups, device.id)));
        return lines;
    }

private:
    static domain::EffectiveAnswer answerFor(const QList<domain::DeviceGroup> &groups, domain::DeviceId device)
    {
        const auto group = std::ranges::find_if(
            groups, [device](const domain::DeviceGroup &one) { return one.devices.contains(device); });
        return group->answer;
    }

    AnswerLine line(const catalog::Catalog::Row &row, std::optional<domain::DeviceId> device, const QString &name,
                    const domain::EffectiveAnswer &effective) const
    {
        AnswerLine line{row, device, name, {}, {}, {}, {}};
        // A project of one device may hold an answer for just that one.
        if (effective.answer) {
            line.answer = *effective.answer;
            line.device = device ? device : effective.inherited ? std::nullopt : effective.answer->device;
        }
        if (line.device && !device)
            line.deviceName = m_data.devices.first().name;
        if (effective.inherited)
            line.inheritedFrom = row.pack->requirements.at(effective.from).ref;
        QStringList evidence;
        for (const domain::Citation *citation : effective.citations)
            evidence.append(m_names.printed(*citation));
        line.unconfirmed = unconfirmed(effective);
        line.evidence = evidence.join(u'\n');
        return line;
    }

    project::Unconfirmed unconfirmed(const domain::EffectiveAnswer &effective) const
    {
        project::Unconfirmed rows;
        if (effective.answer && !effective.answer->toConfirm.isEmpty())
            rows.answers.append(effective.answer->id);
        for (const domain::Citation *citation : effective.citations) {
            if (m_confirmations.isNeeded(*citation))
                rows.citations.append(citation->id);
        }
        return rows;
    }

    const domain::ProjectData &m_data;
    const domain::AnswerBook &m_book;
    RevisionNames m_names;
    Confirmations m_confirmations;
    QList<domain::DeviceId> m_devices;
};

/// One solution as it is edited: name and edition, and what was left out when it is applied in part.
QString editedSolution(const domain::Solution &solution)
{
    QString text = solution.edition.isEmpty() ? solution.name : QString(solution.name + u':' + solution.edition);
    if (solution.use == domain::SolutionUse::Partial)
        text += u" | partial | "_s + solution.omitted;
    return text;
}

QString editedSolutions(const QList<domain::Solution> &solutions)
{
    QStringList lines;
    for (const domain::Solution &solution : solutions)
        lines.append(editedSolution(solution));
    return lines.join(u'\n');
}

/// A line that was not touched leaves its solution as it was, its kind included.
base::Result<QList<domain::Solution>> solutionsFrom(const QString &text, const QList<domain::Solution> &before)
{
    QList<domain::Solution> solutions;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto known = std::ranges::find(before, line.trimmed(), [](const domain::Solution &solution) {
            return editedSolution(solution).trimmed();
        });
        if (known != before.end()) {
            solutions.append(*known);
            continue;
        }
        auto solution = domain::parseSolution(line);
        if (!solution)
            return base::fail(solution.error());
        const auto namesake = std::ranges::find(before, solution->name, &domain::Solution::name);
        if (namesake != before.end())
            solution->kind = namesake->kind;
        solutions.append(*solution);
    }
    return solutions;
}

} // namespace

QList<AnswerLine> answerLines(const domain::ProjectData &data, const domain::AnswerBook &book,
                              const QList<catalog::Catalog::Row> &rows, std::optional<domain::DeviceId> only)
{
    return AnswerLines(book.pack()).of(rows, only, data, book);
}

QList<AnswerLine> AnswerLines::of(const QList<catalog::Catalog::Row> &rows, std::optional<domain::DeviceId> only,
                                  const domain::ProjectData &data, const domain::AnswerBook &book)
{
    const LineMaker maker(data, book);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_touched.contains(row))
            m_lines[row].clear();
    }
    m_touched.clear();
    QList<AnswerLine> lines;
    for (const catalog::Catalog::Row &row : rows) {
        QList<AnswerLine> &known = m_lines[row.index];
        if (known.isEmpty())
            known = maker.linesOf(row);
        for (const AnswerLine &line : std::as_const(known)) {
            if (!only || !line.device || line.device == only)
                lines.append(line);
        }
    }
    return lines;
}

QString columnTitle(AnswerColumn column)
{
    switch (column) {
        case kAnswerRefColumn:
            return Lines::tr("No.", "number of a requirement");
        case kAnswerTitleColumn:
            return Lines::tr("Requirement");
        case kAnswerDeviceColumn:
            return Lines::tr("Device");
        case kAnswerAppliesColumn:
            return Lines::tr("Applies");
        case kAnswerJustificationColumn:
            return Lines::tr("Justification");
        case kAnswerMethodColumn:
            return Lines::tr("Method");
        case kAnswerSolutionsColumn:
            return Lines::tr("Standards and other solutions");
        case kAnswerStatusColumn:
            return Lines::tr("Status");
        case kAnswerVerdictColumn:
            return Lines::tr("Verdict");
        case kAnswerVerdictByColumn:
            return Lines::tr("Judged by");
        case kAnswerOwnerColumn:
            return Lines::tr("Owner");
        case kAnswerDueColumn:
            return Lines::tr("Due");
        case kAnswerEvidenceColumn:
            return Lines::tr("Evidence references");
        case kAnswerRemarksColumn:
            return Lines::tr("Remarks");
        case kAnswerColumnCount:
            break;
    }
    return {};
}

QString fieldName(AnswerColumn column)
{
    switch (column) {
        case kAnswerAppliesColumn:
            return u"applies"_s;
        case kAnswerJustificationColumn:
            return u"justification"_s;
        case kAnswerMethodColumn:
            return u"method"_s;
        case kAnswerSolutionsColumn:
            return u"solutions"_s;
        case kAnswerStatusColumn:
            return u"status"_s;
        case kAnswerVerdictColumn:
            return u"verdict"_s;
        case kAnswerVerdictByColumn:
            return u"verdict_by"_s;
        case kAnswerOwnerColumn:
            return u"owner"_s;
        case kAnswerDueColumn:
            return u"due"_s;
        default:
            return {};
    }
}

QString shownCell(const AnswerLine &line, AnswerColumn column)
{
    const domain::Answer &answer = line.answer;
    switch (column) {
        case kAnswerRefColumn:
            return line.requirement().ref;
        case kAnswerTitleColumn:
            return line.requirement().title;
        case kAnswerDeviceColumn:
            return line.deviceName.isEmpty() ? Lines::tr("all devices") : line.deviceName;
        case kAnswerAppliesColumn:
            return word(answer.applies);
        case kAnswerSolutionsColumn: {
            QStringList solutions;
            for (const domain::Solution &solution : answer.solutions)
                solutions.append(domain::printSolution(solution));
            return solutions.join(u'\n');
        }
        case kAnswerStatusColumn:
            return word(answer.status);
        case kAnswerVerdictColumn:
            return word(answer.verdict);
        case kAnswerEvidenceColumn:
            return line.evidence;
        default:
            return editedCell(line, column);
    }
}

QString editedCell(const AnswerLine &line, AnswerColumn column)
{
    const domain::Answer &answer = line.answer;
    switch (column) {
        case kAnswerAppliesColumn:
            return domain::nameOf(answer.applies);
        case kAnswerJustificationColumn:
            return answer.justification;
        case kAnswerMethodColumn:
            return answer.method;
        case kAnswerSolutionsColumn:
            return editedSolutions(answer.solutions);
        case kAnswerStatusColumn:
            return domain::nameOf(answer.status);
        case kAnswerVerdictColumn:
            return domain::nameOf(answer.verdict);
        case kAnswerVerdictByColumn:
            return answer.verdictBy;
        case kAnswerOwnerColumn:
            return answer.owner;
        case kAnswerDueColumn:
            return word(answer.due);
        default:
            return {};
    }
}

base::Result<project::AnswerPatch> patchFor(const AnswerLine &line, AnswerColumn column, const QString &text)
{
    project::AnswerPatch patch;
    switch (column) {
        case kAnswerAppliesColumn:
            patch.applies = domain::valueOf<domain::Applicability>(text);
            break;
        case kAnswerJustificationColumn:
            patch.justification = text;
            break;
        case kAnswerMethodColumn:
            patch.method = text;
            break;
        case kAnswerSolutionsColumn: {
            const auto solutions = solutionsFrom(text, line.answer.solutions);
            if (!solutions)
                return base::fail(solutions.error());
            patch.solutions = *solutions;
            break;
        }
        case kAnswerStatusColumn:
            patch.status = domain::valueOf<domain::WorkStatus>(text);
            break;
        case kAnswerVerdictColumn:
            patch.verdict = domain::valueOf<domain::Verdict>(text);
            patch.verdictBy = line.answer.verdictBy;
            break;
        case kAnswerVerdictByColumn:
            if (line.answer.verdict == domain::Verdict::NotJudged && !text.trimmed().isEmpty())
                return base::fail(base::ErrorCode::Usage,
                                  Lines::tr("A name is stored with its verdict. Choose the verdict, or clear the name."));
            patch.verdict = line.answer.verdict;
            patch.verdictBy = text.trimmed();
            break;
        case kAnswerOwnerColumn:
            patch.owner = text.trimmed();
            break;
        case kAnswerDueColumn: {
            const auto date = parseDate(text);
            if (!date)
                return base::fail(date.error());
            patch.due = *date;
            break;
        }
        default:
            break;
    }
    return patch;
}

} // namespace ui
