// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "status.h"

#include "sections.h"

#include <domain/confirm.h>
#include <domain/names.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qsizetype kMostSteps = 3;
constexpr int kDaysAhead = 183; ///< of dates shown
constexpr int kSoonDays = 30;   ///< of dates that are something to do

domain::Place placeAt(const QString &clause, std::optional<domain::DeviceId> device = {},
                      const QString &field = {})
{
    return {clause, device ? device->value : 0, 0, field, {}};
}

class Status
{
public:
    Status(const domain::ProjectData &data, const QList<const domain::Pack *> &packs,
           const QList<domain::Remark> &remarks, QDate today)
        : m_data(data), m_packs(packs), m_remarks(remarks)
    {
        m_status.today = today;
    }

    ProjectStatus made()
    {
        for (const domain::Pack *pack : m_packs)
            pack->annex == "I"_L1 ? addChapters(*pack) : addAnnex(*pack);
        countRemarks();
        addToConfirm();
        addDates();
        addSteps();
        return m_status;
    }

private:
    void addChapters(const domain::Pack &pack);
    void addAnnex(const domain::Pack &pack);
    void countRemarks();
    void addToConfirm();
    void addCause(const ConfirmCause &cause);
    void addDates();
    void addDate(const DueDate &due);
    void addSteps();
    void addStep(NextStep::Kind kind, qint64 count, const QString &name, const domain::Place &place,
                 QDate date = {});
    void addStepsOfDates(NextStep::Kind kind, QDate from, QDate to);
    void addStepOfCauses(NextStep::Kind kind);
    void addStepOfErrors();
    void addStepsOfChapters();
    /// The first answerable row of a chapter for which `lacks` holds.
    template <typename Lacks>
    void addStepOfRows(NextStep::Kind kind, Lacks lacks);

    const domain::ProjectData &m_data;
    const QList<const domain::Pack *> &m_packs;
    const QList<domain::Remark> &m_remarks;
    const domain::Pack *m_requirements = nullptr; ///< Annex I
    QList<Progress> m_rows;                       ///< of its rows
    ProjectStatus m_status;
};

void Status::addChapters(const domain::Pack &pack)
{
    m_requirements = &pack;
    m_rows = progressOfRows(m_data, domain::AnswerBook(pack, m_data));
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const domain::Requirement &clause = pack.requirements.at(row);
        if (clause.kind != domain::RequirementKind::Chapter || m_rows.at(row).answerable == 0)
            continue;
        const Progress &progress = m_rows.at(row);
        m_status.chapters.append({clause.id, clause.ref, clause.title, progress});
        m_status.total.answerable += progress.answerable;
        m_status.total.decided += progress.decided;
        m_status.total.withEvidence += progress.withEvidence;
        m_status.total.reviewed += progress.reviewed;
    }
}

void Status::addAnnex(const domain::Pack &pack)
{
    QHash<QString, QList<const domain::Section *>> texts;
    for (const domain::Section &section : m_data.sections)
        texts[section.clause].append(&section);
    QSet<QString> cited;
    for (const domain::Citation &citation : m_data.citations)
        cited.insert(citation.clause);
    const QHash<QString, QString> starting = startingTexts(m_data, {&pack});
    AnnexStatus annex;
    annex.annex = pack.annex;
    for (const domain::Requirement &clause : pack.requirements) {
        if (!clause.answerable)
            continue;
        if (annex.first.isEmpty())
            annex.first = clause.id;
        const auto status =
            statusOf(texts.value(clause.id), starting.value(clause.id), cited.contains(clause.id));
        if (!status && annex.empty++ == 0)
            annex.firstEmpty = placeAt(clause.id);
        else if (status == domain::WorkStatus::Done)
            ++annex.done;
        else if (status == domain::WorkStatus::Review)
            ++annex.review;
        else if (status)
            ++annex.draft;
    }
    m_status.annexes.append(annex);
}

void Status::countRemarks()
{
    const auto count = [this](domain::Severity severity) {
        return std::ranges::count(m_remarks, severity, &domain::Remark::severity);
    };
    m_status.errors = count(domain::Severity::Error);
    m_status.warnings = count(domain::Severity::Warning);
    m_status.notes = count(domain::Severity::Note);
}

void Status::addCause(const ConfirmCause &cause)
{
    const auto known = std::ranges::find_if(m_status.toConfirm, [&](const ConfirmCause &other) {
        return other.newest == cause.newest && other.reason == cause.reason;
    });
    if (known == m_status.toConfirm.end())
        m_status.toConfirm.append(cause);
    else
        ++known->count;
}

void Status::addToConfirm()
{
    for (const domain::Answer &answer : m_data.answers) {
        if (!answer.toConfirm.isEmpty())
            addCause({{}, answer.toConfirm, 1, placeAt(answer.requirement, answer.device, u"to_confirm"_s)});
    }
    for (const domain::Section &section : m_data.sections) {
        if (!section.toConfirm.isEmpty())
            addCause({{}, section.toConfirm, 1, placeAt(section.clause, section.device, u"to_confirm"_s)});
    }
    QHash<domain::RevisionId, const domain::Revision *> revisions;
    for (const domain::Revision &revision : m_data.revisions)
        revisions.insert(revision.id, &revision);
    const auto newest = domain::newestApprovedRevisions(m_data);
    for (const domain::Citation &citation : m_data.citations) {
        const domain::Revision *cited = revisions.value(citation.revision);
        const domain::Revision *now = cited ? newest.value(cited->document) : nullptr;
        if (cited && domain::needsConfirmation(citation, *cited, now))
            addCause({now->id, {}, 1, placeAt(citation.clause, citation.device)});
        else if (cited && !citation.toConfirm.isEmpty())
            addCause({{}, citation.toConfirm, 1, placeAt(citation.clause, citation.device)});
    }
    std::ranges::stable_sort(m_status.toConfirm, std::ranges::greater(), &ConfirmCause::count);
}

void Status::addDate(const DueDate &due)
{
    if (due.date <= m_status.today.addDays(kDaysAhead))
        m_status.dates.append(due);
}

void Status::addDates()
{
    if (!m_status.today.isValid())
        return;
    for (const domain::Answer &answer : m_data.answers) {
        if (answer.due && answer.status != domain::WorkStatus::Done)
            addDate({DueDate::What::Answer, *answer.due, answer.requirement,
                     placeAt(answer.requirement, answer.device, u"due"_s), answer.owner});
    }
    for (const domain::Device &device : m_data.devices) {
        for (const domain::Certificate &certificate : device.certificates) {
            if (certificate.ends)
                addDate({DueDate::What::Certificate,
                         *certificate.ends,
                         certificate.number,
                         {{}, device.id.value, 0, u"certificates"_s, device.name},
                         {}});
        }
    }
    std::ranges::stable_sort(m_status.dates, {}, &DueDate::date);
}

void Status::addStep(NextStep::Kind kind, qint64 count, const QString &name, const domain::Place &place,
                     QDate date)
{
    if (count > 0 && m_status.next.size() < kMostSteps)
        m_status.next.append({kind, count, name, date, place});
}

void Status::addStepsOfDates(NextStep::Kind kind, QDate from, QDate to)
{
    QList<const DueDate *> found;
    for (const DueDate &due : std::as_const(m_status.dates)) {
        if ((!from.isValid() || due.date >= from) && due.date < to)
            found.append(&due);
    }
    if (!found.isEmpty())
        addStep(kind, found.size(), found.first()->name, found.first()->place, found.first()->date);
}

void Status::addStepOfErrors()
{
    static const QStringList elsewhere{u"undecided"_s,         u"to-confirm"_s,    u"answer-to-confirm"_s,
                                       u"section-to-confirm"_s, u"empty-section"_s, u"applies-without-evidence"_s};
    qint64 count = 0;
    domain::Place first;
    for (const domain::Remark &remark : m_remarks) {
        if (remark.severity == domain::Severity::Error && !elsewhere.contains(remark.rule) && count++ == 0)
            first = remark.place;
    }
    addStep(NextStep::Kind::Errors, count, first.text, first);
}

template <typename Lacks>
void Status::addStepOfRows(NextStep::Kind kind, Lacks lacks)
{
    for (const ChapterStatus &chapter : std::as_const(m_status.chapters)) {
        const qsizetype heading = m_requirements->indexOfId(chapter.clause).value_or(0);
        qint64 count = 0;
        QString first;
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const domain::Requirement &clause = m_requirements->requirements.at(row);
            if (clause.answerable && m_requirements->ancestors(row).contains(heading) &&
                lacks(m_rows.at(row)) && count++ == 0)
                first = clause.id;
        }
        if (count > 0)
            return addStep(kind, count, chapter.ref, placeAt(first));
    }
}

void Status::addStepsOfChapters()
{
    addStepOfRows(NextStep::Kind::Undecided, [](const Progress &row) { return row.decided == 0; });
    addStepOfRows(NextStep::Kind::Evidence,
                  [](const Progress &row) { return row.decided > 0 && row.withEvidence == 0; });
}

/// The rows to confirm because of new revisions, or those for other reasons.
void Status::addStepOfCauses(NextStep::Kind kind)
{
    qint64 rows = 0;
    const ConfirmCause *first = nullptr;
    for (const ConfirmCause &cause : std::as_const(m_status.toConfirm)) {
        if (cause.newest.has_value() != (kind == NextStep::Kind::Confirm))
            continue;
        rows += cause.count;
        first = first ? first : &cause;
    }
    if (first)
        addStep(kind, rows, first->newest ? domain::revisionName(m_data, *first->newest) : first->reason,
                first->first);
}

void Status::addSteps()
{
    const QDate today = m_status.today;
    addStepsOfDates(NextStep::Kind::Overdue, {}, today);
    addStepOfCauses(NextStep::Kind::Confirm);
    addStepOfCauses(NextStep::Kind::Carried);
    const auto unknown =
        std::ranges::find_if(m_data.devices, [](const domain::Device &d) { return d.traits.isEmpty(); });
    if (unknown != m_data.devices.end())
        addStep(NextStep::Kind::Facts, 1, unknown->name, {{}, unknown->id.value, 0, u"traits"_s, {}});
    addStepOfErrors();
    addStepsOfChapters();
    addStepsOfDates(NextStep::Kind::Soon, today, today.addDays(kSoonDays + 1));
    for (const AnnexStatus &annex : std::as_const(m_status.annexes))
        addStep(NextStep::Kind::Sections, annex.empty, annex.annex, annex.firstEmpty);
    addStepOfRows(NextStep::Kind::Review,
                  [](const Progress &row) { return row.decided > 0 && row.reviewed == 0; });
}

} // namespace

ProjectStatus statusOf(const domain::ProjectData &data, const QList<const domain::Pack *> &packs,
                       const QList<domain::Remark> &remarks, QDate today)
{
    return Status(data, packs, remarks, today).made();
}

} // namespace project
