// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagesink.h"
#include "style.h"
#include "textruns.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace report {

/// What every text needs to be set.
struct Typesetter
{
    const FontBook *fonts = nullptr;
    MissingGlyphs *missing = nullptr;
};

/// One paragraph broken into lines of a given width. Long texts keep only their line heights and are shaped
/// again when they are painted, so that memory stays bounded.
class TextBlock
{
public:
    TextBlock(const RichText &text, const TextStyle &style, qreal width, const Typesetter &setter);

    qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    qreal lineHeight(qsizetype line) const { return m_lines.at(std::size_t(line)).height; }
    qreal height(qsizetype from, qsizetype count) const;
    qreal height() const { return height(0, lineCount()); }

    /// Where the ink of a line ends, from the block's left edge.
    qreal lineEnd(qsizetype line) const { return m_lines.at(std::size_t(line)).end; }
    /// From a line's top to its baseline.
    qreal baseline(qsizetype line) const { return m_lines.at(std::size_t(line)).baseline; }

    /// Paints a line whose top left corner is `at`, with its links.
    void paintLine(qsizetype line, const QPointF &at, PageSink &sink);

private:
    struct Line
    {
        qsizetype source = 0;
        int index = 0;
        qreal height = 0;
        qreal baseline = 0;
        qreal end = 0;
    };

    QFont fontOf(const StyledLine &line, qsizetype run) const;
    std::unique_ptr<QTextLayout> shape(qsizetype source) const;
    void measure(qsizetype source, const QTextLayout &layout);
    const QTextLayout &layoutOf(qsizetype source);
    const Span *spanAt(const StyledLine &source, qsizetype position) const;
    void paintRun(const QGlyphRun &run, const QList<qsizetype> &starts, const StyledLine &source,
                  const QPointF &at, PageSink &sink) const;
    void paintLinks(const Line &line, const QTextLine &text, const QPointF &at, PageSink &sink) const;
    QRgb inkOf(const Span *span) const;

    RichText m_text;
    TextStyle m_style;
    qreal m_width = 0;
    const FontBook *m_fonts = nullptr;
    QList<StyledLine> m_sources;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
    qsizetype m_shapedAgain = 0;
    bool m_keepsLayouts = true;
};

} // namespace report
