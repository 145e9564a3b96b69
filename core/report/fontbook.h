// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QFont>
#include <QRawFont>

#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace report {

/// The type families documents are set in: one per script, named, never found by fallback.
enum class Family {
    Sans,
    Mono,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
    ChineseSimplified,
    ChineseTraditional,
    Japanese,
    Korean,
    Symbols,
    Symbols2,
    Math
};
inline constexpr std::size_t kFamilyCount = 13;

/// Which families are installed and which characters they hold. One thread.
class FontBook
{
public:
    /// Fails with NotFound when the family for Latin text is not installed. `language` (BCP 47) picks among
    /// the Han fonts.
    static base::Result<FontBook> open(const QString &language);

    /// A font of a whole number of layout units; weights and slants a family does not have are left out.
    QFont font(Family family, int size, bool bold, bool italic) const;
    bool has(Family family, char32_t character) const;

    /// The Han font for a text: Japanese where there is kana, Korean where there is hangul, else by language.
    Family hanFamily(QStringView text) const;

private:
    Family m_han = Family::ChineseSimplified;
    std::array<std::optional<QRawFont>, kFamilyCount> m_fonts;
    mutable std::map<std::tuple<Family, int, bool, bool>, QFont>
        m_made; ///< a font that is asked for again is cheap
};

} // namespace report
