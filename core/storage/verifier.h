// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audittrail.h"
#include "blobstore.h"
#include "entitystore.h"
#include "projectfile.h"
#include "rownames.h"

namespace storage {

/// Compares everything a project holds with what its hashes say. One use.
class Verifier
{
public:
    Verifier(const Database &database, base::JobContext &job) : m_database(database), m_job(job) {}

    /// Errors: cancelled, or the disk failed. Damage is no error.
    base::Result<VerifyReport> run(bool withEvidence);

private:
    using Key = std::pair<int, qint64>; ///< kind and id
    struct StoredRow
    {
        std::optional<QByteArray> json; ///< nothing: the row cannot be understood
    };

    void report(const QString &where, const QString &message);
    bool failed(const base::Result<> &result, const QString &where);
    base::Result<> checkRows();
    void checkDatabase();
    void checkForeignKeys();
    void readChain();
    void checkEntry(const AuditTrail::RawEntry &entry);
    void checkRowOfEntry(const AuditTrail::RawEntry &entry);
    void readRows();
    void learnNames();
    void compareRows();
    void compareRow(Key key, const StoredRow &row);
    void checkRevisions(const QList<BlobInfo> &files);
    base::Result<> checkEvidence(const QList<BlobInfo> &files);
    QString nameOf(Key key, const QByteArray &json) const;
    QString namesOfFile(const BlobInfo &info) const;

    const Database &m_database;
    base::JobContext &m_job;
    VerifyReport m_report;
    QByteArray m_previousHash;
    qint64 m_previousSerial = 0;
    qint64 m_previousChange = 0;
    QHash<Key, QByteArray> m_newest; ///< JSON after the newest entry of each row; empty for removed ones
    QMap<Key, StoredRow> m_rows;
    QList<domain::Revision> m_revisions;
    RowNames m_names;
};

} // namespace storage
