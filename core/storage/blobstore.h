// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

#include <base/jobcontext.h>

#include <QIODevice>

namespace storage {

/// One row of the table "file": bytes known by their SHA-256.
struct BlobInfo
{
    qint64 id = 0;
    QString sha256;
    qint64 bytes = 0;
    qint64 chunks = 0;
};

/// The bytes of evidence, in chunks. Nothing here knows what they are bytes of. Constant memory both ways.
class BlobStore
{
public:
    static constexpr qint64 kChunkBytes = 256 * 1024;
    static constexpr qint64 kMaxChunks = qint64(1) << 20;

    explicit BlobStore(const Database &database) : m_database(database) {}

    /// What add() did. `isNew` false: the same bytes were there.
    struct Added
    {
        BlobInfo info;
        bool isNew = false;
    };

    /// Stores all bytes of `source`, `name` is for messages. The caller holds the write transaction and
    /// commits it when `isNew`. A source with random access is hashed first and must give the same bytes
    /// again; new bytes are read back from the database and hashed again before this returns.
    base::Result<Added> add(QIODevice &source, const QString &name, base::JobContext &job) const;

    base::Result<std::optional<BlobInfo>> find(const QString &sha256) const;
    base::Result<QList<BlobInfo>> all() const;

    /// The bytes of chunk `n`, checked against the chunk's hash.
    base::Result<QByteArray> chunk(const BlobInfo &info, qint64 n) const;

    /// Hashes every byte; nothing when all is well, else a sentence that names what is wrong.
    base::Result<std::optional<QString>> findDamage(const BlobInfo &info, base::JobContext &job) const;

    /// Removes these files. The caller holds the write transaction.
    base::Result<> remove(const QList<BlobInfo> &files) const;

private:
    base::Result<BlobInfo> writeChunks(QIODevice &source, const QString &name, base::JobContext &job) const;
    base::Result<Added> record(const BlobInfo &info, base::JobContext &job) const;
    base::Result<> readBack(const BlobInfo &info, base::JobContext &job) const;

    const Database &m_database;
};

} // namespace storage
