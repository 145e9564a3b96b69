// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectfile.h"

#include "migrations.h"
#include "rowwriter.h"
#include "sqliteproject.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

base::Result<std::unique_ptr<ProjectFile>> projectOf(base::Result<OpenedFile> opened,
                                                     const base::Clock &clock)
{
    if (!opened)
        return base::fail(opened.error());
    const auto changes = opened->database->changeCount();
    if (!changes)
        return base::fail(changes.error());
    return std::make_unique<SqliteProject>(std::move(*opened), *changes, clock);
}

} // namespace

base::Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path,
                                                               const domain::ProjectInfo &info,
                                                               const Occasion &occasion,
                                                               const base::Clock &clock)
{
    domain::ProjectInfo first = info;
    if (first.uuid.isEmpty())
        first.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QList<Write> rows{{domain::EntityKind::ProjectInfo, 1, first},
                            {domain::EntityKind::Manufacturer, 1, domain::Manufacturer{}}};
    return projectOf(makeNew(path, kSchemaVersion,
                             [&](const Database &database) -> base::Result<> {
                                 const auto written = RowWriter(database).write(rows, occasion, clock.now());
                                 return written ? base::Result<>() : base::fail(written.error());
                             }),
                     clock);
}

base::Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, OpenMode mode,
                                                             const base::Clock &clock)
{
    return projectOf(openChecked(path, mode, clock), clock);
}

} // namespace storage
