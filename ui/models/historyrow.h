// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

namespace ui
{

/// The row whose history is asked for: a clause with all that belongs to it, or a row by kind and number.
struct HistoryRow
{
    QString clause;
    domain::EntityKind kind = domain::EntityKind::Device;
    qint64 id = 0;
    QString name; ///< for people

    bool isSet() const { return !clause.isEmpty() || id > 0; }
    bool operator==(const HistoryRow &) const = default;
};

} // namespace ui
