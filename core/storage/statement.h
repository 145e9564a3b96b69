// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

#include <QSqlQuery>
#include <QVariant>

namespace storage {

/// One prepared statement. Rows are read forwards, one at a time; values are always bound.
/// Errors of preparing come out of the first run() or next().
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    /// Binds the next placeholder. A null QVariant binds NULL; an empty text stays a text.
    Statement &bind(const QVariant &value);

    /// Executes to the end. May be called again after binding again.
    base::Result<> run();

    /// Executes on the first call; true while there is a row. After the last row nothing is locked any more.
    base::Result<bool> next();

    /// next() that takes a missing row for damage.
    base::Result<> requireRow();

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.value(column); }

private:
    void finish();
    base::Error error() const;

    QSqlQuery m_query;
    QString m_name;
    bool m_prepared = false;
    bool m_active = false;
    int m_bound = 0;
};

} // namespace storage
