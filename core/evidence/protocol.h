// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspection.h"

/// How Gesper speaks with `gesper-worker`: a request on its command line for each start of the program.
///
///     gesper-worker --seconds=S --memory=BYTES inspect PATH
///     gesper-worker --seconds=S --memory=BYTES text PATH FIRST LAST
///     gesper-worker --seconds=S --memory=BYTES render PATH PAGE WIDTH
///
///     gesper-worker --seconds=S --memory=BYTES view PATH
///
/// The last one stays and answers questions about the document: viewprotocol.h. Of the others:
///
/// Exit code 0: the answer is on the standard output, an object of Inspection::toJson(), an object with the
/// array "texts", or the bytes of a PNG. Exit code 2, 3 or 4 (base::exitCode): an object with "error", one
/// sentence, and "code", the number of the base::ErrorCode. kExitMemory: the limit on memory was reached.
/// Anything else: the worker crashed. Nothing is written elsewhere.
namespace evidence
{

struct WorkerRequest
{
    enum class Kind { Inspect, Text, Render, View };

    Kind kind = Kind::Inspect;
    QString path;
    qint64 first = 1; ///< page
    qint64 last = 1;  ///< page, for Text
    int width = 1;    ///< pixels, for Render
    Limits limits;

    bool operator==(const WorkerRequest &other) const;

    /// The words of the command line behind the program's name.
    QStringList toArguments() const;

    /// The request in the words behind the program's name. Error: Usage.
    static base::Result<WorkerRequest> fromArguments(const QStringList &words);
};

inline constexpr int kExitMemory = 12;

} // namespace evidence
