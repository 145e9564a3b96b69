// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "shareddata.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace testsupport
{

QString sourceFolder()
{
    return QStringLiteral(GESPER_SOURCE_DIR);
}

QString sharedDataFolder()
{
    const QDir folder(sourceFolder() + u"/../shared/data"_s);
    return folder.exists() ? folder.canonicalPath() : QString();
}

QStringList sharedFiles(const QString &folder, const QStringList &endings)
{
    QStringList files;
    if (sharedDataFolder().isEmpty())
        return files;
    QDirIterator it(sharedDataFolder() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (std::ranges::any_of(endings, [&](const QString &e) { return path.endsWith(e, Qt::CaseInsensitive); }))
            files.append(path);
    }
    files.sort();
    return files;
}

} // namespace testsupport
