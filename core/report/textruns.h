// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document.h"
#include "fontbook.h"
#include "render.h"

#include <QSet>

namespace report {

/// Text without any look of its own.
RichText plainRuns(const QString &text);

/// A stretch of one family and one span. Positions are UTF-16 units in the line's text.
struct TextRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    Family family = Family::Sans;
    qsizetype span = 0; ///< index in the rich text it came from
};

/// Text without line breaks, every character of which has a font.
struct StyledLine
{
    QString text;
    QList<TextRun> runs;
};

/// Remembers each character no font of ours holds, once.
class MissingGlyphs
{
public:
    void note(char32_t character, QStringView text, qsizetype position);
    QList<MissingGlyph> list() const { return m_list; }

private:
    QSet<char32_t> m_seen;
    QList<MissingGlyph> m_list;
};

/// Cuts rich text at its line breaks and picks a family for each character. A character without a font comes
/// out as
/// "[U+1F600]" and is noted. Very long lines are cut at a space, so that no line is longer than about 16,000
/// characters.
QList<StyledLine> prepareText(const RichText &text, bool mono, const FontBook &fonts, MissingGlyphs &missing);

/// Characters that are never seen: joiners, direction marks, variation selectors.
bool isInvisible(char32_t character);

} // namespace report
