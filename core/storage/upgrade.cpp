// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "upgrade.h"

#include "audittrail.h"
#include "migrations.h"
#include "statement.h"
#include "texts.h"
#include "transaction.h"

#include <base/text.h>

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString freeBackupName(const QString &path, int version)
{
    const QString wanted = u"%1.bak-v%2"_s.arg(path).arg(version);
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2"_s.arg(wanted).arg(n);
    return name;
}

/// Room for the copy, and for the journal of the steps.
base::Result<> checkRoom(const QString &path)
{
    const qint64 needed = 2 * QFileInfo(path).size();
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (free >= 0 && free < needed)
        return base::fail(
            base::ErrorCode::Io,
            Texts::tr("\"%1\" has an older format. Bringing it up to date needs %2 beside it for a copy, and "
                      "there are %3. Make room and open it again; nothing was changed.")
                .arg(QFileInfo(path).fileName(), base::humanBytes(needed), base::humanBytes(free)));
    return {};
}

QString schemaJson(int version)
{
    return u"{\"schema\":%1}"_s.arg(version);
}

base::Result<> runSteps(const Database &database, int fromVersion, const base::Clock &clock)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = migrate(database, fromVersion, kSchemaVersion); !done)
        return done;
    const AuditTrail::RowChange change{AuditTrail::kFileKind.toString(), 0, schemaJson(fromVersion),
                                       schemaJson(kSchemaVersion)};
    const Occasion occasion{u"Gesper"_s, u"bring the file format up to date"_s, {}};
    if (auto recorded = AuditTrail(database).append({change}, occasion, clock.now()); !recorded)
        return recorded;
    Statement check(database, u"PRAGMA foreign_key_check"_s);
    const auto dangling = check.next();
    if (!dangling)
        return base::fail(dangling.error());
    if (*dangling)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("row %1 of the table \"%2\" names a %3 that is not there. Restore a backup")
                .arg(check.text(1), check.text(0), check.text(2)));
    return transaction.commit();
}

} // namespace

base::Result<QString> upgrade(const Database &database, const QString &path, int fromVersion,
                              const base::Clock &clock)
{
    if (auto room = checkRoom(path); !room)
        return base::fail(room.error());
    const QString backup = freeBackupName(path, fromVersion);
    if (auto copied = database.copyTo(backup); !copied)
        return base::fail(copied.error());
    // Steps that rebuild a table would trip over references half-way; the whole is checked before the commit.
    if (auto off = database.exec(u"PRAGMA foreign_keys=OFF"_s); !off)
        return base::fail(off.error());
    const auto done = runSteps(database, fromVersion, clock);
    if (auto on = database.exec(u"PRAGMA foreign_keys=ON"_s); !on)
        return base::fail(on.error());
    if (!done) {
        QFile::remove(backup);
        return base::fail(Texts::tr("\"%1\" could not be brought up to the present format and is as it was")
                              .arg(QFileInfo(path).fileName()),
                          done.error());
    }
    return Texts::
        tr("The project had an older format (%1) and was brought up to format %2. A copy of it as it was is "
           "called "
           "\"%3\".")
            .arg(fromVersion)
            .arg(kSchemaVersion)
            .arg(QFileInfo(backup).fileName());
}

} // namespace storage
