// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownedit.h"

#include "markdownformat.h"
#include "markdownhighlighter.h"
#include "tablepaste.h"

#include <domain/references.h>

#include <QHelpEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

bool isShortcut(const QKeyEvent &event, Qt::Key key)
{
    return event.key() == key && event.modifiers() == Qt::ControlModifier;
}

bool isOurs(const QKeyEvent &event)
{
    return isShortcut(event, Qt::Key_B) || isShortcut(event, Qt::Key_I) || isShortcut(event, Qt::Key_Space);
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent)
    : QPlainTextEdit(parent),
      m_highlighter(new MarkdownHighlighter(document())),
      m_completer(new TextCompleter(this))
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(10);
    m_highlighter->setPalette(palette());
}

void MarkdownEdit::setKnownReferences(std::function<bool(const QString &inside)> known)
{
    m_highlighter->setKnown(std::move(known));
}

void MarkdownEdit::goToLine(qsizetype line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(int(line) - 1)));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

qsizetype MarkdownEdit::wordCount() const
{
    static const QRegularExpression word(u"\\w[\\w'’.-]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    qsizetype words = 0;
    for (auto matches = word.globalMatch(toPlainText()); matches.hasNext(); matches.next())
        ++words;
    return words;
}

void MarkdownEdit::toggleBold()
{
    setTextCursor(toggleMark(textCursor(), u"**"_s));
}

void MarkdownEdit::toggleItalic()
{
    setTextCursor(toggleMark(textCursor(), u"_"_s));
}

void MarkdownEdit::cycleHeading()
{
    setTextCursor(ui::cycleHeading(textCursor()));
}

void MarkdownEdit::toggleList()
{
    setTextCursor(ui::toggleList(textCursor()));
}

void MarkdownEdit::insertLink()
{
    setTextCursor(ui::insertLink(textCursor()));
}

void MarkdownEdit::insertTable(int rows, int columns)
{
    const int from = insertBlock(printTable(emptyTable(rows + 1, columns)));
    QTextCursor cursor = textCursor();
    cursor.setPosition(from + 2);
    setTextCursor(cursor);
}

void MarkdownEdit::inTable(QTextCursor (TableCursor::*step)())
{
    if (auto table = TableCursor::at(textCursor()); table && !isReadOnly())
        setTextCursor(((*table).*step)());
}

int MarkdownEdit::insertBlock(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.positionInBlock() > 0)
        cursor.insertText(u"\n\n"_s);
    else if (!cursor.block().previous().text().isEmpty())
        cursor.insertText(u"\n"_s);
    const int from = cursor.position();
    cursor.insertText(text + u'\n');
    if (!cursor.atBlockEnd())
        cursor.insertText(u"\n"_s);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return from;
}

bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), meaningAt(viewport()->mapFrom(this, help->pos())), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

QString MarkdownEdit::meaningAt(const QPoint &position) const
{
    static const QRegularExpression field(u"\\{\\{([^{}\\n]*)\\}\\}"_s);
    const QTextCursor cursor = cursorForPosition(position);
    const QString line = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    if (!m_meaning)
        return {};
    for (const domain::WrittenReference &written : domain::referencesIn(line)) {
        if (at >= written.from && at < written.from + written.length)
            return m_meaning(TextCompleter::Kind::Reference, written.inside);
    }
    for (auto matches = field.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        if (at >= match.capturedStart() && at < match.capturedEnd())
            return m_meaning(TextCompleter::Kind::Field, match.captured(1));
    }
    return {};
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->isOpen()) {
        switch (event->key()) {
            case Qt::Key_Enter:
            case Qt::Key_Return:
            case Qt::Key_Escape:
            case Qt::Key_Tab:
            case Qt::Key_Backtab:
                event->ignore(); // the list takes them
                return;
        }
    }
    const bool leaves = event->modifiers().testFlag(Qt::ControlModifier) &&
                        (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab);
    if (leaves) {
        QPlainTextEdit::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (!isReadOnly() && takeKey(*event))
        return;
    QPlainTextEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint();
    if (isTyped || event->key() == Qt::Key_Backspace)
        m_completer->update();
}

bool MarkdownEdit::takeKey(const QKeyEvent &event)
{
    if (isShortcut(event, Qt::Key_B))
        toggleBold();
    else if (isShortcut(event, Qt::Key_I))
        toggleItalic();
    else if (isShortcut(event, Qt::Key_Space))
        complete();
    else if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        return takeTab(event.key() == Qt::Key_Backtab);
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
             event.modifiers() == Qt::NoModifier)
        return takeReturn();
    else
        return false;
    return true;
}

bool MarkdownEdit::takeTab(bool back)
{
    if (isInTable())
        inTable(back ? &TableCursor::previousCell : &TableCursor::nextCell);
    else if (isInListItem(textCursor()))
        setTextCursor(indentList(textCursor(), back ? -1 : 1));
    else
        return false;
    ensureCursorVisible();
    return true;
}

bool MarkdownEdit::takeReturn()
{
    if (isInTable() && !textCursor().hasSelection()) {
        inTable(&TableCursor::cellBelow);
    } else if (const auto item = continueList(textCursor())) {
        setTextCursor(*item);
    } else {
        return false;
    }
    ensureCursorVisible();
    return true;
}

bool MarkdownEdit::focusNextPrevChild(bool next)
{
    const bool keeps = !isReadOnly() && (isInTable() || isInListItem(textCursor()) || m_completer->isOpen());
    return !keeps && QPlainTextEdit::focusNextPrevChild(next);
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    const auto table = isInTable() ? std::nullopt : tableFrom(*source);
    if (table && table->rows.size() > 0)
        insertBlock(printTable(*table));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace ui
