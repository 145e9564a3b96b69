// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace base
{

/// A file that appears under its final name whole, or not at all.
/// Bytes go to a temporary file in the same folder; commit() flushes them to disk and renames. Without commit() the
/// destructor removes the temporary file and the old file, if any, stays as it was.
class OutputFile
{
public:
    /// Refuses a target that is a folder, a device or in a folder that cannot be written. Removes from the folder what
    /// programs that ended before their commit() or destructor left there.
    static Result<std::unique_ptr<OutputFile>> create(const QString &path);
    ~OutputFile();

    /// The temporary file's path: for libraries that want to write by name.
    QString temporaryPath() const { return m_temporary; }

    /// Says that the temporary file is in use, for as long as this object and the process live: for files that are not
    /// written to for minutes. Not for files SQLite writes; it has locks of its own.
    void hold();

    Result<> write(QByteArrayView bytes);
    Result<> commit();

private:
    OutputFile(QString target, QString temporary);
    QString m_target;
    QString m_temporary;
    bool m_committed = false;
    std::optional<int> m_hold; ///< a descriptor with a lock
};

/// Writes a folder's entries to disk, after something in it was renamed.
void syncFolder(const QString &path);

/// Reads a whole file of at most `limit` bytes. Refuses folders, devices and pipes.
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace base
