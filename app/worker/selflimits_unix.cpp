// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "selflimits.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

namespace worker
{

namespace
{

/// `grace`: how far the hard limit lies above the soft one.
bool cap(decltype(RLIMIT_CORE) resource, rlim_t value, rlim_t grace = 0)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return false;
    const auto most = [&](rlim_t wish) {
        return now.rlim_max == RLIM_INFINITY ? wish : std::min(wish, now.rlim_max);
    };
    const rlimit wanted{most(value), most(value + grace)};
    return setrlimit(resource, &wanted) == 0;
}

// The soft limit sends SIGXCPU, by which the caller knows a worker that was too slow; at the hard limit Linux
// kills, which would look like a crash.
bool capProcessorTime(int seconds)
{
    return cap(RLIMIT_CPU, rlim_t(seconds), 1);
}

// The sanitizers reserve terabytes of addresses for themselves. Linux counts private memory that may be
// written (RLIMIT_DATA); the others know the size of the address space only, and macOS ignores even that.
bool capMemory([[maybe_unused]] qint64 bytes)
{
#if defined(GESPER_SANITIZED)
    return true;
#elif defined(__linux__)
    return cap(RLIMIT_DATA, rlim_t(bytes));
#else
    return cap(RLIMIT_AS, rlim_t(bytes)) || true;
#endif
}

bool capCommon(const evidence::Limits &limits)
{
    return cap(RLIMIT_CORE, 0) && cap(RLIMIT_FSIZE, 0) && capMemory(limits.memoryBytes);
}

} // namespace

bool applyLimits(const evidence::Limits &limits)
{
    std::signal(SIGXFSZ, SIG_IGN);       // a forbidden write fails with EFBIG instead of ending the program
    alarm(unsigned(limits.seconds) + 5); // for a worker whose caller died
    return capProcessorTime(limits.seconds) && capCommon(limits);
}

bool applySessionLimits(const evidence::Limits &limits)
{
    std::signal(SIGXFSZ, SIG_IGN);
    return capCommon(limits);
}

void startClock(const evidence::Limits &limits)
{
    alarm(unsigned(limits.seconds) + 5);
    rlimit now{};
    rusage used{};
    if (getrlimit(RLIMIT_CPU, &now) != 0 || getrusage(RUSAGE_SELF, &used) != 0)
        return;
    const rlim_t spent = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1;
    now.rlim_cur = std::min(now.rlim_max, spent + rlim_t(limits.seconds));
    static_cast<void>(setrlimit(RLIMIT_CPU, &now)); // the alarm holds without it
}

void stopClock()
{
    alarm(0);
}

} // namespace worker
