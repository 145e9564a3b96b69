// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

namespace project
{

/// Fails with Usage when a Gesper project stands at `path`, this one or another: what is made from a project never
/// takes the place of one. A file that is no project may be replaced.
base::Result<> checkOutputTarget(const QString &path);

} // namespace project
