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

bool cap(decltype(RLIMIT_CORE) resource, rlim_t value)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return false;
    const rlim_t most = now.rlim_max == RLIM_INFINITY ? value : std::min(value, now.rlim_max);
    const rlimit wanted{most, most};
    return setrlimit(resource, &wanted) == 0;
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

} // namespace

bool applyLimits(const evidence::Limits &limits)
{
    std::signal(SIGXFSZ, SIG_IGN);       // a forbidden write fails with EFBIG instead of ending the program
    alarm(unsigned(limits.seconds) + 5); // for a worker whose caller died
    return cap(RLIMIT_CORE, 0) && cap(RLIMIT_FSIZE, 0) && cap(RLIMIT_CPU, rlim_t(limits.seconds)) &&
           capMemory(limits.memoryBytes);
}

} // namespace worker
