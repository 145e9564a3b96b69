// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

/// What a document or an extracted file must never be written over.
namespace project
{

/// True when both paths lead to one existing file, under whatever names.
bool isSameFile(const QString &a, const QString &b);

/// Refuses a path under which a project lies (this one or another), the lock or journal beside the project, and no name
/// at all. A document that took a project's place would be the end of the project.
base::Result<> checkOutput(const QString &outputPath, const QString &projectPath);

} // namespace project
