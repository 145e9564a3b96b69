// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document.h"

#include <QColor>

namespace report {

/// Layout units: tenths of a point (720 dpi), so that every type size is a whole number of units.
inline constexpr int kResolution = 720;
constexpr qreal pt(qreal points)
{
    return points * 10;
}

namespace ink {
inline constexpr QRgb kText = 0xff1c2329;
inline constexpr QRgb kMuted = 0xff5b6670;
inline constexpr QRgb kAccent = 0xff1f3f5b;
inline constexpr QRgb kLink = 0xff1b5a91;
inline constexpr QRgb kRule = 0xffc3ccd4;
inline constexpr QRgb kFaintRule = 0xffe2e7eb;
inline constexpr QRgb kHeaderFill = 0xffe6ecf1;
inline constexpr QRgb kShade = 0xfff2f5f7;
inline constexpr QRgb kRemarkFill = 0xfffdf5e4;
inline constexpr QRgb kRemarkBar = 0xffc98a1b;
inline constexpr QRgb kDraft = 0xffb3261e;
inline constexpr QRgb kDraftPale = 0xfff9f1f1;
} // namespace ink

/// One look of text. Sizes and distances in layout units.
struct TextStyle
{
    int size = 100;
    bool bold = false;
    bool italic = false;
    bool mono = false;
    QRgb ink = ink::kText;
    qreal lineHeight = 1.35; ///< of the size
    qreal before = 0;
    qreal after = 0;
    qreal indent = 0;  ///< from the left edge of the column
    qreal padding = 0; ///< above and below inside a filled box
    QRgb fill = 0;     ///< 0: no box
    QRgb bar = 0;      ///< colour of the bar at the left; 0: none
    bool keepWithNext = false;
};

TextStyle headingStyle(int level);
TextStyle paragraphStyle(ParagraphStyle style);

/// The same paragraph inside a table cell: table size, no boxes of its own.
TextStyle cellStyle(ParagraphStyle style, bool small, bool header);

/// Edges of a page and of the text on it, in layout units from the page's top left corner.
struct PageFrame
{
    qreal width = 0;
    qreal height = 0;
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
    qreal bottom = 0;

    qreal bodyWidth() const { return right - left; }
    qreal bodyHeight() const { return bottom - top; }
};

PageFrame pageFrame(bool landscape);

} // namespace report
