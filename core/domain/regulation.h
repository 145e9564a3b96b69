// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enums.h"

namespace domain
{

/// MDR: Regulation (EU) 2017/745. IVDR: Regulation (EU) 2017/746.
enum class Regulation { Mdr, Ivdr };

template <>
struct EnumNames<Regulation> {
    static constexpr std::array table{std::pair{Regulation::Mdr, "mdr"}, std::pair{Regulation::Ivdr, "ivdr"}};
};

/// "MDR" or "IVDR", as people say it.
inline QString shortName(Regulation regulation)
{
    return regulation == Regulation::Mdr ? QStringLiteral("MDR") : QStringLiteral("IVDR");
}

/// "Regulation (EU) 2017/745" or "Regulation (EU) 2017/746".
inline QString officialNumber(Regulation regulation)
{
    return regulation == Regulation::Mdr ? QStringLiteral("Regulation (EU) 2017/745")
                                         : QStringLiteral("Regulation (EU) 2017/746");
}

} // namespace domain
