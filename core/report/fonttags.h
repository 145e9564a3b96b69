// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdfobjects.h"

namespace report::pdf {

/// Qt tags the fonts it subsets by an address-dependent hash, so that no two runs write equal bytes. Gives
/// each a tag made from the font's own bytes, in the descriptor and wherever the font is named. For files
/// that Qt wrote only.
void pinFontTags(QPDF &document);

} // namespace report::pdf
