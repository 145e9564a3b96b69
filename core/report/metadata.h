// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assembly.h"
#include "sourcepool.h"

#include <qpdf/QPDF.hh>

namespace report::pdf {

/// Info, XMP with the same values, language, how readers open the file, and the first half of its id.
void writeMetadata(QPDF &document, const AssemblyPlan &plan);

/// Embeds plan.attachments, sorted by name. Their bytes are read when the document is written.
void attachFiles(QPDF &document, const AssemblyPlan &plan, SourcePool &pool);

} // namespace report::pdf
