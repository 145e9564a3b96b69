// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace ui
{

/// One job of a runner; never given out twice.
struct JobId
{
    quint64 value = 0;

    bool operator==(const JobId &) const = default;
};

/// What is shown of a job.
struct JobState
{
    JobId id;
    QString title;
    QString what;                      ///< the present step, in a few words
    int permille = 0;                  ///< 0 to 1000
    std::optional<qint64> secondsLeft; ///< once it can be told
    qsizetype ahead = 0;               ///< jobs to be done before it
    qsizetype waiting = 0;             ///< jobs queued behind it
    bool isCancelled = false;          ///< asked to stop, and not over yet
};

/// Runs long work outside the window's thread, one job after the other. Lives in the window's thread.
/// The destructor cancels and waits.
class JobRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobRunner)

public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// Queues `work`. `done` is called in the thread of `receiver` with what the work returned, also after
    /// cancel(); never once `receiver` is gone.
    template <typename T>
    JobId start(const QString &title, std::function<base::Result<T>(base::JobContext &)> work,
                QObject *receiver, std::function<void(base::Result<T>)> done);

    bool isBusy() const { return !m_jobs.empty(); }
    /// Of the job that runs.
    JobState state() const;
    /// Nothing once the job is over.
    std::optional<JobState> state(JobId id) const;
    /// The job that runs, then those that wait, in their order.
    QList<JobState> states() const;

    /// Asks the running job to stop, or takes one that waits out of the queue; the others go on.
    void cancel(JobId id);
    /// cancelAll(), then blocks until no work runs. `done` of the jobs is still called, from the event loop.
    void cancelAndWait();

public Q_SLOTS:
    /// cancel() for every job.
    void cancelAll();

Q_SIGNALS:
    /// Started, moved on or finished.
    void changed();

private:
    struct Control
    {
        std::atomic<bool> cancelled = false;
    };
    struct Job
    {
        JobId id;
        QString title;
        std::shared_ptr<Control> control;
        std::function<QFuture<void>()> begin;
        std::function<void()> abandon; ///< says Cancelled to the receiver of a job that never began
        std::unique_ptr<QFutureWatcher<void>> watcher;
        qint64 startedAt = 0;
    };
    static constexpr int kSteps = 1000;

    template <typename T>
    class Context;
    template <typename T>
    static base::Result<T> guarded(const std::function<base::Result<T>(base::JobContext &)> &work,
                                   base::JobContext &job);
    JobId enqueue(Job job);
    void beginFirst();
    JobState stateAt(std::size_t place) const;
    void forget(const QFutureWatcher<void> *watcher);

    QThreadPool m_pool;
    std::deque<Job> m_jobs;
    quint64 m_lastId = 0;
};

/// What the job sees of its runner.
template <typename T>
class JobRunner::Context final : public base::JobContext
{
public:
    Context(QPromise<base::Result<T>> &promise, Control &control) : m_promise(promise), m_control(control)
    {
        m_promise.setProgressRange(0, kSteps);
    }

    bool isCancelled() const override { return m_control.cancelled; }
    void progress(qint64 done, qint64 total, const QString &what) override
    {
        const double share = total > 0 ? double(done) / double(total) : 0;
        m_promise.setProgressValueAndText(int(share * kSteps), what);
    }

private:
    QPromise<base::Result<T>> &m_promise;
    Control &m_control;
};

template <typename T>
base::Result<T> JobRunner::guarded(const std::function<base::Result<T>(base::JobContext &)> &work,
                                   base::JobContext &job)
{
    if (job.isCancelled())
        return base::cancelled();
    try {
        return work(job);
    } catch (const std::exception &exception) {
        return base::fail(base::ErrorCode::Internal, tr("The work stopped because of a fault in Gesper."),
                          QString::fromUtf8(exception.what()));
    }
}

template <typename T>
JobId JobRunner::start(const QString &title, std::function<base::Result<T>(base::JobContext &)> work,
                       QObject *receiver, std::function<void(base::Result<T>)> done)
{
    auto control = std::make_shared<Control>();
    auto *watcher = new QFutureWatcher<base::Result<T>>(receiver);
    connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    const auto deliver = [watcher = QPointer(watcher)](const QFuture<base::Result<T>> &future) {
        if (watcher)
            watcher->setFuture(future);
        return QFuture<void>(future);
    };
    const auto run = [work = std::move(work), control](QPromise<base::Result<T>> &promise) {
        Context<T> context(promise, *control);
        promise.addResult(guarded(work, context));
    };
    Job job;
    job.title = title;
    job.control = control;
    job.begin = [this, run, deliver] { return deliver(QtConcurrent::run(&m_pool, run)); };
    job.abandon = [deliver] {
        QPromise<base::Result<T>> never;
        never.start();
        never.addResult(base::Result<T>(base::cancelled()));
        never.finish();
        deliver(never.future());
    };
    return enqueue(std::move(job));
}

} // namespace ui
