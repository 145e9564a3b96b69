// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "overviewfacts.h"

namespace ui
{

/// The overview's facts in sentences, for the window and for the print.
QString nextText(const project::NextStep &step);
QString chapterText(const project::ChapterStatus &chapter);
/// "12 empty, 3 draft, 1 in review, 4 done of 20"
QString annexText(const project::AnnexStatus &annex);
QString confirmText(const project::ConfirmCause &cause, const OverviewFacts &facts);
QString dateText(const project::DueDate &due, QDate today);
/// Of remarks with one severity.
QString remarksText(domain::Severity severity, qint64 count);

} // namespace ui
