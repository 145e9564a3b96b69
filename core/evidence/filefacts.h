// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>

namespace evidence
{

/// What identifies a file.
struct FileFacts
{
    QString sha256; ///< 64 hexadecimal digits
    qint64 bytes = 0;
};

/// Whether `path` is a regular file that can be read. Errors: NotFound, Usage (folder, pipe, device), Io (no
/// right). Does not open pipes and devices, which would wait for ever.
base::Result<> checkReadable(const QString &path);

/// Reads the whole file once, piece by piece. Errors: those of checkReadable(), Io, Cancelled, Conflict (its
/// size or time changed while it was read).
base::Result<FileFacts> factsOf(const QString &path, const base::JobContext &job);

} // namespace evidence
