// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "remark.h"

namespace domain {

/// One reason why a document is a draft.
struct DraftReason
{
    QString id;          ///< "undecided", "errors", "drafts-cited", "to-confirm"
    qsizetype count = 0; ///< remarks that are it
    QString text;        ///< for the control page: "4 requirements are undecided."
    QStringList rows;    ///< where, each place once, in the report's order

    bool operator==(const DraftReason &) const = default;
};

/// Why documents made from the project as it is carry the mark DRAFT; no reason: they are final.
struct DraftState
{
    QList<DraftReason>
        reasons; ///< those with a count, in a fixed order; every error is in exactly one of them

    bool isDraft() const { return !reasons.isEmpty(); }
};

DraftState draftState(const CheckReport &report);

/// The sentence with which `--final` refuses: counts, and the rows by name. At most `limit` rows are named
/// for each reason; the number of the others is told. Empty if there is no reason.
QString finalRefusal(const DraftState &state, qsizetype limit = 20);

} // namespace domain
