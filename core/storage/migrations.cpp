// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "migrations.h"

#include "texts.h"

#include <QFile>

void initStorageResources()
{
    Q_INIT_RESOURCE(storage); // a static library's resources are linked only when asked for
}

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr QLatin1StringView kFiles[] = {"0001_project.sql"_L1, "0002_section_note.sql"_L1,
                                        "0003_to_confirm.sql"_L1};
static_assert(std::size(kFiles) == kSchemaVersion);

bool isEndMarker(const QString &line)
{
    return line.trimmed() == u"-- end"_s;
}

/// Text in front of the statement that only speaks to the reader of the file.
bool isOuterComment(const QString &line)
{
    return line.startsWith(u"--"_s) || line.trimmed().isEmpty();
}

} // namespace

base::Result<QStringList> migrationSteps(int version)
{
    initStorageResources();
    QFile file(u":/gesper/storage/migrations/"_s + kFiles[version - 1]);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(
            base::ErrorCode::Internal,
            storage::Texts::tr("Step %1 of the file format is missing in this program; this is a bug.").arg(version));
    QStringList statements;
    QStringList current;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (isEndMarker(line)) {
            statements.append(current.join(u'\n'));
            current.clear();
        } else if (!current.isEmpty() || !isOuterComment(line)) {
            current.append(line);
        }
    }
    Q_ASSERT(current.isEmpty());
    return statements;
}

base::Result<> migrate(const Database &database, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        const auto statements = migrationSteps(version);
        if (!statements)
            return base::fail(statements.error());
        for (const QString &statement : *statements) {
            if (auto done = database.exec(statement); !done)
                return done;
        }
    }
    return database.exec(u"PRAGMA user_version=%1"_s.arg(to));
}

} // namespace storage
