// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "jobrunner.h"

#include <QDateTime>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kPermilleToJudge = 50; ///< before that, a guess of the time left would jump about

} // namespace

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    blockSignals(true);
    cancelAndWait();
}

void JobRunner::cancelAndWait()
{
    cancelAll();
    m_pool.waitForDone();
}

void JobRunner::cancelAll()
{
    for (const Job &job : m_jobs)
        job.control->cancelled = true;
    Q_EMIT changed();
}

void JobRunner::cancel(JobId id)
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end())
        return;
    job->control->cancelled = true;
    Q_EMIT changed();
}

JobState JobRunner::state() const
{
    return m_jobs.empty() ? JobState() : stateAt(0);
}

std::optional<JobState> JobRunner::state(JobId id) const
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end())
        return std::nullopt;
    return stateAt(std::size_t(job - m_jobs.begin()));
}

JobState JobRunner::stateAt(std::size_t place) const
{
    const Job &job = m_jobs.at(place);
    JobState state{job.id, job.title, job.watcher->progressText(), job.watcher->progressValue(), {}, 0, 0, false};
    state.ahead = qsizetype(place);
    state.waiting = qsizetype(m_jobs.size() - place) - 1;
    state.isCancelled = job.control->cancelled;
    if (state.permille >= kPermilleToJudge) {
        const qint64 taken = QDateTime::currentMSecsSinceEpoch() - job.startedAt;
        state.secondsLeft = taken * (kSteps - state.permille) / state.permille / 1000;
    }
    return state;
}

JobId JobRunner::watch(const QString &title, std::shared_ptr<Control> control, const QFuture<void> &future)
{
    auto watcher = std::make_unique<QFutureWatcher<void>>();
    QFutureWatcher<void> *borrowed = watcher.get();
    const JobId id{++m_lastId};
    m_jobs.push_back({id, title, std::move(control), std::move(watcher), QDateTime::currentMSecsSinceEpoch()});
    connect(borrowed, &QFutureWatcherBase::progressValueChanged, this, &JobRunner::changed);
    connect(borrowed, &QFutureWatcherBase::finished, this, [this, borrowed] { forget(borrowed); });
    borrowed->setFuture(future);
    Q_EMIT changed();
    return id;
}

void JobRunner::forget(const QFutureWatcher<void> *watcher)
{
    const auto it = std::ranges::find(m_jobs, watcher, [](const Job &job) { return job.watcher.get(); });
    it->watcher.release()->deleteLater(); // we are inside its signal
    m_jobs.erase(it);
    if (!m_jobs.empty())
        m_jobs.front().startedAt = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT changed();
}

} // namespace ui
