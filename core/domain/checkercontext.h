// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerbook.h"
#include "checker.h"

/// Inside of the checker: what the rules look at, looked up once.
namespace domain {

using DeviceList = QList<const Device *>; ///< in the project's order; empty in a project without devices

/// What holds for one answerable row, and the devices of the scope it holds for alike.
struct RowState
{
    qsizetype pack = 0;
    qsizetype row = 0;
    EffectiveAnswer effective;
    DeviceList devices;
};

/// An answer that holds for at least one answerable row in scope.
struct AnswerState
{
    qsizetype pack = 0;
    qsizetype row = 0; ///< where it was given
    const Answer *answer = nullptr;
    DeviceList devices;
};

/// A citation that belongs to at least one answerable row in scope. `revision` and `document` are null when
/// they are not in the project.
struct CitationState
{
    qsizetype pack = 0;
    qsizetype row = 0; ///< where it was made
    const Citation *citation = nullptr;
    DeviceList devices;
    const Revision *revision = nullptr;
    const Document *document = nullptr;
};

/// A document in scope with the revisions that count: the cited ones and the newest.
struct DocumentUse
{
    const Document *document = nullptr;
    QList<const Revision *> revisions;
    QSet<RevisionId> cited; ///< those of `revisions` that are cited in scope
};

class CheckContext
{
public:
    CheckContext(const ProjectData &data, const QList<const Pack *> &packs,
                 const QList<TraitDefinition> &traits, const CheckScope &scope);

    const ProjectData &data() const { return *m_data; }
    const CheckScope &scope() const { return *m_scope; }
    const QList<const Pack *> &packs() const { return m_packs; }
    const DeviceList &devices() const { return m_devices; }
    const QList<RowState> &rows() const { return m_rows; }
    const QList<AnswerState> &answers() const { return m_answers; }
    const QList<CitationState> &citations() const { return m_citations; }
    const QList<DocumentUse> &documents() const { return m_documents; }

    const Requirement &requirement(const RowState &state) const;
    const Section *section(const QString &clause, const Device *device) const;
    const Revision *newestApproved(DocumentId document) const { return m_newestApproved.value(document); }
    const TraitDefinition *trait(const QString &id) const { return m_traits.value(id); }

    /// Whether the rows of that pack are requirements with answers (Annex I) and not sections (Annex II and
    /// III).
    bool isChecklist(qsizetype pack) const;

private:
    void addRow(const AnswerBook &book, qsizetype pack, qsizetype row);
    void addAnswers(const RowState &state);
    void addCitations(const RowState &state);
    void collectDocuments();

    const ProjectData *m_data;
    QList<const Pack *> m_packs;
    const CheckScope *m_scope;
    DeviceList m_devices;
    QList<RowState> m_rows;
    QList<AnswerState> m_answers;
    QList<CitationState> m_citations;
    QList<DocumentUse> m_documents;
    QHash<const Answer *, qsizetype> m_answerIndex;
    QHash<const Citation *, qsizetype> m_citationIndex;
    QHash<RevisionId, const Revision *> m_revisions;
    QHash<DocumentId, const Document *> m_documentById;
    QHash<DocumentId, const Revision *> m_newestApproved;
    QHash<QString, const TraitDefinition *> m_traits;
    QHash<std::pair<QString, qint64>, const Section *> m_sections;
};

/// "MDR Annex I 17.2".
QString clauseText(const Pack &pack, qsizetype row);

/// "VV-012 revision 3"; "VV-012" without a revision.
QString evidenceText(const Document *document, const Revision *revision);

/// A day as people of the window's language write it; "2027-03-01" in English.
QString dateText(QDate date);

/// "1 row", "2 rows".
QString counted(qsizetype count, const QString &one, const QString &many);

} // namespace domain
