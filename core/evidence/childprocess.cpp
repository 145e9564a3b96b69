// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"

#include <QElapsedTimer>
#include <QProcess>

namespace evidence
{

namespace
{

using End = ChildOutcome::End;

constexpr int kPollMilliseconds = 50;
constexpr int kStartMilliseconds = 10'000;

void kill(QProcess &process)
{
    process.kill();
    process.waitForFinished(kStartMilliseconds);
}

End watch(QProcess &process, int seconds, qint64 mostBytes, const base::JobContext &job)
{
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(kPollMilliseconds);
        if (job.isCancelled())
            return End::Cancelled;
        if (process.bytesAvailable() > mostBytes)
            return End::TooMuchOutput;
        if (process.state() != QProcess::NotRunning && clock.hasExpired(qint64(seconds) * 1000))
            return End::TimedOut;
    }
    return process.exitStatus() == QProcess::CrashExit ? End::Crashed : End::Exited;
}

} // namespace

ChildOutcome runChild(const QString &program, const QStringList &arguments, int seconds, qint64 mostBytes,
                      const base::JobContext &job)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    ChildOutcome outcome;
    if (!process.waitForStarted(kStartMilliseconds)) {
        outcome.problem = process.errorString();
        kill(process);
        return outcome;
    }
    outcome.end = watch(process, seconds, mostBytes, job);
    if (process.state() != QProcess::NotRunning)
        kill(process);
    outcome.code = process.exitCode();
    if (outcome.end == End::Exited)
        outcome.output = process.readAllStandardOutput();
    return outcome;
}

} // namespace evidence
