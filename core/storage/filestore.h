// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>
#include <base/result.h>

#include <QIODevice>

#include <memory>

namespace storage {

class FileState;

/// Bytes in a project, known by their SHA-256.
struct StoredFile
{
    QString sha256;
    qint64 bytes = 0;
    bool wasThere = false;
};

/// Takes files into an open project from any thread, on a connection of its own, while the project's own thread
/// goes on writing. Once the project is closed it stores nothing more.
class FileStore
{
public:
    explicit FileStore(std::shared_ptr<FileState> state);

    /// As ProjectFile::addFile().
    base::Result<StoredFile> add(QIODevice &source, const QString &name, base::JobContext &job) const;

private:
    std::shared_ptr<FileState> m_state;
};

} // namespace storage
