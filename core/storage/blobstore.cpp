// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "blobstore.h"

#include "statement.h"
#include "texts.h"

#include <base/sha256.h>
#include <base/text.h>

using namespace Qt::StringLiterals;

namespace storage {

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

bool BlobInfo::isUnfinished() const
{
    return sha256.startsWith(kUnfinished);
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

base::Result<QByteArray> BlobStore::chunk(const BlobInfo &info, qint64 n) const
{
    Statement statement(m_database, u"SELECT sha256, bytes FROM chunk WHERE id = ?"_s);
    const auto row = statement.bind((info.id << 20) + n).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("The file with SHA-256 %1 is incomplete: part %2 of %3 is missing. Restore a backup.")
                .arg(info.sha256)
                .arg(n + 1)
                .arg(info.chunks));
    const QByteArray stored = statement.bytes(0);
    const QByteArray bytes = statement.bytes(1);
    const QByteArray found = base::Sha256::of(bytes);
    if (found != stored)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr(
                "The file with SHA-256 %1 is damaged: part %2 of %3 has SHA-256 %4 instead of %5. Restore a "
                "backup.")
                .arg(info.sha256)
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
        return std::optional(Texts::tr("The bytes have SHA-256 %1 instead of %2.").arg(found, info.sha256));
    if (bytes != info.bytes)
        return std::optional(Texts::tr("The file has %1 bytes instead of %2.").arg(bytes).arg(info.bytes));
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
