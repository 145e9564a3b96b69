// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

namespace storage {

/// "GSPR": marks a Gesper project among SQLite files.
inline constexpr quint32 kApplicationId = 0x47535052;

/// What the first 100 bytes of a project file say.
struct FileHeader
{
    quint32 applicationId = 0;
    qint64 schema = 0;
    bool isWriteAheadLog = false; ///< another program switched the file to a mode we never use
};

/// Reads the header through SQLite's file layer: no lock is taken, nothing is parsed, and the locks of other
/// connections of this process stay (they would be lost if the file were opened and closed by other means).
/// Refuses what is no ordinary file, empty, no SQLite file, or another program's.
base::Result<FileHeader> readHeader(const QString &path);

} // namespace storage
