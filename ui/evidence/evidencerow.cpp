// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencerow.h"

#include "models/folding.h"
#include "models/shown.h"
#include "models/words.h"


#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kHashDigits = 12;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceRow)
};

QString problemWords(const domain::Revision &revision)
{
    QStringList words;
    for (const project::EvidenceProblem problem : project::problemsOf(revision))
        words.append(word(problem));
    return words.join(u" · "_s);
}

} // namespace

QList<EvidenceRow> evidenceRows(const domain::ProjectData &data)
{
    QHash<domain::RevisionId, qint64> cited;
    for (const domain::Citation &citation : data.citations)
        ++cited[citation.revision];
    QHash<domain::DocumentId, const domain::Document *> documents;
    for (const domain::Document &document : data.documents)
        documents.insert(document.id, &document);
    QList<EvidenceRow> rows;
    rows.reserve(data.revisions.size());
    for (const domain::Revision &revision : data.revisions) {
        if (const domain::Document *document = documents.value(revision.document))
            rows.append({*document, revision, cited.value(revision.id)});
    }
    return rows;
}

QString columnName(int column)
{
    switch (column) {
        case kNumberColumn:
            return Texts::tr("Number");
        case kTitleColumn:
            return Texts::tr("Title");
        case kRevisionColumn:
            return Texts::tr("Revision");
        case kStateColumn:
            return Texts::tr("State");
        case kDateColumn:
            return Texts::tr("Date");
        case kKindColumn:
            return Texts::tr("Kind");
        case kProblemsColumn:
            return Texts::tr("Problems");
        case kPagesColumn:
            return Texts::tr("Pages");
        case kCitedColumn:
            return Texts::tr("Cited", "column: how often");
        case kSizeColumn:
            return Texts::tr("Size");
        case kOwnerColumn:
            return Texts::tr("Owner");
        case kLanguageColumn:
            return Texts::tr("Language");
        case kHashColumn:
            return Texts::tr("SHA-256");
    }
    return {};
}

QString cellText(const EvidenceRow &row, int column)
{
    switch (column) {
        case kNumberColumn:
            return row.document.number;
        case kTitleColumn:
            return row.document.title;
        case kRevisionColumn:
            return row.revision.label;
        case kStateColumn:
            return word(row.revision.state);
        case kDateColumn:
            return word(row.revision.date);
        case kKindColumn:
            return word(row.document.kind);
        case kProblemsColumn:
            return problemWords(row.revision);
        case kPagesColumn:
            return row.revision.pages ? QString::number(*row.revision.pages) : QString();
        case kCitedColumn:
            return QString::number(row.cited);
        case kSizeColumn:
            return isByReference(row) ? QString() : sizeText(row.revision.bytes);
        case kOwnerColumn:
            return row.document.owner;
        case kLanguageColumn:
            return row.document.language;
        case kHashColumn:
            return row.revision.sha256.left(kHashDigits);
    }
    return {};
}

QVariant cellValue(const EvidenceRow &row, int column)
{
    switch (column) {
        case kStateColumn:
            return int(row.revision.state);
        case kDateColumn:
            return row.revision.date.value_or(QDate());
        case kPagesColumn:
            return row.revision.pages.value_or(0);
        case kCitedColumn:
            return row.cited;
        case kSizeColumn:
            return row.revision.bytes;
    }
    return {};
}

bool isNumber(int column)
{
    return column == kPagesColumn || column == kCitedColumn || column == kSizeColumn;
}

QString searchText(const EvidenceRow &row)
{
    const QStringList texts{row.document.number,   row.document.title,        row.revision.label,
                            row.revision.fileName, word(row.document.kind),   word(row.revision.state),
                            row.document.owner,    problemWords(row.revision)};
    return folded(texts.join(u' '));
}

QString word(project::EvidenceProblem problem)
{
    switch (problem) {
        case project::EvidenceProblem::NoText:
            return Texts::tr("no text");
        case project::EvidenceProblem::Password:
            return Texts::tr("password");
        case project::EvidenceProblem::Signed:
            return Texts::tr("signed");
        case project::EvidenceProblem::Warnings:
            return Texts::tr("warnings");
        case project::EvidenceProblem::AttachmentOnly:
            return Texts::tr("attachment only");
        case project::EvidenceProblem::ByReference:
            return Texts::tr("by reference");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(project::EvidenceProblem problem)
{
    switch (problem) {
        case project::EvidenceProblem::NoText:
            return Texts::tr(
                "No page has text that can be searched. Run text recognition on the scan, and add the "
                "result as a new revision.");
        case project::EvidenceProblem::Password:
            return Texts::tr(
                "The file is protected by a password. Notified bodies refuse such files: add a revision "
                "without one.");
        case project::EvidenceProblem::Signed:
            return Texts::tr(
                "The file carries a digital signature. It goes into a technical file untouched, with a "
                "view of its pages.");
        case project::EvidenceProblem::Warnings:
            return Texts::tr("The file can be used, with warnings.");
        case project::EvidenceProblem::AttachmentOnly:
            return Texts::tr(
                "The file goes into a technical file as an attachment; its pages cannot be shown there.");
        case project::EvidenceProblem::ByReference:
            return Texts::tr("The document is kept elsewhere; the project holds no file of it.");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isByReference(const EvidenceRow &row)
{
    return row.revision.fileClass == domain::FileClass::ByReference;
}

QString nameOf(const EvidenceRow &row)
{
    return Texts::tr("%1 revision %2").arg(row.document.number, row.revision.label);
}

} // namespace ui
