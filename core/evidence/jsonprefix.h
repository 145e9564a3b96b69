// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace evidence
{

/// True when `bytes` are a JSON object or array, or, with more to come (`isWhole` false), the beginning of
/// one. Strict: what RFC 8259 refuses is no JSON. UTF-8 only, with or without a byte order mark.
bool isJsonPrefix(QByteArrayView bytes, bool isWhole);

} // namespace evidence
