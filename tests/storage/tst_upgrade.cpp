// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "helperprocess.h"
#include "samples.h"

#include <storage/audittrail.h>
#include <storage/database.h>
#include <storage/entitystore.h>
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

    static QString fixture() { return testsupport::sourceFolder() + u"/tests/storage/data/schema1.gesper"_s; }

    static domain::Section firstSection()
    {
        domain::Section section = samples::section(1, u"ivdr:II:1.1(a)"_s);
        section.note.clear(); // schema 1 had no notes
        return section;
    }

    /// The rows of oneOfEach() through the classes that write them today, the section past them: its table
    /// lacks a column the class writes.
    static base::Result<> fill(const storage::Database &database)
    {
        const storage::EntityStore store(database);
        QList<storage::Write> rows = samples::oneOfEach();
        rows.prepend(samples::write(samples::info()));
        QList<storage::AuditTrail::RowChange> changes;
        for (storage::Write &row : rows) {
            if (row.kind == domain::EntityKind::Section)
                row.value = firstSection();
            else if (auto done = store.write(row.id, *row.value); !done)
                return done;
            changes.append({storage::tableOf(row.kind), row.id, {}, storage::rowJson(*row.value)});
        }
        const domain::Section section = firstSection();
        storage::Statement insert(database, u"INSERT INTO section VALUES (1, ?, 1, ?, 'done', ?)"_s);
        if (auto done = insert.bind(section.clause).bind(section.text).bind(section.owner).run(); !done)
            return done;
        return storage::AuditTrail(database).append(changes, samples::occasion(u"fill"_s),
                                                    samples::clock().now());
    }

    void copyFixture() const
    {
        QVERIFY(QFile::copy(fixture(), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"old.gesper"_s);
    }

    /// The fixture was made by this very test, with GESPER_WRITE_FIXTURE naming a new file.
    void stepOneStillMakesTheFixture()
    {
        const QString path = qEnvironmentVariable("GESPER_WRITE_FIXTURE", m_path);
        {
            auto made = storage::makeNew(path, 1, fill);
            VERIFY_OK(made);
            VERIFY_OK(made->database->endJournal());
        }
        QCOMPARE(samples::dump(path), samples::dump(fixture()));
    }

    void oldFileIsCopiedAndBroughtUpToDate()
    {
        copyFixture();
        const QStringList before = samples::dump(m_path);
        {
            auto project = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
            VERIFY_OK(project);
            QCOMPARE((*project)->openingNotes().size(), 1);
            QVERIFY((*project)->openingNotes().first().contains(u"old.gesper.bak-v1"_s));
            const auto data = (*project)->load();
            VERIFY_OK(data);
            QCOMPARE(data->sections, QList{firstSection()});
            QCOMPARE(data->answers, QList{samples::answer(1, u"ivdr:I:9.1(a)"_s, domain::DeviceId{1})});
            const auto history = (*project)->history(1);
            QCOMPARE(history->first().kind, u"project-file"_s);
            QCOMPARE(history->first().after, u"{\"schema\":2}"_s);
            base::SilentJob job;
            QCOMPARE((*project)->verify(true, job)->damages.size(), 0);
            VERIFY_OK((*project)->apply({samples::write(samples::section(1, u"ivdr:II:1.1(a)"_s))},
                                        samples::occasion(u"note"_s)));
        }
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList({u"old.gesper"_s, u"old.gesper.bak-v1"_s}));
        QCOMPARE(samples::dump(m_folder.filePath(u"old.gesper.bak-v1"_s)), before);
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
