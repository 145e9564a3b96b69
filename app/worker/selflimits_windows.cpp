// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "selflimits.h"

#include <windows.h>

namespace worker
{

namespace
{

bool applyRules(const evidence::Limits &limits, bool limitsTime)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (!job)
        return false;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION rules{};
    rules.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
                                             JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    if (limitsTime)
        rules.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_TIME;
    rules.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(limits.seconds) * 10'000'000;
    rules.BasicLimitInformation.ActiveProcessLimit = 1;
    rules.ProcessMemoryLimit = SIZE_T(limits.memoryBytes);
    // The handle stays open: the rules live as long as this process.
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &rules, sizeof rules) &&
           AssignProcessToJobObject(job, GetCurrentProcess());
}

} // namespace

bool applyLimits(const evidence::Limits &limits)
{
    return applyRules(limits, true);
}

bool applySessionLimits(const evidence::Limits &limits)
{
    return applyRules(limits, false);
}

void startClock(const evidence::Limits &) {}

void stopClock() {}

} // namespace worker
