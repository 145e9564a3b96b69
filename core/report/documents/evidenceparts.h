// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scope.h"

namespace report
{

/// The evidence index: every cited revision with what is known of it, where it is in this document, or why it is not.
Part evidenceIndex(const Scope &scope, const QHash<QString, qint64> &insertionPages);

/// A sheet for every cited revision whose pages go in, followed by the pages; and the list of attached files.
/// Fills evidence, attachments and sources of the composition.
Part evidencePart(const Scope &scope, Composition &composition);

} // namespace report
