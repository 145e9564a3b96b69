// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdown.h"

#include "markdownguard.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace report {

namespace {

/// A text document that loads nothing, whatever its text names.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

Span imageSpan(const QTextImageFormat &image)
{
    const QString alt = image.stringProperty(QTextFormat::ImageAltText);
    Span span;
    span.text = alt.isEmpty() ? image.name() : QStringLiteral("%1 (%2)").arg(alt, image.name());
    return span;
}

void addSpan(RichText &text, const Span &span)
{
    if (!text.isEmpty()) {
        Span alike = span;
        alike.text = text.last().text;
        if (alike == text.last()) {
            text.last().text += span.text;
            return;
        }
    }
    text.append(span);
}

Span spanOf(const QTextFragment &fragment, bool inheritedBold)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return imageSpan(format.toImageFormat());
    Span span;
    span.text = fragment.text();
    span.bold = !inheritedBold && format.fontWeight() > QFont::Medium;
    span.italic = format.fontItalic();
    span.code = format.fontFixedPitch();
    const QString href = format.anchorHref();
    if (href.startsWith(u'#'))
        span.target = href.sliced(1);
    else
        span.url = href;
    return span;
}

/// `inheritedBold`: the block is bold as a whole (heading, header cell), its spans need not say so.
RichText richText(const QTextBlock &block, bool inheritedBold = false)
{
    RichText text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        addSpan(text, spanOf(fragment, inheritedBold));
        const QString title = fragment.charFormat().toolTip();
        if (!title.isEmpty())
            addSpan(text, Span{QStringLiteral(" (%1)").arg(title), false, false, false, {}, {}});
    }
    return text;
}

QString plain(const RichText &text)
{
    QString all;
    for (const Span &span : text)
        all += span.text;
    return all;
}

/// Turns the blocks of a text document into ours, in order.
class Walker
{
public:
    explicit Walker(int offset) : m_offset(offset) {}

    void walk(QTextFrame *frame)
    {
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentFrame())
                walk(it.currentFrame());
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
    }

    QList<Block> blocks() &&
    {
        endRuns();
        return std::move(m_blocks);
    }

private:
    struct Item
    {
        int depth = 0;
        const QTextList *list = nullptr;
        bool ordered = false;
        int number = 1;
        RichText text;
    };

    void addBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeFence) ||
            format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines())
            return addCode(block);
        endCode();
        if (block.textList())
            return addItem(block);
        if (format.indent() > 0 && !m_items.isEmpty() && format.headingLevel() == 0 &&
            !block.text().isEmpty())
            return continueItem(richText(block));
        endList();
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            m_blocks.append(paragraph({Span{QStringLiteral("* * *"), false, false, false, {}, {}}},
                                      ParagraphStyle::Body));
        if (block.text().isEmpty())
            return;
        if (format.headingLevel() > 0)
            return addHeading(block, format.headingLevel());
        const bool quoted = format.intProperty(QTextFormat::BlockQuoteLevel) > 0;
        if (quoted && block.text().trimmed().startsWith(QLatin1StringView("Hint:")))
            return;
        m_blocks.append(paragraph(richText(block), quoted ? ParagraphStyle::Quote : ParagraphStyle::Body));
    }

    static Paragraph paragraph(RichText text, ParagraphStyle style)
    {
        Paragraph made;
        made.text = std::move(text);
        made.style = style;
        return made;
    }

    void addHeading(const QTextBlock &block, int level)
    {
        Heading heading;
        heading.level = qBound(1, level + m_offset, 6);
        heading.text = richText(block, true);
        m_blocks.append(heading);
    }

    void addCode(const QTextBlock &block)
    {
        const RichText line = richText(block);
        if (!m_items.isEmpty() && block.blockFormat().indent() > 0)
            return continueItem(line);
        endList();
        m_code = m_code ? *m_code + u'\n' + plain(line) : plain(line);
    }

    void addItem(const QTextBlock &block)
    {
        const QTextList *list = block.textList();
        const QTextListFormat format = list->format();
        const bool ordered = format.style() <= QTextListFormat::ListDecimal;
        RichText text = richText(block);
        const auto marker = block.blockFormat().marker();
        if (marker != QTextBlockFormat::MarkerType::NoMarker) {
            const bool done = marker == QTextBlockFormat::MarkerType::Checked;
            text.prepend(
                Span{done ? QStringLiteral("☑ ") : QStringLiteral("☐ "), false, false, false, {}, {}});
        }
        const int depth = qMax(1, format.indent() + block.blockFormat().indent()) - 1;
        m_items.append({depth, list, ordered, format.start() + list->itemNumber(block), text});
    }

    void continueItem(const RichText &text)
    {
        RichText &item = m_items.last().text;
        addSpan(item, Span{QStringLiteral("\n"), false, false, false, {}, {}});
        for (const Span &span : text)
            addSpan(item, span);
    }

    /// The items from `from` on that belong to one list, with what is nested in them.
    List takeList(qsizetype &from) const
    {
        const Item &first = m_items.at(from);
        List list;
        list.ordered = first.ordered;
        // A list that does not begin with 1 keeps its numbers as text.
        const bool renumbered = first.ordered && first.number != 1;
        list.ordered = first.ordered && !renumbered;
        while (from < m_items.size()) {
            const Item &item = m_items.at(from);
            if (item.depth > first.depth && !list.items.isEmpty()) {
                list.items.last().nested.append(takeList(from));
                continue;
            }
            if (item.depth < first.depth || item.list != first.list)
                break;
            RichText text = item.text;
            if (renumbered)
                text.prepend(Span{QStringLiteral("%1. ").arg(item.number), false, false, false, {}, {}});
            list.items.append({text, {}});
            ++from;
        }
        return list;
    }

    void endList()
    {
        for (qsizetype from = 0; from < m_items.size();)
            m_blocks.append(takeList(from));
        m_items.clear();
    }

    void endCode()
    {
        if (m_code)
            m_blocks.append(paragraph(
                {Span{m_code->trimmed().isEmpty() ? QString() : *m_code, false, false, false, {}, {}}},
                ParagraphStyle::Code));
        m_code.reset();
    }

    void endRuns()
    {
        endCode();
        endList();
    }

    static Cell cellOf(const QTextTableCell &from, bool header)
    {
        Cell cell;
        for (auto it = from.begin(); !it.atEnd(); ++it) {
            // Behind a quotation Qt puts an empty block before the text of the first cell.
            if (it.currentBlock().isValid() && !it.currentBlock().text().isEmpty())
                addCells(richText(it.currentBlock(), header), cell.paragraphs);
        }
        return cell.paragraphs.isEmpty() ? emptyCell() : cell;
    }

    /// The text of a cell, with a paragraph of its own for each that the table has no column for.
    static void addCells(const RichText &text, QList<Paragraph> &paragraphs)
    {
        RichText part;
        const auto endPart = [&] {
            if (!plain(part).trimmed().isEmpty())
                paragraphs.append(paragraph(part, ParagraphStyle::Body));
            part.clear();
        };
        for (Span span : text) {
            if (span.code) { // here the bar was no divider
                span.text.replace(QChar(kSurplusCell), u'|');
                addSpan(part, span);
                continue;
            }
            const QStringList pieces = span.text.split(QChar(kSurplusCell));
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                if (i > 0)
                    endPart();
                span.text = pieces.size() > 1 ? pieces.at(i).trimmed() : pieces.at(i);
                if (!span.text.isEmpty())
                    addSpan(part, span);
            }
        }
        endPart();
    }

    static Cell emptyCell() { return {{paragraph(RichText(), ParagraphStyle::Body)}, false}; }

    void addTable(const QTextTable &from)
    {
        endRuns();
        const bool goesOn = from.cellAt(0, 0).firstCursorPosition().block().text() == QChar(kTableGoesOn);
        Table table;
        if (goesOn && !m_blocks.isEmpty() && std::holds_alternative<Table>(m_blocks.last()))
            table = std::get<Table>(m_blocks.takeLast());
        table.columns.resize(from.columns());
        table.fitsContent = true;
        for (int row = goesOn ? 1 : 0; row < from.rows(); ++row) {
            Table::Row made;
            for (int column = 0; column < from.columns(); ++column) {
                // Qt lets a cell reach over the empty ones that follow it; they must not repeat its text.
                const QTextTableCell cell = from.cellAt(row, column);
                made.cells.append(cell.column() == column ? cellOf(cell, row == 0) : emptyCell());
            }
            (row == 0 && !goesOn ? table.header : table.rows).append(made);
        }
        m_blocks.append(table);
    }

    int m_offset;
    QList<Block> m_blocks;
    QList<Item> m_items;
    std::optional<QString> m_code;
};

} // namespace

QList<Block> fromMarkdown(const QString &markdown, int headingLevelOffset)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setMarkdown(withoutSilentLosses(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    Walker walker(headingLevelOffset);
    walker.walk(document.rootFrame());
    return std::move(walker).blocks();
}

} // namespace report
