// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "viewprotocol.h"

/// Finds words in the text of a page as a reader would: blind to case, blanks, line ends, hyphens (which may
/// part a word at the end of a line), ligatures and the many forms of quotation marks and dashes.
namespace evidence
{

/// Every place of `needle` in `text`, in order, none over another; at most kMostPageHits.
QList<TextSpan> findInText(const QString &text, const QString &needle);

} // namespace evidence
