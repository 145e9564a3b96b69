// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace storage
{

/// One entry of the audit trail: one row changed in one transaction. Chained by hash; see FORMAT.md.
struct AuditEntry
{
    qint64 serial = 0; ///< from 1, without gaps
    qint64 change = 0; ///< entries of one transaction share this number
    QDateTime at;      ///< UTC
    QString who;
    QString action;
    QString kind; ///< name of domain::EntityKind, or "project-file" for entries about the file itself
    qint64 entity = 0;
    QString before; ///< JSON of the row, empty for a new row
    QString after;  ///< JSON of the row, empty for a removed row
    QString reason;
    QString hash; ///< SHA-256 over the entry and the hash of the one before

    bool operator==(const AuditEntry &) const = default;
};

} // namespace storage
