// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fileheader.h"

#include "sqlerror.h"
#include "sqlitelibrary.h"
#include "texts.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <array>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr size_t kHeaderBytes = 100;
using Bytes = std::array<char, kHeaderBytes>;

quint32 numberAt(const Bytes &bytes, size_t offset)
{
    return qFromBigEndian<quint32>(&bytes.at(offset));
}

base::Result<> checkOrdinaryFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(
            base::ErrorCode::NotFound,
            Texts::tr("There is no file \"%1\". Check the name, or make a new project.").arg(shown));
    if (info.isDir())
        return base::fail(base::ErrorCode::Corrupt,
                          Texts::tr("\"%1\" is a folder; choose a project file.").arg(shown));
    if (!info.isFile())
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("\"%1\" is a device or a pipe, not a file; choose a project file.").arg(shown));
    if (info.size() == 0)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("\"%1\" is empty: it is not a project, or it was cut. Restore a backup.").arg(shown));
    if (!info.isReadable())
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("\"%1\" may not be read. Ask its owner for permission.").arg(shown));
    return {};
}

/// Opens without running a statement and reads the first bytes; fewer than 100 are filled up with zeros.
base::Result<Bytes> firstBytes(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    hardenNewConnections();
    sqlite3 *connection = nullptr;
    int code = sqlite3_open_v2(absolute.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_file *file = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    Bytes bytes{};
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0);
    sqlite3_close(connection);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return base::fail(
            sqlError(code, QLatin1StringView(sqlite3_errstr(code)).toString(), QFileInfo(path).fileName()));
    return bytes;
}

} // namespace

base::Result<FileHeader> readHeader(const QString &path)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary)
        return base::fail(ordinary.error());
    const auto read = firstBytes(path);
    if (!read)
        return base::fail(read.error());
    const Bytes &bytes = *read;
    const QString shown = QDir::toNativeSeparators(path);
    if (!QByteArrayView(bytes).startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("\"%1\" is not a project file, or it is encrypted. Choose another file.").arg(shown));
    FileHeader header;
    header.applicationId = numberAt(bytes, 68);
    if (header.applicationId != kApplicationId)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("\"%1\" is a database of another program, not a project. Choose another file.")
                .arg(shown));
    header.schema = numberAt(bytes, 60);
    header.isWriteAheadLog = bytes.at(18) == 2 || bytes.at(19) == 2;
    return header;
}

} // namespace storage
