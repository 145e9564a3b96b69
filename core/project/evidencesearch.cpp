// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencefiles.h"
#include "texts.h"

#include <base/sha256.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qsizetype kMaxFiles = 20'000;
constexpr qint64 kHashBytes = 1024 * 1024;

/// Walks folders and keeps what it found. Links to folders are not followed, so it ends.
class FileSearch
{
public:
    explicit FileSearch(base::JobContext &job) : m_job(job) {}

    base::Result<> look(const QFileInfo &entry, bool isGiven)
    {
        if (m_job.isCancelled())
            return base::cancelled();
        if (m_found.files.size() >= kMaxFiles)
            return base::fail(
                base::ErrorCode::Hostile,
                Texts::tr("There are more than %1 files; add a smaller folder.").arg(kMaxFiles));
        if (!entry.exists() && !entry.isSymLink())
            refuse(entry, base::ErrorCode::NotFound, Texts::tr("There is no file or folder \"%1\"."));
        else if (entry.isDir() && entry.isSymLink() && !isGiven)
            refuse(entry, base::ErrorCode::Usage,
                   Texts::tr("\"%1\" is a link to a folder; links are not followed."));
        else if (entry.isDir())
            return lookInto(entry);
        else if (!entry.isFile())
            refuse(entry, base::ErrorCode::Usage, Texts::tr("\"%1\" is no ordinary file."));
        else if (!entry.isReadable())
            refuse(entry, base::ErrorCode::Io,
                   Texts::tr("\"%1\" cannot be read; ask its owner for permission."));
        else
            add(entry);
        return {};
    }

    FoundFiles found() && { return std::move(m_found); }

private:
    base::Result<> lookInto(const QFileInfo &folder)
    {
        if (!folder.isReadable() || !folder.isExecutable()) {
            refuse(folder, base::ErrorCode::Io,
                   Texts::tr("The folder \"%1\" cannot be read; ask its owner for permission."));
            return {};
        }
        m_job.progress(0, 0, folder.fileName());
        const QFileInfoList entries = QDir(folder.filePath())
                                          .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                                                         QDir::Name | QDir::DirsLast);
        for (const QFileInfo &entry : entries) {
            if (const auto ok = look(entry, false); !ok)
                return ok;
        }
        return {};
    }

    void add(const QFileInfo &file)
    {
        const QString place = file.canonicalFilePath();
        if (m_places.contains(place))
            return;
        m_places.insert(place);
        m_found.files.append(file.filePath());
    }

    void refuse(const QFileInfo &entry, base::ErrorCode code, const QString &sentence)
    {
        m_found.refused.append({entry.filePath(),
                                {code, sentence.arg(QDir::toNativeSeparators(entry.filePath())), {}}});
    }

    base::JobContext &m_job;
    FoundFiles m_found;
    QSet<QString> m_places;
};

} // namespace

base::Result<FoundFiles> findFiles(const QStringList &paths, base::JobContext &job)
{
    FileSearch search(job);
    for (const QString &path : paths) {
        if (const auto ok = search.look(QFileInfo(path), true); !ok)
            return base::fail(ok.error());
    }
    return std::move(search).found();
}

base::Result<QStringList> filesBelow(const QStringList &paths, base::JobContext &job)
{
    const auto found = findFiles(paths, job);
    if (!found)
        return base::fail(found.error());
    for (const RefusedEvidence &refused : found->refused) {
        if (refused.error.code == base::ErrorCode::NotFound)
            return base::fail(refused.error);
    }
    return found->files;
}

base::Result<QString> hashOfFile(const QString &path, base::JobContext &job)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("Cannot read \"%1\": %2.").arg(name, file.errorString()));
    base::Sha256 hash;
    while (!file.atEnd()) {
        if (job.isCancelled())
            return base::cancelled();
        const QByteArray bytes = file.read(kHashBytes);
        if (bytes.isEmpty())
            return base::fail(base::ErrorCode::Io,
                              Texts::tr("Cannot read \"%1\": %2.").arg(name, file.errorString()));
        hash.add(bytes);
        job.progress(file.pos(), file.size(), QFileInfo(path).fileName());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace project
