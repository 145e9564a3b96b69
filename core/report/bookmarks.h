// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "targets.h"

namespace report::pdf {

/// An entry of an outline, free of the document it came from once its target is set.
struct Bookmark
{
    QString title;
    std::optional<Target> target;           ///< as read, in pages of its own document
    Object destination = Object::newNull(); ///< in the document that is written; null: leads nowhere
    std::string address;                    ///< external, when not empty
    bool isOpen = false;
    std::vector<Bookmark> children;
};

struct ReadBookmarks
{
    std::vector<Bookmark> top;
    int dead = 0;       ///< entries whose target does not exist
    bool isCut = false; ///< loops, too deep or too many: the rest was left out
};

/// Reads the outline with guards. Dead entries stay where they have children, else they are left out.
ReadBookmarks readBookmarks(QPDF &document, const TargetReader &targets);

/// Makes the outline of `document` from `top`; removes it when empty.
void writeBookmarks(QPDF &document, const std::vector<Bookmark> &top);

} // namespace report::pdf
