// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <exception>
#include <stdexcept>

/// Exceptions stop here: inside assembly qpdf's and these travel, outside only base::Result does.
namespace report::pdf {

/// The user stopped the job.
class Stopped final : public std::exception
{
};

/// Carries an error that is already worded for the user through qpdf.
class Failure : public std::runtime_error
{
public:
    explicit Failure(base::Error error)
        : std::runtime_error(error.message.toStdString()), m_error(std::move(error))
    {
    }
    const base::Error &error() const { return m_error; }

private:
    base::Error m_error;
};

/// The document is encrypted and its pages may not or cannot be taken.
class Protected final : public Failure
{
public:
    using Failure::Failure;
};

/// The error for the exception being handled. `who`: the document worked on ("VV-012 revision 3"), unless
/// qpdf names the one it read from. Call in a handler.
base::Error currentError(const QString &who);

} // namespace report::pdf
