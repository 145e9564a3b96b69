// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "helperprocess.h"
#include "samples.h"

#include <storage/projectlock.h>
#include <support/verifyok.h>

#include <QSysInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

/// Several programs, windows and names at one file: never two writers, never an edit into the wrong file.
class TestSharing : public QObject
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

    static base::Result<QList<storage::Written>> edit(ProjectFile &project, const QString &note)
    {
        domain::Answer answer = project.load()->answers.first();
        answer.note = note;
        return project.apply({samples::write(answer)}, samples::occasion(u"edit"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"a.gesper"_s);
        VERIFY_OK(samples::makeProject(m_path));
    }

    void secondProcessIsToldWhoHoldsTheFile()
    {
        HelperProcess holder({u"hold"_s, m_path});
        QCOMPARE(holder.line(), u"open"_s);
        const auto refused = open(m_path);
        VERIFY_FAILS(refused, base::ErrorCode::Locked);
        const QString owner = QFileInfo(m_path).owner();
        QVERIFY2(refused.error().message.contains(QSysInfo::machineHostName()),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u"storagehelper"_s));
        QVERIFY(owner.isEmpty() || refused.error().message.contains(owner));
        {
            auto reader = open(m_path, OpenMode::ReadOnly);
            VERIFY_OK(reader);
            VERIFY_OK((*reader)->load());
        }
        QVERIFY(holder.waitForEnd());
        VERIFY_OK(open(m_path));
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
    }

    void killedHolderLeavesNoLock()
    {
        HelperProcess holder({u"hold"_s, m_path});
        QCOMPARE(holder.line(), u"open"_s);
        holder.killAndRead();
        QVERIFY(QFile::exists(storage::ProjectLock::lockPath(m_path)));
        {
            auto project = open(m_path);
            VERIFY_OK(project);
            QVERIFY(!(*project)->isReadOnly());
        }
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
    }

    void holderKilledWhileMarkingLeavesNoLock()
    {
        QFile mark(storage::ProjectLock::lockPath(m_path));
        QVERIFY(mark.open(QIODevice::WriteOnly)); // made, and killed before the name was written
        mark.close();
        QVERIFY(!storage::ProjectLock::isHeld(m_path));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        VERIFY_OK(open(m_path));
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
    }

    void lockOfAnotherComputerIsAskedAbout()
    {
        QFile lock(storage::ProjectLock::lockPath(m_path));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\ngesper\nfarawaybox\n0123\n4567\n");
        lock.close();
        const auto old = QDateTime::currentDateTimeUtc().addDays(-30);
        QVERIFY(lock.open(QIODevice::ReadWrite) && lock.setFileTime(old, QFileDevice::FileModificationTime));
        lock.close();
        const auto refused = open(m_path);
        VERIFY_FAILS(refused, base::ErrorCode::Locked);
        QVERIFY(refused.error().message.contains(u"farawaybox"_s));
        QVERIFY(refused.error().message.contains(u"a.gesper.gesper-lock"_s)); // what to remove
        VERIFY_OK(open(m_path, OpenMode::ReadOnly));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("?") == 1); // cannot be read: no free pass
        lock.close();
        VERIFY_FAILS(open(m_path), base::ErrorCode::Locked);
    }

    void twoNamesAreOneProject()
    {
        const QString link = m_folder.filePath(u"link.gesper"_s);
        QVERIFY(QFile::link(m_path, link));
        auto project = open(link);
        VERIFY_OK(project);
        QCOMPARE((*project)->path(), QFileInfo(m_path).canonicalFilePath());
        VERIFY_FAILS(open(m_path), base::ErrorCode::Locked);
        VERIFY_FAILS(open(link), base::ErrorCode::Locked);
    }

    void hardLinksAreReadOnly()
    {
#ifdef Q_OS_UNIX
        const QString name = m_folder.filePath(u"second.gesper"_s);
        QCOMPARE(::link(qPrintable(m_path), qPrintable(name)), 0);
        for (const QString &path : {m_path, name}) {
            auto project = open(path);
            VERIFY_OK(project);
            QVERIFY((*project)->isReadOnly());
            QVERIFY((*project)->openingNotes().first().contains(u"2 names"_s));
        }
#endif
    }

    void writtenByAnotherProgram()
    {
        auto project = open(m_path);
        VERIFY_OK(project);
        VERIFY_OK(edit(**project, u"mine"_s));
        QVERIFY(samples::runSql(m_path, u"UPDATE device SET name = 'theirs'"_s));
        VERIFY_FAILS(edit(**project, u"mine again"_s), base::ErrorCode::Conflict);
        QFile source(QCoreApplication::applicationFilePath());
        QVERIFY(source.open(QIODevice::ReadOnly));
        base::SilentJob job;
        VERIFY_FAILS((*project)->addFile(source, u"x"_s, job), base::ErrorCode::Conflict);
        QCOMPARE((*project)->load()->answers.first().note, u"mine"_s);
    }

    void replacedOrRemovedFile_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("replaced") << true;
        QTest::newRow("removed") << false;
    }

    void replacedOrRemovedFile()
    {
        QFETCH(const bool, replaced);
        const QString other = m_folder.filePath(u"other.gesper"_s);
        VERIFY_OK(samples::makeProject(other));
        const QByteArray content = samples::contentOf(other);
        const QString copy = m_folder.filePath(u"copy.gesper"_s);
        {
            auto project = open(m_path);
            VERIFY_OK(project);
            VERIFY_OK(edit(**project, u"mine"_s));
            QVERIFY(QFile::remove(m_path));
            if (replaced)
                QVERIFY(QFile::rename(other, m_path));
            const auto refused = edit(**project, u"lost?"_s);
            VERIFY_FAILS(refused, base::ErrorCode::Conflict);
            QVERIFY(refused.error().message.contains(u"Save a copy"_s));
            VERIFY_OK((*project)->saveCopy(copy));
        }
        if (replaced)
            QCOMPARE(samples::contentOf(m_path), content);
        auto saved = open(copy);
        VERIFY_OK(saved);
        QCOMPARE((*saved)->load()->answers.first().note, u"mine"_s);
    }

    void readersSeeWhatWasCommitted()
    {
        auto writer = open(m_path);
        auto reader = open(m_path, OpenMode::ReadOnly);
        VERIFY_OK(writer);
        VERIFY_OK(reader);
        for (int i = 0; i < 20; ++i) {
            VERIFY_OK(edit(**writer, QString::number(i)));
            QCOMPARE((*reader)->load()->answers.first().note, QString::number(i));
            QCOMPARE(*(*reader)->auditHead(), *(*writer)->auditHead());
        }
    }

    void openingAReaderKeepsTheWritersLock()
    {
        auto writer = open(m_path);
        VERIFY_OK(writer);
        // SQLite's lock is lost when anybody in this process opens and closes the file by other means.
        QVERIFY(samples::runSql(m_path, u"SELECT 1"_s));
        VERIFY_OK(open(m_path, OpenMode::ReadOnly));
        VERIFY_FAILS(open(m_path), base::ErrorCode::Locked);
        HelperProcess second({u"hold"_s, m_path});
        QVERIFY(second.line().startsWith(u"error %1 "_s.arg(int(base::ErrorCode::Locked))));
        VERIFY_OK(edit(**writer, u"still mine"_s));
    }

    void writeProtectedPlacesGiveReadOnly_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("folder") << 0x5 << 0x6;
        QTest::newRow("file") << 0x7 << 0x4;
    }

    void writeProtectedPlacesGiveReadOnly()
    {
#ifdef Q_OS_UNIX
        QFETCH(const int, folderMode);
        QFETCH(const int, fileMode);
        if (::getuid() != 0) {
            qInfo("runs as root only: it needs a second user");
            return;
        }
        QCOMPARE(::chmod(qPrintable(m_folder.path()), mode_t(0700 | folderMode)), 0);
        QCOMPARE(::chmod(qPrintable(m_path), mode_t(0600 | fileMode)), 0);
        const QTemporaryDir programs;
        QCOMPARE(::chmod(qPrintable(programs.path()), mode_t(0755)), 0);
        HelperProcess other({u"hold"_s, m_path}, 65534, programs.path());
        const QString note = other.line();
        QVERIFY2(note.startsWith(u"note The project is opened read-only"_s), qPrintable(note));
        QCOMPARE(other.line(), u"read-only"_s);
        QVERIFY(other.waitForEnd());
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"a.gesper"_s});
#endif
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
