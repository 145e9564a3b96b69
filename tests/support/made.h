// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace testsupport
{

/// A value of which only some members are set: made<AnswerPatch>([](auto &patch) { patch.owner = … }).
template <typename T, typename Fill>
T made(Fill fill)
{
    T value;
    fill(value);
    return value;
}

} // namespace testsupport
