// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "blobdevice.h"

#include "texts.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace storage {

BlobDevice::BlobDevice(std::unique_ptr<Database> database, BlobInfo info)
    : m_database(std::move(database)), m_info(std::move(info))
{
    // QIODevice's buffer would only copy the chunk once more.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BlobDevice::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    const qint64 start = pos();
    while (done < maxSize && start + done < m_info.bytes) {
        const qint64 at = start + done;
        if (!loadChunk(at / BlobStore::kChunkBytes))
            return -1;
        const qint64 offset = at % BlobStore::kChunkBytes;
        const qint64 count = std::min(maxSize - done, qint64(m_chunk.size()) - offset);
        if (count <= 0) {
            setErrorString(Texts::tr("The file with SHA-256 %1 is shorter than recorded. Restore a backup.")
                               .arg(m_info.sha256));
            return -1;
        }
        std::memcpy(data + done, m_chunk.constData() + offset, size_t(count));
        done += count;
    }
    return done;
}

qint64 BlobDevice::writeData(const char *, qint64)
{
    setErrorString(Texts::tr("Evidence is never changed."));
    return -1;
}

bool BlobDevice::loadChunk(qint64 n)
{
    if (m_bad)
        return false;
    if (m_loaded == n)
        return true;
    auto chunk = BlobStore(*m_database).chunk(m_info, n);
    if (!chunk) {
        setErrorString(chunk.error().message);
        return false;
    }
    m_chunk = std::move(*chunk);
    m_loaded = n;
    return checkWhole(n);
}

bool BlobDevice::checkWhole(qint64 n)
{
    if (n != m_hashed)
        return true;
    m_hash.add(m_chunk);
    ++m_hashed;
    if (m_hashed < m_info.chunks)
        return true;
    const QString found = QString::fromLatin1(m_hash.result().toHex());
    ++m_hashed; // the hash is finished: never add again
    m_bad = found != m_info.sha256;
    if (m_bad)
        setErrorString(Texts::tr("The file with SHA-256 %1 is damaged: its bytes have %2. Restore a backup.")
                           .arg(m_info.sha256, found));
    return !m_bad;
}

} // namespace storage
