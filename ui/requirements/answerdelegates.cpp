// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answerdelegates.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kEditorCharacters = 60; ///< of a comfortable line
constexpr int kEditorLines = 8;

/// What the key does to the cell; nothing for keys that only type.
std::optional<QAbstractItemDelegate::EndEditHint> closingHint(const QKeyEvent &press)
{
    switch (press.key()) {
        case Qt::Key_Tab:
            return QAbstractItemDelegate::EditNextItem;
        case Qt::Key_Backtab:
            return QAbstractItemDelegate::EditPreviousItem;
        case Qt::Key_Escape:
            return QAbstractItemDelegate::NoHint;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (press.modifiers() & Qt::ControlModifier)
                return QAbstractItemDelegate::NoHint;
    }
    return std::nullopt;
}

} // namespace

QWidget *LongTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return new QPlainTextEdit(parent);
}

void LongTextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QRect room = editor->parentWidget()->rect();
    const QFontMetrics metrics = editor->fontMetrics();
    QRect place = option.rect;
    place.setWidth(std::min(std::max(place.width(), kEditorCharacters * metrics.averageCharWidth()), room.width()));
    place.setHeight(std::min(std::max(place.height(), kEditorLines * metrics.lineSpacing()), room.height()));
    place.moveLeft(std::clamp(place.left(), 0, room.width() - place.width()));
    place.moveTop(std::clamp(place.top(), 0, room.height() - place.height()));
    editor->setGeometry(place);
}

void LongTextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QPlainTextEdit *>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->moveCursor(QTextCursor::End);
}

void LongTextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QPlainTextEdit *>(editor)->toPlainText());
}

bool LongTextDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto hint = closingHint(*static_cast<const QKeyEvent *>(event));
    if (!hint)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, *hint);
    return true;
}

QWidget *WordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setPlaceholderText(m_hint);
    if (!m_words)
        return line;
    auto *completer = new QCompleter(m_words(), line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
    return line;
}

} // namespace ui
