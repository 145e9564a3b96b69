// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "blobwriter.h"

#include "statement.h"
#include "texts.h"

#include <base/sha256.h>
#include <base/text.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qsizetype kBatchChunks = 16; ///< written in one transaction
constexpr qint64 kRemovedChunks = 64; ///< removed in one transaction

std::unexpected<base::Error> changedWhileRead(const QString &name)
{
    return base::fail(
        base::ErrorCode::Conflict,
        Texts::tr("\"%1\" changed while it was read; nothing was stored. Wait until the other program has "
                  "finished writing it, then add it again.")
            .arg(name));
}

/// Exactly one chunk, or less at the end of the source. QIODevice::read() may give less in between.
base::Result<QByteArray> readChunk(QIODevice &source, const QString &name)
{
    QByteArray chunk;
    chunk.reserve(BlobStore::kChunkBytes);
    while (chunk.size() < BlobStore::kChunkBytes) {
        QByteArray piece(BlobStore::kChunkBytes - chunk.size(), Qt::Uninitialized);
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0 && !(source.isSequential() && source.atEnd()))
            return base::fail(
                base::ErrorCode::Io,
                Texts::tr("\"%1\" could not be read to its end (%2); nothing was stored. Check the drive and "
                          "try again.")
                    .arg(name, source.errorString()));
        if (got <= 0)
            break;
        chunk.append(piece.first(got));
    }
    return chunk;
}

/// SHA-256 of what a source with random access gives from here; leaves it where it was.
base::Result<QString> hashOf(QIODevice &source, const QString &name, base::JobContext &job)
{
    const qint64 start = source.pos();
    base::Sha256 hash;
    while (true) {
        if (job.isCancelled())
            return base::cancelled();
        const auto bytes = readChunk(source, name);
        if (!bytes)
            return base::fail(bytes.error());
        hash.add(*bytes);
        if (bytes->size() < BlobStore::kChunkBytes)
            break;
    }
    if (!source.seek(start))
        return changedWhileRead(name);
    return QString::fromLatin1(hash.result().toHex());
}

/// Nothing more to come, and as many bytes as the source said.
bool isReadWhole(const QIODevice &source, qint64 bytes, qint64 expected)
{
    return source.isSequential() || (bytes == expected && source.size() - source.pos() == 0);
}

} // namespace

base::Result<BlobWriter::Added> BlobWriter::add(QIODevice &source, const QString &name, base::JobContext &job)
{
    if (auto may = checkMayWrite(); !may)
        return base::fail(may.error());
    QString sha256;
    if (!source.isSequential()) {
        const auto hashed = hashOf(source, name, job);
        if (!hashed)
            return base::fail(hashed.error());
        sha256 = *hashed;
        const auto existing = BlobStore(m_database).find(sha256);
        if (!existing || *existing)
            return existing ? base::Result<Added>(Added{**existing, false}) : base::fail(existing.error());
    }
    auto added = addNew(source, name, sha256, job);
    if (!added || !added->isNew)
        removeParts();
    return added;
}

/// Before a large file is read for nothing.
base::Result<> BlobWriter::checkMayWrite()
{
    return ProjectTransaction(m_database, m_state).begun();
}

base::Result<BlobWriter::Added> BlobWriter::addNew(QIODevice &source, const QString &name,
                                                   const QString &expectedSha256, base::JobContext &job)
{
    if (auto written = writeAll(source, name, job); !written)
        return base::fail(written.error());
    if (!expectedSha256.isEmpty() && m_info.sha256 != expectedSha256)
        return changedWhileRead(name);
    if (auto same = readBack(job); !same)
        return base::fail(same.error());
    return finish();
}

base::Result<> BlobWriter::writeAll(QIODevice &source, const QString &name, base::JobContext &job)
{
    const qint64 expected = source.isSequential() ? 0 : source.size() - source.pos();
    base::Sha256 hash;
    while (true) {
        const auto batch = readBatch(source, name, expected, job);
        if (!batch)
            return base::fail(batch.error());
        for (const QByteArray &chunk : *batch)
            hash.add(chunk);
        if (auto written = writeBatch(*batch); !written)
            return written;
        if (batch->size() < kBatchChunks || batch->last().size() < BlobStore::kChunkBytes)
            break;
    }
    if (!isReadWhole(source, m_info.bytes, expected))
        return changedWhileRead(name);
    m_info.sha256 = QString::fromLatin1(hash.result().toHex());
    return {};
}

/// The next chunks; fewer than a batch, or a short one at the end, when there are no more.
base::Result<QList<QByteArray>> BlobWriter::readBatch(QIODevice &source, const QString &name, qint64 expected,
                                                      base::JobContext &job)
{
    QList<QByteArray> batch;
    qint64 bytes = m_info.bytes;
    while (batch.size() < kBatchChunks) {
        if (job.isCancelled())
            return base::cancelled();
        const auto chunk = readChunk(source, name);
        if (!chunk)
            return base::fail(chunk.error());
        if (chunk->isEmpty())
            break;
        if (m_info.chunks + batch.size() == BlobStore::kMaxChunks)
            return base::fail(
                base::ErrorCode::Hostile,
                Texts::tr(
                    "\"%1\" is larger than %2, the largest file a project takes. Keep it elsewhere and add "
                    "it by reference.")
                    .arg(name, base::humanBytes(BlobStore::kMaxChunks * BlobStore::kChunkBytes)));
        batch.append(*chunk);
        bytes += chunk->size();
        job.progress(bytes, std::max(expected, bytes), name);
        if (chunk->size() < BlobStore::kChunkBytes)
            break;
    }
    return batch;
}

base::Result<> BlobWriter::writeBatch(const QList<QByteArray> &chunks)
{
    ProjectTransaction transaction(m_database, m_state);
    if (!transaction.begun())
        return transaction.begun();
    BlobInfo info = m_info;
    if (info.id == 0) {
        const auto claimed = claimRow();
        if (!claimed)
            return base::fail(claimed.error());
        info.id = *claimed;
    }
    Statement insert(m_database, u"INSERT INTO chunk (id, sha256, bytes) VALUES (?, ?, ?)"_s);
    for (const QByteArray &chunk : chunks) {
        insert.bind((info.id << 20) + info.chunks).bind(base::Sha256::of(chunk)).bind(chunk);
        if (auto done = insert.run(); !done)
            return done;
        info.chunks += 1;
        info.bytes += chunk.size();
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    m_info = info;
    return {};
}

/// A row for the parts to belong to; its number.
base::Result<qint64> BlobWriter::claimRow() const
{
    const auto newest = m_database.integer(u"SELECT max(ifnull((SELECT max(id) FROM file), 0), "
                                           "ifnull((SELECT max(id) >> 20 FROM chunk), 0))"_s);
    if (!newest)
        return newest;
    const qint64 id = *newest + 1;
    Statement insert(m_database, u"INSERT INTO file (id, sha256, bytes, chunks) VALUES (?, ?, 0, 0)"_s);
    if (auto done = insert.bind(id).bind(kUnfinished + QString::number(id)).run(); !done)
        return base::fail(done.error());
    return id;
}

base::Result<> BlobWriter::readBack(base::JobContext &job) const
{
    const auto damage = BlobStore(m_database).findDamage(m_info, job);
    if (!damage)
        return base::fail(damage.error());
    if (*damage)
        return base::fail(
            base::ErrorCode::Io,
            Texts::tr(
                "The bytes did not reach the file \"%1\" unchanged; nothing was stored. Check the drive "
                "and the memory of this computer.")
                .arg(m_database.name()),
            **damage);
    return {};
}

base::Result<BlobWriter::Added> BlobWriter::finish()
{
    ProjectTransaction transaction(m_database, m_state);
    if (!transaction.begun())
        return base::fail(transaction.begun().error());
    const auto existing = BlobStore(m_database).find(m_info.sha256);
    if (!existing || *existing)
        return existing ? base::Result<Added>(Added{**existing, false}) : base::fail(existing.error());
    Statement update(m_database, u"UPDATE file SET sha256 = ?, bytes = ?, chunks = ? WHERE id = ?"_s);
    update.bind(m_info.sha256).bind(m_info.bytes).bind(m_info.chunks).bind(m_info.id);
    if (auto done = update.run(); !done)
        return base::fail(done.error());
    if (auto committed = transaction.commit(); !committed)
        return base::fail(committed.error());
    return Added{m_info, true};
}

/// From the last part to the first; the row goes with the first. What cannot be removed now is unnamed, and goes at
/// the next opening.
void BlobWriter::removeParts()
{
    for (qint64 left = m_info.chunks; m_info.id > 0 && left >= 0; left -= kRemovedChunks) {
        const qint64 from = std::max(left - kRemovedChunks, qint64(0));
        ProjectTransaction transaction(m_database, m_state);
        if (!transaction.begun())
            return;
        Statement parts(m_database, u"DELETE FROM chunk WHERE id >= ? AND id < ?"_s);
        auto done = parts.bind((m_info.id << 20) + from).bind((m_info.id << 20) + left).run();
        if (done && from == 0)
            done = Statement(m_database, u"DELETE FROM file WHERE id = ?"_s).bind(m_info.id).run();
        if (!done || !transaction.commit())
            return;
        if (from == 0)
            return;
    }
}

} // namespace storage
