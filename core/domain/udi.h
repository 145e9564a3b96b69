// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace domain {

/// What the check characters of an identifier say. They find typing errors; they do not show that the
/// identifier was ever assigned.
enum class UdiCheck {
    Right,
    Wrong,     ///< the check characters do not fit, or the identifier does not have the entity's form
    NotChecked ///< empty, or an entity or form whose check characters Gesper does not know
};

/// `issuingEntity`: GS1, HIBCC, IFA; ICCBBA and all others give NotChecked.
/// GS1 (Global Model Number) and HIBCC ("++" form): pair of check characters, modulo 1021.
/// IFA ("PP" form): two check digits, modulo 97.
UdiCheck checkBasicUdiDi(const QString &code, const QString &issuingEntity);

/// GS1: GTIN of 8, 12, 13 or 14 digits, modulo 10, with or without "(01)". HIBCC: the primary data structure
/// from its
/// "+" to its modulo 43 character; without the "+" it has no check character and is NotChecked. IFA: PPN,
/// modulo 97.
UdiCheck checkUdiDi(const QString &code, const QString &issuingEntity);

} // namespace domain
