// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fontbook.h"

#include "texts.h"

#include <QFontDatabase>

namespace report {

namespace {

struct FamilyFacts
{
    QLatin1StringView name;
    bool hasBold;
    bool hasItalic;
};

FamilyFacts factsOf(Family family)
{
    switch (family) {
        case Family::Sans:
            return {QLatin1StringView("Noto Sans"), true, true};
        case Family::Mono:
            return {QLatin1StringView("Noto Sans Mono"), true, false};
        case Family::Arabic:
            return {QLatin1StringView("Noto Sans Arabic"), true, false};
        case Family::Hebrew:
            return {QLatin1StringView("Noto Sans Hebrew"), true, false};
        case Family::Devanagari:
            return {QLatin1StringView("Noto Sans Devanagari"), true, false};
        case Family::Thai:
            return {QLatin1StringView("Noto Sans Thai"), true, false};
        case Family::ChineseSimplified:
            return {QLatin1StringView("Noto Sans CJK SC"), true, false};
        case Family::ChineseTraditional:
            return {QLatin1StringView("Noto Sans CJK TC"), true, false};
        case Family::Japanese:
            return {QLatin1StringView("Noto Sans CJK JP"), true, false};
        case Family::Korean:
            return {QLatin1StringView("Noto Sans CJK KR"), true, false};
        case Family::Symbols:
            return {QLatin1StringView("Noto Sans Symbols"), true, false};
        case Family::Symbols2:
            return {QLatin1StringView("Noto Sans Symbols2"), false, false};
        case Family::Math:
            return {QLatin1StringView("Noto Sans Math"), false, false};
    }
    return {QLatin1StringView("Noto Sans"), true, true};
}

Family hanFamilyOf(const QString &language)
{
    const QString tag = language.toLower();
    const QString primary = tag.section(u'-', 0, 0);
    if (primary == u"ja")
        return Family::Japanese;
    if (primary == u"ko")
        return Family::Korean;
    const QStringList parts = tag.split(u'-');
    if (primary == u"zh" && (parts.contains(u"hant") || parts.contains(u"tw") || parts.contains(u"hk")))
        return Family::ChineseTraditional;
    return Family::ChineseSimplified;
}

/// Ligatures only cost searchability in these scripts; kerning stays.
void switchLigaturesOff(QFont &font)
{
    for (const char *tag : {"liga", "clig", "dlig", "calt"}) {
        if (const auto feature = QFont::Tag::fromString(QLatin1StringView(tag)))
            font.setFeature(*feature, 0);
    }
}

QFont makeFont(Family family, int size, bool bold, bool italic)
{
    const FamilyFacts facts = factsOf(family);
    QFont font(facts.name);
    font.setPixelSize(size);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferMatch));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    font.setWeight(bold && facts.hasBold ? QFont::Bold : QFont::Normal);
    font.setItalic(italic && facts.hasItalic);
    if (family == Family::Sans || family == Family::Mono)
        switchLigaturesOff(font);
    return font;
}

} // namespace

base::Result<FontBook> FontBook::open(const QString &language)
{
    FontBook book;
    book.m_han = hanFamilyOf(language);
    const QStringList installed = QFontDatabase::families();
    for (std::size_t i = 0; i < kFamilyCount; ++i) {
        const auto family = Family(i);
        if (installed.contains(factsOf(family).name))
            book.m_fonts.at(i) = QRawFont::fromFont(book.font(family, 100, false, false));
    }
    if (!book.m_fonts.at(std::size_t(Family::Sans)))
        return base::fail(
            base::ErrorCode::NotFound,
            Texts::tr("The font \"Noto Sans\", in which documents are set, is not installed. Install "
                           "the Noto fonts, then try again."));
    return book;
}

QFont FontBook::font(Family family, int size, bool bold, bool italic) const
{
    const auto key = std::tuple(family, size, bold, italic);
    if (const auto known = m_made.find(key); known != m_made.end())
        return known->second;
    return m_made.emplace(key, makeFont(family, size, bold, italic)).first->second;
}

bool FontBook::has(Family family, char32_t character) const
{
    const auto &font = m_fonts.at(std::size_t(family));
    return font && font->supportsCharacter(uint(character));
}

Family FontBook::hanFamily(QStringView text) const
{
    Family family = m_han;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0x3041 && u <= 0x30ff) || (u >= 0x31f0 && u <= 0x31ff) || (u >= 0xff66 && u <= 0xff9d))
            return Family::Japanese;
        if ((u >= 0xac00 && u <= 0xd7a3) || (u >= 0x1100 && u <= 0x11ff) || (u >= 0x3131 && u <= 0x318e))
            family = Family::Korean;
    }
    return family;
}

} // namespace report
