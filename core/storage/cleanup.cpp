// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "cleanup.h"

#include "audittrail.h"
#include "blobstore.h"
#include "entitystore.h"
#include "transaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::EntityKind;

struct RevisionScan
{
    QSet<QString> named;
    qint64 rows = 0;
    bool isSound = true;
};

base::Result<RevisionScan> scanRevisions(const Database &database)
{
    RevisionScan scan;
    const auto read =
        EntityStore(database).forEach(EntityKind::Revision, EntityStore::Reading::Strict,
                                      [&](qint64, const std::optional<domain::Entity> &value) {
                                          ++scan.rows;
                                          scan.isSound = scan.isSound && value;
                                          if (value)
                                              scan.named.insert(std::get<domain::Revision>(*value).sha256);
                                      });
    if (!read)
        return base::fail(read.error());
    return scan;
}

/// Every revision is what its newest audit entry says, and none is missing.
base::Result<bool> agreesWithTrail(const Database &database, const RevisionScan &scan)
{
    const auto living = database.integer(
        u"SELECT count(*) FROM (SELECT max(serial) AS newest FROM audit WHERE kind = 'revision' GROUP BY "
        u"entity) "
        "JOIN audit ON serial = newest WHERE after <> ''"_s);
    if (!living)
        return base::fail(living.error());
    bool agrees = scan.isSound && *living == scan.rows;
    const AuditTrail trail(database);
    const auto read = EntityStore(database).forEach(
        EntityKind::Revision, EntityStore::Reading::Strict,
        [&](qint64 id, const std::optional<domain::Entity> &value) {
            const auto recorded = trail.newestAfter(tableOf(EntityKind::Revision), id);
            agrees = agrees && recorded && value && *recorded == rowJson(*value);
        });
    if (!read)
        return base::fail(read.error());
    return agrees;
}

} // namespace

base::Result<> removeUnnamedFiles(const Database &database)
{
    const BlobStore store(database);
    auto files = store.all();
    if (!files)
        return base::fail(files.error());
    const auto scan = scanRevisions(database);
    if (!scan)
        return base::fail(scan.error());
    files->removeIf([&](const BlobInfo &info) { return scan->named.contains(info.sha256); });
    if (files->isEmpty())
        return {};
    const auto agrees = agreesWithTrail(database, *scan);
    if (!agrees || !*agrees)
        return agrees ? base::Result<>() : base::fail(agrees.error());
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto removed = store.remove(*files); !removed)
        return removed;
    return transaction.commit();
}

} // namespace storage
