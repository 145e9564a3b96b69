// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidenceparts.h"

#include <base/text.h>
#include <domain/confirm.h>
#include <domain/names.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

QString keyOf(const domain::Revision &revision)
{
    return u"revision-"_s + QString::number(revision.id.value);
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString stateText(const domain::Revision &revision)
{
    const QString state = domain::nameOf(revision.state);
    if (!revision.approvedOn && revision.approvedBy.isEmpty())
        return state;
    return u"%1 (%2)"_s.arg(state, QStringList{dateText(revision.approvedOn), revision.approvedBy}.join(u' ').trimmed());
}

/// "a newer revision exists: 4"
QString newerText(const DocumentInput &input, const CitedRevision &cited)
{
    const domain::Revision *newest = domain::newestApprovedRevisions(input.data).value(cited.document->id);
    if (!newest || newest->id == cited.revision->id)
        return {};
    return u"A newer approved revision exists: %1."_s.arg(newest->label);
}

/// `name` or, when another attachment is called so, `name` with a number. Letters of either case are one: what is
/// taken out of the document may be stored where they are.
QString freeName(const QString &name, const QString &suffix, const QList<Attachment> &taken)
{
    const auto isTaken = [&](const QString &candidate) {
        return std::ranges::any_of(taken, [&](const Attachment &attachment) {
            return attachment.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    QString candidate = name + suffix;
    for (int n = 2; isTaken(candidate); ++n)
        candidate = u"%1 (%2)%3"_s.arg(name).arg(n).arg(suffix);
    return candidate;
}

QString attachmentName(const domain::Document &document, const domain::Revision &revision,
                       const QList<Attachment> &taken)
{
    constexpr qsizetype kLongest = 120;
    QString name = base::elided(base::singleLine(document.number + u"_rev_"_s + revision.label), kLongest);
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    }
    const QString suffix = base::singleLine(QFileInfo(revision.fileName).suffix());
    return freeName(name, suffix.isEmpty() || name.endsWith(u'.' + suffix) ? QString() : u'.' + suffix, taken);
}

QString whereText(const Scope &scope, const domain::Revision &revision, const QHash<QString, qint64> &insertionPages)
{
    if (revision.fileClass == domain::FileClass::ByReference)
        return u"Not enclosed: %1 Kept at: %2"_s.arg(revision.notEnclosedReason, revision.keptAt);
    if (!scope.hasPages(revision))
        return u"Attached as a file, untouched. %1"_s.arg(revision.classReason);
    const qint64 first = insertionPages.value(keyOf(revision), 0);
    const QString pages = first > 0 ? u"Pages %1 to %2 of this document."_s.arg(first).arg(first + *revision.pages - 1)
                                    : u"Pages 00000 to 00000 of this document."_s;
    return revision.isSigned ? pages + u" Unsigned view; the signed original is attached."_s : pages;
}

Table::Row indexRow(const Scope &scope, const CitedRevision &cited, const QHash<QString, qint64> &insertionPages)
{
    const domain::Revision &revision = *cited.revision;
    Paragraph number{{Span{cited.document->number, true, false, false, scope.target(revision, 1), {}}},
                     ParagraphStyle::Body,
                     {}};
    QList<Paragraph> where{paragraph(whereText(scope, revision, insertionPages))};
    if (const QString newer = newerText(scope.input(), cited); !newer.isEmpty())
        where.append(paragraph(newer, ParagraphStyle::Remark));
    Cell file = revision.sha256.isEmpty()
        ? cell(u"\u2013"_s)
        : cell({paragraph(revision.fileName, ParagraphStyle::Small),
                paragraph(revision.sha256, ParagraphStyle::Small)});
    return {{cell({number}), cell(cited.document->title), cell(revision.label), cell(dateText(revision.date)),
             cell(stateText(revision)), cell(revision.pages ? QString::number(*revision.pages) : QString()),
             cell(where), file},
            scope.hasPages(revision) ? QString() : revisionTarget(revision),
            0,
            {}};
}

Paragraph citedFrom(const CitedRevision &cited)
{
    RichText text{Span{u"Cited from: "_s, true, false, false, {}, {}}};
    for (const QString &clause : cited.clauses) {
        if (text.size() > 1)
            text.append(Span{u", "_s, false, false, false, {}, {}});
        const QString annex = clause.section(u':', 1, 1);
        text.append(Span{(annex == "I"_L1 ? u"I "_s : annex + u' ') + clause.section(u':', 2), false, false, false,
                         clauseTarget(clause), {}});
    }
    return {text, ParagraphStyle::Body, {}};
}

void addSheet(const Scope &scope, const CitedRevision &cited, Part &part, Composition &composition)
{
    const domain::Revision &revision = *cited.revision;
    const QString name = domain::revisionName(scope.input().data, revision.id);
    part.blocks.append(PageBreak{});
    part.blocks.append(Heading{2, {Span{cited.document->number + u"  "_s + cited.document->title, false, false, false, {}, {}}},
                               revisionTarget(revision)});
    part.blocks.append(factTable({{u"Revision"_s, revision.label},
                                  {u"Date"_s, dateText(revision.date)},
                                  {u"State"_s, stateText(revision)},
                                  {u"Kind"_s, domain::nameOf(cited.document->kind)},
                                  {u"Pages"_s, QString::number(*revision.pages)},
                                  {u"File"_s, revision.fileName},
                                  {u"SHA-256"_s, revision.sha256},
                                  {u"Remarks on the file"_s, revision.classReason}}));
    part.blocks.append(citedFrom(cited));
    part.blocks.append(Insertion{keyOf(revision), *revision.pages, pagesPrefix(revision), u"Pages of %1"_s.arg(name)});
    const QString stamp = scope.input().draft ? u"DRAFT  "_s + name : name;
    composition.evidence.append({keyOf(revision), name, scope.input().stamps ? stamp : QString(),
                                 revisionTarget(revision), cited.document->number + u'-',
                                 revision.fileClass == domain::FileClass::SoundWithWarnings});
    composition.sources.insert(keyOf(revision), revision.sha256);
}

void attach(const Scope &scope, const CitedRevision &cited, Composition &composition)
{
    const domain::Revision &revision = *cited.revision;
    const QString key = u"attachment-"_s + QString::number(revision.id.value);
    composition.attachments.append({key, attachmentName(*cited.document, revision, composition.attachments),
                                    u"%1 revision %2: %3"_s.arg(cited.document->number, revision.label, cited.document->title),
                                    revision.mediaType, scope.input().moment});
    composition.sources.insert(key, revision.sha256);
}

} // namespace

Part evidenceIndex(const Scope &scope, const QHash<QString, qint64> &insertionPages)
{
    Part part;
    part.landscape = true;
    part.blocks.append(Heading{1, {Span{u"Evidence index"_s, false, false, false, {}, {}}}, u"evidence-index"_s});
    if (scope.cited().isEmpty()) {
        part.blocks.append(paragraph(u"No evidence is cited."_s, ParagraphStyle::Remark));
        return part;
    }
    Table table;
    table.small = true;
    table.columns = {{1.3}, {2.2}, {0.65}, {1.05}, {1.9}, {0.75}, {2.2}, {3.5}};
    Table::Row header;
    for (const QString &name : {u"Number"_s, u"Title"_s, u"Rev."_s, u"Date"_s, u"State"_s, u"Pages"_s,
                                u"Where"_s, u"File and its SHA-256"_s})
        header.cells.append(cell(name, true));
    table.header.append(header);
    for (const CitedRevision &cited : scope.cited())
        table.rows.append(indexRow(scope, cited, insertionPages));
    part.blocks.append(table);
    return part;
}

Part evidencePart(const Scope &scope, Composition &composition)
{
    Part part;
    part.blocks.append(Heading{1, {Span{u"Evidence"_s, false, false, false, {}, {}}}, u"evidence"_s});
    part.blocks.append(paragraph(u"The cited documents follow, each behind a sheet that says what it is and what cites it."_s));
    for (const CitedRevision &cited : scope.cited()) {
        const bool pages = scope.hasPages(*cited.revision);
        if (pages)
            addSheet(scope, cited, part, composition);
        if (!cited.revision->sha256.isEmpty() && (!pages || cited.revision->isSigned))
            attach(scope, cited, composition);
    }
    if (composition.attachments.isEmpty()) {
        // The title alone needs no page: the first sheet stands below it.
        if (part.blocks.size() > 2)
            part.blocks.removeAt(2);
        return part;
    }
    List list;
    for (const Attachment &attachment : composition.attachments)
        list.items.append({{Span{attachment.name, true, false, false, {}, {}},
                            Span{u": "_s + attachment.description, false, false, false, {}, {}}},
                           {}});
    QList<Block> attached{Heading{2, {Span{u"Attached files"_s, false, false, false, {}, {}}}, u"attachments"_s}, list};
    part.blocks = part.blocks.first(2) + attached + part.blocks.sliced(2);
    return part;
}

} // namespace report
