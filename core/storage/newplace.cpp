// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "newplace.h"

#include "opening.h"

#include <base/outputfile.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Room for what SQLite and the lock add to the name, which must not be what makes it too long.
constexpr qsizetype kLongestName = 200;

} // namespace

NewPlace::NewPlace(const QString &path)
    : m_path(path), m_folder(QFileInfo(path).absolutePath() + u"/.gesper-new-XXXXXX"_s)
{
}

base::Result<std::unique_ptr<NewPlace>> NewPlace::at(const QString &path)
{
    if (const auto isFree = checkFree(path); !isFree)
        return base::fail(isFree.error());
    std::unique_ptr<NewPlace> place(new NewPlace(path));
    if (!place->m_folder.isValid())
        return cannotBeMade(path, place->m_folder.errorString());
    auto lock = ProjectLock::take(path);
    if (!lock && lock.error().code == base::ErrorCode::Locked)
        return base::fail(lock.error());
    if (!lock)
        return cannotBeMade(path, lock.error().message);
    place->m_lock = std::move(*lock);
    return place;
}

QString NewPlace::draftPath() const
{
    const QString name = QFileInfo(m_path).fileName();
    return m_folder.filePath(QFile::encodeName(name).size() > kLongestName ? u"new.gesper"_s : name);
}

base::Result<> NewPlace::moveIn()
{
    if (const auto isFree = checkFree(m_path); !isFree)
        return isFree;
    QFile draft(draftPath());
    if (!draft.rename(m_path))
        return cannotBeMade(m_path, draft.errorString());
    base::syncFolder(QFileInfo(m_path).absolutePath());
    m_lock.reset();
    return {};
}

} // namespace storage
