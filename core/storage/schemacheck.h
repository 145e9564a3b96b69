// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

namespace storage {

/// Compares every object of the file's schema, text by text, with what migrations 1 to `version` make. An
/// unknown trigger, view, table or index, a missing or a changed one is named and refused (Hostile, Corrupt).
/// Runs before anything else reads the file's tables.
base::Result<> checkSchema(const Database &database, int version);

/// SQLite's quick check of every table but the bytes of the evidence, which have hashes of their own.
base::Result<> checkTables(const Database &database);

} // namespace storage
