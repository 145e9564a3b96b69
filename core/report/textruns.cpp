// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textruns.h"

namespace report {

namespace {

constexpr qsizetype kLongestLine = 16'000;

using Script = QChar::Script;

bool isHanScript(Script script)
{
    switch (script) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
        case QChar::Script_Hangul:
            return true;
        default:
            return false;
    }
}

bool isHanPunctuation(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x303f) || (c >= 0x3200 && c <= 0x33ff) || (c >= 0xfe30 && c <= 0xfe4f) ||
           (c >= 0xff00 && c <= 0xffef);
}

bool stays(char32_t c)
{
    return isInvisible(c) || QChar::isSpace(c) || QChar::isMark(c);
}

/// Picks the family of one character after another.
class FamilyPicker
{
public:
    FamilyPicker(const FontBook &fonts, Family han) : m_fonts(fonts), m_han(han) {}

    std::optional<Family> pick(char32_t c, bool mono)
    {
        const Family base = mono ? Family::Mono : Family::Sans;
        if (c > 0x20 && c < 0x7f)
            return m_last = base;
        const bool pictures =
            m_last == Family::Symbols || m_last == Family::Symbols2 || m_last == Family::Math;
        if (c == u' ' && (!m_last || pictures))
            return base;
        if (isInvisible(c) || (stays(c) && m_last && m_fonts.has(*m_last, c)))
            return m_last.value_or(base);
        m_last = search(c, base);
        return m_last;
    }

private:
    std::optional<Family> search(char32_t c, Family base) const
    {
        const Script script = QChar::script(c);
        if (const auto own = familyOf(script, c); own && m_fonts.has(*own, c))
            return own;
        if (m_fonts.has(base, c))
            return base;
        if (m_last && m_fonts.has(*m_last, c))
            return m_last;
        for (const Family family :
             {Family::Sans, Family::Symbols, Family::Symbols2, Family::Math, m_han, Family::Arabic,
              Family::Hebrew, Family::Devanagari, Family::Thai, Family::Mono, Family::Japanese,
              Family::Korean, Family::ChineseTraditional, Family::ChineseSimplified}) {
            if (m_fonts.has(family, c))
                return family;
        }
        return std::nullopt;
    }

    std::optional<Family> familyOf(Script script, char32_t c) const
    {
        if (isHanScript(script) || isHanPunctuation(c))
            return m_han;
        switch (script) {
            case QChar::Script_Arabic:
                return Family::Arabic;
            case QChar::Script_Hebrew:
                return Family::Hebrew;
            case QChar::Script_Devanagari:
                return Family::Devanagari;
            case QChar::Script_Thai:
                return Family::Thai;
            default:
                return std::nullopt;
        }
    }

    const FontBook &m_fonts;
    Family m_han;
    std::optional<Family> m_last;
};

/// Collects the lines of one rich text.
class LineBuilder
{
public:
    LineBuilder(const FontBook &fonts, MissingGlyphs &missing, Family han)
        : m_missing(missing), m_picker(fonts, han), m_lines(1)
    {
    }

    void addSpan(QStringView text, qsizetype span, bool mono)
    {
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype start = i;
            char32_t c = text.at(i++).unicode();
            if (QChar::isHighSurrogate(c) && i < text.size() && text.at(i).isLowSurrogate())
                c = QChar::surrogateToUcs4(char16_t(c), text.at(i++).unicode());
            if (c == u'\r' && i < text.size() && text.at(i) == u'\n')
                continue;
            add(c, text, start, span, mono);
        }
    }

    QList<StyledLine> lines() && { return std::move(m_lines); }

private:
    void add(char32_t c, QStringView text, qsizetype at, qsizetype span, bool mono)
    {
        if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x0b || c == 0x0c)
            m_lines.append(StyledLine{});
        else if (c == u'\t')
            append(mono ? QStringView(u"    ") : QStringView(u" "), m_picker.pick(u' ', mono), span);
        else if (c != 0xad)
            addVisible(c, text, at, span, mono);
        cutLongLine(c);
    }

    void addVisible(char32_t c, QStringView text, qsizetype at, qsizetype span, bool mono)
    {
        const bool drawable =
            !QChar::isSurrogate(c) && QChar::category(c) != QChar::Other_Control && !QChar::isNonCharacter(c);
        const std::optional<Family> family = drawable ? m_picker.pick(c, mono) : std::nullopt;
        if (family && QChar::requiresSurrogates(c))
            return append(QString::fromUcs4(&c, 1), family, span);
        if (family)
            return append(QStringView(text).sliced(at, 1), family, span);
        m_missing.note(c, text, at);
        const QString shown = QStringLiteral("[U+%1]").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
        append(shown, m_picker.pick(u'[', mono), span);
    }

    void append(QStringView text, std::optional<Family> family, qsizetype span)
    {
        StyledLine &line = m_lines.last();
        const Family chosen = family.value_or(Family::Sans);
        if (line.runs.isEmpty() || line.runs.last().family != chosen || line.runs.last().span != span)
            line.runs.append({line.text.size(), 0, chosen, span});
        line.text += text;
        line.runs.last().length += text.size();
    }

    void cutLongLine(char32_t c)
    {
        const qsizetype length = m_lines.last().text.size();
        if (length >= kLongestLine && (QChar::isSpace(c) || length >= kLongestLine + 500))
            m_lines.append(StyledLine{});
    }

    MissingGlyphs &m_missing;
    FamilyPicker m_picker;
    QList<StyledLine> m_lines;
};

} // namespace

RichText plainRuns(const QString &text)
{
    Span span;
    span.text = text;
    return {span};
}

bool isInvisible(char32_t c)
{
    if ((c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x034f ||
        (c >= 0x180b && c <= 0x180f))
        return true;
    if (c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0)
        return true;
    const bool arabicSign = (c >= 0x0600 && c <= 0x0605) || c == 0x06dd || c == 0x070f || c == 0x0890 ||
                            c == 0x0891 || c == 0x08e2;
    return QChar::category(c) == QChar::Other_Format && !arabicSign && c < 0x11000;
}

void MissingGlyphs::note(char32_t character, QStringView text, qsizetype position)
{
    if (m_seen.contains(character))
        return;
    m_seen.insert(character);
    const qsizetype from = qMax<qsizetype>(0, position - 30);
    const QString shown = QChar::isSurrogate(character)
                              ? QStringLiteral("U+%1").arg(uint(character), 4, 16).toUpper()
                              : QString::fromUcs4(&character, 1);
    m_list.append(
        {shown, text.sliced(from, qMin<qsizetype>(60, text.size() - from)).toString().simplified()});
}

QList<StyledLine> prepareText(const RichText &text, bool mono, const FontBook &fonts, MissingGlyphs &missing)
{
    QString all;
    for (const Span &span : text)
        all += span.text;
    LineBuilder builder(fonts, missing, fonts.hanFamily(all));
    for (qsizetype i = 0; i < text.size(); ++i)
        builder.addSpan(text.at(i).text, i, mono || text.at(i).code);
    return std::move(builder).lines();
}

} // namespace report
