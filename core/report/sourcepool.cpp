// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sourcepool.h"

#include "pdferrors.h"
#include "texts.h"

#include <cstring>

namespace report::pdf {

namespace {

constexpr size_t kOpenAtOnce = 16;
constexpr qint64 kWindow = 64 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

/// qpdf's view of one key.
class PooledSource final : public InputSource
{
public:
    PooledSource(SourcePool &pool, QString key, QString who)
        : m_pool(pool),
          m_key(std::move(key)),
          m_who(std::move(who)),
          m_name(m_who.toStdString()),
          m_size(pool.size(m_key, m_who))
    {
    }

    const std::string &getName() const override { return m_name; }
    qpdf_offset_t tell() override { return m_position; }
    void rewind() override { m_position = 0; }
    void unreadCh(char) override { m_position = std::max<qint64>(0, m_position - 1); }

    void seek(qpdf_offset_t offset, int whence) override
    {
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_position : m_size;
        if (offset < -from)
            throw std::runtime_error("seek before the beginning of the file");
        m_position = from + offset;
    }

    size_t read(char *out, size_t length) override
    {
        last_offset = m_position;
        const qint64 wanted = std::min<qint64>(qint64(length), std::max<qint64>(0, m_size - m_position));
        const qint64 done = m_pool.read(m_key, m_who, m_position, out, wanted);
        m_position += done;
        return size_t(done);
    }

    qpdf_offset_t findAndSkipNextEOL() override
    {
        char c = 0;
        while (read(&c, 1) == 1 && c != '\r' && c != '\n') {
        }
        const bool found = c == '\r' || c == '\n';
        const qpdf_offset_t end = found ? m_position - 1 : m_position;
        while (found && read(&c, 1) == 1) {
            if (c != '\r' && c != '\n') {
                unreadCh(c);
                break;
            }
        }
        return end;
    }

private:
    SourcePool &m_pool;
    QString m_key;
    QString m_who;
    std::string m_name;
    qint64 m_size = 0;
    qint64 m_position = 0;
};

} // namespace

SourcePool::SourcePool(SourceOpener open, base::JobContext &job) : m_open(std::move(open)), m_job(job) {}

std::shared_ptr<InputSource> SourcePool::source(const QString &key, const QString &who)
{
    return std::make_shared<PooledSource>(*this, key, who);
}

void SourcePool::check() const
{
    if (m_stopped)
        throw Stopped();
    if (m_failure)
        throw Failure(*m_failure);
}

void SourcePool::give(base::Error error)
{
    m_failure = std::move(error);
    throw Failure(*m_failure);
}

SourcePool::Slot &SourcePool::slot(const QString &key, const QString &who)
{
    const auto known = std::ranges::find(m_slots, key, &Slot::key);
    if (known != m_slots.end()) {
        m_slots.splice(m_slots.begin(), m_slots, known);
        return m_slots.front();
    }
    while (m_slots.size() >= kOpenAtOnce)
        m_slots.pop_back();
    auto device = m_open(key);
    if (!device)
        give({device.error().code,
              Texts::tr("Cannot read the file of %1: %2").arg(who, device.error().message),
              device.error().detail});
    if (!*device || !(*device)->isReadable() || (*device)->isSequential())
        give({base::ErrorCode::Internal,
              Texts::tr("The file of %1 cannot be read at any place.").arg(who),
              {}});
    m_slots.push_front({key, std::move(*device), {}, 0});
    return m_slots.front();
}

qint64 SourcePool::size(const QString &key, const QString &who)
{
    check();
    return slot(key, who).device->size();
}

qint64 SourcePool::readDevice(Slot &slot, const QString &who, qint64 offset, char *out, qint64 length)
{
    m_stopped = m_stopped || m_job.isCancelled();
    check();
    qint64 done = 0;
    if (slot.device->seek(offset)) {
        while (done < length) {
            const qint64 got = slot.device->read(out + done, length - done);
            if (got <= 0)
                break;
            done += got;
        }
    }
    if (done < length && offset + done < slot.device->size())
        give({base::ErrorCode::Corrupt,
              Texts::tr("The file of %1 cannot be read to its end. %2").arg(who, slot.device->errorString()),
              {}});
    return done;
}

void SourcePool::fill(Slot &slot, const QString &who, qint64 offset)
{
    const qint64 start = offset - offset % kWindow;
    QByteArray window(std::min(kWindow, std::max<qint64>(0, slot.device->size() - start)), Qt::Uninitialized);
    window.truncate(readDevice(slot, who, start, window.data(), window.size()));
    slot.window = std::move(window);
    slot.windowStart = start;
}

qint64 SourcePool::read(const QString &key, const QString &who, qint64 offset, char *out, qint64 length)
{
    check();
    Slot &from = slot(key, who);
    if (length >= kWindow)
        return readDevice(from, who, offset, out, length);
    qint64 done = 0;
    while (done < length) {
        const qint64 at = offset + done;
        if (at < from.windowStart || at >= from.windowStart + from.window.size())
            fill(from, who, at);
        const qint64 skip = at - from.windowStart;
        const qint64 part = std::min(length - done, from.window.size() - skip);
        if (part <= 0)
            break;
        std::memcpy(out + done, from.window.constData() + skip, size_t(part));
        done += part;
    }
    return done;
}

void SourcePool::feed(const QString &key, const QString &who, Pipeline &pipeline)
{
    const qint64 total = size(key, who);
    QByteArray piece(std::min(kPiece, std::max<qint64>(1, total)), Qt::Uninitialized);
    for (qint64 at = 0; at < total; at += piece.size()) {
        const qint64 part = std::min<qint64>(piece.size(), total - at);
        if (read(key, who, at, piece.data(), part) != part)
            give({base::ErrorCode::Io,
                  Texts::tr("The file of %1 became shorter while it was read.").arg(who),
                  {}});
        pipeline.write(piece.constData(), size_t(part));
    }
    pipeline.finish();
}

} // namespace report::pdf
