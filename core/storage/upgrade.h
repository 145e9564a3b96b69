// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

#include <base/clock.h>

namespace storage {

/// Brings a file of an older schema up to date: first a copy beside it, then all steps in one transaction.
/// Returns the sentence that tells the user, with the copy's name. On failure the file is as before.
base::Result<QString> upgrade(const Database &database, const QString &path, int fromVersion,
                              const base::Clock &clock);

} // namespace storage
