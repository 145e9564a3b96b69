// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <jobs/jobrunner.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace Qt::StringLiterals;

class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversResults();
    void reportsProgress();
    void cancelsRunningAndWaiting();
    void cancelsOneAndLeavesTheOthers();
    void forgetsReceiversThatAreGone();
    void turnsExceptionsIntoErrors();
    void destructorWaits();
};

namespace
{

/// Runs until it is cancelled.
base::Result<int> untilCancelled(base::JobContext &job)
{
    while (!job.isCancelled())
        QThread::msleep(1);
    return base::cancelled();
}

} // namespace

void TestJobRunner::deliversResults()
{
    ui::JobRunner runner;
    QList<int> order;
    for (int number : {1, 2, 3}) {
        runner.start<int>(
            u"job"_s, [number](base::JobContext &) { return base::Result<int>(number); }, this,
            [&](base::Result<int> result) {
                QCOMPARE(QThread::currentThread(), qApp->thread());
                order.append(result.value());
            });
    }
    QVERIFY(runner.isBusy());
    QTRY_COMPARE(order, (QList{1, 2, 3}));
    QTRY_VERIFY(!runner.isBusy());
}

void TestJobRunner::reportsProgress()
{
    ui::JobRunner runner;
    QSemaphore goOn;
    bool done = false;
    const auto work = [&](base::JobContext &job) -> base::Result<> {
        job.progress(5, 10, u"half way"_s);
        goOn.acquire();
        return {};
    };
    runner.start<void>(u"Counting"_s, work, this, [&](const base::Result<> &) { done = true; });
    QTRY_COMPARE(runner.state().permille, 500);
    QCOMPARE(runner.state().title, u"Counting"_s);
    QCOMPARE(runner.state().what, u"half way"_s);
    QVERIFY(runner.state().secondsLeft.has_value());
    goOn.release();
    QTRY_VERIFY(done);
}

void TestJobRunner::cancelsRunningAndWaiting()
{
    ui::JobRunner runner;
    QList<base::ErrorCode> codes;
    const auto done = [&](const base::Result<int> &result) { codes.append(result.error().code); };
    runner.start<int>(u"first"_s, untilCancelled, this, done);
    runner.start<int>(u"second"_s, [](base::JobContext &) { return base::Result<int>(2); }, this, done);
    QCOMPARE(runner.state().waiting, 1);
    runner.cancelAll();
    QTRY_COMPARE(codes, (QList{base::ErrorCode::Cancelled, base::ErrorCode::Cancelled}));
}

void TestJobRunner::cancelsOneAndLeavesTheOthers()
{
    ui::JobRunner runner;
    QList<base::ErrorCode> stopped;
    int finished = 0;
    const auto done = [&](const base::Result<int> &result) {
        result ? void(finished = *result) : stopped.append(result.error().code);
    };
    const auto quick = [](base::JobContext &) { return base::Result<int>(3); };
    const ui::JobId first = runner.start<int>(u"first"_s, untilCancelled, this, done);
    const ui::JobId second = runner.start<int>(u"second"_s, quick, this, done);
    const ui::JobId third = runner.start<int>(u"third"_s, quick, this, done);
    QCOMPARE(runner.state(third)->ahead, 2);
    QCOMPARE(runner.state(third)->title, u"third"_s);
    QCOMPARE(runner.states().size(), 3);
    runner.cancel(second);
    QVERIFY(!runner.state(second));
    QVERIFY(!runner.state(first)->isCancelled);
    QTRY_COMPARE(stopped.size(), 1); // at once: the first still runs
    QVERIFY(runner.state(first));
    QCOMPARE(runner.state(third)->ahead, 1);
    runner.cancel(first);
    QTRY_COMPARE(finished, 3);
    QCOMPARE(stopped, (QList{base::ErrorCode::Cancelled, base::ErrorCode::Cancelled}));
    QTRY_VERIFY(!runner.state(third));
}

void TestJobRunner::forgetsReceiversThatAreGone()
{
    ui::JobRunner runner;
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    runner.start<int>(u"job"_s, untilCancelled, receiver.get(),
                      [&](const base::Result<int> &) { called = true; });
    receiver.reset();
    runner.cancelAll();
    QTRY_VERIFY(!runner.isBusy());
    QVERIFY(!called);
}

void TestJobRunner::turnsExceptionsIntoErrors()
{
    ui::JobRunner runner;
    std::optional<base::Error> error;
    runner.start<int>(
        u"job"_s, [](base::JobContext &) -> base::Result<int> { throw std::runtime_error("broken"); }, this,
        [&](const base::Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(int(error->code), int(base::ErrorCode::Internal));
    QCOMPARE(error->detail, u"broken"_s);
}

void TestJobRunner::destructorWaits()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    {
        ui::JobRunner runner;
        const auto work = [&](base::JobContext &job) {
            begun = true;
            auto result = untilCancelled(job);
            ended = true;
            return result;
        };
        runner.start<int>(u"job"_s, work, this, [](const base::Result<int> &) {});
        QTRY_VERIFY(begun);
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
