// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <storage/blobstore.h>
#include <support/fakejob.h>
#include <support/verifyok.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using storage::BlobStore;
using storage::OpenMode;
using storage::ProjectFile;

namespace {

/// Gives `bytes`, then fails; or claims another size; or grows while it is read.
class OddDevice final : public QIODevice
{
    Q_OBJECT

public:
    enum class Oddity { Fails, Short, Grows, Changes, Sequential };
    OddDevice(QByteArray bytes, Oddity oddity) : m_bytes(std::move(bytes)), m_oddity(oddity)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return m_oddity == Oddity::Sequential; }
    qint64 size() const override
    {
        if (isSequential())
            return 0;
        return m_bytes.size() + (m_oddity == Oddity::Short ? 10 : 0) +
               (m_oddity == Oddity::Grows ? m_passes : 0);
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 start = isSequential() ? m_at : pos();
        const qint64 count = std::min({maxSize, qint64(m_bytes.size()) - start, qint64(100'000)});
        if (count <= 0 && m_oddity == Oddity::Fails) {
            setErrorString(u"the cable is loose"_s);
            return -1;
        }
        if (count <= 0) {
            ++m_passes;
            return isSequential() ? -1 : 0;
        }
        std::copy_n(m_bytes.constData() + start, count, data);
        if (m_oddity == Oddity::Changes && m_passes > 0)
            data[0] = char(~data[0]);
        m_at = start + count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    Oddity m_oddity;
    qint64 m_at = 0;
    int m_passes = 0;
};

QString sha(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Evidence bytes in and out.
class TestBlobs : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ProjectFile> m_project;

    void reopen()
    {
        m_project.reset();
        auto opened = ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
        VERIFY_OK(opened);
        m_project = std::move(*opened);
    }

    base::Result<ProjectFile::StoredFile> add(const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        testsupport::FakeJob job;
        return m_project->addFile(buffer, u"test.bin"_s, job);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"a.gesper"_s);
        VERIFY_OK(samples::makeProject(m_path));
        reopen();
    }

    void cleanup() { m_project.reset(); }

    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<qint64>("size");
        const qint64 chunk = BlobStore::kChunkBytes;
        for (const qint64 size :
             {qint64(0), qint64(1), chunk - 1, chunk, chunk + 1, 2 * chunk, qint64(5'000'000)})
            QTest::addRow("%lld", size) << size;
    }

    void bytesComeBackAsTheyWere()
    {
        QFETCH(const qint64, size);
        const QByteArray bytes = samples::noise(size);
        const auto stored = add(bytes);
        VERIFY_OK(stored);
        QCOMPARE(stored->sha256, sha(bytes));
        QCOMPARE(stored->bytes, size);
        QVERIFY(!stored->wasThere);
        auto device = m_project->openFile(stored->sha256);
        VERIFY_OK(device);
        QCOMPARE((*device)->size(), size);
        QVERIFY(!(*device)->isSequential());
        QVERIFY((*device)->readAll() == bytes);
        QVERIFY((*device)->atEnd());
    }

    void anyPlaceCanBeRead()
    {
        const QByteArray bytes = samples::noise(1'000'000);
        const auto stored = add(bytes);
        VERIFY_OK(stored);
        auto device = m_project->openFile(stored->sha256);
        VERIFY_OK(device);
        for (const qint64 at : {999'999, 262'144, 262'143, 0, 524'287, 700'000}) {
            QVERIFY((*device)->seek(at));
            QCOMPARE((*device)->pos(), at);
            QVERIFY((*device)->read(300'000) == bytes.mid(at, 300'000));
        }
        QVERIFY((*device)->seek(0));
        QVERIFY((*device)->readAll() == bytes);
        char byte = 0;
        QCOMPARE((*device)->read(&byte, 1), 0);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (storage::BlobDevice): ReadOnly device");
        QCOMPARE((*device)->write("x"), -1);
    }

    void sameBytesAreStoredOnce()
    {
        const QByteArray bytes = samples::noise(600'000);
        VERIFY_OK(add(bytes));
        const qint64 size = QFileInfo(m_path).size();
        const auto again = add(bytes);
        VERIFY_OK(again);
        QVERIFY(again->wasThere);
        QCOMPARE(QFileInfo(m_path).size(), size);
        OddDevice sequential(bytes, OddDevice::Oddity::Sequential);
        base::SilentJob job;
        const auto third = m_project->addFile(sequential, u"x"_s, job);
        VERIFY_OK(third);
        QVERIFY(third->wasThere);
        m_project.reset();
        QCOMPARE(samples::dump(m_path).filter(sha(bytes)).size(), 1);
    }

    void sequentialSourcesAreReadToTheirEnd()
    {
        const QByteArray bytes = samples::noise(900'001);
        OddDevice source(bytes, OddDevice::Oddity::Sequential);
        base::SilentJob job;
        const auto stored = m_project->addFile(source, u"x"_s, job);
        VERIFY_OK(stored);
        QCOMPARE(stored->sha256, sha(bytes));
    }

    void oddSourcesStoreNothing_data()
    {
        QTest::addColumn<int>("oddity");
        QTest::addColumn<base::ErrorCode>("code");
        QTest::newRow("read error") << int(OddDevice::Oddity::Fails) << base::ErrorCode::Io;
        QTest::newRow("shorter than it says") << int(OddDevice::Oddity::Short) << base::ErrorCode::Conflict;
        QTest::newRow("grows") << int(OddDevice::Oddity::Grows) << base::ErrorCode::Conflict;
        QTest::newRow("changes") << int(OddDevice::Oddity::Changes) << base::ErrorCode::Conflict;
    }

    void oddSourcesStoreNothing()
    {
        QFETCH(const int, oddity);
        QFETCH(const base::ErrorCode, code);
        m_project.reset();
        const QStringList before = samples::dump(m_path);
        reopen();
        OddDevice source(samples::noise(700'000), OddDevice::Oddity(oddity));
        base::SilentJob job;
        const auto stored = m_project->addFile(source, u"odd.bin"_s, job);
        VERIFY_FAILS(stored, code);
        QVERIFY(stored.error().message.contains(u"odd.bin"_s));
        m_project.reset();
        QCOMPARE(samples::dump(m_path), before);
    }

    void cancelStoresNothing()
    {
        m_project.reset();
        const QStringList before = samples::dump(m_path);
        for (const int reports : {0, 1, 3}) {
            reopen();
            QBuffer source;
            source.setData(samples::noise(2'000'000));
            source.open(QIODevice::ReadOnly);
            testsupport::FakeJob job(reports);
            VERIFY_FAILS(m_project->addFile(source, u"x"_s, job), base::ErrorCode::Cancelled);
            m_project.reset();
            QCOMPARE(samples::dump(m_path), before);
        }
    }

    void progressEndsWithTheSize()
    {
        QBuffer source;
        source.setData(samples::noise(1'000'000));
        source.open(QIODevice::ReadOnly);
        testsupport::FakeJob job;
        VERIFY_OK(m_project->addFile(source, u"big.bin"_s, job));
        QCOMPARE(job.lastDone, 1'000'000);
        QCOMPARE(job.lastTotal, 1'000'000);
        QCOMPARE(job.lastWhat, u"big.bin"_s);
    }

    void unnamedFilesGoAtTheNextOpening()
    {
        const auto kept = add(samples::noise(300'000, 1));
        const auto unnamed = add(samples::noise(300'000, 2));
        domain::Revision revision = samples::revision(2, 1, u"2"_s);
        revision.sha256 = kept->sha256;
        revision.bytes = kept->bytes;
        VERIFY_OK(m_project->apply({samples::write(revision)}, samples::occasion(u"add"_s)));
        VERIFY_OK(m_project->openFile(unnamed->sha256));
        base::SilentJob job;
        QCOMPARE(m_project->verify(false, job)->unnamed, 1);
        m_project.reset();
        {
            auto reader = ProjectFile::open(m_path, OpenMode::ReadOnly, samples::clock());
            VERIFY_OK((*reader)->openFile(unnamed->sha256));
        }
        reopen();
        VERIFY_OK(m_project->openFile(kept->sha256));
        VERIFY_FAILS(m_project->openFile(unnamed->sha256), base::ErrorCode::NotFound);
        QCOMPARE(m_project->verify(true, job)->damages.size(), 0);
    }

    void aJobStoresWhileThisThreadWrites()
    {
        const QByteArray bytes = samples::noise(60'000'000);
        const auto store = m_project->fileStore();
        VERIFY_OK(store);
        base::Result<storage::StoredFile> stored = base::cancelled();
        const std::unique_ptr<QThread> job(QThread::create([&] {
            QBuffer source;
            source.setData(bytes);
            source.open(QIODevice::ReadOnly);
            base::SilentJob silent;
            stored = store->add(source, u"large.bin"_s, silent);
        }));
        job->start();
        qint64 longest = 0;
        int edits = 0;
        while (!job->isFinished()) {
            QElapsedTimer timer;
            timer.start();
            VERIFY_OK(m_project->apply({samples::write(samples::device(100 + edits))}, samples::occasion(u"x"_s)));
            longest = std::max(longest, timer.elapsed());
            ++edits;
            QThread::msleep(5);
        }
        VERIFY_OK(stored);
        QCOMPARE(stored->sha256, sha(bytes));
        QVERIFY(edits > 3);
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
        domain::Revision revision = samples::revision(2, 1, u"2"_s);
        revision.sha256 = stored->sha256;
        revision.bytes = stored->bytes;
        VERIFY_OK(m_project->apply({samples::write(revision)}, samples::occasion(u"add"_s)));
        reopen();
        base::SilentJob silent;
        QCOMPARE(m_project->verify(true, silent)->damages.size(), 0);
        VERIFY_OK(m_project->openFile(stored->sha256));
    }

    void aJobRefusesAForeignWrite()
    {
        const auto store = m_project->fileStore();
        VERIFY_OK(add("mine"));
        QVERIFY(samples::runSql(m_path, u"UPDATE device SET name = 'theirs'"_s));
        QBuffer source;
        source.setData("other");
        source.open(QIODevice::ReadOnly);
        base::SilentJob job;
        VERIFY_FAILS(store->add(source, u"x"_s, job), base::ErrorCode::Conflict);
    }

    void nothingIsStoredOnceTheProjectIsClosed()
    {
        const auto store = m_project->fileStore();
        m_project.reset();
        const QStringList before = samples::dump(m_path);
        QBuffer source;
        source.setData("late");
        source.open(QIODevice::ReadOnly);
        base::SilentJob job;
        VERIFY_FAILS(store->add(source, u"x"_s, job), base::ErrorCode::Cancelled);
        QCOMPARE(samples::dump(m_path), before);
    }

    void whatACrashLeftUnfinishedGoes()
    {
        m_project.reset();
        const QStringList before = samples::dump(m_path);
        QVERIFY(samples::runSql(m_path, u"INSERT INTO file VALUES (7, 'unfinished 7', 0, 0)"_s));
        QVERIFY(samples::runSql(m_path, u"INSERT INTO chunk VALUES (7 << 20, zeroblob(32), x'00')"_s));
        {
            auto reader = ProjectFile::open(m_path, OpenMode::ReadOnly, samples::clock());
            VERIFY_OK(reader);
            base::SilentJob job;
            QCOMPARE((*reader)->verify(true, job)->damages.size(), 0);
        }
        reopen();
        m_project.reset();
        QCOMPARE(samples::dump(m_path), before);
    }

    void aDamagedRevisionDoesNotCostItsFile()
    {
        const auto stored = add(samples::noise(300'000));
        domain::Revision revision = samples::revision(2, 1, u"2"_s);
        revision.sha256 = stored->sha256;
        revision.bytes = stored->bytes;
        VERIFY_OK(m_project->apply({samples::write(revision)}, samples::occasion(u"add"_s)));
        m_project.reset();
        QVERIFY(samples::runSql(m_path, u"UPDATE revision SET sha256 = '' WHERE id = 2"_s));
        reopen();
        VERIFY_OK(m_project->openFile(stored->sha256));
        m_project.reset();
        QVERIFY(samples::runSql(m_path, u"DELETE FROM revision WHERE id = 2"_s));
        reopen();
        VERIFY_OK(m_project->openFile(stored->sha256));
    }

    void damageIsFoundOnReading_data()
    {
        QTest::addColumn<QString>("sql");
        const QString flip =
            u"UPDATE chunk SET bytes = CAST(substr(bytes, 1, 1000) || x'%1' || substr(bytes, 1002) AS "
            "BLOB) WHERE id & 1048575 = 2"_s;
        QTest::newRow("a byte") << flip.arg(u"00"_s);
        QTest::newRow("the hash of a part")
            << u"UPDATE chunk SET sha256 = zeroblob(32) WHERE id & 1048575 = 2"_s;
        QTest::newRow("a part missing") << u"DELETE FROM chunk WHERE id & 1048575 = 2"_s;
        QTest::newRow("parts swapped") << u"UPDATE chunk SET bytes = (SELECT bytes FROM chunk o WHERE o.id & "
                                          u"1048575 = 1), sha256 = (SELECT sha256 "
                                          "FROM chunk o WHERE o.id & 1048575 = 1) WHERE id & 1048575 = 2"_s;
        QTest::newRow("fewer parts") << u"UPDATE file SET chunks = 2"_s;
    }

    void damageIsFoundOnReading()
    {
        QFETCH(const QString, sql);
        m_project.reset();
        QByteArray bytes = samples::noise(1'000'000);
        bytes[2 * BlobStore::kChunkBytes + 1000] = 'x';
        QFile::remove(m_path);
        VERIFY_OK(samples::makeProjectWithFile(m_path, bytes));
        QVERIFY(samples::runSql(m_path, sql));
        reopen();
        auto device = m_project->openFile(sha(bytes));
        VERIFY_OK(device);
        QByteArray got(bytes.size(), 0);
        qint64 total = 0;
        qint64 count = 0;
        while ((count = (*device)->read(got.data() + total, 50'000)) > 0)
            total += count;
        QCOMPARE(count, -1);
        QVERIFY(total < bytes.size());
        QVERIFY((*device)->errorString().contains(sha(bytes)));
        base::SilentJob job;
        const auto report = m_project->verify(true, job);
        VERIFY_OK(report);
        QVERIFY(std::ranges::any_of(report->damages, [](const storage::Damage &damage) {
            return damage.where == u"evidence VV-001 revision 2"_s;
        }));
    }

    void readingNeverKeepsAWriterWaiting()
    {
        const auto stored = add(samples::noise(1'000'000));
        auto device = m_project->openFile(stored->sha256);
        VERIFY_OK(device);
        QCOMPARE((*device)->read(10).size(), 10);
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(m_project->apply({samples::write(samples::device(9))}, samples::occasion(u"x"_s)));
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE((*device)->readAll().size(), 999'990);
    }
};

QTEST_GUILESS_MAIN(TestBlobs)
#include "tst_blobs.moc"
