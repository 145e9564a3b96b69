// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "style.h"

namespace report {

TextStyle headingStyle(int level)
{
    TextStyle s{.bold = true, .ink = ink::kAccent, .keepWithNext = true};
    switch (level) {
        case 1:
            s.size = 200, s.before = pt(22), s.after = pt(9), s.lineHeight = 1.25;
            break;
        case 2:
            s.size = 150, s.before = pt(18), s.after = pt(6), s.lineHeight = 1.25;
            break;
        case 3:
            s.size = 120, s.before = pt(14), s.after = pt(4);
            break;
        case 4:
            s.size = 105, s.before = pt(11), s.after = pt(3);
            break;
        case 5:
            s.size = 100, s.before = pt(9), s.after = pt(2), s.ink = ink::kText;
            break;
        default:
            s.size = 100, s.before = pt(8), s.after = pt(2), s.ink = ink::kMuted;
            break;
    }
    return s;
}

TextStyle paragraphStyle(ParagraphStyle style)
{
    switch (style) {
        case ParagraphStyle::Body:
            return {.after = pt(6)};
        case ParagraphStyle::Small:
            return {.size = 80, .ink = ink::kMuted, .after = pt(4)};
        case ParagraphStyle::Quote:
            return {.italic = true,
                    .ink = ink::kMuted,
                    .before = pt(2),
                    .after = pt(8),
                    .indent = pt(14),
                    .bar = ink::kRule};
        case ParagraphStyle::Code:
            return {.size = 85,
                    .mono = true,
                    .before = pt(2),
                    .after = pt(8),
                    .indent = pt(8),
                    .padding = pt(5),
                    .fill = ink::kShade};
        case ParagraphStyle::Remark:
            return {.size = 95,
                    .before = pt(2),
                    .after = pt(8),
                    .indent = pt(12),
                    .padding = pt(5),
                    .fill = ink::kRemarkFill,
                    .bar = ink::kRemarkBar};
        case ParagraphStyle::Title:
            return {.size = 300, .bold = true, .ink = ink::kAccent, .lineHeight = 1.2, .after = pt(10)};
        case ParagraphStyle::Subtitle:
            return {.size = 140, .ink = ink::kMuted, .after = pt(14)};
        case ParagraphStyle::Caption:
            return {.size = 90,
                    .bold = true,
                    .ink = ink::kMuted,
                    .before = pt(6),
                    .after = pt(4),
                    .keepWithNext = true};
        case ParagraphStyle::Label:
            return {.bold = true, .before = pt(2), .after = pt(3), .keepWithNext = true};
    }
    return {};
}

TextStyle cellStyle(ParagraphStyle style, bool small, bool header)
{
    TextStyle s = paragraphStyle(style);
    const bool big = style == ParagraphStyle::Title || style == ParagraphStyle::Subtitle;
    s.size = style == ParagraphStyle::Small || small ? 80 : 90;
    s.size = big ? 100 : s.size;
    s.lineHeight = 1.35;
    s.before = 0;
    s.after = pt(2.5);
    s.padding = 0;
    s.fill = 0;
    s.indent = s.bar ? pt(6) : 0;
    if (header) {
        s.bold = true;
        s.ink = ink::kAccent;
    }
    return s;
}

PageFrame pageFrame(bool landscape)
{
    // A4 in whole points, as the PDF writer rounds it.
    PageFrame f{.width = pt(595), .height = pt(842)};
    if (landscape)
        std::swap(f.width, f.height);
    f.left = pt(54);
    f.right = f.width - pt(54);
    f.top = pt(74);
    f.bottom = f.height - pt(62);
    return f;
}

} // namespace report
