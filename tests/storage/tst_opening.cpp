// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <storage/projectfile.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QDir>
#include <QSqlDatabase>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

/// What is no project is refused with its reason, and nothing is made or changed.
class TestOpening : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    static base::Result<std::unique_ptr<ProjectFile>> open(const QString &path,
                                                           OpenMode mode = OpenMode::ReadWrite)
    {
        return ProjectFile::open(path, mode, samples::clock());
    }

    /// Both modes refuse with that code; content, time and neighbours stay. Gives the sentence.
    QString refusal(const QString &path, base::ErrorCode code) const
    {
        const QByteArray before = QFileInfo(path).isFile() ? samples::contentOf(path) : QByteArray();
        const QDateTime time = QFileInfo(path).lastModified();
        const QStringList files = samples::filesIn(m_folder.path());
        QString message;
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto project = open(path, mode);
            if (project || project.error().code != code)
                return {};
            message = project.error().message;
        }
        const QByteArray after = QFileInfo(path).isFile() ? samples::contentOf(path) : QByteArray();
        const bool untouched = before == after && time == QFileInfo(path).lastModified() &&
                               files == samples::filesIn(m_folder.path());
        return untouched ? message : QString();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"a.gesper"_s);
    }

    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void missingFile()
    {
        QVERIFY(refusal(m_path, base::ErrorCode::NotFound).contains(u"no file"_s));
        QVERIFY(refusal(m_folder.filePath(u"no/folder"_s), base::ErrorCode::NotFound).contains(u"no file"_s));
        QVERIFY(QFile::link(m_path, m_folder.filePath(u"dangling"_s)));
        QVERIFY(!refusal(m_folder.filePath(u"dangling"_s), base::ErrorCode::NotFound).isEmpty());
    }

    void notAnOrdinaryFile()
    {
        QVERIFY(refusal(m_folder.path(), base::ErrorCode::Corrupt).contains(u"folder"_s));
#ifdef Q_OS_UNIX
        QVERIFY(refusal(u"/dev/zero"_s, base::ErrorCode::Corrupt).contains(u"device"_s));
        QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
        QVERIFY(refusal(m_path, base::ErrorCode::Corrupt).contains(u"pipe"_s));
#endif
    }

    void notAProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("one byte") << QByteArray("S") << u"not a project file"_s;
        QTest::newRow("text") << QByteArray("Hello\n").repeated(1000) << u"not a project file"_s;
        QTest::newRow("zeros") << QByteArray(100'000, 0) << u"not a project file"_s;
        QTest::newRow("noise") << samples::noise(100'000) << u"not a project file"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n").leftJustified(5000) << u"not a project file"_s;
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16) << u"another program"_s;
        QTest::newRow("our id, no database") << QByteArray("SQLite format 3\0", 16)
                                                    .append(QByteArray(52, 0))
                                                    .append("GSPR")
                                                    .append(QByteArray(9000, 0))
                                             << u"format"_s;
    }

    void notAProject()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        write(bytes);
        const QString message = refusal(m_path, base::ErrorCode::Corrupt);
        QVERIFY2(message.contains(word), qPrintable(message));
    }

    void otherProgramsDatabase()
    {
        QVERIFY(samples::makeProject(m_path));
        QVERIFY(samples::runSql(m_path, u"PRAGMA application_id=0"_s));
        QVERIFY(refusal(m_path, base::ErrorCode::Corrupt).contains(u"another program"_s));
    }

    void newerFormatIsNotTouched()
    {
        QVERIFY(samples::makeProject(m_path));
        QVERIFY(samples::runSql(m_path, u"PRAGMA user_version=4"_s));
        QVERIFY(refusal(m_path, base::ErrorCode::NewerFormat).contains(u"format 4"_s));
    }

    void changedSchemaIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::addColumn<base::ErrorCode>("code");
        const auto add = [](const char *name, const char *sql, const char *named, base::ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(named) << code;
        };
        using enum base::ErrorCode;
        add("trigger", "CREATE TRIGGER spy AFTER INSERT ON audit BEGIN DELETE FROM audit; END", "trigger spy",
            Hostile);
        add("view",
            "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT x FROM c",
            "view v", Hostile);
        add("virtual table", "CREATE VIRTUAL TABLE f USING fts5(x)", "f", Hostile);
        add("table", "CREATE TABLE mine (x)", "table mine", Hostile);
        add("index", "CREATE INDEX i ON answer (note)", "index i", Hostile);
        add("statistics", "ANALYZE", "sqlite_stat1", Hostile);
        add("column", "ALTER TABLE answer ADD COLUMN x TEXT", "table answer", Corrupt);
        add("generated column", "ALTER TABLE answer ADD COLUMN x TEXT AS (1)", "table answer", Corrupt);
        add("table gone", "DROP TABLE citation", "table citation", Corrupt);
        add("index gone", "DROP INDEX answer_place", "index answer_place", Corrupt);
        add("check with a function",
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'language\" TEXT', "
            "'language\" TEXT CHECK "
            "(randomblob(9))')"
            " WHERE name = 'document'",
            "document", Corrupt);
        add("older number", "PRAGMA user_version=1", "audit_row", Hostile);
    }

    void changedSchemaIsRefused()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, named);
        QFETCH(const base::ErrorCode, code);
        QVERIFY(samples::makeProject(m_path));
        QVERIFY(samples::runSql(m_path, sql));
        const QString message = refusal(m_path, code);
        QVERIFY2(message.contains(named), qPrintable(message + open(m_path).error().message));
    }

    void writeAheadLogIsRefused()
    {
        QVERIFY(samples::makeProject(m_path));
        QVERIFY(samples::runSql(m_path, u"PRAGMA journal_mode=WAL; UPDATE device SET name = 'x'"_s));
        QVERIFY(refusal(m_path, base::ErrorCode::Corrupt).contains(u"write-ahead log"_s));
    }

    void damagedTableIsRefusedOnOpening()
    {
        QVERIFY(samples::makeProject(m_path));
        QVERIFY(samples::runSql(
            m_path, u"PRAGMA ignore_check_constraints=ON; UPDATE answer SET applies = 'maybe'"_s));
        const QByteArray before = samples::contentOf(m_path);
        const auto refused = open(m_path);
        VERIFY_FAILS(refused, base::ErrorCode::Corrupt);
        QVERIFY(refused.error().message.contains(u"\"answer\""_s));
        QCOMPARE(samples::contentOf(m_path), before);
        // SQLite does not know CHECKs on a read-only connection: there the row itself is refused.
        auto reader = open(m_path, OpenMode::ReadOnly);
        VERIFY_OK(reader);
        VERIFY_FAILS((*reader)->load(), base::ErrorCode::Corrupt);
        base::SilentJob job;
        QCOMPARE((*reader)->verify(false, job)->damages.first().where, u"answer 9.1(a) for Meter 1"_s);
    }

    void cutFileIsDamagedAndNoFaultOfTheDisk()
    {
        QVERIFY(samples::makeProject(m_path));
        const QByteArray whole = samples::contentOf(m_path);
        for (qsizetype missing = 1; missing < 3 * 16384; missing += 1021) {
            write(whole.chopped(missing));
            const auto opened = open(m_path, OpenMode::ReadOnly);
            if (!opened) {
                QVERIFY2(opened.error().code == base::ErrorCode::Corrupt, qPrintable(opened.error().message));
                continue;
            }
            base::SilentJob job;
            const auto loaded = (*opened)->load();
            const auto report = (*opened)->verify(true, job);
            QVERIFY2(loaded || loaded.error().code == base::ErrorCode::Corrupt, qPrintable(QString::number(missing)));
            QVERIFY2(report ? !report->damages.isEmpty() : report.error().code == base::ErrorCode::Corrupt,
                     qPrintable(QString::number(missing)));
        }
    }

    void corruptDatabasesAreRefused()
    {
        const QStringList files = testsupport::sharedFiles(u"sqlite/hexdb"_s, {u".db"_s});
        if (files.isEmpty()) {
            qInfo("no shared data");
            return;
        }
        for (const QString &source : files) {
            QFile::remove(m_path);
            QVERIFY(QFile::copy(source, m_path));
            QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
            for (const bool disguised : {false, true}) {
                if (disguised) {
                    QVERIFY(samples::patch(m_path, 60, QByteArray("\0\0\0\2", 4)));
                    QVERIFY(samples::patch(m_path, 68, "GSPR"));
                    QVERIFY(samples::patch(m_path, 18, QByteArray("\1\1", 2)));
                }
                const QByteArray before = samples::contentOf(m_path);
                for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
                    const auto project = open(m_path, mode);
                    QVERIFY2(!project, qPrintable(source));
                    QVERIFY2(project.error().code != base::ErrorCode::Internal,
                             qPrintable(source + project.error().message + project.error().detail));
                }
                QCOMPARE(samples::contentOf(m_path), before);
                QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
            }
        }
    }

    void openingAndClosingChangesNothing()
    {
        QVERIFY(samples::makeProjectWithFile(m_path, samples::noise(300'000)));
        const QByteArray before = samples::contentOf(m_path);
        const QDateTime time = QFileInfo(m_path).lastModified();
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            auto project = open(m_path, mode);
            VERIFY_OK(project);
            QVERIFY((*project)->openingNotes().isEmpty());
            QCOMPARE((*project)->isReadOnly(), mode == OpenMode::ReadOnly);
            VERIFY_OK((*project)->load());
        }
        QCOMPARE(samples::contentOf(m_path), before);
        QCOMPARE(QFileInfo(m_path).lastModified(), time);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
    }

    void readOnlyRefusesEveryChange()
    {
        QVERIFY(samples::makeProject(m_path));
        auto project = open(m_path, OpenMode::ReadOnly);
        VERIFY_OK(project);
        VERIFY_FAILS(
            (*project)->apply({samples::removal(domain::EntityKind::Citation, 1)}, samples::occasion(u"x"_s)),
            base::ErrorCode::ReadOnly);
        VERIFY_FAILS((*project)->reserveId(domain::EntityKind::Answer), base::ErrorCode::ReadOnly);
        QFile source(m_path);
        base::SilentJob job;
        VERIFY_FAILS((*project)->addFile(source, u"x"_s, job), base::ErrorCode::ReadOnly);
    }

    void strangeNamesWork()
    {
        for (const QString &name :
             {u"file:x?mode=memory.gesper"_s, u"a b%20#'\";.gesper"_s, u"\u202egpj.gesper"_s,
              u"😀日本.gesper"_s, QString(200, u'n') + u".gesper"_s}) {
            const QString path = m_folder.filePath(name);
            VERIFY_OK(samples::makeProject(path));
            VERIFY_OK(open(path));
            QVERIFY(QFile::remove(path));
        }
        QVERIFY(samples::filesIn(m_folder.path()).isEmpty());
    }

    void relativeNamesWork()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const auto made = samples::makeProject(u"file:x.gesper"_s);
        const auto opened = open(u"file:x.gesper"_s);
        QVERIFY(QDir::setCurrent(before));
        VERIFY_OK(made);
        VERIFY_OK(opened);
        QCOMPARE((*opened)->path(), QFileInfo(m_folder.path()).canonicalFilePath() + u"/file:x.gesper"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
