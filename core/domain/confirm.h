// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entities.h"
#include "requirement.h"

#include <QHash>

/// "To confirm": what a newer approved revision of an evidence document does to the citations of older ones.
namespace domain {

/// The order of a document's revisions: by date (the date of approval where the revision has none), then in
/// the order they were added. A revision without either date counts as the newest: rather one citation too
/// many is confirmed again than one too few.
bool isOlder(const Revision &a, const Revision &b);

/// For every document that has one: its newest revision in state Approved. Points into `data`.
QHash<DocumentId, const Revision *> newestApprovedRevisions(const ProjectData &data);

/// Whether a person must look at the citation again: a newer revision than the `cited` one is approved, and
/// the citation was not confirmed against exactly that one.
bool needsConfirmation(const Citation &citation, const Revision &cited, const Revision *newestApproved);

/// needsConfirmation(), or it was brought in with a reason to be confirmed.
bool isToConfirm(const Citation &citation, const Revision &cited, const Revision *newestApproved);

/// What the approval of a revision touches.
struct Touched
{
    QList<CitationId> citations; ///< of older revisions, not confirmed against the newest approved one
    QList<Answer> answers; ///< judged answers that rest on them, changed: their verdict is back to NotJudged
};

/// For one document, in the project as it is after the approval. An answer rests on a citation when it holds
/// for a row and a device the citation belongs to, by inheritance too. Write `answers` in the approval's own
/// transaction.
Touched touchedByApproval(const ProjectData &data, const QList<const Pack *> &packs, DocumentId document);

} // namespace domain
