// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobstore.h"
#include "filestate.h"

namespace storage {

/// Brings the bytes of one file into a project, a few chunks per transaction: other writers never wait for the
/// whole file. Until all is there its row has a name that is no hash; what is left of it after a crash goes with
/// the other unnamed files at the next opening for writing.
class BlobWriter
{
public:
    BlobWriter(const Database &database, FileState &state) : m_database(database), m_state(state) {}

    /// What add() did. `isNew` false: the same bytes were there.
    struct Added
    {
        BlobInfo info;
        bool isNew = false;
    };

    /// Stores all bytes of `source`, `name` is for messages. A source with random access is hashed first and must
    /// give the same bytes again; new bytes are read back from the database and hashed again before this returns.
    /// On any failure, and after cancel, no part is left.
    base::Result<Added> add(QIODevice &source, const QString &name, base::JobContext &job);

private:
    base::Result<> checkMayWrite();
    base::Result<Added> addNew(QIODevice &source, const QString &name, const QString &expectedSha256,
                               base::JobContext &job);
    base::Result<> writeAll(QIODevice &source, const QString &name, base::JobContext &job);
    base::Result<QList<QByteArray>> readBatch(QIODevice &source, const QString &name, qint64 expected,
                                              base::JobContext &job);
    base::Result<> writeBatch(const QList<QByteArray> &chunks);
    base::Result<qint64> claimRow() const;
    base::Result<> readBack(base::JobContext &job) const;
    base::Result<Added> finish();
    void removeParts();

    const Database &m_database;
    FileState &m_state;
    BlobInfo m_info; ///< id 0: no row yet
};

} // namespace storage
