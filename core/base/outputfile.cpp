// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "outputfile.h"

#include "texts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <cstdio>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace base
{

namespace
{

std::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return fail(ErrorCode::Io,
                Texts::tr("Cannot write \"%1\": %2. Choose another place or make room, then try again.")
                    .arg(QDir::toNativeSeparators(path), why));
}

#ifdef Q_OS_UNIX
bool syncToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool ok = ::fsync(fd) == 0;
    ::close(fd);
    return ok;
}
/// A descriptor with the lock that says "in use"; nothing if somebody else has it or the file system knows no locks.
std::optional<int> lockedFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return std::nullopt;
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    ::close(fd);
    return std::nullopt;
}

void closeFile(std::optional<int> fd)
{
    if (fd)
        ::close(*fd);
}

/// Nobody can hold a file that was left by a program that is no more. Young files are let be: between the making of one
/// and its lock lies a moment.
void removeLeftovers(const QString &folder)
{
    constexpr qint64 kYoung = 600; // seconds
    static const QRegularExpression ours(QStringLiteral("^\\.gesper-[A-Za-z0-9]{6}\\.part$"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto entries = QDir(folder).entryInfoList({QStringLiteral(".gesper-*.part")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink() || !ours.match(entry.fileName()).hasMatch() ||
            entry.lastModified(QTimeZone::UTC).secsTo(now) < kYoung)
            continue;
        const auto lock = lockedFile(entry.filePath());
        if (lock && !QFile::remove(entry.filePath()))
            qWarning("Cannot remove \"%s\"", qPrintable(entry.filePath()));
        closeFile(lock);
    }
}

#else
bool syncToDisk(const QString &)
{
    return true;
}

std::optional<int> lockedFile(const QString &)
{
    return std::nullopt;
}

void removeLeftovers(const QString &) {}

void closeFile(std::optional<int>) {}
#endif

} // namespace

OutputFile::OutputFile(QString target, QString temporary)
    : m_target(std::move(target)), m_temporary(std::move(temporary))
{
}

OutputFile::~OutputFile()
{
    if (!m_committed)
        QFile::remove(m_temporary);
    closeFile(m_hold);
}

void OutputFile::hold()
{
    m_hold = lockedFile(m_temporary);
}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &path)
{
    QFileInfo info(path);
    if (info.isSymLink())
        info.setFile(info.canonicalFilePath().isEmpty() ? info.symLinkTarget() : info.canonicalFilePath());
    if (info.isDir())
        return cannotWrite(path, Texts::tr("it is a folder"));
    if (info.exists() && !info.isFile())
        return cannotWrite(path, Texts::tr("it is not an ordinary file"));
    if (info.exists() && !info.isWritable())
        return cannotWrite(path, Texts::tr("it is write-protected"));
    removeLeftovers(info.absolutePath());
    QTemporaryFile file(info.absolutePath() + QStringLiteral("/.gesper-XXXXXX.part"));
    file.setAutoRemove(false);
    if (!file.open())
        return cannotWrite(path, file.errorString());
    return std::unique_ptr<OutputFile>(new OutputFile(info.absoluteFilePath(), file.fileName()));
}

Result<> OutputFile::write(QByteArrayView bytes)
{
    QFile file(m_temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return cannotWrite(m_target, file.errorString());
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return cannotWrite(m_target, file.errorString());
    return {};
}

Result<> OutputFile::commit()
{
    const QString folder = QFileInfo(m_target).absolutePath();
    if (!syncToDisk(m_temporary))
        return cannotWrite(m_target, Texts::tr("the disk did not take the bytes"));
    QFile::setPermissions(m_temporary, QFile::exists(m_target) ? QFile::permissions(m_target)
                                                               : QFile::ReadOwner | QFile::WriteOwner
                                                                     | QFile::ReadGroup | QFile::ReadOther);
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_temporary.toStdU16String()),
                            std::filesystem::path(m_target.toStdU16String()), error);
    if (error)
        return cannotWrite(m_target, QString::fromLocal8Bit(error.message().c_str()));
    m_committed = true;
    syncFolder(folder);
    return {};
}

void syncFolder(const QString &path)
{
    syncToDisk(path);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Texts::tr("There is no file \"%1\".").arg(shown));
    if (!info.isFile())
        return fail(ErrorCode::Usage, Texts::tr("\"%1\" is not an ordinary file.").arg(shown));
    if (info.size() > limit)
        return fail(ErrorCode::Hostile, Texts::tr("\"%1\" has %2 bytes; at most %3 are read here.")
                                            .arg(shown)
                                            .arg(info.size())
                                            .arg(limit));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Texts::tr("Cannot read \"%1\": %2.").arg(shown, file.errorString()));
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::Io, Texts::tr("Cannot read \"%1\": %2.").arg(shown, file.errorString()));
    if (bytes.size() > limit)
        return fail(ErrorCode::Hostile, Texts::tr("\"%1\" grew while it was read.").arg(shown));
    return bytes;
}

} // namespace base
