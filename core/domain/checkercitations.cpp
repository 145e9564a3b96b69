// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"
#include "confirm.h"
#include "keptwords.h"
#include "pagelist.h"
#include "texts.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

void add(const CheckContext &context, RemarkBook &book, const CitationState &state, const QString &message,
         const QString &advice)
{
    Spot spot = atRow(context, state.pack, state.row);
    spot.place.document = state.document ? state.document->id.value : 0;
    book.add(spot, state.devices, message, advice);
}

QString cited(const CitationState &state)
{
    return evidenceText(state.document, state.revision);
}

/// For every citation whose revision is in the project.
template <typename Predicate>
void forEach(const CheckContext &context, Predicate visit)
{
    for (const CitationState &state : context.citations()) {
        if (state.revision && state.document)
            visit(state, *state.revision);
    }
}

void broken(const CheckContext &context, RemarkBook &book)
{
    for (const CitationState &state : context.citations()) {
        if (!state.revision || !state.document)
            add(context, book, state, Texts::tr("The reference leads to %1.").arg(cited(state)),
                Texts::tr("Remove the reference or cite another document."));
    }
}

void withoutLocation(const CheckContext &context, RemarkBook &book)
{
    forEach(context, [&](const CitationState &state, const Revision &revision) {
        const bool hasPages = !state.citation->pages.trimmed().isEmpty();
        const bool isPdf =
            revision.fileClass == FileClass::Sound || revision.fileClass == FileClass::SoundWithWarnings;
        if (isPdf && !hasPages)
            add(context, book, state, Texts::tr("%1 is cited without pages.").arg(cited(state)),
                Texts::tr("Give the pages the reader must turn to."));
        if (!isPdf && !hasPages && state.citation->section.trimmed().isEmpty())
            add(context, book, state, Texts::tr("%1 is cited without a place in it.").arg(cited(state)),
                Texts::tr("Give the section, sheet or page: the original is not part of the merged pages."));
    });
}

void pagesUnreadable(const CheckContext &context, RemarkBook &book)
{
    forEach(context, [&](const CitationState &state, const Revision &) {
        if (!parsePages(state.citation->pages))
            add(context, book, state,
                Texts::tr("%1 is cited with pages that cannot be read: \"%2\".")
                    .arg(cited(state), state.citation->pages),
                Texts::tr("Write them like 7 or 3-5 or 2, 4-6, counted from 1."));
    });
}

void pageBeyondEnd(const CheckContext &context, RemarkBook &book)
{
    forEach(context, [&](const CitationState &state, const Revision &revision) {
        const auto ranges = parsePages(state.citation->pages);
        if (!revision.pages || !ranges || ranges->isEmpty())
            return;
        const qint64 last = std::ranges::max(*ranges, {}, &PageRange::last).last;
        if (last > *revision.pages)
            add(context, book, state,
                Texts::tr("Page %1 of %2 is cited; it has %3.")
                    .arg(QString::number(last), cited(state),
                         counted(*revision.pages, Texts::tr("page"), Texts::tr("pages"))),
                Texts::tr("Correct the pages; they are counted from the first page of the file."));
    });
}

void inState(const CheckContext &context, RemarkBook &book, DocumentState wanted, const QString &message,
             const QString &advice)
{
    forEach(context, [&](const CitationState &state, const Revision &revision) {
        if (revision.state == wanted)
            add(context, book, state, message.arg(cited(state)), advice);
    });
}

void citesDraft(const CheckContext &context, RemarkBook &book)
{
    inState(context, book, DocumentState::Draft, Texts::tr("%1 is cited and is a draft."),
            Texts::tr("Have it approved, or cite an approved revision."));
}

void citesSuperseded(const CheckContext &context, RemarkBook &book)
{
    inState(context, book, DocumentState::Superseded, Texts::tr("%1 is cited and is superseded."),
            Texts::tr("Cite the newer revision, or confirm that the old one is meant."));
}

void citesObsolete(const CheckContext &context, RemarkBook &book)
{
    inState(context, book, DocumentState::Obsolete, Texts::tr("%1 is cited and is obsolete."),
            Texts::tr("Cite a valid document."));
}

void toConfirm(const CheckContext &context, RemarkBook &book)
{
    forEach(context, [&](const CitationState &state, const Revision &revision) {
        const Revision *newest = context.newestApproved(revision.document);
        if (needsConfirmation(*state.citation, revision, newest))
            add(context, book, state,
                Texts::tr("%1 is cited; revision %2 was approved since.").arg(cited(state), newest->label),
                Texts::tr(
                    "Look at the newer revision and cite it, or confirm that the cited one still holds."));
        else if (!state.citation->toConfirm.isEmpty())
            add(context, book, state,
                Texts::tr("The reference to %1 must be confirmed: %2.")
                    .arg(cited(state), keptWords(state.citation->toConfirm)),
                Texts::tr(
                    "Look at the cited place; confirm that it still shows this, or change the reference."));
    });
}

constexpr Rule kRules[] = {
    {"citation-broken", Severity::Error, QT_TRANSLATE_NOOP("domain", "Every reference leads to a document"), broken},
    {"citation-without-location", Severity::Warning, QT_TRANSLATE_NOOP("domain", "References name a place in the document"),
     withoutLocation},
    {"pages-unreadable", Severity::Error, QT_TRANSLATE_NOOP("domain", "Pages can be read"), pagesUnreadable},
    {"page-beyond-end", Severity::Error, QT_TRANSLATE_NOOP("domain", "Cited pages exist"), pageBeyondEnd},
    {"cites-draft", Severity::Error, QT_TRANSLATE_NOOP("domain", "No draft is cited"), citesDraft},
    {"cites-superseded", Severity::Warning, QT_TRANSLATE_NOOP("domain", "No superseded revision is cited"), citesSuperseded},
    {"cites-obsolete", Severity::Error, QT_TRANSLATE_NOOP("domain", "No obsolete document is cited"), citesObsolete},
    {"to-confirm", Severity::Error, QT_TRANSLATE_NOOP("domain", "References were confirmed, and against the newest approved revision"),
     toConfirm},
};

} // namespace

std::span<const Rule> citationRules()
{
    return kRules;
}

} // namespace domain
