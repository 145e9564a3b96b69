// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QtTypes>

#include <compare>

namespace base
{

/// A row number that cannot be mixed up with one of another table. Zero is never a row.
template <typename Tag>
struct Id {
    qint64 value = 0;

    auto operator<=>(const Id &) const = default;
    bool isValid() const { return value > 0; }
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace base
