// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "result.h"

namespace base
{

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Ambiguous:
        return 2;
    case ErrorCode::Corrupt:
    case ErrorCode::Hostile:
    case ErrorCode::NewerFormat:
    case ErrorCode::Conflict:
        return 3;
    case ErrorCode::Cancelled:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        return 4;
    }
    return 4;
}

} // namespace base
