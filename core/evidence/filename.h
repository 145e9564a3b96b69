// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mediatype.h"

namespace evidence
{

/// One sentence when the ending of `fileName` promises another format than the content is, or when the bytes
/// are two formats at once; empty otherwise. An ending that is not known promises nothing.
QString nameMismatch(const QString &fileName, const MediaType &type);

} // namespace evidence
