// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

#include <domain/remark.h>

/// Confirming many rows at once.
namespace project
{

/// Rows that wait for a person to say that they still hold.
struct Unconfirmed {
    QList<domain::AnswerId> answers = {};
    QList<domain::SectionId> sections = {};
    QList<domain::CitationId> citations = {};

    qsizetype count() const { return answers.size() + sections.size() + citations.size(); }
    /// Takes over what is not there yet.
    void add(const Unconfirmed &other);
    bool operator==(const Unconfirmed &) const = default;
};

/// Whether a remark of the checker asks a person to confirm something.
bool asksToConfirm(const domain::Remark &remark);

/// What a remark of the checker asks a person to confirm: an answer, a text, or the row's references to one document.
/// Nothing for remarks about something else.
Unconfirmed unconfirmedBy(const domain::ProjectData &data, const domain::Remark &remark);

/// A person says that all of these hold as they stand: one step of undo, with the name and the time in the history.
/// All or none.
base::Result<> confirmRows(Project &project, const Unconfirmed &rows);

} // namespace project
