// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <storage/projectfile.h>

#include <QTemporaryDir>

/// Small projects for the tests of storage.
namespace samples {

inline const base::FixedClock &clock()
{
    static const base::FixedClock fixed(QDateTime(QDate(2026, 3, 1), QTime(9, 30), QTimeZone::UTC));
    return fixed;
}

storage::Occasion occasion(const QString &action);

domain::ProjectInfo info();
domain::Manufacturer manufacturer();
domain::Device device(qint64 id);
domain::Answer answer(qint64 id, const QString &requirement, std::optional<domain::DeviceId> device = {});
domain::Document document(qint64 id, const QString &number);
domain::Revision revision(qint64 id, qint64 document, const QString &label);
domain::Citation citation(qint64 id, const QString &clause, qint64 revision);
domain::Section section(qint64 id, const QString &clause);

storage::Write write(const domain::Entity &value);
storage::Write removal(domain::EntityKind kind, qint64 id);

/// One row of each kind, no field left at its default; revision 1 by reference.
QList<storage::Write> oneOfEach();

/// A new project at `path` with oneOfEach(), closed again.
base::Result<> makeProject(const QString &path);

/// makeProject() and a revision "VV-001 2" with these bytes.
base::Result<> makeProjectWithFile(const QString &path, const QByteArray &bytes);

/// Repeatable bytes without a pattern.
QByteArray noise(qint64 size, quint32 seed = 1);

/// Every row of every table as text, blobs as hashes; read past Gesper's code. Empty when SQLite cannot read
/// it.
QStringList dump(const QString &path);

/// Runs SQL on a closed file past Gesper's code; false when SQLite refuses.
bool runSql(const QString &path, const QString &sql);

/// Changes the bytes of a closed file.
bool patch(const QString &path, qint64 offset, const QByteArray &bytes);

QByteArray contentOf(const QString &path);
QStringList filesIn(const QString &folder);

} // namespace samples
