// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"
#include "fileidentity.h"
#include "projectfile.h"
#include "projectlock.h"

namespace storage {

/// A project file that passed every check.
struct OpenedFile
{
    QString path; ///< canonical: two names of one file are one project
    FileIdentity identity;
    std::unique_ptr<ProjectLock> lock; ///< null when read-only
    std::unique_ptr<Database> database;
    QStringList notes;

    bool isReadOnly() const { return !lock; }
};

/// The order of checks is ProjectFile::open()'s.
base::Result<OpenedFile> openChecked(const QString &path, OpenMode mode, const base::Clock &clock);

/// Refuses a path where something lies, or beside which a journal of that name does.
base::Result<> checkFree(const QString &path);
std::unexpected<base::Error> cannotBeMade(const QString &path, const QString &detail);

/// Makes an empty project file of the schema `version` with its lock; `fill` adds the first rows in the same
/// transaction. On any failure no file is left.
using Filler = std::function<base::Result<>(const Database &)>;
base::Result<OpenedFile> makeNew(const QString &path, int version, const Filler &fill);

} // namespace storage
