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

    /// Not all of its parts are there yet.
    bool isUnfinished() const;
};

/// What stands before the number of a file, in place of its SHA-256, while its parts are being written.
inline constexpr QLatin1StringView kUnfinished("unfinished ");

/// The bytes of evidence, in chunks. Nothing here knows what they are bytes of. Constant memory both ways.
class BlobStore
{
public:
    static constexpr qint64 kChunkBytes = 256 * 1024;
    static constexpr qint64 kMaxChunks = qint64(1) << 20;

    explicit BlobStore(const Database &database) : m_database(database) {}

    base::Result<std::optional<BlobInfo>> find(const QString &sha256) const;
    base::Result<QList<BlobInfo>> all() const;

    /// The bytes of chunk `n`, checked against the chunk's hash.
    base::Result<QByteArray> chunk(const BlobInfo &info, qint64 n) const;

    /// Hashes every byte; nothing when all is well, else a sentence that names what is wrong.
    base::Result<std::optional<QString>> findDamage(const BlobInfo &info, base::JobContext &job) const;

    /// Removes these files. The caller holds the write transaction.
    base::Result<> remove(const QList<BlobInfo> &files) const;

private:
    const Database &m_database;
};

} // namespace storage
