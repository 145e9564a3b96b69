// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>
#include <QString>

namespace evidence
{

/// What a file is by its content. The name of the file plays no part.
struct MediaType
{
    QString name;  ///< IANA or customary "x-" name; "application/octet-stream" when nothing is known
    QString alsoA; ///< a second format the same bytes are ("ZIP archive"), empty for honest files

    bool operator==(const MediaType &) const = default;
};

/// Reads the first megabyte, the last 256 KiB and at most a few sectors between of a random-access device.
/// Opens no archive member and expands nothing. A device that cannot be read is "application/octet-stream".
MediaType mediaTypeOf(QIODevice &file);

/// The media type in words for people: "PNG image", "Word document"; the type itself where there are no
/// words.
QString wordsFor(const QString &mediaType);

} // namespace evidence
