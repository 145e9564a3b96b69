// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "markdowntable.h"
#include "textcompleter.h"

#include <QPlainTextEdit>

namespace ui
{

class MarkdownHighlighter;

/// Writes Markdown: goes on with lists, moves through tables with Tab, takes tables from the clipboard,
/// offers fields and references. Ctrl+Tab leaves it from anywhere.
class MarkdownEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownEdit)

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// What a field or a reference in the text means, for the tool tip; `inside` stands between braces or
    /// brackets.
    using Meaning = std::function<QString(TextCompleter::Kind kind, const QString &inside)>;

    void setOffers(TextCompleter::Source source) { m_completer->setSource(std::move(source)); }
    void setMeaning(Meaning meaning) { m_meaning = std::move(meaning); }
    /// See MarkdownHighlighter.
    void setKnownReferences(std::function<bool(const QString &inside)> known);

    void goToLine(qsizetype line);
    qsizetype wordCount() const;

    void toggleBold();
    void toggleItalic();
    void cycleHeading();
    void toggleList();
    void insertLink();
    void insertTable(int rows, int columns);
    /// Changes the table the cursor stands in, by one of the steps of TableCursor; nothing outside a table.
    void inTable(QTextCursor (TableCursor::*step)());
    bool isInTable() const { return TableCursor::at(textCursor()).has_value(); }
    /// Opens the list of all that can be inserted, or of what fits the text in front of the cursor.
    void complete() { m_completer->update(true); }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool takeKey(const QKeyEvent &event);
    bool takeTab(bool back);
    bool takeReturn();
    /// Inserts a block of its own, an empty line before it and a line after it; where it begins.
    int insertBlock(const QString &text);
    QString meaningAt(const QPoint &position) const;

    MarkdownHighlighter *m_highlighter;
    TextCompleter *m_completer;
    Meaning m_meaning;
};

} // namespace ui
