// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace base
{

/// Where the present time comes from; injected, so that documents and tests repeat.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Now, in UTC, with whole milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Always the same moment. For `--clock` and for tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment) : m_moment(moment.toUTC()) {}

    QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

} // namespace base
