// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enums.h"

#include <QMap>
#include <QStringList>

namespace domain
{

enum class StandardKind { Standard, CommonSpecification, Guidance, Report };

template <>
struct EnumNames<StandardKind> {
    static constexpr std::array table{std::pair{StandardKind::Standard, "standard"},
                                      std::pair{StandardKind::CommonSpecification, "common-specification"},
                                      std::pair{StandardKind::Guidance, "guidance"},
                                      std::pair{StandardKind::Report, "report"}};
};

/// How sure we are of edition and harmonisation. Verify: look it up before relying on it.
enum class Certainty { Certain, High, Verify };

template <>
struct EnumNames<Certainty> {
    static constexpr std::array table{std::pair{Certainty::Certain, "certain"}, std::pair{Certainty::High, "high"},
                                      std::pair{Certainty::Verify, "verify"}};
};

/// A standard or common specification that can be applied, in one edition.
struct Standard {
    QString designation;               ///< with edition and amendments: "EN ISO 14971:2019+A11:2021"
    QString title;                     ///< our words
    StandardKind kind = StandardKind::Standard;
    QStringList regulations;           ///< "mdr", "ivdr": where it is of use
    QMap<QString, QString> harmonised; ///< regulation → implementing decision; absent: not known to be harmonised
    Certainty certainty = Certainty::Verify;
    QString remark;

    bool operator==(const Standard &) const = default;
};

} // namespace domain
