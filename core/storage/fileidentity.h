// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace storage {

/// Which file a path leads to, whatever its name: tells that a file was replaced or removed.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 names = 1; ///< how many hard links

    bool isSameFile(const FileIdentity &other) const
    {
        return device == other.device && inode == other.inode;
    }
};

/// Looks without opening. Nothing when there is no such file. On Windows every file is the same one: there
/// SQLite keeps a file open in a way that nobody can replace or remove it.
std::optional<FileIdentity> identityOf(const QString &path);

} // namespace storage
