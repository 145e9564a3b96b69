// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

namespace storage {

/// Removes stored files that no revision names: what was added and never cited, and what was removed. Does
/// nothing while a row of "revision" differs from the audit trail: a damaged row must not cost its evidence.
base::Result<> removeUnnamedFiles(const Database &database);

} // namespace storage
