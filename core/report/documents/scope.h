// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "composition.h"

/// What the single parts of a document share.
namespace report
{

using domain::DeviceGroup;

/// A cited revision and the rows that cite it.
struct CitedRevision {
    const domain::Revision *revision = nullptr;
    const domain::Document *document = nullptr;
    QStringList clauses; ///< ids of requirements and sections, each once, in the packs' order
};

class Scope
{
public:
    Scope(const DocumentInput &input, bool withEvidence);

    const DocumentInput &input() const { return m_input; }
    const domain::Pack &annex(const QString &name) const;
    const domain::AnswerBook &book(const domain::Pack &pack) const;

    /// The devices in scope, grouped by what holds for the row; order of the first device of each group.
    QList<DeviceGroup> groups(const domain::AnswerBook &book, qsizetype row) const;

    /// Cited from the packs of this document, sorted by number and revision.
    const QList<CitedRevision> &cited() const { return m_cited; }

    /// True if the pages of the revision are part of this document.
    bool hasPages(const domain::Revision &revision) const;

    /// Where a link to that page of the revision leads: the page, or the row of the evidence index.
    QString target(const domain::Revision &revision, qint64 page) const;

    /// The section that holds for a device: its own, else the general one. Null: nothing that a document prints.
    const domain::Section *section(const QString &clause, domain::DeviceId device) const;

    /// "all devices" is left out where only one group exists.
    QString groupLabel(const QList<DeviceGroup> &groups, const DeviceGroup &group) const;

    /// The packs this document prints.
    void collect(const QList<const domain::Pack *> &packs);

private:
    /// By clause, the revisions that its texts refer to.
    QHash<QString, QList<domain::RevisionId>> referredTo() const;

    const DocumentInput &m_input;
    bool m_withEvidence;
    std::vector<std::unique_ptr<domain::AnswerBook>> m_books;
    QList<CitedRevision> m_cited;
};

/// Names of destinations. One place, so that links and targets agree.
QString clauseTarget(const QString &clause);
QString revisionTarget(const domain::Revision &revision);
QString pagesPrefix(const domain::Revision &revision);

/// ", p. 3, 7-9, section 4": pages as links.
void addLocation(const Scope &scope, const QString &pages, const QString &section, const domain::Revision &revision,
                 RichText &text);

/// The paragraph of one citation: document, revision, location as links, quote.
Paragraph citationParagraph(const Scope &scope, const domain::Citation &citation);

/// The paragraphs of plain text a person typed: one for each line, empty lines dropped.
QList<Paragraph> plainParagraphs(const QString &text, ParagraphStyle style = ParagraphStyle::Body);

Paragraph paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body);
Cell cell(const QString &text, bool bold = false);
Cell cell(QList<Paragraph> paragraphs);

/// A table of names and values.
Table factTable(const QList<std::pair<QString, QString>> &facts);

} // namespace report
