// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <evidence/childprocess.h>
#include <evidence/protocol.h>
#include <evidence/workerclient.h>

#include <base/sha256.h>
#include <support/verifyok.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using domain::FileClass;
using evidence::WorkerClient;

namespace
{

/// Cancelled from a moment on.
class ImpatientJob final : public base::JobContext
{
public:
    explicit ImpatientJob(int milliseconds) : m_milliseconds(milliseconds) { m_clock.start(); }
    bool isCancelled() const override { return m_clock.hasExpired(m_milliseconds); }
    void progress(qint64, qint64, const QString &) override {}

private:
    QElapsedTimer m_clock;
    int m_milliseconds;
};

constexpr bool isSanitized()
{
#ifdef GESPER_SANITIZED
    return true;
#else
    return false;
#endif
}

} // namespace

class TestWorkerClient : public QObject
{
    Q_OBJECT

private:
    const WorkerClient m_good{QStringLiteral(GESPER_WORKER_PROGRAM)};
    const WorkerClient m_bad{QStringLiteral(BAD_WORKER_PROGRAM), {.seconds = 2, .memoryBytes = 256 << 20}};
    QTemporaryDir m_folder;
    base::SilentJob m_job;

    QString stored(const QString &name, const QByteArray &bytes = "some bytes")
    {
        const QString path = m_folder.filePath(name);
        return samples::write(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void inspects()
    {
        const QByteArray pdf = samples::pdf({"Hello", "World"});
        const auto found = m_good.inspect(stored(u"good one.pdf"_s, pdf), m_job);
        VERIFY_OK(found);
        QCOMPARE(found->fileClass, FileClass::Sound);
        QCOMPARE(found->pages, 2);
        QCOMPARE(found->sha256, base::Sha256::hexOf(pdf));
    }

    void takesOddNames()
    {
        for (const QString &name : {u"--seconds=1"_s, u"-x.pdf"_s, u"Größe \"用\" $(x) 😀.pdf"_s}) {
            const auto found = m_good.inspect(stored(name), m_job);
            VERIFY_OK(found);
            QCOMPARE(found->bytes, 10);
        }
    }

    void readsTextAndDraws()
    {
        const QString path = stored(u"pages.pdf"_s, samples::pdf({"one", "two"}));
        const auto texts = m_good.pageTexts(path, 1, 2, m_job);
        VERIFY_OK(texts);
        QCOMPARE(*texts, (QStringList{u"one"_s, u"two"_s}));
        const auto png = m_good.renderPage(path, 2, 120, m_job);
        VERIFY_OK(png);
        QCOMPARE(QImage::fromData(*png).size(), QSize(120, 160));
        VERIFY_FAILS(m_good.pageTexts(path, 1, 3, m_job), base::ErrorCode::Usage);
        VERIFY_FAILS(m_good.renderPage(path, 3, 120, m_job), base::ErrorCode::Usage);
        VERIFY_FAILS(m_good.renderPage(stored(u"no.pdf"_s), 1, 120, m_job), base::ErrorCode::Corrupt);
    }

    void refusesWhatBreaksTheWorker_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("sleep") << u"sleep.pdf was not read within 2 seconds"_s;
        QTest::newRow("spin") << u"spin.pdf was not read within 2 seconds"_s;
        QTest::newRow("crash") << u"crash.pdf made the reader crash"_s;
        QTest::newRow("abort") << u"abort.pdf made the reader crash"_s;
        QTest::newRow("flood") << u"flood.pdf gave more output"_s;
        QTest::newRow("unknown") << u"unknown.pdf made the reader crash"_s; // an exit code nobody agreed on
        if (!isSanitized())
            QTest::newRow("memory")
                << u"memory.pdf needs more memory to be read than the limit of 268.4 MB"_s;
    }

    void refusesWhatBreaksTheWorker()
    {
        QFETCH(QString, sentence);
        const QString path = stored(QString::fromUtf8(QTest::currentDataTag()) + u".pdf"_s);
        QElapsedTimer clock;
        clock.start();
        const auto found = m_bad.inspect(path, m_job);
        QVERIFY(clock.elapsed() < 6'000);
        VERIFY_OK(found);
        QCOMPARE(found->fileClass, FileClass::Refused);
        QVERIFY2(found->reason.startsWith(sentence), qPrintable(found->reason));
        QCOMPARE(found->bytes, 10);
        QCOMPARE(found->sha256, base::Sha256::hexOf("some bytes"));
        VERIFY_FAILS(m_bad.pageTexts(path, 1, 1, m_job), base::ErrorCode::Hostile);
    }

    // The processor's clock may be ahead of ours: on more than one thread, or when our process had to wait.
    void knowsASlowWorkerByItsOwnLimit()
    {
#ifdef Q_OS_UNIX
        evidence::WorkerRequest request;
        request.path = stored(u"spin.pdf"_s);
        request.limits.seconds = 1;
        const evidence::ChildOutcome outcome = evidence::runChild(
            QStringLiteral(BAD_WORKER_PROGRAM), request.toArguments(), 30, 1 << 20, m_job);
        QCOMPARE(outcome.end, evidence::ChildOutcome::End::Crashed);
        QCOMPARE(outcome.code, SIGXCPU);
#endif
    }

    void holdsTheRealWorkerToItsMemory()
    {
        if (isSanitized())
            return;
        const WorkerClient tight(QStringLiteral(GESPER_WORKER_PROGRAM),
                                 {.seconds = 20, .memoryBytes = 1 << 20});
        const auto found = tight.inspect(stored(u"tight.pdf"_s, samples::pdf({"Hello"})), m_job);
        VERIFY_OK(found);
        QCOMPARE(found->fileClass, FileClass::Refused);
    }

    void distrustsAnswers()
    {
        VERIFY_FAILS(m_bad.inspect(stored(u"garbage.pdf"_s), m_job), base::ErrorCode::Internal);
        VERIFY_FAILS(m_bad.inspect(stored(u"lie.pdf"_s), m_job), base::ErrorCode::Corrupt);
        VERIFY_FAILS(m_bad.inspect(stored(u"damaged.pdf"_s), m_job), base::ErrorCode::Corrupt);
        VERIFY_FAILS(m_bad.inspect(stored(u"badcode.pdf"_s), m_job), base::ErrorCode::Internal);
        VERIFY_FAILS(m_bad.pageTexts(stored(u"lie.pdf"_s), 1, 2, m_job), base::ErrorCode::Internal);
    }

    void letsTheWorkerWriteNothing()
    {
#ifdef Q_OS_UNIX
        const QString path = stored(u"write.pdf"_s);
        const auto found = m_bad.inspect(path, m_job);
        VERIFY_FAILS(found, base::ErrorCode::Io);
        QCOMPARE(found.error().message, u"nothing could be written"_s);
        QCOMPARE(QFileInfo(path + u".out"_s).size(), 0);
#endif
    }

    void stopsWhenCancelled()
    {
        const WorkerClient patient(QStringLiteral(BAD_WORKER_PROGRAM),
                                   {.seconds = 60, .memoryBytes = 1 << 30});
        ImpatientJob job(300);
        QElapsedTimer clock;
        clock.start();
        VERIFY_FAILS(patient.inspect(stored(u"sleep.pdf"_s), job), base::ErrorCode::Cancelled);
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
    }

    void namesAMissingWorker()
    {
        const WorkerClient none(m_folder.filePath(u"no-such-worker"_s));
        const auto found = none.inspect(stored(u"a.pdf"_s), m_job);
        VERIFY_FAILS(found, base::ErrorCode::NotFound);
        QVERIFY(found.error().message.contains("no-such-worker"_L1));
        const WorkerClient text(stored(u"worker.txt"_s));
        VERIFY_FAILS(text.inspect(stored(u"a.pdf"_s), m_job), base::ErrorCode::NotFound);
    }

    void refusesWhatIsNoFile()
    {
        VERIFY_FAILS(m_good.inspect(m_folder.filePath(u"missing.pdf"_s), m_job), base::ErrorCode::NotFound);
        VERIFY_FAILS(m_good.inspect(QString(), m_job), base::ErrorCode::NotFound);
        VERIFY_FAILS(m_good.inspect(m_folder.path(), m_job), base::ErrorCode::Usage);
        VERIFY_FAILS(m_good.renderPage(m_folder.path(), 1, 10, m_job), base::ErrorCode::Usage);
        VERIFY_FAILS(m_good.pageTexts(m_folder.path(), 1, 1, m_job), base::ErrorCode::Usage);
    }

    void refusesPipesDevicesAndClosedFiles()
    {
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.filePath(u"pipe.pdf"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        VERIFY_FAILS(m_good.inspect(pipe, m_job), base::ErrorCode::Usage);
        VERIFY_FAILS(m_good.inspect(u"/dev/zero"_s, m_job), base::ErrorCode::Usage);
        const QString closed = stored(u"closed.pdf"_s);
        QVERIFY(QFile::setPermissions(closed, {}));
        if (QFileInfo(closed).isReadable())
            qInfo("run as root: no file is closed to us");
        else
            VERIFY_FAILS(m_good.inspect(closed, m_job), base::ErrorCode::Io);
#endif
    }

    void findsTheWorkerNamed()
    {
        qputenv("GESPER_WORKER", QByteArray(GESPER_WORKER_PROGRAM));
        const auto named = evidence::findWorker();
        VERIFY_OK(named);
        QCOMPARE(QFileInfo(*named), QFileInfo(QStringLiteral(GESPER_WORKER_PROGRAM)));
        qputenv("GESPER_WORKER", "/nowhere/gesper-worker");
        const auto missing = evidence::findWorker();
        VERIFY_FAILS(missing, base::ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains("/nowhere/gesper-worker"_L1));
        qunsetenv("GESPER_WORKER");
        const auto beside = evidence::findWorker(); // tests lie in another folder than the programs
        VERIFY_FAILS(beside, base::ErrorCode::NotFound);
        QVERIFY(beside.error().message.contains(QCoreApplication::applicationDirPath()));
    }
};

QTEST_GUILESS_MAIN(TestWorkerClient)
#include "tst_workerclient.moc"
