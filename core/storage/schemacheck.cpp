// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "schemacheck.h"

#include "migrations.h"
#include "statement.h"
#include "texts.h"

#include <base/text.h>

#include <QMap>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// "table answer" → its text
using Schema = QMap<QString, QString>;

base::Result<Schema> schemaOf(const Database &database)
{
    Schema schema;
    Statement statement(database, u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s);
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        schema.insert(statement.text(0) + u' ' + statement.text(1),
                      statement.text(2) + u'\n' + statement.text(3));
    if (!row)
        return base::fail(row.error());
    return schema;
}

base::Result<Schema> expectedSchema(int version)
{
    const auto memory = Database::inMemory();
    if (!memory)
        return base::fail(memory.error());
    if (auto made = migrate(**memory, 0, version); !made)
        return base::fail(made.error());
    return schemaOf(**memory);
}

QString shownName(const QString &object)
{
    return base::elided(base::singleLine(object), 80);
}

} // namespace

base::Result<> checkSchema(const Database &database, int version)
{
    const auto expected = expectedSchema(version);
    if (!expected)
        return base::fail(expected.error());
    const auto found = schemaOf(database);
    if (!found)
        return base::fail(found.error());
    for (const auto &[object, text] : found->asKeyValueRange()) {
        if (!expected->contains(object))
            return base::fail(
                base::ErrorCode::Hostile,
                Texts::tr(
                    "\"%1\" contains \"%2\", which no project has; it was put there by another program, "
                    "and the file was not opened. Restore a backup.")
                    .arg(database.name(), shownName(object)));
    }
    for (const auto &[object, text] : expected->asKeyValueRange()) {
        if (found->value(object) != text)
            return base::fail(
                base::ErrorCode::Corrupt,
                Texts::tr("\"%1\": \"%2\" is missing or was changed by another program; the file was not "
                          "opened. Restore a backup.")
                    .arg(database.name(), shownName(object)));
    }
    return {};
}

base::Result<> checkTables(const Database &database)
{
    const auto tables = database.texts(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('chunk', 'audit')"_s);
    if (!tables)
        return base::fail(tables.error());
    for (const QString &table : *tables) {
        // The names are ours: checkSchema() came first.
        const auto answer = database.texts(u"PRAGMA quick_check(\"%1\")"_s.arg(table));
        if (!answer)
            return base::fail(answer.error());
        if (*answer != QStringList{u"ok"_s})
            return base::fail(base::Error{
                base::ErrorCode::Corrupt,
                Texts::tr("\"%1\" is damaged in the table \"%2\". Restore a backup; the damaged file "
                          "is left as it is.")
                    .arg(database.name(), table),
                answer->join(u"; "_s)});
    }
    return {};
}

} // namespace storage
