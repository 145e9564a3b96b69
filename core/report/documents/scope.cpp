// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "scope.h"

#include <domain/checker.h>
#include <domain/names.h>
#include <domain/pagelist.h>
#include <domain/references.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

bool mergeable(const domain::Revision &revision)
{
    return revision.fileClass == domain::FileClass::Sound
        || revision.fileClass == domain::FileClass::SoundWithWarnings;
}

} // namespace

Scope::Scope(const DocumentInput &input, bool withEvidence) : m_input(input), m_withEvidence(withEvidence)
{
    for (const domain::Pack *pack : input.packs)
        m_books.push_back(std::make_unique<domain::AnswerBook>(*pack, input.data));
}

const domain::Pack &Scope::annex(const QString &name) const
{
    return **std::ranges::find(m_input.packs, name, [](const domain::Pack *pack) { return pack->annex; });
}

const domain::AnswerBook &Scope::book(const domain::Pack &pack) const
{
    return **std::ranges::find(m_books, &pack, [](const auto &book) { return &book->pack(); });
}

QList<DeviceGroup> Scope::groups(const domain::AnswerBook &book, qsizetype row) const
{
    return book.groups(row, m_input.devices);
}

const domain::Section *Scope::section(const QString &clause, domain::DeviceId device) const
{
    const domain::Section *found = nullptr;
    for (const domain::Section &section : m_input.data.sections) {
        if (section.clause == clause && (section.device == device || (!section.device && !found)))
            found = &section;
        if (found && found->device)
            break;
    }
    const bool isUntouched =
        found && domain::isStartingText(found->text, m_input.startingTexts.value(found->clause));
    return isUntouched ? nullptr : found;
}

QHash<QString, QList<domain::RevisionId>> Scope::referredTo() const
{
    QHash<QString, QList<domain::RevisionId>> revisions;
    for (const domain::Section &section : m_input.data.sections) {
        if (!section.text.contains("[["_L1) ||
            std::ranges::none_of(m_input.devices, [&](domain::DeviceId device) {
                return this->section(section.clause, device) == &section;
            }))
            continue;
        for (const domain::WrittenReference &written : domain::referencesIn(section.text)) {
            if (const auto reference = domain::parseReference(m_input.data, written.inside))
                revisions[section.clause].append(reference->revision);
        }
    }
    return revisions;
}

void Scope::collect(const QList<const domain::Pack *> &packs)
{
    QHash<qint64, CitedRevision> byRevision;
    const auto referred = referredTo();
    for (const domain::Pack *pack : packs) {
        for (qsizetype row = 0; row < pack->requirements.size(); ++row) {
            const QString &clause = pack->requirements.at(row).id;
            QList<domain::RevisionId> revisions = referred.value(clause);
            for (const DeviceGroup &group : groups(book(*pack), row)) {
                for (const domain::Citation *citation : group.answer.citations)
                    revisions.append(citation->revision);
            }
            for (const domain::RevisionId revision : std::as_const(revisions)) {
                QStringList &clauses = byRevision[revision.value].clauses;
                if (clauses.isEmpty() || clauses.last() != clause)
                    clauses.append(clause);
            }
        }
    }
    for (const domain::Revision &revision : m_input.data.revisions) {
        if (!byRevision.contains(revision.id.value))
            continue;
        const QStringList clauses = byRevision.value(revision.id.value).clauses;
        m_cited.append({&revision, domain::documentOf(m_input.data, revision.document), clauses});
    }
    std::ranges::sort(m_cited, {}, [](const CitedRevision &cited) {
        return std::tuple(cited.document->number, cited.revision->label, cited.revision->id);
    });
}

bool Scope::hasPages(const domain::Revision &revision) const
{
    return m_withEvidence && mergeable(revision) && revision.pages;
}

QString Scope::target(const domain::Revision &revision, qint64 page) const
{
    const bool exists = hasPages(revision) && page >= 1 && page <= *revision.pages;
    return exists ? pagesPrefix(revision) + u"-p"_s + QString::number(page) : revisionTarget(revision);
}

QString Scope::groupLabel(const QList<DeviceGroup> &groups, const DeviceGroup &group) const
{
    return groups.size() < 2 ? QString() : domain::printDevices(m_input.data, group.devices);
}

QString clauseTarget(const QString &clause)
{
    return u"clause:"_s + clause;
}

QString revisionTarget(const domain::Revision &revision)
{
    return u"revision:"_s + QString::number(revision.id.value);
}

QString pagesPrefix(const domain::Revision &revision)
{
    return u"evidence:"_s + QString::number(revision.id.value);
}

void addLocation(const Scope &scope, const QString &pages, const QString &section, const domain::Revision &revision,
                 RichText &text)
{
    const auto ranges = domain::parsePages(pages).value_or(QList<domain::PageRange>());
    for (const domain::PageRange &range : ranges) {
        const QString printed = domain::printPages({range});
        text.append(Span{&range == &ranges.first() ? u", p.\u00a0"_s : u", "_s, false, false, false, {}, {}});
        text.append(Span{printed, false, false, false, scope.target(revision, range.first), {}});
    }
    if (!section.isEmpty())
        text.append(Span{u", "_s + section, false, false, false, {}, {}});
}

Paragraph citationParagraph(const Scope &scope, const domain::Citation &citation)
{
    const domain::ProjectData &data = scope.input().data;
    const domain::Revision *revision = domain::revisionOf(data, citation.revision);
    if (!revision)
        return paragraph(domain::revisionName(data, citation.revision), ParagraphStyle::Remark);
    RichText text{Span{domain::revisionName(data, citation.revision), true, false, false,
                       scope.target(*revision, 1), {}}};
    addLocation(scope, citation.pages, citation.section, *revision, text);
    if (!citation.quote.isEmpty())
        text.append(Span{u": \u201c"_s + citation.quote + u"\u201d"_s, false, true, false, {}, {}});
    return {text, ParagraphStyle::Body, {}};
}

QList<Paragraph> plainParagraphs(const QString &text, ParagraphStyle style)
{
    QList<Paragraph> paragraphs;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.append(paragraph(line, style));
    }
    return paragraphs;
}

Paragraph paragraph(const QString &text, ParagraphStyle style)
{
    return {{Span{text, false, false, false, {}, {}}}, style, {}};
}

Cell cell(const QString &text, bool bold)
{
    return {{Paragraph{{Span{text, bold, false, false, {}, {}}}, ParagraphStyle::Body, {}}}, false};
}

Cell cell(QList<Paragraph> paragraphs)
{
    return {std::move(paragraphs), false};
}

Table factTable(const QList<std::pair<QString, QString>> &facts)
{
    Table table;
    table.columns = {{1}, {3}};
    for (const auto &[name, value] : facts) {
        Cell values = cell(plainParagraphs(value));
        if (values.paragraphs.isEmpty())
            values = cell(u"\u2013"_s);
        table.rows.append({{cell(name, true), values}, {}, 0, {}});
    }
    return table;
}

} // namespace report
