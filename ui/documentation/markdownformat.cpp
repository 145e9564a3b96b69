// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownformat.h"

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Item
{
    QString indent;
    QString marker; ///< "-", "3."
    QString gap;
    QString box; ///< "[ ] "
    QString text;

    qsizetype textFrom() const { return indent.size() + marker.size() + gap.size() + box.size(); }
};

std::optional<Item> itemIn(const QString &line)
{
    static const QRegularExpression item(
        u"^([ \\t]*)([-*+]|\\d{1,9}[.)])([ \\t]+)(\\[[ xX]\\][ \\t]+)?(.*)$"_s);
    const auto match = item.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Item{match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                match.captured(5)};
}

QString nextMarker(const QString &marker)
{
    bool isNumber = false;
    const int number = QStringView(marker).chopped(1).toInt(&isNumber);
    return isNumber ? QString::number(number + 1) + marker.back() : marker;
}

QList<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    QList<QTextBlock> blocks;
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    for (QTextBlock block = document->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next())
        blocks.append(block);
    return blocks;
}

/// Replaces the first `length` characters of the block.
void setPrefix(const QTextBlock &block, qsizetype length, const QString &prefix)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(length), QTextCursor::KeepAnchor);
    cursor.insertText(prefix);
}

bool hasAround(const QTextCursor &cursor, const QString &mark)
{
    const QString text = cursor.document()->toPlainText();
    const qsizetype from = cursor.selectionStart() - mark.size();
    return from >= 0 && QStringView(text).sliced(from).startsWith(mark) &&
           QStringView(text).sliced(cursor.selectionEnd()).startsWith(mark);
}

} // namespace

QTextCursor toggleMark(QTextCursor cursor, const QString &mark)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const int length = int(mark.size());
    int from = cursor.selectionStart();
    const QString text = cursor.selectedText();
    cursor.beginEditBlock();
    if (hasAround(cursor, mark)) {
        from -= length;
        cursor.setPosition(from);
        cursor.setPosition(from + 2 * length + int(text.size()), QTextCursor::KeepAnchor);
        cursor.insertText(text);
    } else {
        cursor.insertText(mark + text + mark);
        from += length;
    }
    cursor.endEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(from + int(text.size()), QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor cycleHeading(QTextCursor cursor)
{
    static const QRegularExpression heading(u"^(#{1,6})[ \\t]+"_s);
    const auto match = heading.match(cursor.block().text());
    const qsizetype level = match.captured(1).size();
    const QString next = level >= 3 ? QString() : QString(level + 1, u'#') + u' ';
    cursor.beginEditBlock();
    setPrefix(cursor.block(), match.capturedLength(), next);
    cursor.endEditBlock();
    return cursor;
}

QTextCursor toggleList(QTextCursor cursor)
{
    const QList<QTextBlock> blocks = blocksOf(cursor);
    const bool isList =
        std::ranges::all_of(blocks, [](const QTextBlock &block) { return itemIn(block.text()).has_value(); });
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        const auto item = itemIn(block.text());
        if (isList)
            setPrefix(block, item->indent.size() + item->marker.size() + item->gap.size(), item->indent);
        else if (!item && (blocks.size() == 1 || !block.text().trimmed().isEmpty()))
            setPrefix(block, 0, u"- "_s);
    }
    cursor.endEditBlock();
    return cursor;
}

QTextCursor insertLink(QTextCursor cursor)
{
    const QString text = cursor.selectedText();
    const int from = cursor.selectionStart();
    cursor.insertText(u"["_s + text + u"](https://)"_s);
    cursor.setPosition(text.isEmpty() ? from + 1 : cursor.position() - 1);
    return cursor;
}

bool isInListItem(const QTextCursor &cursor)
{
    return itemIn(cursor.block().text()).has_value();
}

std::optional<QTextCursor> continueList(QTextCursor cursor)
{
    const auto item = itemIn(cursor.block().text());
    if (!item || cursor.hasSelection() || cursor.positionInBlock() < item->textFrom())
        return std::nullopt;
    cursor.beginEditBlock();
    if (item->text.trimmed().isEmpty())
        setPrefix(cursor.block(), cursor.block().text().size(), {});
    else
        cursor.insertText(u'\n' + item->indent + nextMarker(item->marker) + item->gap +
                          (item->box.isEmpty() ? QString() : u"[ ] "_s));
    cursor.endEditBlock();
    return cursor;
}

QTextCursor indentList(QTextCursor cursor, int direction)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor)) {
        const auto item = itemIn(block.text());
        if (!item)
            continue;
        const qsizetype step = item->marker.size() + 1; // what Markdown needs to take it as nested
        if (direction > 0)
            setPrefix(block, 0, QString(step, u' '));
        else
            setPrefix(block, std::min(step, item->indent.size()), {});
    }
    cursor.endEditBlock();
    return cursor;
}

} // namespace ui
