// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "verifier.h"

#include "entitycolumns.h"
#include "statement.h"
#include "texts.h"
#include "transaction.h"

#include <base/sha256.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::EntityKind;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString shortHash(const QByteArray &json)
{
    return base::Sha256::hexOf(json).left(16);
}

} // namespace

base::Result<VerifyReport> Verifier::run(bool withEvidence)
{
    QList<BlobInfo> files;
    {
        // One state of the file for everything that is compared; evidence never changes and needs none.
        const Transaction snapshot(m_database, Transaction::Kind::Read);
        if (!snapshot.begun())
            return base::fail(snapshot.begun().error());
        if (auto checked = checkRows(); !checked)
            return base::fail(checked.error());
        auto found = BlobStore(m_database).all();
        if (found)
            files = *found;
        else
            report(Texts::tr("evidence files"), found.error().message);
        checkRevisions(files);
    }
    if (withEvidence) {
        if (auto checked = checkEvidence(files); !checked)
            return base::fail(checked.error());
    }
    return m_report;
}

void Verifier::report(const QString &where, const QString &message)
{
    m_report.damages.append({where, message});
}

bool Verifier::failed(const base::Result<> &result, const QString &where)
{
    if (!result)
        report(where, result.error().message);
    return !result;
}

base::Result<> Verifier::checkRows()
{
    m_job.progress(0, 0, Texts::tr("Checking the database"));
    checkDatabase();
    if (m_job.isCancelled())
        return base::cancelled();
    m_job.progress(0, 0, Texts::tr("Checking the audit trail"));
    readChain();
    if (m_job.isCancelled())
        return base::cancelled();
    readRows();
    learnNames();
    checkForeignKeys();
    compareRows();
    return {};
}

void Verifier::checkDatabase()
{
    const auto answer = m_database.texts(u"PRAGMA integrity_check(20)"_s);
    if (!answer)
        report(u"database"_s, answer.error().message);
    else if (*answer != QStringList{u"ok"_s})
        report(u"database"_s, Texts::tr("SQLite's own check reports: %1.").arg(answer->join(u"; "_s)));
}

void Verifier::checkForeignKeys()
{
    Statement check(m_database, u"PRAGMA foreign_key_check"_s);
    auto row = check.next();
    for (; row && *row; row = check.next()) {
        const auto kind = domain::valueOf<EntityKind>(check.text(0));
        const qint64 id = check.integer(1);
        const Key key{int(kind.value_or(EntityKind::ProjectInfo)), id};
        report(kind ? nameOf(key, m_rows.value(key).json.value_or(QByteArray())) : check.text(0),
               Texts::tr("It names a %1 that is not there.").arg(check.text(2)));
    }
    if (!row)
        report(u"references"_s, row.error().message);
}

void Verifier::readChain()
{
    m_previousHash = AuditTrail::firstPrevious().toLatin1();
    const auto read =
        AuditTrail(m_database).forEachRaw([&](const AuditTrail::RawEntry &entry) { checkEntry(entry); });
    failed(read, Texts::tr("audit trail"));
    if (m_report.entries == 0)
        report(Texts::tr("audit trail"), Texts::tr("It is empty; every project has one entry at least."));
    m_report.head = QString::fromUtf8(m_previousHash);
}

void Verifier::checkEntry(const AuditTrail::RawEntry &entry)
{
    const QString where = Texts::tr("audit entry %1").arg(entry.serial);
    if (entry.serial != m_previousSerial + 1)
        report(where,
               Texts::tr("Entries %1 to %2 are missing.").arg(m_previousSerial + 1).arg(entry.serial - 1));
    const QByteArray computed = AuditTrail::hashOf(entry, m_previousHash);
    if (computed != entry.hash)
        report(where,
               Texts::tr("It was changed, or an entry before it was: its hash is %1, its content gives %2.")
                   .arg(QString::fromUtf8(entry.hash), QString::fromUtf8(computed)));
    if (entry.change != m_previousChange && entry.change != m_previousChange + 1)
        report(where,
               Texts::tr("Changes between %1 and %2 are missing.").arg(m_previousChange).arg(entry.change));
    checkRowOfEntry(entry);
    m_previousHash = entry.hash;
    m_previousSerial = entry.serial;
    m_previousChange = entry.change;
    ++m_report.entries;
}

void Verifier::checkRowOfEntry(const AuditTrail::RawEntry &entry)
{
    const QString name = QString::fromUtf8(entry.kind);
    if (name == AuditTrail::kFileKind)
        return;
    const auto kind = domain::valueOf<EntityKind>(name);
    if (!kind) {
        report(Texts::tr("audit entry %1").arg(entry.serial),
               Texts::tr("It is about \"%1\", which no project has.").arg(name));
        return;
    }
    const Key key{int(*kind), entry.entity};
    if (m_newest.value(key) != entry.before)
        report(Texts::tr("audit entry %1").arg(entry.serial),
               Texts::tr("What it says stood there before is not what the entry before it left: somebody "
                         "changed the %1 "
                         "with number %2 past the audit trail.")
                   .arg(name)
                   .arg(entry.entity));
    m_newest.insert(key, entry.after);
}

void Verifier::readRows()
{
    for (const EntityKind kind : allKinds()) {
        const auto read = EntityStore(m_database)
                              .forEach(kind, EntityStore::Reading::Strict,
                                       [&](qint64 id, const std::optional<domain::Entity> &value) {
                                           StoredRow &row = m_rows[{int(kind), id}];
                                           if (!value)
                                               return;
                                           row.json = rowJson(*value).toUtf8();
                                           if (kind == EntityKind::Revision)
                                               m_revisions.append(std::get<domain::Revision>(*value));
                                       });
        failed(read, Texts::tr("table \"%1\"").arg(tableOf(kind)));
    }
    m_report.rows = m_rows.size();
}

void Verifier::learnNames()
{
    // Documents and devices come before what points to them in the order of kinds.
    for (const auto kind : {EntityKind::Device, EntityKind::Document, EntityKind::Revision}) {
        for (const auto &[key, json] : m_newest.asKeyValueRange()) {
            if (key.first == int(kind) && !json.isEmpty())
                m_names.learn(kind, key.second, objectOf(json));
        }
    }
}

void Verifier::compareRows()
{
    for (const auto &[key, row] : m_rows.asKeyValueRange())
        compareRow(key, row);
    QList<Key> missing;
    for (const auto &[key, json] : m_newest.asKeyValueRange()) {
        if (!json.isEmpty() && !m_rows.contains(key))
            missing.append(key);
    }
    std::ranges::sort(missing);
    for (const Key &key : missing)
        report(nameOf(key, m_newest.value(key)),
               Texts::tr("It is missing: the audit trail knows it, the table does not."));
}

void Verifier::compareRow(Key key, const StoredRow &row)
{
    const QByteArray recorded = m_newest.value(key);
    const QString name = nameOf(key, recorded.isEmpty() ? row.json.value_or(QByteArray()) : recorded);
    if (!row.json)
        report(name, Texts::tr("It holds values no version of Gesper writes."));
    else if (recorded.isEmpty())
        report(
            name,
            Texts::tr(
                "It has no entry in the audit trail: it was put there past the trail, or the newest entries "
                "were removed."));
    else if (*row.json != recorded)
        report(
            name,
            Texts::tr(
                "It is not what the audit trail says (SHA-256 %1… instead of %2…): it was changed past the "
                "trail, or the newest entries were removed.")
                .arg(shortHash(*row.json), shortHash(recorded)));
}

void Verifier::checkRevisions(const QList<BlobInfo> &files)
{
    QHash<QString, qint64> sizes;
    for (const BlobInfo &info : files)
        sizes.insert(info.sha256, info.bytes);
    QSet<QString> named;
    for (const domain::Revision &revision : std::as_const(m_revisions)) {
        if (revision.sha256.isEmpty())
            continue;
        named.insert(revision.sha256);
        const QString name =
            nameOf({int(EntityKind::Revision), revision.id.value}, rowJson(revision).toUtf8());
        if (!sizes.contains(revision.sha256))
            report(name, Texts::tr("Its file with SHA-256 %1 is not there.").arg(revision.sha256));
        else if (sizes.value(revision.sha256) != revision.bytes)
            report(name, Texts::tr("Its file is recorded with %1 bytes and stored with %2.")
                             .arg(revision.bytes)
                             .arg(sizes.value(revision.sha256)));
    }
    m_report.unnamed =
        std::ranges::count_if(files, [&](const BlobInfo &info) { return !named.contains(info.sha256); });
}

base::Result<> Verifier::checkEvidence(const QList<BlobInfo> &files)
{
    qint64 total = 0;
    for (const BlobInfo &info : files)
        total += info.bytes;
    const BlobStore store(m_database);
    for (const BlobInfo &info : files) {
        if (info.isUnfinished())
            continue;
        const QString name = namesOfFile(info);
        m_job.progress(m_report.bytes, total, name);
        const auto damage = store.findDamage(info, m_job);
        if (!damage && damage.error().code == base::ErrorCode::Cancelled)
            return base::fail(damage.error());
        if (!damage || *damage)
            report(name, damage ? **damage : damage.error().message);
        ++m_report.files;
        m_report.bytes += info.bytes;
    }
    const auto orphans = m_database.integer(
        u"SELECT count(*) FROM chunk c WHERE NOT EXISTS (SELECT 1 FROM file f WHERE f.id = c.id >> 20 AND "
        "((c.id & 1048575) < f.chunks OR f.sha256 LIKE 'unfinished %'))"_s);
    if (!orphans)
        report(Texts::tr("evidence files"), orphans.error().message);
    else if (*orphans > 0)
        report(Texts::tr("evidence files"), Texts::tr("%1 parts belong to no file.").arg(*orphans));
    return {};
}

QString Verifier::nameOf(Key key, const QByteArray &json) const
{
    return m_names.nameOf(EntityKind(key.first), key.second, objectOf(json));
}

QString Verifier::namesOfFile(const BlobInfo &info) const
{
    QStringList names;
    for (const domain::Revision &revision : m_revisions) {
        if (revision.sha256 == info.sha256)
            names.append(nameOf({int(EntityKind::Revision), revision.id.value}, rowJson(revision).toUtf8()));
    }
    return names.isEmpty() ? Texts::tr("stored file %1…").arg(info.sha256.left(16)) : names.join(u", "_s);
}

} // namespace storage
