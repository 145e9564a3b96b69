// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspection.h"

#include <base/jobcontext.h>

namespace evidence
{

/// Runs `gesper-worker` for one request at a time. Blocking; called from jobs, never from the window's
/// thread.
class WorkerClient
{
public:
    /// `program`: path of gesper-worker. Use findWorker() for the one beside the running program.
    explicit WorkerClient(QString program, Limits limits = {});

    /// Inspects a file in the worker. A crash, a hang or a broken limit of the worker is no error: it gives
    /// an Inspection of class Refused with the reason, hash and size. Errors: NotFound (the worker, the
    /// file), Usage (a folder, pipe or device), Io and Conflict (the file cannot be read, or changed
    /// meanwhile), Cancelled.
    base::Result<Inspection> inspect(const QString &path, base::JobContext &job) const;

    /// Text of the given pages (one-based, inclusive, at most 5,000), one string a page, line ends
    /// normalised. Errors: as above, and Corrupt (no readable PDF), Hostile (crash, hang or broken limit).
    base::Result<QStringList> pageTexts(const QString &path, qint64 first, qint64 last,
                                        base::JobContext &job) const;

    /// A page as PNG bytes, `width` pixels wide (1 to 16,384), narrower where it would exceed 16 megapixels.
    /// Errors: as pageTexts().
    base::Result<QByteArray> renderPage(const QString &path, qint64 page, int width,
                                        base::JobContext &job) const;

private:
    QString m_program;
    Limits m_limits;
};

/// The worker: beside the running program (build tree, Windows, macOS bundle), else in ../libexec/gesper
/// (installed on Linux). The environment variable GESPER_WORKER names another one instead. Error: NotFound,
/// with the places.
base::Result<QString> findWorker();

} // namespace evidence
