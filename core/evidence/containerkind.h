// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>
#include <QString>

namespace evidence
{

/// The media type of a ZIP archive: an Office or OpenDocument format told by the names of its members, else
/// "application/zip". Reads headers only, never a member.
QString zipKind(QIODevice &file);

/// True when the file ends with a ZIP archive, whatever it begins with.
bool endsAsZip(QIODevice &file);

/// The media type of a Microsoft compound file, told by the names in the first sector of its folder.
QString oleKind(QIODevice &file);

} // namespace evidence
