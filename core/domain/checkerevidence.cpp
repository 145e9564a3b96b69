// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"
#include "keptwords.h"
#include "texts.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

template <typename Visitor>
void forEachRevision(const CheckContext &context, Visitor visit)
{
    for (const DocumentUse &use : context.documents()) {
        for (const Revision *revision : use.revisions)
            visit(use, *revision);
    }
}

bool isByReference(const Revision &revision)
{
    return revision.fileClass == FileClass::ByReference || !revision.keptAt.trimmed().isEmpty();
}

void withoutFile(const CheckContext &context, RemarkBook &book)
{
    const QString advice =
        Texts::tr("Add the file, or say where the document is kept and why it is not enclosed.");
    for (const DocumentUse &use : context.documents()) {
        if (use.revisions.isEmpty())
            book.add(atDocument(*use.document, nullptr), {}, Texts::tr("The document has no revision."),
                     advice, Severity::Warning);
    }
    forEachRevision(context, [&](const DocumentUse &use, const Revision &revision) {
        if (revision.sha256.isEmpty() && !isByReference(revision))
            book.add(atDocument(*use.document, &revision, u"sha256"_s), {},
                     Texts::tr("There is neither a file nor a place where the document is kept."), advice,
                     use.cited.contains(revision.id) ? Severity::Error : Severity::Warning);
    });
}

void byReferenceIncomplete(const CheckContext &context, RemarkBook &book)
{
    forEachRevision(context, [&](const DocumentUse &use, const Revision &revision) {
        if (!revision.sha256.isEmpty() || !isByReference(revision))
            return;
        if (revision.keptAt.trimmed().isEmpty())
            book.add(atDocument(*use.document, &revision, u"kept_at"_s), {},
                     Texts::tr("The document is cited by reference; where it is kept is not said."),
                     Texts::tr("Name the place where it can be asked for."));
        if (revision.notEnclosedReason.trimmed().isEmpty())
            book.add(atDocument(*use.document, &revision, u"not_enclosed_reason"_s), {},
                     Texts::tr("The document is cited by reference; why it is not enclosed is not said."),
                     Texts::tr("Give the reason."));
    });
}

void documentIncomplete(const CheckContext &context, RemarkBook &book)
{
    for (const DocumentUse &use : context.documents()) {
        if (use.document->number.trimmed().isEmpty())
            book.add(atDocument(*use.document, nullptr, u"number"_s), {},
                     Texts::tr("The document has no number."),
                     Texts::tr("Give the number it is controlled under."));
        if (use.document->title.trimmed().isEmpty())
            book.add(atDocument(*use.document, nullptr, u"title"_s), {},
                     Texts::tr("The document has no title."), Texts::tr("Give its title."));
    }
    forEachRevision(context, [&](const DocumentUse &use, const Revision &revision) {
        if (revision.label.trimmed().isEmpty())
            book.add(atDocument(*use.document, &revision, u"revision"_s), {},
                     Texts::tr("A revision has no name."),
                     Texts::tr("Give the revision as the document itself names it."));
    });
}

void approvedWithoutDate(const CheckContext &context, RemarkBook &book)
{
    forEachRevision(context, [&](const DocumentUse &use, const Revision &revision) {
        if (revision.state == DocumentState::Approved && !revision.approvedOn)
            book.add(atDocument(*use.document, &revision, u"approved_on"_s), {},
                     Texts::tr("The revision is approved, but not on which day."),
                     Texts::tr("Give the date of approval."));
    });
}

void notCited(const CheckContext &context, RemarkBook &book)
{
    QSet<DocumentId> cited;
    QHash<RevisionId, DocumentId> documents;
    for (const Revision &revision : context.data().revisions)
        documents.insert(revision.id, revision.document);
    for (const Citation &citation : context.data().citations)
        cited.insert(documents.value(citation.revision));
    for (const DocumentUse &use : context.documents()) {
        if (!cited.contains(use.document->id))
            book.add(atDocument(*use.document, nullptr), {}, Texts::tr("Nothing cites the document."),
                     Texts::tr("Cite it where it shows something, or remove it."));
    }
}

void ofClass(const CheckContext &context, RemarkBook &book, FileClass wanted, const QString &message,
             const QString &advice)
{
    forEachRevision(context, [&](const DocumentUse &use, const Revision &revision) {
        if (revision.fileClass == wanted && !revision.sha256.isEmpty() && use.cited.contains(revision.id))
            book.add(atDocument(*use.document, &revision), {},
                     (message + u' ' + keptWords(revision.classReason)).trimmed(), advice);
    });
}

void attachmentOnly(const CheckContext &context, RemarkBook &book)
{
    ofClass(context, book, FileClass::AttachmentOnly,
            Texts::tr("The file goes in as an attachment, not as pages."),
            Texts::tr("Add it as a plain PDF if its pages are to be in the document."));
}

void withWarnings(const CheckContext &context, RemarkBook &book)
{
    ofClass(context, book, FileClass::SoundWithWarnings,
            Texts::tr("The pages go in, but the copy differs from the file."),
            Texts::tr("Look at the pages in the exported document."));
}

constexpr Rule kRules[] = {
    {"evidence-without-file", Severity::Error, QT_TRANSLATE_NOOP("domain", "Evidence has a file or a place where it is kept"),
     withoutFile},
    {"by-reference-incomplete", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Evidence by reference says where and why"),
     byReferenceIncomplete},
    {"document-incomplete", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Documents have number, title and revision"),
     documentIncomplete},
    {"approved-without-date", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Approved revisions have their date"), approvedWithoutDate},
    {"evidence-not-cited", Severity::Note, QT_TRANSLATE_NOOP("domain", "Every document is cited"), notCited},
    {"evidence-attachment-only", Severity::Note, QT_TRANSLATE_NOOP("domain", "Files can be merged as pages"), attachmentOnly},
    {"evidence-with-warnings", Severity::Note, QT_TRANSLATE_NOOP("domain", "Merged pages are as in the file"), withWarnings},
};

} // namespace

std::span<const Rule> evidenceRules()
{
    return kRules;
}

} // namespace domain
