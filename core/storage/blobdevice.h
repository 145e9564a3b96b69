// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobstore.h"

#include <base/sha256.h>

namespace storage {

/// Reads one stored file, at any position, on a connection of its own. Each read is one short statement, so
/// writers never wait for a reader. Every chunk is checked against its hash before a byte of it is given out;
/// a read from beginning to end is checked against the file's hash as well before the last chunk is given
/// out. After a failed check read() gives -1 and errorString() says which file and which hashes.
class BlobDevice final : public QIODevice
{
    Q_OBJECT

public:
    BlobDevice(std::unique_ptr<Database> database, BlobInfo info);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_info.bytes; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    bool loadChunk(qint64 n);
    bool checkWhole(qint64 n);

    std::unique_ptr<Database> m_database;
    BlobInfo m_info;
    QByteArray m_chunk;
    std::optional<qint64> m_loaded; ///< number of the chunk in m_chunk
    base::Sha256 m_hash;
    qint64 m_hashed = 0; ///< chunks from the first on that went into m_hash
    bool m_bad = false;
};

} // namespace storage
