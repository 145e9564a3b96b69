// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filefacts.h"

#include "texts.h"

#include <base/sha256.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qint64 kPieceBytes = 1 << 20;

base::Result<FileFacts> readAll(QFile &file, const base::JobContext &job)
{
    base::Sha256 hash;
    FileFacts facts;
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    for (;;) {
        if (job.isCancelled())
            return base::cancelled();
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return base::fail(base::ErrorCode::Io,
                              Texts::tr("%1 cannot be read: %2. Check the disk or the connection to it.")
                                  .arg(file.fileName(), file.errorString()));
        if (read == 0)
            break;
        hash.add(QByteArrayView(piece).first(read));
        facts.bytes += read;
    }
    facts.sha256 = QString::fromLatin1(hash.result().toHex());
    return facts;
}

} // namespace

base::Result<> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::ErrorCode::NotFound, Texts::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return base::fail(base::ErrorCode::Usage, Texts::tr("%1 is a folder; name a file.").arg(path));
    if (!info.isFile())
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("%1 is a pipe or a device; name a file.").arg(path));
    if (!info.isReadable())
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("You have no right to read %1; ask its owner.").arg(path));
    return {};
}

base::Result<FileFacts> factsOf(const QString &path, const base::JobContext &job)
{
    if (auto readable = checkReadable(path); !readable)
        return base::fail(readable.error());
    const QFileInfo before(path);
    const QDateTime changed = before.lastModified();
    const qint64 size = before.size();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    auto facts = readAll(file, job);
    if (!facts)
        return facts;
    const QFileInfo after(path);
    if (after.size() != size || after.lastModified() != changed)
        return base::fail(
            base::ErrorCode::Conflict,
            Texts::tr("%1 changed while it was read; wait until nobody writes to it and add it again.")
                .arg(path));
    return facts;
}

} // namespace evidence
