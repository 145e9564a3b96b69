// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "jobrunner.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

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
    while (m_jobs.size() > 1)
        cancel(m_jobs.back().id);
    if (!m_jobs.empty())
        cancel(m_jobs.front().id);
}

void JobRunner::cancel(JobId id)
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end())
        return;
    job->control->cancelled = true;
    if (!job->watcher) {
        const auto abandon = std::move(job->abandon);
        m_jobs.erase(job);
        abandon();
    }
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

QList<JobState> JobRunner::states() const
{
    QList<JobState> states;
    for (std::size_t place = 0; place < m_jobs.size(); ++place)
        states.append(stateAt(place));
    return states;
}

JobState JobRunner::stateAt(std::size_t place) const
{
    const Job &job = m_jobs.at(place);
    JobState state;
    state.id = job.id;
    state.title = job.title;
    if (job.watcher) {
        state.what = job.watcher->progressText();
        state.permille = job.watcher->progressValue();
    }
    state.ahead = qsizetype(place);
    state.waiting = qsizetype(m_jobs.size() - place) - 1;
    state.isCancelled = job.control->cancelled;
    if (state.permille >= kPermilleToJudge) {
        const qint64 taken = QDateTime::currentMSecsSinceEpoch() - job.startedAt;
        state.secondsLeft = taken * (kSteps - state.permille) / state.permille / 1000;
    }
    return state;
}

JobId JobRunner::enqueue(Job job)
{
    const JobId id{++m_lastId};
    job.id = id;
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        beginFirst();
    Q_EMIT changed();
    return id;
}

void JobRunner::beginFirst()
{
    Job &job = m_jobs.front();
    job.startedAt = QDateTime::currentMSecsSinceEpoch();
    job.watcher = std::make_unique<QFutureWatcher<void>>();
    QFutureWatcher<void> *borrowed = job.watcher.get();
    connect(borrowed, &QFutureWatcherBase::progressValueChanged, this, &JobRunner::changed);
    connect(borrowed, &QFutureWatcherBase::finished, this, [this, borrowed] { forget(borrowed); });
    const auto begin = std::exchange(job.begin, nullptr);
    borrowed->setFuture(begin());
}

void JobRunner::forget(const QFutureWatcher<void> *watcher)
{
    const auto it = std::ranges::find(m_jobs, watcher, [](const Job &job) { return job.watcher.get(); });
    it->watcher.release()->deleteLater(); // we are inside its signal
    m_jobs.erase(it);
    if (!m_jobs.empty())
        beginFirst();
    Q_EMIT changed();
}

} // namespace ui
