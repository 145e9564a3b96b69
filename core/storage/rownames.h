// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QHash>

namespace storage {

/// What people call a row: "answer 17.2", "evidence VV-012 revision 3". Works on whole rows and on rows known
/// only from the audit trail.
class RowNames
{
public:
    /// Tell every document, revision and device first, so that rows that point to them can be named.
    void learn(domain::EntityKind kind, qint64 id, const QJsonObject &row);

    QString nameOf(domain::EntityKind kind, qint64 id, const QJsonObject &row) const;

    /// "17.2" of "mdr:I:17.2", "II 6.1(b)" of "mdr:II:6.1(b)".
    static QString clauseName(const QString &clause);

private:
    QString place(const QString &pattern, const QString &clauseField, const QJsonObject &row) const;

    QHash<qint64, QString> m_documents;
    QHash<qint64, QString> m_revisions;
    QHash<qint64, QString> m_devices;
};

} // namespace storage
