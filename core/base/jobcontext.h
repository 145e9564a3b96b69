// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

namespace base
{

/// What a long job tells and asks while it runs. Jobs are plain functions; they call this from their own thread.
class JobContext
{
public:
    virtual ~JobContext() = default;

    /// True once the user wants the job to stop. A job asks at least ten times a second.
    virtual bool isCancelled() const = 0;

    /// `done` of `total` steps are finished; `what` says in a few words what is being done now.
    virtual void progress(qint64 done, qint64 total, const QString &what) = 0;
};

/// For callers that neither watch nor cancel.
class SilentJob final : public JobContext
{
public:
    bool isCancelled() const override { return false; }
    void progress(qint64, qint64, const QString &) override {}
};

/// The error a job returns after isCancelled() said yes.
inline std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("Stopped. Nothing was changed."));
}

} // namespace base
