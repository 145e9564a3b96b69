// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filestore.h"

#include "blobwriter.h"

namespace storage {

namespace {

/// Not while another connection writes: the settings of a new one need the file for a moment.
base::Result<std::unique_ptr<Database>> connectTo(FileState &state)
{
    const QMutexLocker locker(&state.mutex());
    if (const auto may = state.checkMayWrite(); !may)
        return base::fail(may.error());
    return Database::open(state.path(), Database::Access::ReadWrite);
}

} // namespace

FileStore::FileStore(std::shared_ptr<FileState> state) : m_state(std::move(state)) {}

base::Result<StoredFile> FileStore::add(QIODevice &source, const QString &name, base::JobContext &job) const
{
    const auto database = connectTo(*m_state);
    if (!database)
        return base::fail(database.error());
    const auto added = BlobWriter(**database, *m_state).add(source, name, job);
    if (!added)
        return base::fail(added.error());
    return StoredFile{added->info.sha256, added->info.bytes, !added->isNew};
}

} // namespace storage
