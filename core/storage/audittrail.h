// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "projectfile.h"

namespace storage {

class Database;

/// The chained record of every written row. Entries are only ever added; each holds the hash of the one
/// before.
class AuditTrail
{
public:
    /// The kind of entries about the file itself.
    static constexpr QLatin1StringView kFileKind{"project-file"};
    /// Stands for the hash before the first entry.
    static QString firstPrevious() { return QString(64, u'0'); }

    /// What is new about one row.
    struct RowChange
    {
        QString kind;
        qint64 entity = 0;
        QString before;
        QString after;
    };

    explicit AuditTrail(const Database &database) : m_database(database) {}

    /// Adds one entry per change under one new change number. The caller holds the write transaction.
    base::Result<> append(const QList<RowChange> &changes, const Occasion &occasion,
                          const QDateTime &at) const;

    /// Newest last; all when `limit` is 0.
    base::Result<QList<AuditEntry>> history(qint64 limit) const;

    /// The entry that added a row first.
    base::Result<std::optional<AuditEntry>> additionOf(const QString &kind, qint64 entity) const;

    /// Those with `first` <= serial <= `last`, in order.
    base::Result<QList<AuditEntry>> between(qint64 first, qint64 last) const;

    /// 0 when there is no entry.
    base::Result<qint64> newestSerial() const;

    /// Hash of the newest entry; of firstPrevious() when there is none.
    base::Result<QString> head() const;

    /// Checks that the newest entry's hash fits its own content: a cheap check for the opening.
    base::Result<> checkHead() const;

    /// The largest number a row of that kind ever had.
    base::Result<qint64> largestEntity(const QString &kind) const;

    /// JSON of the row after its newest entry; empty when it has none or was removed.
    base::Result<QString> newestAfter(const QString &kind, qint64 entity) const;

    /// An entry with its texts as the bytes that are stored.
    struct RawEntry
    {
        qint64 serial = 0;
        qint64 change = 0;
        qint64 entity = 0;
        QByteArray at, who, action, kind, before, after, reason, hash;
    };
    /// Calls `visit` for every entry in order of serial.
    base::Result<> forEachRaw(const std::function<void(const RawEntry &)> &visit) const;

    /// The hash an entry must have, 64 hexadecimal digits; FORMAT.md describes the bytes it covers.
    static QByteArray hashOf(const RawEntry &entry, QByteArrayView previousHash);

    /// "2026-01-31T09:30:00.000Z"
    static QString stamp(const QDateTime &at);

private:
    base::Result<std::optional<RawEntry>> newest() const;

    const Database &m_database;
};

} // namespace storage
