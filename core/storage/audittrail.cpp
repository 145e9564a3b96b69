// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "audittrail.h"

#include "statement.h"
#include "texts.h"

#include <base/sha256.h>
#include <base/text.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Texts as blobs: what is hashed is what is stored, not what SQLite makes of invalid UTF-8.
constexpr QLatin1StringView kRawColumns{
    "serial, change, entity, CAST(at AS BLOB), CAST(who AS BLOB), CAST(action AS BLOB), CAST(kind AS BLOB), "
    "CAST(before AS BLOB), CAST(after AS BLOB), CAST(reason AS BLOB), CAST(hash AS BLOB)"};

AuditTrail::RawEntry rawEntry(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.bytes(3), row.bytes(4), row.bytes(5),
            row.bytes(6),   row.bytes(7),   row.bytes(8),   row.bytes(9), row.bytes(10)};
}

void addField(base::Sha256 &hash, QByteArrayView field)
{
    hash.add(QByteArray::number(field.size()) + ':');
    hash.add(field);
    hash.add(",");
}

base::Result<> checkOccasion(const Occasion &occasion)
{
    const std::pair<const QString &, QString> texts[] = {
        {occasion.who, Texts::tr("The user name")},
        {occasion.action, Texts::tr("The name of the change")},
        {occasion.reason, Texts::tr("The reason")}};
    for (const auto &[text, what] : texts) {
        if (auto ok = base::checkStorable(text, what); !ok)
            return ok;
    }
    return {};
}

AuditEntry entryOf(const AuditTrail::RawEntry &raw)
{
    return {raw.serial,
            raw.change,
            QDateTime::fromString(QString::fromUtf8(raw.at), Qt::ISODateWithMs),
            QString::fromUtf8(raw.who),
            QString::fromUtf8(raw.action),
            QString::fromUtf8(raw.kind),
            raw.entity,
            QString::fromUtf8(raw.before),
            QString::fromUtf8(raw.after),
            QString::fromUtf8(raw.reason),
            QString::fromUtf8(raw.hash)};
}

base::Result<QList<AuditEntry>> allOf(Statement &statement)
{
    QList<AuditEntry> entries;
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        entries.append(entryOf(rawEntry(statement)));
    if (!row)
        return base::fail(row.error());
    return entries;
}

} // namespace

QByteArray AuditTrail::hashOf(const RawEntry &entry, QByteArrayView previousHash)
{
    base::Sha256 hash;
    addField(hash, previousHash);
    addField(hash, QByteArray::number(entry.serial));
    addField(hash, QByteArray::number(entry.change));
    for (const QByteArray &text : {entry.at, entry.who, entry.action, entry.kind})
        addField(hash, text);
    addField(hash, QByteArray::number(entry.entity));
    for (const QByteArray &text : {entry.before, entry.after, entry.reason})
        addField(hash, text);
    return hash.result().toHex();
}

QString AuditTrail::stamp(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

base::Result<std::optional<AuditTrail::RawEntry>> AuditTrail::newest() const
{
    Statement statement(m_database, u"SELECT %1 FROM audit ORDER BY serial DESC LIMIT 1"_s.arg(kRawColumns));
    const auto row = statement.next();
    if (!row)
        return base::fail(row.error());
    return *row ? std::optional(rawEntry(statement)) : std::nullopt;
}

base::Result<> AuditTrail::append(const QList<RowChange> &changes, const Occasion &occasion,
                                  const QDateTime &at) const
{
    if (auto ok = checkOccasion(occasion); !ok)
        return ok;
    const auto last = newest();
    if (!last)
        return base::fail(last.error());
    RawEntry entry = last->value_or(RawEntry{});
    QByteArray previous = *last ? entry.hash : firstPrevious().toLatin1();
    entry.change += 1;
    entry.at = stamp(at).toLatin1();
    entry.who = occasion.who.toUtf8();
    entry.action = occasion.action.toUtf8();
    entry.reason = occasion.reason.toUtf8();
    Statement insert(m_database,
                     u"INSERT INTO audit (serial, change, at, who, action, kind, entity, before, after, "
                     "reason, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const RowChange &change : changes) {
        entry.serial += 1;
        entry.kind = change.kind.toUtf8();
        entry.entity = change.entity;
        entry.before = change.before.toUtf8();
        entry.after = change.after.toUtf8();
        previous = hashOf(entry, previous);
        insert.bind(entry.serial).bind(entry.change).bind(stamp(at)).bind(occasion.who).bind(occasion.action);
        insert.bind(change.kind).bind(change.entity).bind(change.before).bind(change.after);
        insert.bind(occasion.reason).bind(QString::fromLatin1(previous));
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

base::Result<QList<AuditEntry>> AuditTrail::history(qint64 limit) const
{
    Statement statement(m_database, u"SELECT %1 FROM audit ORDER BY serial DESC LIMIT ?"_s.arg(kRawColumns));
    auto entries = allOf(statement.bind(limit > 0 ? limit : qint64(-1)));
    if (entries)
        std::ranges::reverse(*entries);
    return entries;
}

base::Result<std::optional<AuditEntry>> AuditTrail::additionOf(const QString &kind, qint64 entity) const
{
    Statement statement(m_database, u"SELECT %1 FROM audit WHERE kind = ? AND entity = ? AND before = '' "
                                    "ORDER BY serial LIMIT 1"_s.arg(kRawColumns));
    const auto row = statement.bind(kind).bind(entity).next();
    if (!row)
        return base::fail(row.error());
    return *row ? std::optional(entryOf(rawEntry(statement))) : std::nullopt;
}

base::Result<QList<AuditEntry>> AuditTrail::between(qint64 first, qint64 last) const
{
    Statement statement(m_database, u"SELECT %1 FROM audit WHERE serial BETWEEN ? AND ? ORDER BY serial"_s.arg(
                                        kRawColumns));
    return allOf(statement.bind(first).bind(last));
}

base::Result<qint64> AuditTrail::newestSerial() const
{
    Statement statement(m_database, u"SELECT ifnull(max(serial), 0) FROM audit"_s);
    if (auto row = statement.requireRow(); !row)
        return base::fail(row.error());
    return statement.integer(0);
}

base::Result<QString> AuditTrail::head() const
{
    const auto entry = newest();
    if (!entry)
        return base::fail(entry.error());
    return *entry ? QString::fromLatin1((*entry)->hash) : firstPrevious();
}

base::Result<> AuditTrail::checkHead() const
{
    const auto last = newest();
    if (!last)
        return base::fail(last.error());
    QByteArray previous = firstPrevious().toLatin1();
    if (*last && (*last)->serial > 1) {
        Statement before(m_database, u"SELECT CAST(hash AS BLOB) FROM audit WHERE serial = ?"_s);
        if (auto row = before.bind((*last)->serial - 1).requireRow(); !row)
            return row;
        previous = before.bytes(0);
    }
    if (!*last || hashOf(**last, previous) != (*last)->hash)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr(
                "The audit trail of \"%1\" is damaged at its end: the newest entry does not fit its hash. "
                "Restore a backup.")
                .arg(m_database.name()));
    return {};
}

base::Result<qint64> AuditTrail::largestEntity(const QString &kind) const
{
    Statement statement(m_database, u"SELECT ifnull(max(entity), 0) FROM audit WHERE kind = ?"_s);
    if (auto row = statement.bind(kind).requireRow(); !row)
        return base::fail(row.error());
    return statement.integer(0);
}

base::Result<QString> AuditTrail::newestAfter(const QString &kind, qint64 entity) const
{
    Statement statement(
        m_database, u"SELECT after FROM audit WHERE kind = ? AND entity = ? ORDER BY serial DESC LIMIT 1"_s);
    const auto row = statement.bind(kind).bind(entity).next();
    if (!row)
        return base::fail(row.error());
    return *row ? statement.text(0) : QString();
}

base::Result<> AuditTrail::forEachRaw(const std::function<void(const RawEntry &)> &visit) const
{
    Statement statement(m_database, u"SELECT %1 FROM audit ORDER BY serial"_s.arg(kRawColumns));
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        visit(rawEntry(statement));
    if (!row)
        return base::fail(row.error());
    return {};
}

} // namespace storage
