// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "blobstore.h"

#include "statement.h"

#include <base/sha256.h>
#include <base/text.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

std::unexpected<base::Error> changedWhileRead(const QString &name)
{
    return base::fail(
        base::ErrorCode::Conflict,
        u"\"%1\" changed while it was read; nothing was stored. Wait until the other program has "
        "finished writing it, then add it again."_s.arg(name));
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
                u"\"%1\" could not be read to its end (%2); nothing was stored. Check the drive and "
                "try again."_s.arg(name, source.errorString()));
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

} // namespace

base::Result<std::optional<BlobInfo>> BlobStore::find(const QString &sha256) const
{
    Statement statement(m_database, u"SELECT id, sha256, bytes, chunks FROM file WHERE sha256 = ?"_s);
    const auto row = statement.bind(sha256).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return std::optional<BlobInfo>();
    return BlobInfo{statement.integer(0), statement.text(1), statement.integer(2), statement.integer(3)};
}

base::Result<QList<BlobInfo>> BlobStore::all() const
{
    QList<BlobInfo> files;
    Statement statement(m_database, u"SELECT id, sha256, bytes, chunks FROM file ORDER BY id"_s);
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        files.append({statement.integer(0), statement.text(1), statement.integer(2), statement.integer(3)});
    if (!row)
        return base::fail(row.error());
    return files;
}

base::Result<BlobStore::Added> BlobStore::add(QIODevice &source, const QString &name,
                                              base::JobContext &job) const
{
    QString first;
    if (!source.isSequential()) {
        const auto hashed = hashOf(source, name, job);
        if (!hashed)
            return base::fail(hashed.error());
        first = *hashed;
        const auto existing = find(first);
        if (!existing || *existing)
            return existing ? base::Result<Added>(Added{**existing, false}) : base::fail(existing.error());
    }
    const auto written = writeChunks(source, name, job);
    if (!written)
        return base::fail(written.error());
    if (!first.isEmpty() && written->sha256 != first)
        return changedWhileRead(name);
    const auto existing = find(written->sha256);
    if (!existing)
        return base::fail(existing.error());
    if (*existing)
        return Added{**existing, false};
    return record(*written, job);
}

base::Result<BlobStore::Added> BlobStore::record(const BlobInfo &info, base::JobContext &job) const
{
    Statement insert(m_database, u"INSERT INTO file (id, sha256, bytes, chunks) VALUES (?, ?, ?, ?)"_s);
    insert.bind(info.id).bind(info.sha256).bind(info.bytes).bind(info.chunks);
    if (auto done = insert.run(); !done)
        return base::fail(done.error());
    if (auto same = readBack(info, job); !same)
        return base::fail(same.error());
    return Added{info, true};
}

base::Result<BlobInfo> BlobStore::writeChunks(QIODevice &source, const QString &name,
                                              base::JobContext &job) const
{
    const auto newest = m_database.integer(
        u"SELECT max(ifnull((SELECT max(id) FROM file), 0), "
        "ifnull((SELECT max(id) >> 20 FROM chunk), 0))"_s);
    if (!newest)
        return base::fail(newest.error());
    BlobInfo info;
    info.id = *newest + 1;
    const qint64 expected = source.isSequential() ? 0 : source.size() - source.pos();
    base::Sha256 hash;
    Statement insert(m_database, u"INSERT INTO chunk (id, sha256, bytes) VALUES (?, ?, ?)"_s);
    while (true) {
        if (job.isCancelled())
            return base::cancelled();
        const auto bytes = readChunk(source, name);
        if (!bytes)
            return base::fail(bytes.error());
        if (bytes->isEmpty())
            break;
        if (info.chunks == kMaxChunks)
            return base::fail(
                base::ErrorCode::Hostile,
                u"\"%1\" is larger than %2, the largest file a project takes. Keep it elsewhere and add "
                "it by reference."_s.arg(name, base::humanBytes(kMaxChunks * kChunkBytes)));
        hash.add(*bytes);
        insert.bind((info.id << 20) + info.chunks).bind(base::Sha256::of(*bytes)).bind(*bytes);
        if (auto done = insert.run(); !done)
            return base::fail(done.error());
        info.chunks += 1;
        info.bytes += bytes->size();
        job.progress(info.bytes, std::max(expected, info.bytes), name);
        if (bytes->size() < kChunkBytes)
            break;
    }
    if (!source.isSequential() && (info.bytes != expected || source.size() - source.pos() != 0))
        return changedWhileRead(name);
    info.sha256 = QString::fromLatin1(hash.result().toHex());
    return info;
}

base::Result<> BlobStore::readBack(const BlobInfo &info, base::JobContext &job) const
{
    const auto damage = findDamage(info, job);
    if (!damage)
        return base::fail(damage.error());
    if (*damage)
        return base::fail(
            base::ErrorCode::Io,
            u"The bytes did not reach the file \"%1\" unchanged; nothing was stored. Check the drive "
            "and the memory of this computer."_s.arg(m_database.name()),
            **damage);
    return {};
}

base::Result<QByteArray> BlobStore::chunk(const BlobInfo &info, qint64 n) const
{
    Statement statement(m_database, u"SELECT sha256, bytes FROM chunk WHERE id = ?"_s);
    const auto row = statement.bind((info.id << 20) + n).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(
            base::ErrorCode::Corrupt,
            u"The file with SHA-256 %1 is incomplete: part %2 of %3 is missing. Restore a backup."_s
                .arg(info.sha256)
                .arg(n + 1)
                .arg(info.chunks));
    const QByteArray stored = statement.bytes(0);
    const QByteArray bytes = statement.bytes(1);
    const QByteArray found = base::Sha256::of(bytes);
    if (found != stored)
        return base::fail(
            base::ErrorCode::Corrupt,
            u"The file with SHA-256 %1 is damaged: part %2 of %3 has SHA-256 %4 instead of %5. Restore a "
            "backup."_s.arg(info.sha256)
                .arg(n + 1)
                .arg(info.chunks)
                .arg(QLatin1StringView(found.toHex()), QLatin1StringView(stored.toHex())));
    return bytes;
}

base::Result<std::optional<QString>> BlobStore::findDamage(const BlobInfo &info, base::JobContext &job) const
{
    base::Sha256 hash;
    qint64 bytes = 0;
    for (qint64 n = 0; n < info.chunks; ++n) {
        if (job.isCancelled())
            return base::cancelled();
        const auto piece = chunk(info, n);
        if (!piece && piece.error().code == base::ErrorCode::Corrupt)
            return std::optional(piece.error().message);
        if (!piece)
            return base::fail(piece.error());
        hash.add(*piece);
        bytes += piece->size();
    }
    const QString found = QString::fromLatin1(hash.result().toHex());
    if (found != info.sha256)
        return std::optional(u"The bytes have SHA-256 %1 instead of %2."_s.arg(found, info.sha256));
    if (bytes != info.bytes)
        return std::optional(u"The file has %1 bytes instead of %2."_s.arg(bytes).arg(info.bytes));
    return std::optional<QString>();
}

base::Result<> BlobStore::remove(const QList<BlobInfo> &files) const
{
    for (const BlobInfo &info : files) {
        Statement chunks(m_database, u"DELETE FROM chunk WHERE id >= ? AND id < ?"_s);
        if (auto done = chunks.bind(info.id << 20).bind((info.id + 1) << 20).run(); !done)
            return done;
        if (auto done = Statement(m_database, u"DELETE FROM file WHERE id = ?"_s).bind(info.id).run(); !done)
            return done;
    }
    return {};
}

} // namespace storage
