// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdfobjects.h"

#include <vector>

namespace report::pdf {

/// A drawn piece of a stamp: a form whose origin is the beginning of its baseline's line box.
struct StampPiece
{
    Object form;
    double width = 0; ///< points
};

/// What goes below one page.
struct PageStamp
{
    std::vector<StampPiece> pieces; ///< drawn one after the other
    std::string target;             ///< key of the destination the stamp links to; empty: no link
};

/// Height of the band that a stamp adds to the page, in points.
inline constexpr double kStampBand = 24;

/// Wraps the content of `page` (cleaned and already in `out`) into a form that cannot touch anything outside
/// the box it showed, draws the flattened annotations over it and, with a stamp, makes the page higher by
/// kStampBand at its visible bottom and draws the stamp there, upright. Without stamp and annotations the
/// page stays as it is, unless `always`.
void framePage(QPDF &out, Object page, const PageStamp &stamp, bool always = false);

/// The streams that make up the content of a page.
std::vector<Object> contentParts(Object page);

/// The content of a page as form XObject with its box and resources; raw bytes, nothing is decoded unless the
/// content comes in several parts. Null when the page has none.
Object contentAsForm(QPDF &out, Object page, const Rect &box);

} // namespace report::pdf
