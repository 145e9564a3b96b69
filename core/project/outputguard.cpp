// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "outputguard.h"

#include "texts.h"

#include <storage/fileheader.h>
#include <storage/projectlock.h>

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

std::filesystem::path stdPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// The folder resolved, the last name as it is: also for files that do not exist yet.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    return QDir(info.absolutePath()).canonicalPath() + u'/' + info.fileName();
}

bool isKeptBeside(const QString &outputPath, const QString &projectPath)
{
    const QString project = QFileInfo(projectPath).canonicalFilePath();
    const QStringList names{project + u"-journal"_s, project + u"-wal"_s, project + u"-shm"_s,
                            storage::ProjectLock::lockPath(project)};
    return names.contains(placeOf(outputPath));
}

} // namespace

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(stdPath(a), stdPath(b), error) && !error;
}

base::Result<> checkOutput(const QString &outputPath, const QString &projectPath)
{
    const QString shown = QDir::toNativeSeparators(outputPath);
    if (outputPath.isEmpty())
        return base::fail(base::ErrorCode::Usage, Texts::tr("The file to write has no name; give one."));
    // The header is read through SQLite: another way of reading would drop the locks of an open project.
    if (isSameFile(outputPath, projectPath) || storage::readHeader(outputPath))
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("\"%1\" is a project; nothing is written over it. Choose another name.").arg(shown));
    if (isKeptBeside(outputPath, projectPath))
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("\"%1\" is a name the project itself needs. Choose another one.").arg(shown));
    return {};
}

} // namespace project
