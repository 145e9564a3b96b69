// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

class QSqlError;

namespace storage {

/// One sentence for a failed database call on the file called `name`; SQLite's own text goes into the detail.
base::Error sqlError(const QSqlError &error, const QString &name);

/// The same for a plain SQLite result code.
base::Error sqlError(int code, const QString &text, const QString &name);

} // namespace storage
