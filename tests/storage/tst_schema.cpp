// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <storage/entitycolumns.h>
#include <storage/entitystore.h>
#include <storage/migrations.h>
#include <storage/schemacheck.h>
#include <storage/statement.h>
#include <storage/transaction.h>
#include <support/verifyok.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Statement;

/// The tables agree with the field lists, the settings with FORMAT.md, and the small classes below keep their
/// word.
class TestSchema : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Database> memory()
    {
        auto database = Database::inMemory();
        if (!database || !storage::migrate(**database, 0, storage::kSchemaVersion))
            return nullptr;
        return std::move(*database);
    }

private Q_SLOTS:
    void columnsAreTheFields_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : storage::allKinds())
            QTest::newRow(qPrintable(storage::tableOf(kind))) << int(kind);
    }

    void columnsAreTheFields()
    {
        QFETCH(const int, kind);
        const auto database = memory();
        QVERIFY(database);
        QStringList columns;
        Statement statement(*database, u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s);
        statement.bind(storage::tableOf(domain::EntityKind(kind)));
        while (*statement.next())
            columns.append(statement.text(0) + u' ' + statement.text(1) +
                           (statement.integer(2) ? u" NOT NULL"_s : QString()));
        QStringList fields{u"id INTEGER"_s};
        std::visit(
            [&]<typename T>(const std::type_identity<T> &) {
                domain::forEachField(T{}, [&](const char *name, const auto &member) {
                    using Column = storage::ColumnType<std::remove_cvref_t<decltype(member)>>;
                    fields.append(QLatin1StringView(name) + u' ' + QLatin1StringView(Column::sql) +
                                  (Column::isNullable ? QString() : u" NOT NULL"_s));
                });
            },
            typeOf(domain::EntityKind(kind)));
        QCOMPARE(columns, fields);
    }

    void checksListTheEnums()
    {
        const auto database = memory();
        QVERIFY(database);
        QVERIFY(hasCheck<domain::Regulation>(*database, u"project"_s, u"regulation"_s));
        QVERIFY(hasCheck<domain::Applicability>(*database, u"answer"_s, u"applies"_s));
        QVERIFY(hasCheck<domain::WorkStatus>(*database, u"answer"_s, u"status"_s));
        QVERIFY(hasCheck<domain::Verdict>(*database, u"answer"_s, u"verdict"_s));
        QVERIFY(hasCheck<domain::EvidenceKind>(*database, u"document"_s, u"kind"_s));
        QVERIFY(hasCheck<domain::DocumentState>(*database, u"revision"_s, u"state"_s));
        QVERIFY(hasCheck<domain::FileClass>(*database, u"revision"_s, u"class"_s));
        QVERIFY(hasCheck<domain::WorkStatus>(*database, u"section"_s, u"status"_s));
    }

    void everyColumnIsExplained()
    {
        for (int version = 1; version <= storage::kSchemaVersion; ++version) {
            const auto steps = storage::migrationSteps(version);
            VERIFY_OK(steps);
            QVERIFY(!steps->isEmpty());
            static const QRegularExpression column(u"^    \"\\w+\" (TEXT|INTEGER|BLOB).*[^,]$"_s);
            for (const QString &step : *steps) {
                for (const QString &line : step.split(u'\n')) {
                    if (column.match(line).hasMatch() && !step.startsWith(u"ALTER"_s) &&
                        !line.endsWith(u"'record'"_s) && !line.contains(u"-- "_s))
                        QFAIL(qPrintable(line));
                }
            }
        }
    }

    void connectionsAreHardened()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.gesper"_s);
        VERIFY_OK(samples::makeProject(path));
        const auto database = Database::open(path, Database::Access::ReadWrite);
        VERIFY_OK(database);
        const std::pair<QString, QString> expected[] = {
            {u"page_size"_s, u"16384"_s},  {u"journal_mode"_s, u"truncate"_s},
            {u"synchronous"_s, u"3"_s},    {u"foreign_keys"_s, u"1"_s},
            {u"trusted_schema"_s, u"0"_s}, {u"cell_size_check"_s, u"1"_s},
            {u"secure_delete"_s, u"2"_s},  {u"application_id"_s, u"1196642386"_s},
            {u"user_version"_s, u"3"_s},   {u"encoding"_s, u"UTF-8"_s},
            {u"mmap_size"_s, u"0"_s}};
        for (const auto &[pragma, value] : expected)
            QCOMPARE(pragma + u'=' + *(*database)->text(u"PRAGMA "_s + pragma), pragma + u'=' + value);
        VERIFY_FAILS((*database)->exec(u"SELECT \"typo\""_s), base::ErrorCode::Internal);
        VERIFY_FAILS((*database)->exec(u"ATTACH ':memory:' AS other"_s), base::ErrorCode::Internal);
        VERIFY_FAILS((*database)->exec(u"PRAGMA writable_schema=ON; SELECT 1"_s), base::ErrorCode::Internal);
        VERIFY_OK((*database)->exec(u"PRAGMA writable_schema=ON"_s));
        QVERIFY(!(*database)->exec(u"DELETE FROM sqlite_schema"_s));
    }

    void readOnlyConnectionsDoNotWrite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.gesper"_s);
        VERIFY_OK(samples::makeProject(path));
        const auto database = Database::open(path, Database::Access::ReadOnly);
        VERIFY_OK(database);
        VERIFY_FAILS((*database)->exec(u"DELETE FROM citation"_s), base::ErrorCode::ReadOnly);
        QCOMPARE(samples::filesIn(folder.path()), QStringList{u"a.gesper"_s});
    }

    void transactionsRollBackUnlessCommitted()
    {
        const auto database = memory();
        QVERIFY(database);
        const QString insert = u"INSERT INTO document VALUES (%1, 'n%1', '', 'plan', '', '')"_s;
        {
            storage::Transaction transaction(*database);
            VERIFY_OK(transaction.begun());
            QVERIFY(!storage::Transaction(*database).begun());
            VERIFY_OK(database->exec(insert.arg(1)));
        }
        QCOMPARE(*database->integer(u"SELECT count(*) FROM document"_s), 0);
        storage::Transaction transaction(*database);
        VERIFY_OK(database->exec(insert.arg(2)));
        VERIFY_OK(transaction.commit());
        QCOMPARE(*database->integer(u"SELECT count(*) FROM document"_s), 1);
    }

    void statementsKeepTypes()
    {
        const auto database = memory();
        QVERIFY(database);
        Statement statement(*database, u"SELECT typeof(?), typeof(?), typeof(?), typeof(?)"_s);
        statement.bind(QString()).bind(QVariant()).bind(qint64(1)).bind(QByteArray("x"));
        VERIFY_OK(statement.requireRow());
        QCOMPARE(statement.text(0), u"text"_s);
        QCOMPARE(statement.text(1), u"null"_s);
        QCOMPARE(statement.text(2), u"integer"_s);
        QCOMPARE(statement.text(3), u"blob"_s);
        VERIFY_FAILS(Statement(*database, u"SELECT 1 WHERE 0"_s).requireRow(), base::ErrorCode::Corrupt);
        VERIFY_FAILS(database->exec(u"SELECT 1; SELECT 2"_s), base::ErrorCode::Internal);
    }

    void schemaCheckAcceptsOnlyOurs()
    {
        const auto database = memory();
        QVERIFY(database);
        VERIFY_OK(storage::checkSchema(*database, 3));
        VERIFY_OK(storage::checkTables(*database));
        VERIFY_FAILS(storage::checkSchema(*database, 1), base::ErrorCode::Hostile); // has the index of step 2
        VERIFY_FAILS(storage::checkSchema(*database, 2), base::ErrorCode::Corrupt); // has the columns of step 3
        VERIFY_OK(database->exec(u"CREATE VIEW spy AS SELECT * FROM answer"_s));
        const auto refused = storage::checkSchema(*database, 3);
        VERIFY_FAILS(refused, base::ErrorCode::Hostile);
        QVERIFY(refused.error().message.contains(u"view spy"_s));
    }

    void columnsAreReadStrictly()
    {
        domain::Verdict verdict{};
        QVERIFY(storage::fromColumn(u"shown"_s, verdict));
        QVERIFY(!storage::fromColumn(u"Shown"_s, verdict)); // valueOf() is kinder than a file may be
        QDate date;
        QVERIFY(storage::fromColumn(u"2024-02-29"_s, date));
        QVERIFY(!storage::fromColumn(u"2024-2-29"_s, date));
        QVERIFY(!storage::fromColumn(u"2023-02-29"_s, date));
        bool flag = false;
        QVERIFY(storage::fromColumn(qint64(1), flag));
        QVERIFY(!storage::fromColumn(qint64(2), flag));
        QString text;
        QVERIFY(storage::fromColumn(QByteArray("\xc3\xa4"), text));
        QVERIFY(!storage::fromColumn(QByteArray("\xf2\x82\xac"), text));
        QList<domain::Site> sites;
        QVERIFY(storage::fromColumn(u"[{\"name\":\"a\"}]"_s, sites));
        QVERIFY(!storage::fromColumn(u"[{\"name\": \"a\"}]"_s, sites));
        QVERIFY(!storage::fromColumn(u"[{\"nmae\":\"a\"}]"_s, sites));
        QVERIFY(!storage::fromColumn(u"{}"_s, sites));
        domain::Traits traits;
        QVERIFY(storage::fromColumn(u"{\"a\":\"yes\"}"_s, traits));
        QVERIFY(!storage::fromColumn(u"{\"a\":\"unknown\"}"_s, traits));
        std::optional<qint64> number;
        QVERIFY(storage::fromColumn(QVariant(), number) && !number);
        QVERIFY(storage::fromColumn(qint64(0), number) && number == 0);
    }

private:
    using AnyType =
        std::variant<std::type_identity<domain::ProjectInfo>, std::type_identity<domain::Manufacturer>,
                     std::type_identity<domain::Device>, std::type_identity<domain::Answer>,
                     std::type_identity<domain::Document>, std::type_identity<domain::Revision>,
                     std::type_identity<domain::Citation>, std::type_identity<domain::Section>>;
    static AnyType typeOf(domain::EntityKind kind)
    {
        switch (kind) {
            case domain::EntityKind::ProjectInfo:
                return std::type_identity<domain::ProjectInfo>{};
            case domain::EntityKind::Manufacturer:
                return std::type_identity<domain::Manufacturer>{};
            case domain::EntityKind::Device:
                return std::type_identity<domain::Device>{};
            case domain::EntityKind::Answer:
                return std::type_identity<domain::Answer>{};
            case domain::EntityKind::Document:
                return std::type_identity<domain::Document>{};
            case domain::EntityKind::Revision:
                return std::type_identity<domain::Revision>{};
            case domain::EntityKind::Citation:
                return std::type_identity<domain::Citation>{};
            case domain::EntityKind::Section:
                return std::type_identity<domain::Section>{};
        }
        Q_UNREACHABLE_RETURN({});
    }

    /// Whether the column's CHECK names exactly the enum's values.
    template <domain::NamedEnum E>
    static bool hasCheck(const Database &database, const QString &table, const QString &column)
    {
        QStringList names;
        for (const auto &[value, name] : domain::EnumNames<E>::table)
            names.append(u"'%1'"_s.arg(QLatin1StringView(name)));
        const auto sql = database.text(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
        return sql &&
               sql->simplified().contains(u"CHECK (\"%1\" IN (%2))"_s.arg(column, names.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
