// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "glyphlog.h"

#include <qpdf/QPDF.hh>

#include <stdexcept>
#include <vector>

namespace report {

/// What the painted file holds is not what we noted while painting.
struct GlyphMismatch : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Gives every font in the file the texts of its glyphs and a tag made from its bytes. Throws GlyphMismatch,
/// or what qpdf throws.
void mendFonts(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const GlyphLog &log);

/// Puts replacement texts around glyphs of page `index` that cannot tell their text alone. Throws likewise.
void mendContent(QPDFObjectHandle page, const GlyphLog &log, qsizetype index);

} // namespace report
