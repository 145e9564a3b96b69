// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

namespace storage {

/// The newest schema this program knows: the number of files in migrations/.
inline constexpr int kSchemaVersion = 3;

/// The statements of one numbered step.
base::Result<QStringList> migrationSteps(int version);

/// Runs steps `from` + 1 to `to` and sets the version number. The caller holds the transaction.
base::Result<> migrate(const Database &database, int from, int to);

} // namespace storage
