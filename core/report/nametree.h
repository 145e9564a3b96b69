// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdfobjects.h"

#include <map>

namespace report::pdf {

/// A balanced name tree of `names` (keys as bytes) in `document`; null when there are none.
Object makeNameTree(QPDF &document, const std::map<std::string, Object> &names);

} // namespace report::pdf
