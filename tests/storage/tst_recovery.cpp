// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "helperprocess.h"
#include "samples.h"

#include <support/verifyok.h>

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

namespace {

/// Copies of a file and its journal as a crash in the middle of a large change leaves them.
bool makeCrash(const QString &path, const QString &target)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    const auto run = [&](const char *sql) {
        return sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    bool ok = run("PRAGMA journal_mode=TRUNCATE") && run("PRAGMA cache_size=2") && run("BEGIN IMMEDIATE") &&
              run("UPDATE answer SET note = hex(randomblob(200000))") &&
              run("UPDATE section SET text = hex(randomblob(200000))") &&
              run("UPDATE audit SET reason = hex(randomblob(100000))");
    ok = ok && QFileInfo(path + u"-journal"_s).size() > 512;
    ok = ok && QFile::copy(path, target) && QFile::copy(path + u"-journal"_s, target + u"-journal"_s);
    run("ROLLBACK");
    sqlite3_close(db);
    QFile::remove(path + u"-journal"_s);
    return ok;
}

} // namespace

/// After a crash nothing acknowledged is lost, and a journal of another state is never rolled in.
class TestRecovery : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;    ///< the sound file
    QString m_crashed; ///< as a crash left it

    static base::Result<std::unique_ptr<ProjectFile>> open(const QString &path,
                                                           OpenMode mode = OpenMode::ReadWrite)
    {
        return ProjectFile::open(path, mode, samples::clock());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"a.gesper"_s);
        m_crashed = m_folder.filePath(u"crashed.gesper"_s);
        VERIFY_OK(samples::makeProjectWithFile(m_path, samples::noise(300'000)));
    }

    void journalThatFitsIsRolledBack_data()
    {
        QTest::addColumn<bool>("forWriting");
        QTest::newRow("for writing") << true;
        QTest::newRow("for reading") << false;
    }

    void journalThatFitsIsRolledBack()
    {
        QFETCH(const bool, forWriting);
        QVERIFY(makeCrash(m_path, m_crashed));
        QVERIFY(samples::contentOf(m_crashed) != samples::contentOf(m_path));
        {
            auto project = open(m_crashed, forWriting ? OpenMode::ReadWrite : OpenMode::ReadOnly);
            VERIFY_OK(project);
            QCOMPARE((*project)->openingNotes().size(), 1);
            QVERIFY((*project)->openingNotes().first().contains(u"recovered"_s));
        }
        QCOMPARE(samples::dump(m_crashed), samples::dump(m_path));
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList({u"a.gesper"_s, u"crashed.gesper"_s}));
    }

    void journalOfAnotherProjectIsSetAside()
    {
        QVERIFY(makeCrash(m_path, m_crashed));
        const QString other = m_folder.filePath(u"other.gesper"_s);
        VERIFY_OK(samples::makeProject(other));
        QVERIFY(QFile::remove(m_crashed));
        QVERIFY(QFile::copy(other, m_crashed));
        {
            auto project = open(m_crashed);
            VERIFY_OK(project);
            QVERIFY((*project)->openingNotes().first().contains(u"crashed.gesper-journal.leftover"_s));
        }
        QCOMPARE(samples::contentOf(m_crashed), samples::contentOf(other));
        QVERIFY(!QFile::exists(m_crashed + u"-journal"_s));
    }

    void journalOfAnotherStateIsSetAside()
    {
        const QString backup = m_folder.filePath(u"backup.gesper"_s);
        QVERIFY(QFile::copy(m_path, backup));
        {
            auto project = open(m_path);
            VERIFY_OK(project);
            QList<storage::Write> more;
            for (qint64 id = 2; id < 200; ++id)
                more << samples::write(samples::answer(id, QString::number(id)));
            VERIFY_OK((*project)->apply(more, samples::occasion(u"many"_s)));
            VERIFY_OK((*project)->apply({samples::removal(domain::EntityKind::Citation, 1)},
                                        samples::occasion(u"x"_s)));
        }
        QVERIFY(makeCrash(m_path, m_crashed));
        QVERIFY(QFile::remove(m_crashed));
        QVERIFY(QFile::copy(backup, m_crashed)); // the user restores a backup beside the journal
        {
            auto project = open(m_crashed);
            VERIFY_OK(project);
            QCOMPARE((*project)->openingNotes().size(), 1);
            QVERIFY((*project)->openingNotes().first().contains(u"crashed.gesper-journal.leftover"_s));
            base::SilentJob job;
            QCOMPARE((*project)->verify(true, job)->damages.size(), 0);
        }
        QCOMPARE(samples::contentOf(m_crashed), samples::contentOf(backup));
    }

    void journalOfAnEarlierTimeCostsNoEdit()
    {
        QVERIFY(makeCrash(m_path, m_crashed));
        {
            auto project = open(m_path);
            VERIFY_OK(project);
            for (int i = 0; i < 3; ++i) {
                domain::Answer answer = (*project)->load()->answers.first();
                answer.note = QString::number(i);
                VERIFY_OK((*project)->apply({samples::write(answer)}, samples::occasion(u"edit"_s)));
            }
        }
        // The newer file has the same pages: with the journal it would be the earlier state, and sound.
        QVERIFY(QFile::remove(m_crashed));
        QVERIFY(QFile::copy(m_path, m_crashed));
        auto project = open(m_crashed);
        VERIFY_OK(project);
        QVERIFY((*project)->openingNotes().first().contains(u"leftover"_s));
        QCOMPARE((*project)->load()->answers.first().note, u"2"_s);
    }

    void journalThatMendsNothingIsNotUsed()
    {
        QVERIFY(makeCrash(m_path, m_crashed));
        QVERIFY(
            samples::patch(m_crashed, 100, "x")); // page 1 is no table any more, with or without the journal
        QVERIFY(samples::patch(m_crashed + u"-journal"_s, 0, QByteArray(512, 'x')));
        const QByteArray before = samples::contentOf(m_crashed);
        const auto refused = open(m_crashed);
        VERIFY_FAILS(refused, base::ErrorCode::Corrupt);
        QVERIFY2(refused.error().message.contains(u"does not mend it"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(samples::contentOf(m_crashed), before);
        QVERIFY(QFile::exists(m_crashed + u"-journal"_s));
    }

    void foreignLogIsSetAside()
    {
        QFile log(m_path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(samples::noise(50'000));
        log.close();
        const QByteArray before = samples::contentOf(m_path);
        {
            auto project = open(m_path);
            VERIFY_OK(project);
            QVERIFY((*project)->openingNotes().first().contains(u"a.gesper-wal.leftover"_s));
        }
        QCOMPARE(samples::contentOf(m_path), before);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList({u"a.gesper"_s, u"a.gesper-wal.leftover"_s}));
    }

    void killedWritersLoseNothingAcknowledged()
    {
        QRandomGenerator random(42);
        qint64 total = 0;
        for (int round = 0; round < 40; ++round) {
            HelperProcess writer({u"edit"_s, m_path, QString::number(random.bounded(3) * 30'000)});
            QCOMPARE(writer.line(), u"open"_s);
            qint64 acknowledged = total;
            for (int wanted = random.bounded(4); wanted > 0; --wanted)
                acknowledged = writer.line().toLongLong();
            QThread::usleep(random.bounded(8000));
            const QStringList lines = writer.killAndRead();
            acknowledged = lines.isEmpty() ? acknowledged : lines.last().toLongLong();
            auto project = open(m_path);
            VERIFY_OK(project);
            const auto data = (*project)->load();
            VERIFY_OK(data);
            const qint64 stored = data->answers.first().note.toLongLong();
            QVERIFY2(stored >= acknowledged, qPrintable(u"%1 < %2"_s.arg(stored).arg(acknowledged)));
            QVERIFY(stored == 0 || data->sections.first().text.endsWith(data->answers.first().note));
            base::SilentJob job;
            QCOMPARE((*project)->verify(false, job)->damages.size(), 0);
            total = stored;
        }
        QVERIFY2(total > 40, qPrintable(QString::number(total)));
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
    }

    void fullDiskChangesNothing_data()
    {
        QTest::addColumn<int>("extra");
        for (const int extra : {0, 1000, 20'000, 100'000, 400'000})
            QTest::addRow("%d bytes of room", extra) << extra;
    }

    void fullDiskChangesNothing()
    {
        QFETCH(const int, extra);
        HelperProcess writer({u"full"_s, m_path, QString::number(QFileInfo(m_path).size() + extra)});
        const QString error = writer.line();
        QVERIFY2(error.startsWith(u"error %1 "_s.arg(int(base::ErrorCode::Io))), qPrintable(error));
        const QStringList note = writer.line().split(u' ');
        QCOMPARE(note.value(1).toLongLong(), note.value(3).toLongLong() - 1); // all but the failed edit
        QCOMPARE(writer.line(), u"damages 0"_s);
        QVERIFY(writer.waitForEnd());
        auto project = open(m_path);
        VERIFY_OK(project);
        base::SilentJob job;
        QCOMPARE((*project)->verify(true, job)->damages.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
