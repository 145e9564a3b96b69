// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>

#include <QByteArray>
#include <QStringList>

namespace evidence
{

/// How a child process ended, and what it said.
struct ChildOutcome
{
    enum class End { Exited, Crashed, TimedOut, TooMuchOutput, Cancelled, NotStarted };

    End end = End::NotStarted;
    int code = 0;      ///< the exit code; for Crashed the signal, where the system has signals
    QByteArray output; ///< standard output
    QString problem;   ///< of the system, when it was not started
};

/// Runs a program to its end, without input, its messages thrown away. Kills it after `seconds`, when it
/// wrote more than `mostBytes`, and within a tenth of a second when the job is cancelled. Blocking.
ChildOutcome runChild(const QString &program, const QStringList &arguments, int seconds, qint64 mostBytes,
                      const base::JobContext &job);

} // namespace evidence
