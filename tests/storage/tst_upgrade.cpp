// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "helperprocess.h"
#include "samples.h"

#include <storage/audittrail.h>
#include <storage/database.h>
#include <storage/entitycolumns.h>
#include <storage/entitystore.h>
#include <storage/migrations.h>
#include <storage/opening.h>
#include <storage/statement.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QTest>

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

/// A file of each older schema opens, with a copy of it beside; a step that fails leaves it as it was.
class TestUpgrade : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    static QString fixture(int schema = 1)
    {
        return testsupport::sourceFolder() + u"/tests/storage/data/schema%1.gesper"_s.arg(schema);
    }

    static domain::Answer firstAnswer()
    {
        domain::Answer answer = samples::answer(1, u"ivdr:I:9.1(a)"_s, domain::DeviceId{1});
        answer.toConfirm.clear(); // since schema 3
        return answer;
    }

    static domain::Citation firstCitation()
    {
        domain::Citation citation = samples::citation(1, u"ivdr:I:9.1(a)"_s, 1);
        citation.toConfirm.clear();
        return citation;
    }

    static domain::Section firstSection(int schema = 1)
    {
        domain::Section section = samples::section(1, u"ivdr:II:1.1(a)"_s);
        section.toConfirm.clear();
        if (schema < 2)
            section.note.clear();
        return section;
    }

    /// Writes a row into a table that may lack the newest of the columns.
    static base::Result<> insert(const storage::Database &database, const storage::Write &row)
    {
        const QString table = storage::tableOf(row.kind);
        QStringList known;
        storage::Statement info(database, u"SELECT name FROM pragma_table_info(?)"_s);
        info.bind(table);
        while (*info.next())
            known.append(info.text(0));
        const QString places = QStringList(known.size(), u"?"_s).join(u", "_s);
        storage::Statement statement(database, u"INSERT INTO \"%1\" VALUES (%2)"_s.arg(table, places));
        statement.bind(row.id);
        std::visit(
            [&](const auto &value) {
                domain::forEachField(value, [&](const char *name, const auto &member) {
                    if (known.contains(QLatin1StringView(name)))
                        statement.bind(storage::toColumn(member));
                });
            },
            *row.value);
        return statement.run();
    }

    /// The rows of oneOfEach(), as far as that schema has columns for them.
    static base::Result<> fill(const storage::Database &database, int schema)
    {
        QList<storage::Write> rows = samples::oneOfEach();
        rows.prepend(samples::write(samples::info()));
        QList<storage::AuditTrail::RowChange> changes;
        for (storage::Write &row : rows) {
            if (row.kind == domain::EntityKind::Answer)
                row.value = firstAnswer();
            else if (row.kind == domain::EntityKind::Citation)
                row.value = firstCitation();
            else if (row.kind == domain::EntityKind::Section)
                row.value = firstSection(schema);
            if (auto done = insert(database, row); !done)
                return done;
            changes.append({storage::tableOf(row.kind), row.id, {}, storage::rowJson(*row.value)});
        }
        return storage::AuditTrail(database).append(changes, samples::occasion(u"fill"_s),
                                                    samples::clock().now());
    }

    void copyFixture(int schema = 1) const
    {
        QVERIFY(QFile::copy(fixture(schema), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }

    static void addSchemas()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < storage::kSchemaVersion; ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"old.gesper"_s);
    }

    void stepsStillMakeTheFixture_data() { addSchemas(); }

    /// A fixture was made by this very test, with GESPER_WRITE_FIXTURE naming a folder for new ones.
    void stepsStillMakeTheFixture()
    {
        QFETCH(const int, schema);
        const QString folder = qEnvironmentVariable("GESPER_WRITE_FIXTURE", m_folder.path());
        const QString path = folder + u"/schema%1.gesper"_s.arg(schema);
        {
            auto made = storage::makeNew(
                path, schema, [schema](const storage::Database &database) { return fill(database, schema); });
            VERIFY_OK(made);
            VERIFY_OK(made->database->endJournal());
        }
        QCOMPARE(samples::dump(path), samples::dump(fixture(schema)));
    }

    void oldFileIsCopiedAndBroughtUpToDate_data() { addSchemas(); }

    void oldFileIsCopiedAndBroughtUpToDate()
    {
        QFETCH(const int, schema);
        const QString backup = u"old.gesper.bak-v%1"_s.arg(schema);
        copyFixture(schema);
        const QStringList before = samples::dump(m_path);
        {
            auto project = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
            VERIFY_OK(project);
            QCOMPARE((*project)->openingNotes().size(), 1);
            QVERIFY((*project)->openingNotes().first().contains(backup));
            const auto data = (*project)->load();
            VERIFY_OK(data);
            QCOMPARE(data->sections, QList{firstSection(schema)});
            QCOMPARE(data->answers, QList{firstAnswer()});
            QCOMPARE(data->citations, QList{firstCitation()});
            const auto history = (*project)->history(1);
            QCOMPARE(history->first().kind, u"project-file"_s);
            QCOMPARE(history->first().after, u"{\"schema\":%1}"_s.arg(storage::kSchemaVersion));
            base::SilentJob job;
            QCOMPARE((*project)->verify(true, job)->damages.size(), 0);
            VERIFY_OK((*project)->apply({samples::write(samples::section(1, u"ivdr:II:1.1(a)"_s))},
                                        samples::occasion(u"note"_s)));
        }
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList({u"old.gesper"_s, backup}));
        QCOMPARE(samples::dump(m_folder.filePath(backup)), before);
        auto again = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
        VERIFY_OK(again);
        QVERIFY((*again)->openingNotes().isEmpty());
    }

    void anEarlierCopyIsKept()
    {
        copyFixture();
        QVERIFY(QFile::copy(fixture(), m_path + u".bak-v1"_s));
        auto project = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
        VERIFY_OK(project);
        QVERIFY((*project)->openingNotes().first().contains(u"old.gesper.bak-v1-2"_s));
    }

    void readOnlyOldFileSaysWhatToDo()
    {
        copyFixture();
        const QByteArray before = samples::contentOf(m_path);
        VERIFY_FAILS(ProjectFile::open(m_path, OpenMode::ReadOnly, samples::clock()),
                     base::ErrorCode::ReadOnly);
        QCOMPARE(samples::contentOf(m_path), before);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"old.gesper"_s});
    }

    void danglingReferenceRollsBack()
    {
        copyFixture();
        QVERIFY(samples::runSql(m_path, u"PRAGMA foreign_keys=OFF; DELETE FROM document"_s));
        const QByteArray before = samples::contentOf(m_path);
        const auto project = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
        VERIFY_FAILS(project, base::ErrorCode::Corrupt);
        QVERIFY2(project.error().message.contains(u"\"revision\" names a document"_s),
                 qPrintable(project.error().message));
        QCOMPARE(samples::contentOf(m_path), before);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"old.gesper"_s});
    }

    void fullDiskInTheMiddleRollsBack()
    {
        copyFixture();
        const QByteArray before = samples::contentOf(m_path);
        const QStringList dump = samples::dump(m_path);
        // Room for the copy, but not for the page that step 2 adds.
        HelperProcess helper({u"full"_s, m_path, QString::number(before.size())});
        const QString said = helper.line();
        QVERIFY2(said.startsWith(
                     u"error %1 \"old.gesper\" could not be brought up"_s.arg(int(base::ErrorCode::Io))),
                 qPrintable(said));
        QVERIFY(helper.waitForEnd());
        QCOMPARE(samples::dump(m_path), dump);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"old.gesper"_s});
        VERIFY_OK(ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock())); // room was made
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
