// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "statement.h"

#include "sqlerror.h"
#include "texts.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace storage {

Statement::Statement(const Database &database, const QString &sql)
    : m_query(database.connection()), m_name(database.name())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(m_bound, u""_s);
    else
        m_query.bindValue(m_bound, value);
    ++m_bound;
    return *this;
}

base::Result<> Statement::run()
{
    m_bound = 0;
    if (!m_prepared || !m_query.exec())
        return base::fail(error());
    m_query.finish();
    return {};
}

base::Result<bool> Statement::next()
{
    if (!m_active) {
        m_bound = 0;
        if (!m_prepared || !m_query.exec())
            return base::fail(error());
        m_active = true;
    }
    if (m_query.next())
        return true;
    const bool failed = m_query.lastError().isValid();
    const base::Error why = failed ? error() : base::Error{};
    finish();
    if (failed)
        return base::fail(why);
    return false;
}

base::Result<> Statement::requireRow()
{
    const auto row = next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(
            base::ErrorCode::Corrupt,
            Texts::tr("\"%1\" lacks something every project has. Restore a backup.").arg(m_name));
    return {};
}

void Statement::finish()
{
    m_query.finish();
    m_active = false;
}

base::Error Statement::error() const
{
    return sqlError(m_query.lastError(), m_name);
}

} // namespace storage
