// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textfind.h"

#include "widgets/icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kMostMarked = 1000; ///< places shown at once

} // namespace

TextFind::TextFind(QPlainTextEdit *edit, QWidget *parent) : QWidget(parent), m_edit(edit)
{
    setObjectName(u"textFind"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(4);
    grid->setColumnStretch(0, 1);
    createFinding(grid);
    createReplacing(grid);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TextFind::end);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextFind::showPlaces);
    hide();
}

QToolButton *TextFind::addButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TextFind::createFinding(QGridLayout *grid)
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"textFindWords"_s);
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_count = new QLabel(this);
    m_count->setObjectName(u"textFindCount"_s);
    m_case = new QCheckBox(tr("Match case"), this);
    m_case->setObjectName(u"textFindCase"_s);
    QToolButton *previous = addButton(u"previous"_s, tr("Previous place (Shift+F3)"), u"textFindPrevious"_s);
    QToolButton *next = addButton(u"next"_s, tr("Next place (F3)"), u"textFindNext"_s);
    QToolButton *close = addButton(u"close"_s, tr("End the search (Esc)"), u"textFindClose"_s);
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_count, m_case, previous, next, close})
        grid->addWidget(widget, 0, column++);
    connect(m_words, &QLineEdit::textChanged, this, &TextFind::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_case, &QCheckBox::toggled, this, &TextFind::search);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &TextFind::end);
}

void TextFind::createReplacing(QGridLayout *grid)
{
    m_replacing = new QWidget(this);
    m_instead = new QLineEdit(m_replacing);
    m_instead->setObjectName(u"textReplaceWith"_s);
    m_instead->setPlaceholderText(tr("Replace with"));
    m_instead->setAccessibleName(m_instead->placeholderText());
    m_instead->setClearButtonEnabled(true);
    auto *one = new QPushButton(tr("Replace"), m_replacing);
    one->setObjectName(u"textReplace"_s);
    one->setToolTip(tr("Replace this place and go to the next one"));
    auto *all = new QPushButton(tr("Replace all"), m_replacing);
    all->setObjectName(u"textReplaceAll"_s);
    all->setToolTip(tr("All places of this text, in one step of undo"));
    auto *row = new QHBoxLayout(m_replacing);
    row->setContentsMargins({});
    row->addWidget(m_instead, 1);
    row->addWidget(one);
    row->addWidget(all);
    grid->addWidget(m_replacing, 1, 0, 1, grid->columnCount());
    connect(m_instead, &QLineEdit::returnPressed, this, &TextFind::replace);
    connect(one, &QPushButton::clicked, this, &TextFind::replace);
    connect(all, &QPushButton::clicked, this, &TextFind::replaceAll);
}

void TextFind::begin()
{
    m_replacing->setVisible(!m_edit->isReadOnly());
    const QString selected = m_edit->textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    showPlaces();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void TextFind::end()
{
    hide();
    m_edit->setExtraSelections({});
    m_edit->setFocus(Qt::OtherFocusReason);
}

QTextDocument::FindFlags TextFind::flags() const
{
    return m_case->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
}

QList<QTextCursor> TextFind::places() const
{
    QList<QTextCursor> found;
    if (m_words->text().isEmpty())
        return found;
    QTextCursor place = m_edit->document()->find(m_words->text(), 0, flags());
    while (!place.isNull()) {
        found.append(place);
        place = m_edit->document()->find(m_words->text(), place, flags());
    }
    return found;
}

bool TextFind::isAtPlace() const
{
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return !m_words->text().isEmpty() &&
           m_edit->textCursor().selectedText().compare(m_words->text(), sensitivity) == 0;
}

void TextFind::showPlaces()
{
    if (isHidden())
        return;
    const QList<QTextCursor> found = places();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setFontUnderline(true);
    look.setBackground(palette().brush(QPalette::AlternateBase));
    for (const QTextCursor &place : found.first(std::min(kMostMarked, found.size())))
        marks.append({place, look});
    m_edit->setExtraSelections(marks);
    const QTextCursor here = m_edit->textCursor();
    const auto current = std::ranges::find(found, here.selectionStart(), &QTextCursor::selectionStart);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (found.isEmpty())
        m_count->setText(tr("Not found"));
    else if (current != found.end() && isAtPlace())
        m_count->setText(tr("%1 of %2").arg(current - found.begin() + 1).arg(found.size()));
    else
        m_count->setText(tr("%n place(s)", nullptr, int(found.size())));
}

/// The first place at or behind the cursor, while one types.
void TextFind::search()
{
    QTextCursor from = m_edit->textCursor();
    from.setPosition(from.selectionStart());
    QTextCursor place = m_edit->document()->find(m_words->text(), from, flags());
    if (place.isNull())
        place = m_edit->document()->find(m_words->text(), 0, flags());
    if (!place.isNull())
        m_edit->setTextCursor(place);
    showPlaces();
}

void TextFind::step(int direction)
{
    QTextDocument *text = m_edit->document();
    const auto way = direction < 0 ? flags() | QTextDocument::FindBackward : flags();
    QTextCursor place = text->find(m_words->text(), m_edit->textCursor(), way);
    if (place.isNull()) { // round to the other end
        QTextCursor end(text);
        end.movePosition(direction < 0 ? QTextCursor::End : QTextCursor::Start);
        place = text->find(m_words->text(), end, way);
    }
    if (!place.isNull())
        m_edit->setTextCursor(place);
    showPlaces();
}

void TextFind::replace()
{
    if (m_edit->isReadOnly())
        return;
    if (isAtPlace())
        m_edit->textCursor().insertText(m_instead->text());
    step(1);
}

void TextFind::replaceAll()
{
    const QList<QTextCursor> found = places();
    if (m_edit->isReadOnly() || found.isEmpty())
        return;
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    // From the end: what was found before stays where it is.
    for (auto place = found.crbegin(); place != found.crend(); ++place) {
        cursor.setPosition(place->selectionStart());
        cursor.setPosition(place->selectionEnd(), QTextCursor::KeepAnchor);
        cursor.insertText(m_instead->text());
    }
    cursor.endEditBlock();
    m_count->setText(tr("%n place(s) replaced", nullptr, int(found.size())));
}

} // namespace ui
