// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textblock.h"

#include <QTextOption>

namespace report {

namespace {

constexpr qsizetype kKeptCharacters = 20'000;

QString visibleText(QStringView cluster)
{
    if (cluster.size() == 1 && cluster.front().unicode() < 0x300)
        return cluster.toString();
    QString text;
    for (const uint c : cluster.toUcs4()) {
        const auto character = char32_t(c);
        if (!isInvisible(character))
            text += QString::fromUcs4(&character, 1);
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// Readers turn right-to-left text round glyph by glyph and letter by letter, so a glyph of two letters
/// (lam-alef) must tell them in the order in which they stand on the page.
QString asSeen(const QString &text, qsizetype glyphs, bool rightToLeft)
{
    if (!rightToLeft || glyphs != 1 || text.size() < 2 ||
        std::ranges::any_of(text, [](QChar c) { return !c.isLetter(); }))
        return text;
    QString turned = text;
    std::ranges::reverse(turned);
    return turned;
}

QList<qsizetype> clusterStarts(const QList<QGlyphRun> &runs, qsizetype end)
{
    QList<qsizetype> starts{end};
    for (const QGlyphRun &run : runs)
        starts += run.stringIndexes();
    std::ranges::sort(starts);
    starts.erase(std::ranges::unique(starts).begin(), starts.end());
    return starts;
}

} // namespace

TextBlock::TextBlock(const RichText &text, const TextStyle &style, qreal width, const Typesetter &setter)
    : m_text(text),
      m_style(style),
      m_width(qMax(width, pt(8))),
      m_fonts(setter.fonts),
      m_sources(prepareText(text, style.mono, *setter.fonts, *setter.missing)),
      m_layouts(std::size_t(m_sources.size()))
{
    qsizetype characters = 0;
    for (const StyledLine &source : std::as_const(m_sources))
        characters += source.text.size();
    m_keepsLayouts = characters <= kKeptCharacters;
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        auto layout = shape(i);
        measure(i, *layout);
        if (m_keepsLayouts)
            m_layouts[std::size_t(i)] = std::move(layout);
    }
}

QRgb TextBlock::inkOf(const Span *span) const
{
    return span && (!span->target.isEmpty() || !span->url.isEmpty()) ? ink::kLink : m_style.ink;
}

QFont TextBlock::fontOf(const StyledLine &line, qsizetype run) const
{
    if (run >= line.runs.size())
        return m_fonts->font(m_style.mono ? Family::Mono : Family::Sans, m_style.size, m_style.bold,
                             m_style.italic);
    const Span &span = m_text.at(line.runs.at(run).span);
    return m_fonts->font(line.runs.at(run).family, m_style.size, m_style.bold || span.bold,
                         m_style.italic || span.italic);
}

std::unique_ptr<QTextLayout> TextBlock::shape(qsizetype source) const
{
    const StyledLine &line = m_sources.at(source);
    auto layout = std::make_unique<QTextLayout>(line.text, fontOf(line, 0));
    QTextOption option;
    option.setUseDesignMetrics(true);
    const bool rightToLeft = line.text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    // Runs of different looks; a text of one look needs no formats and is shaped faster.
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; line.runs.size() > 1 && i < line.runs.size(); ++i) {
        QTextCharFormat format;
        format.setFont(fontOf(line, i));
        format.setProperty(QTextFormat::UserProperty, line.runs.at(i).span);
        formats.append({int(line.runs.at(i).start), int(line.runs.at(i).length), format});
    }
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine text = layout->createLine(); text.isValid(); text = layout->createLine()) {
        text.setLineWidth(m_width);
        text.setPosition(QPointF(0, 0));
    }
    layout->endLayout();
    return layout;
}

void TextBlock::measure(qsizetype source, const QTextLayout &layout)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine text = layout.lineAt(i);
        const qreal ink = text.ascent() + text.descent();
        const qreal height = qMax(m_style.size * m_style.lineHeight, ink);
        const qreal natural = text.naturalTextRect().right();
        m_lines.push_back({source, i, height, (height - ink) / 2 + text.ascent(), natural});
    }
    if (layout.lineCount() == 0)
        m_lines.push_back({source, 0, m_style.size * m_style.lineHeight, qreal(m_style.size), 0});
}

qreal TextBlock::height(qsizetype from, qsizetype count) const
{
    qreal sum = 0;
    for (qsizetype i = from; i < from + count; ++i)
        sum += lineHeight(i);
    return sum;
}

const QTextLayout &TextBlock::layoutOf(qsizetype source)
{
    auto &layout = m_layouts[std::size_t(source)];
    if (!layout) {
        m_layouts[std::size_t(m_shapedAgain)].reset();
        m_shapedAgain = source;
        layout = shape(source);
    }
    return *layout;
}

const Span *TextBlock::spanAt(const StyledLine &source, qsizetype position) const
{
    const auto after = std::ranges::upper_bound(source.runs, position, {}, &TextRun::start);
    return after == source.runs.begin() ? nullptr : &m_text.at(std::prev(after)->span);
}

void TextBlock::paintLine(qsizetype line, const QPointF &at, PageSink &sink)
{
    if (!sink.paints())
        return;
    const Line &entry = m_lines.at(std::size_t(line));
    const StyledLine &source = m_sources.at(entry.source);
    const QTextLayout &layout = layoutOf(entry.source);
    if (entry.index >= layout.lineCount())
        return;
    const QTextLine text = layout.lineAt(entry.index);
    const QList<QGlyphRun> runs = text.glyphRuns(-1, -1, QTextLayout::RetrieveAll);
    const QList<qsizetype> starts = clusterStarts(runs, text.textStart() + text.textLength());
    const QPointF origin(at.x(), at.y() + entry.baseline - text.ascent());
    for (const QGlyphRun &run : runs)
        paintRun(run, starts, source, origin, sink);
    paintLinks(entry, text, at, sink);
}

void TextBlock::paintRun(const QGlyphRun &run, const QList<qsizetype> &starts, const StyledLine &source,
                         const QPointF &at, PageSink &sink) const
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    const QList<qsizetype> indexes = run.stringIndexes();
    if (indexes.isEmpty() || indexes.size() != glyphs.size())
        return;
    QList<quint32> drawn;
    QList<QPointF> places;
    QList<GlyphLog::Cluster> clusters;
    for (qsizetype i = 0; i < glyphs.size();) {
        const qsizetype start = indexes.at(i);
        qsizetype last = i + 1;
        while (last < glyphs.size() && indexes.at(last) == start)
            ++last;
        const auto end = std::ranges::upper_bound(starts, start);
        const QString text = visibleText(QStringView(source.text).sliced(start, *end - start));
        if (!text.isEmpty()) {
            drawn += glyphs.sliced(i, last - i);
            places += positions.sliced(i, last - i);
            clusters.append({asSeen(text, last - i, run.isRightToLeft()), last - i});
        }
        i = last;
    }
    if (drawn.isEmpty())
        return;
    QGlyphRun kept;
    kept.setRawFont(run.rawFont());
    kept.setRightToLeft(run.isRightToLeft());
    kept.setGlyphIndexes(drawn);
    kept.setPositions(places);
    sink.glyphs(at, kept, clusters, inkOf(spanAt(source, indexes.first())));
}

void TextBlock::paintLinks(const Line &line, const QTextLine &text, const QPointF &at, PageSink &sink) const
{
    const qsizetype from = text.textStart();
    const qsizetype to = from + text.textLength();
    for (const TextRun &run : m_sources.at(line.source).runs) {
        const Span &span = m_text.at(run.span);
        const qsizetype first = qMax(from, run.start);
        const qsizetype last = qMin(to, run.start + run.length);
        if (first >= last || (span.target.isEmpty() && span.url.isEmpty()))
            continue;
        const qreal x0 = text.cursorToX(int(first));
        const qreal x1 = text.cursorToX(int(last));
        sink.link(QRectF(at.x() + qMin(x0, x1), at.y(), qAbs(x1 - x0), line.height), span.target, span.url);
    }
}

} // namespace report
