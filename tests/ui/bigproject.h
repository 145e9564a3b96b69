// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/project.h>

namespace testsupport
{

/// Fills a new project with what a family of devices has after years: 30 devices, more than 5,000 answers with texts,
/// 1,000 documents and 2,000 citations.
base::Result<> fillBigProject(project::Project &project);

} // namespace testsupport
