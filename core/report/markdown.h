// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document.h"

namespace report {

/// The blocks of a CommonMark text with pipe tables. Headings move down by `headingLevelOffset` (at most to
/// level 6). Nothing is loaded: images come out as their description and address. HTML comes out as the text
/// it is. Quoted paragraphs that begin with "Hint:" are advice to the author and are left out; nothing else
/// is. Single line breaks inside a text may also be given as U+2028.
QList<Block> fromMarkdown(const QString &markdown, int headingLevelOffset);

} // namespace report
