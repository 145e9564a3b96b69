// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkercontext.h"

#include "confirm.h"
#include "texts.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

void addMissing(DeviceList &list, const DeviceList &more)
{
    for (const Device *device : more) {
        if (!list.contains(device))
            list.append(device);
    }
}

bool holdAlike(const EffectiveAnswer &a, const EffectiveAnswer &b)
{
    return a.answer == b.answer && a.from == b.from && a.citations == b.citations;
}

template <typename State>
void sortByPlace(QList<State> &states)
{
    std::ranges::stable_sort(states, {}, [](const State &state) { return std::pair(state.pack, state.row); });
}

} // namespace

CheckContext::CheckContext(const ProjectData &data, const QList<const Pack *> &packs,
                           const QList<TraitDefinition> &traits, const CheckScope &scope)
    : m_data(&data), m_packs(packs), m_scope(&scope), m_newestApproved(newestApprovedRevisions(data))
{
    for (const Device &device : data.devices) {
        if (scope.devices.isEmpty() || scope.devices.contains(device.id))
            m_devices.append(&device);
    }
    for (const Revision &revision : data.revisions)
        m_revisions.insert(revision.id, &revision);
    for (const Document &document : data.documents)
        m_documentById.insert(document.id, &document);
    for (const TraitDefinition &trait : traits)
        m_traits.insert(trait.id, &trait);
    for (const Section &section : data.sections)
        m_sections.insert({section.clause, section.device ? section.device->value : 0}, &section);
    for (qsizetype pack = 0; pack < packs.size(); ++pack) {
        const AnswerBook book(*packs.at(pack), data);
        for (qsizetype row = 0; row < packs.at(pack)->requirements.size(); ++row) {
            if (packs.at(pack)->requirements.at(row).answerable)
                addRow(book, pack, row);
        }
    }
    sortByPlace(m_answers);
    sortByPlace(m_citations);
    collectDocuments();
}

void CheckContext::addRow(const AnswerBook &book, qsizetype pack, qsizetype row)
{
    const qsizetype first = m_rows.size();
    for (const Device *device : m_devices) {
        const EffectiveAnswer effective = book.effective(row, device->id);
        const auto same = std::find_if(m_rows.begin() + first, m_rows.end(), [&](const RowState &state) {
            return holdAlike(state.effective, effective);
        });
        if (same != m_rows.end())
            same->devices.append(device);
        else
            m_rows.append({pack, row, effective, {device}});
    }
    if (m_devices.isEmpty())
        m_rows.append({pack, row, book.effective(row, std::nullopt), {}});
    for (qsizetype i = first; i < m_rows.size(); ++i) {
        addAnswers(m_rows.at(i));
        addCitations(m_rows.at(i));
    }
}

void CheckContext::addAnswers(const RowState &state)
{
    const Answer *answer = state.effective.answer;
    if (!answer)
        return;
    const auto known = m_answerIndex.constFind(answer);
    if (known != m_answerIndex.cend()) {
        addMissing(m_answers[*known].devices, state.devices);
        return;
    }
    m_answerIndex.insert(answer, m_answers.size());
    m_answers.append({state.pack, state.effective.from, answer, state.devices});
}

void CheckContext::addCitations(const RowState &state)
{
    for (const Citation *citation : state.effective.citations) {
        const auto known = m_citationIndex.constFind(citation);
        if (known != m_citationIndex.cend()) {
            addMissing(m_citations[*known].devices, state.devices);
            continue;
        }
        const Revision *revision = m_revisions.value(citation->revision);
        const Document *document = revision ? m_documentById.value(revision->document) : nullptr;
        const qsizetype row = m_packs.at(state.pack)->indexOfId(citation->clause).value_or(state.row);
        m_citationIndex.insert(citation, m_citations.size());
        m_citations.append({state.pack, row, citation, state.devices, revision, document});
    }
}

/// Documents that only devices outside the scope cite are left out; documents nobody cites are in.
void CheckContext::collectDocuments()
{
    QHash<DocumentId, QList<const Revision *>> revisions;
    QSet<DocumentId> citedByAnyone;
    QSet<RevisionId> cited;
    for (const Revision &revision : m_data->revisions)
        revisions[revision.document].append(&revision);
    for (const Citation &citation : m_data->citations) {
        if (const Revision *revision = m_revisions.value(citation.revision))
            citedByAnyone.insert(revision->document);
    }
    for (const CitationState &state : m_citations)
        cited.insert(state.citation->revision);
    for (const Document &document : m_data->documents) {
        const QList<const Revision *> all = revisions.value(document.id);
        const auto newest =
            std::ranges::max_element(all, [](const auto *a, const auto *b) { return isOlder(*a, *b); });
        DocumentUse use{&document, {}, {}};
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (cited.contains((*it)->id))
                use.cited.insert((*it)->id);
            if (it == newest || cited.contains((*it)->id))
                use.revisions.append(*it);
        }
        if (m_scope->devices.isEmpty() || !use.cited.isEmpty() || !citedByAnyone.contains(document.id))
            m_documents.append(use);
    }
}

const Requirement &CheckContext::requirement(const RowState &state) const
{
    return m_packs.at(state.pack)->requirements.at(state.row);
}

const Section *CheckContext::section(const QString &clause, const Device *device) const
{
    const Section *own = device ? m_sections.value({clause, device->id.value}) : nullptr;
    return own ? own : m_sections.value({clause, 0});
}

bool CheckContext::isChecklist(qsizetype pack) const
{
    const QString annex = m_packs.at(pack)->annex;
    return annex != u"II" && annex != u"III";
}

QString clauseText(const Pack &pack, qsizetype row)
{
    const Requirement &requirement = pack.requirements.at(row);
    const QString annex = Texts::tr("%1 Annex %2").arg(shortName(pack.regulation), pack.annex);
    switch (requirement.kind) {
        case RequirementKind::Annex:
            return annex;
        case RequirementKind::Chapter:
            return annex + u' ' + QString(requirement.ref).replace(u"CHAPTER"_s, Texts::tr("Chapter"));
        default:
            return annex + u' ' + requirement.ref;
    }
}

QString evidenceText(const Document *document, const Revision *revision)
{
    QString text = Texts::tr("a document that is not in the project");
    if (document)
        text = !document->number.isEmpty() ? document->number
                                           : Texts::tr("document \"%1\"").arg(document->title);
    return revision ? Texts::tr("%1 revision %2").arg(text, revision->label) : text;
}

QString dateText(QDate date)
{
    return date.toString(Texts::tr("yyyy-MM-dd", "how a day is written, for QDate::toString()"));
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

} // namespace domain
