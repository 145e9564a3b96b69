// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QTemporaryFile>

#include <memory>

namespace base
{

/// A file that appears under its final name whole, or not at all.
/// Bytes go to a temporary file in the same folder; commit() flushes them to disk and renames. Without commit() the
/// destructor removes the temporary file and the old file, if any, stays as it was.
class OutputFile
{
public:
    /// Refuses a target that is a folder, a device or in a folder that cannot be written.
    static Result<std::unique_ptr<OutputFile>> create(const QString &path);
    ~OutputFile();

    /// The temporary file's path: for libraries that want to write by name.
    QString temporaryPath() const { return m_temporary; }

    Result<> write(QByteArrayView bytes);
    Result<> commit();

private:
    OutputFile(QString target, QString temporary);
    QString m_target;
    QString m_temporary;
    bool m_committed = false;
};

/// Writes a folder's entries to disk, after something in it was renamed.
void syncFolder(const QString &path);

/// Reads a whole file of at most `limit` bytes. Refuses folders, devices and pipes.
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace base
