// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace evidence
{

/// The media type of text: HTML, SVG, XML, JSON, CSV, a script or plain text, in UTF-8, UTF-16 with a byte
/// order mark or an 8-bit code. `head` is the beginning of the file; `isWhole` says that nothing follows.
/// None when the bytes are no text.
std::optional<QString> textKind(QByteArrayView head, bool isWhole);

} // namespace evidence
