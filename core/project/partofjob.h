// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>

namespace project
{

/// One step of several, as the whole sees it: `size` of `total`, after `before`.
class PartOfJob final : public base::JobContext
{
public:
    PartOfJob(base::JobContext &whole, qint64 before, qint64 size, qint64 total)
        : m_whole(whole), m_before(before), m_size(size), m_total(total)
    {
    }

    bool isCancelled() const override { return m_whole.isCancelled(); }
    void progress(qint64 done, qint64 total, const QString &what) override
    {
        const double share = total > 0 ? double(done) / double(total) : 0;
        m_whole.progress(m_before + qint64(share * double(m_size)), m_total, what);
    }

private:
    base::JobContext &m_whole;
    qint64 m_before;
    qint64 m_size;
    qint64 m_total;
};

} // namespace project
