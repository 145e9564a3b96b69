// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>

#include <limits>

namespace testsupport
{

/// Says "cancelled" from the n-th progress report on, and remembers what it was told.
class FakeJob final : public base::JobContext
{
public:
    explicit FakeJob(int cancelAfter = std::numeric_limits<int>::max()) : m_cancelAfter(cancelAfter) {}

    bool isCancelled() const override { return reports >= m_cancelAfter; }
    void progress(qint64 done, qint64 total, const QString &what) override
    {
        ++reports;
        lastDone = done;
        lastTotal = total;
        lastWhat = what;
    }

    int reports = 0;
    qint64 lastDone = 0;
    qint64 lastTotal = 0;
    QString lastWhat;

private:
    int m_cancelAfter;
};

} // namespace testsupport
