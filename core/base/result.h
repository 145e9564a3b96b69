// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <expected>

/// What every fallible function of the core returns.
namespace base
{

/// What a caller may branch on. The exit codes of the command line follow from it (see exitCode()).
enum class ErrorCode {
    Cancelled,   ///< the user stopped the work; nothing was changed
    Usage,       ///< the request itself is wrong: unknown row, missing value, contradiction
    NotFound,    ///< what was named does not exist
    Ambiguous,   ///< what was named exists more than once; the message lists the choices
    Corrupt,     ///< the input is damaged or not what it says it is
    Hostile,     ///< the input breaks a limit or carries something that is never accepted
    NewerFormat, ///< made by a newer version of Gesper
    Conflict,    ///< the input contradicts what is stored
    Locked,      ///< somebody else holds the file
    ReadOnly,    ///< the file or the project was opened read-only
    Io,          ///< the system failed: disk full, no permission, device gone
    Internal     ///< a broken promise of our own; a bug
};

/// `message` is one sentence for the user: what happened, to which file or row, and what to do.
/// `detail` is for the log only.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

/// Shorthand for `return fail(code, message)` in a function that returns Result.
inline std::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

/// Hands an error on unchanged.
inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

/// The same error with more context in front ("Cannot open project X: …"). Use at most once per layer.
inline std::unexpected<Error> fail(const QString &context, Error error)
{
    error.message = context + QStringLiteral(": ") + error.message;
    return std::unexpected(std::move(error));
}

/// 1 "done, and the answer is no" is the caller's own; this gives 2 (usage), 3 (input refused) or 4 (system failed).
int exitCode(ErrorCode code);

} // namespace base
