// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "composer.h"

#include "tablecomposer.h"
#include "texts.h"

namespace report {

namespace {

constexpr int kOutlineDepth = 4;
constexpr qreal kMarkerWidth = pt(16);

QString plainText(const RichText &text)
{
    QString plain;
    for (const Span &span : text)
        plain += span.text;
    return plain.simplified();
}

TextStyle itemStyle()
{
    TextStyle style = paragraphStyle(ParagraphStyle::Body);
    style.after = pt(3);
    return style;
}

QString markerOf(const List &list, qsizetype index, int depth)
{
    if (!list.ordered)
        return depth % 2 == 0 ? QStringLiteral("•") : QStringLiteral("–");
    if (depth % 3 == 1 && index < 26)
        return QString(QChar(u'a' + char16_t(index))) + u'.';
    return QString::number(index + 1) + u'.';
}

/// A short text that leads to the table or list below it: bold as a whole, or with a colon at its end.
bool introduces(const Paragraph &paragraph)
{
    constexpr qsizetype kLongest = 500;
    if (paragraph.style != ParagraphStyle::Body && paragraph.style != ParagraphStyle::Small)
        return false;
    const QString text = plainText(paragraph.text);
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    return text.endsWith(u':') || text.endsWith(u'：') || std::ranges::all_of(paragraph.text, [](const Span &span) {
               return span.bold || span.text.trimmed().isEmpty();
           });
}

/// The look of a paragraph in the flow of a page.
TextStyle flowStyle(const Paragraph &paragraph)
{
    TextStyle style = paragraphStyle(paragraph.style);
    style.keepWithNext = style.keepWithNext || introduces(paragraph);
    return style;
}

PageDress dressOf(const DocumentDefinition &document)
{
    return {document.headerLeft, document.headerRight, document.footerLeft,
            document.pageOf,     document.draftMark,   document.hasCover};
}

void collectNames(const Block &block, QSet<QString> &names)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        names.insert(heading->destination);
    else if (const auto *paragraph = std::get_if<Paragraph>(&block))
        names.insert(paragraph->destination);
    else if (const auto *insertion = std::get_if<Insertion>(&block))
        names.insert(insertion->destinationPrefix);
    else if (const auto *table = std::get_if<Table>(&block)) {
        for (const Table::Row &row : table->rows)
            names.insert(row.destination);
    }
}

} // namespace

QStringList headingDestinations(const DocumentDefinition &document)
{
    QSet<QString> taken;
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks)
            collectNames(block, taken);
    }
    QStringList names;
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            QString name = heading->destination;
            if (name.isEmpty())
                name = QStringLiteral("heading-%1").arg(names.size() + 1);
            while (heading->destination.isEmpty() && taken.contains(name))
                name += u'_';
            names.append(name);
        }
    }
    return names;
}

LaidOutPages layOut(const DocumentDefinition &document, const FontBook &fonts, PageSink &sink,
                    const LaidOutPages *known, WorkMeter &meter)
{
    const auto total = known ? std::optional(known->rendered.logicalPages) : std::nullopt;
    MissingGlyphs missing;
    PageFlow flow(sink, Typesetter{&fonts, &missing}, dressOf(document), total);
    LaidOutPages pages = Composer(document, flow, known, meter).compose();
    pages.rendered.missingGlyphs = missing.list();
    return pages;
}

Composer::Composer(const DocumentDefinition &document, PageFlow &flow, const LaidOutPages *known,
                   WorkMeter &meter)
    : m_document(document),
      m_flow(flow),
      m_known(known),
      m_meter(meter),
      m_headingNames(headingDestinations(document))
{
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                m_headings.append(heading);
        }
    }
}

LaidOutPages Composer::compose()
{
    for (const Part &part : m_document.parts) {
        m_part = &part;
        m_flow.setLandscape(part.landscape);
        for (m_block = 0; m_block < part.blocks.size(); ++m_block) {
            if (!m_meter.tick(m_known ? Texts::tr("Painting pages")
                                      : Texts::tr("Laying out pages")))
                return m_result;
            std::visit([this](const auto &block) { compose(block); }, part.blocks.at(m_block));
        }
    }
    m_flow.finish();
    m_result.rendered.paintedPages = m_flow.sink().pages();
    m_result.rendered.logicalPages = m_flow.logicalPages();
    return m_result;
}

qreal Composer::leadAfter(qsizetype block, int depth)
{
    constexpr int kLongestChain = 6;
    if (block + 1 >= m_part->blocks.size() || depth > kLongestChain)
        return 0;
    return leadOf(m_part->blocks.at(block + 1), block + 1, depth + 1);
}

qreal Composer::leadOf(const Block &block, qsizetype index, int depth)
{
    if (const auto *heading = std::get_if<Heading>(&block)) {
        const TextStyle style = headingStyle(heading->level);
        return style.before + style.size * style.lineHeight + style.after + leadAfter(index, depth);
    }
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        const TextStyle style = flowStyle(*paragraph);
        return style.keepWithNext ? wholeHeight(*paragraph, style) + style.after + leadAfter(index, depth)
                                  : leadOfText(paragraph->text, style);
    }
    if (const auto *table = std::get_if<Table>(&block))
        return pt(4) + TableComposer(*table, m_flow).leadHeight();
    const auto *list = std::get_if<List>(&block);
    if (list && !list->items.isEmpty())
        return leadOfText(list->items.first().text, itemStyle());
    if (list || std::holds_alternative<Contents>(block))
        return pt(30);
    return 0;
}

qreal Composer::wholeHeight(const Paragraph &paragraph, const TextStyle &style)
{
    const TextBlock block(paragraph.text, style, m_flow.frame().bodyWidth() - style.indent, m_flow.setter());
    return style.before + block.height() + 2 * style.padding;
}

/// Two lines begin a text; one of three lines stays whole, since neither its first nor its last may be alone.
qreal Composer::leadOfText(const RichText &text, const TextStyle &style)
{
    constexpr qsizetype kSurelyLonger = 700; // characters that fill more than three lines
    const qreal two = style.before + 2 * (style.size * style.lineHeight + style.padding);
    const QString plain = plainText(text);
    if (plain.size() > kSurelyLonger)
        return two;
    const TextBlock block(text, style, m_flow.frame().bodyWidth() - style.indent - kMarkerWidth, m_flow.setter());
    return block.lineCount() == 3 ? style.before + block.height() + 2 * style.padding : two;
}

void Composer::compose(const Heading &heading)
{
    TextStyle style = headingStyle(heading.level);
    const QString name = m_headingNames.at(m_heading++);
    m_headingLevel = heading.level;
    TextBlock block(heading.text, style, m_flow.frame().bodyWidth(), m_flow.setter());
    const qreal need = block.height() + style.after + leadAfter(m_block, 0);
    if (!m_flow.isFresh() && m_flow.room(style.before) < qMin(need, m_flow.fullRoom()))
        m_flow.endPage();
    const qreal y = m_flow.place(style.before);
    m_flow.advance(0, 0);
    m_result.pageOfHeading.insert(name, m_flow.logicalPage());
    if (heading.level <= kOutlineDepth)
        m_result.rendered.outline.append(
            {heading.level, plainText(heading.text), m_flow.logicalPage(), y / pt(1)});
    const qreal after = style.after;
    style.before = 0;
    style.after = 0;
    placeText(block, style, m_flow.frame().left, name);
    qreal rule = 0;
    if (heading.level == 1) {
        rule = pt(4);
        const PageFrame &frame = m_flow.frame();
        m_flow.sink().horizontalRule(frame.left, frame.right, m_flow.place(0) + rule, pt(0.8), ink::kAccent);
    }
    m_flow.advance(rule, after);
}

void Composer::compose(const Paragraph &paragraph)
{
    const TextStyle style = flowStyle(paragraph);
    const qreal inset = style.fill ? style.indent : 0;
    TextBlock block(paragraph.text, style, m_flow.frame().bodyWidth() - style.indent - inset,
                    m_flow.setter());
    if (style.keepWithNext) {
        const qreal need = block.height() + style.after + leadAfter(m_block, 0);
        if (!m_flow.isFresh() && m_flow.room(style.before) < qMin(need, m_flow.fullRoom()))
            m_flow.endPage();
    }
    placeText(block, style, m_flow.frame().left + style.indent, paragraph.destination);
}

qsizetype Composer::linesThatFit(const TextBlock &block, qsizetype from, const TextStyle &style)
{
    const qreal room = m_flow.room(from == 0 ? style.before : 0) - 2 * style.padding;
    const qsizetype rest = block.lineCount() - from;
    qreal height = 0;
    qsizetype lines = 0;
    while (lines < rest && height + block.lineHeight(from + lines) <= room)
        height += block.lineHeight(from + lines++);
    if (lines == rest)
        return lines;
    // Neither the first nor the last line of a paragraph stands alone.
    if (rest - lines == 1 && lines > 1)
        --lines;
    if (from == 0 && lines == 1)
        lines = 0;
    return lines == 0 && m_flow.isFresh() ? 1 : lines;
}

void Composer::placeText(TextBlock &block, const TextStyle &style, qreal left, const QString &destination,
                         const QString &marker)
{
    PageSink &sink = m_flow.sink();
    const qreal right = m_flow.frame().right;
    for (qsizetype from = 0; from < block.lineCount();) {
        const qsizetype lines = linesThatFit(block, from, style);
        if (lines == 0) {
            m_flow.endPage();
            continue;
        }
        const qreal height = block.height(from, lines) + 2 * style.padding;
        const qreal top = m_flow.place(from == 0 ? style.before : 0);
        if (from == 0)
            sink.destination(destination, top);
        const QRectF box(left - style.indent, top, right - left + style.indent, height);
        if (style.fill)
            sink.fill(box, style.fill);
        if (style.bar)
            sink.fill(QRectF(box.left(), top, pt(2.5), height), style.bar);
        qreal y = top + style.padding;
        if (from == 0 && !marker.isEmpty() && sink.paints()) {
            TextBlock sign(plainRuns(marker), style, kMarkerWidth, m_flow.setter());
            sign.paintLine(0, QPointF(left - kMarkerWidth, y + block.baseline(0) - sign.baseline(0)), sink);
        }
        for (qsizetype line = from; line < from + lines; ++line) {
            block.paintLine(line, QPointF(left, y), sink);
            y += block.lineHeight(line);
        }
        from += lines;
        m_flow.advance(height, style.after);
        if (from < block.lineCount())
            m_flow.endPage();
    }
}

void Composer::compose(const List &list)
{
    composeItems(list, 0);
}

void Composer::composeItems(const List &list, int depth)
{
    constexpr int kDeepestIndent = 8;
    TextStyle style = itemStyle();
    const qreal indent = kMarkerWidth * (qMin(depth, kDeepestIndent) + 1);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const List::Item &item = list.items.at(i);
        const bool last = i == list.items.size() - 1 && depth == 0 && item.nested.isEmpty();
        if (last)
            style.after = pt(7);
        TextBlock block(item.text, style, m_flow.frame().bodyWidth() - indent, m_flow.setter());
        placeText(block, style, m_flow.frame().left + indent, {}, markerOf(list, i, depth));
        for (const List &nested : item.nested)
            composeItems(nested, depth + 1);
    }
}

void Composer::compose(const Table &table)
{
    const auto bookmark = [this](const Table::Row &row, qreal top) {
        if (row.outlineLevel > 0)
            m_result.rendered.outline.append(
                {row.outlineLevel, row.outlineTitle.simplified(), m_flow.logicalPage(), top / pt(1)});
    };
    TableComposer(table, m_flow, bookmark).compose(m_meter);
}

void Composer::compose(const PageBreak &)
{
    m_flow.endPage();
}

void Composer::compose(const Contents &contents)
{
    for (qsizetype i = m_heading; i < m_headings.size(); ++i) {
        if (m_headings.at(i)->level <= contents.depth)
            composeEntry(*m_headings.at(i), m_headingNames.at(i));
    }
    m_flow.advance(0, pt(10));
}

void Composer::composeEntry(const Heading &heading, const QString &destination)
{
    constexpr qreal kNumberWidth = pt(34);
    const bool top = heading.level == 1;
    const TextStyle style{
        .bold = top, .ink = top ? ink::kAccent : ink::kText, .before = top ? pt(7) : 0, .after = pt(1.5)};
    const PageFrame frame = m_flow.frame();
    const qreal left = frame.left + pt(15) * (heading.level - 1);
    TextBlock block(plainRuns(plainText(heading.text)), style, frame.right - left - kNumberWidth,
                    m_flow.setter());
    if (m_flow.room(style.before) < block.height() && !m_flow.isFresh())
        m_flow.endPage();
    const qreal y = m_flow.place(style.before);
    PageSink &sink = m_flow.sink();
    qreal lineTop = y;
    const qsizetype last = block.lineCount() - 1;
    for (qsizetype line = 0; line <= last; ++line) {
        block.paintLine(line, QPointF(left, lineTop), sink);
        lineTop += line < last ? block.lineHeight(line) : 0;
    }
    if (sink.paints()) {
        const qint64 page = m_known ? m_known->pageOfHeading.value(destination) : 0;
        TextBlock number(plainRuns(QString::number(page + 1)), style, kNumberWidth, m_flow.setter());
        const qreal numberLeft = frame.right - number.lineEnd(0);
        sink.dots(left + block.lineEnd(last) + pt(5), numberLeft - pt(5),
                  lineTop + block.baseline(last) - pt(0.6), ink::kMuted);
        number.paintLine(0, QPointF(numberLeft, lineTop), sink);
        sink.link(QRectF(left, y, frame.right - left, block.height()), destination, {});
    }
    m_flow.advance(block.height(), style.after);
}

void Composer::compose(const Insertion &insertion)
{
    m_flow.endPage();
    Rendered &rendered = m_result.rendered;
    rendered.insertions.append({insertion.key, insertion.destinationPrefix, m_flow.sink().pages(),
                                insertion.pages, int(rendered.outline.size())});
    const QString title = insertion.outlineTitle.isEmpty() ? insertion.key : insertion.outlineTitle;
    rendered.outline.append({m_headingLevel + 1, title, m_flow.logicalPages(), 0});
    m_flow.skipPages(insertion.pages);
}

} // namespace report
