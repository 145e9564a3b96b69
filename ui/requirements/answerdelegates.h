// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace ui
{

/// Edits a long text in a roomy field over the neighbouring cells. Enter begins a new line; Tab, Ctrl+Enter, Escape
/// and leaving the field all keep what was typed, and Undo takes it back.
class LongTextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LongTextDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Edits one line, with completion from what `words` gives when the cell is opened.
class WordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordDelegate)

public:
    WordDelegate(std::function<QStringList()> words, QString hint, QObject *parent)
        : QStyledItemDelegate(parent), m_words(std::move(words)), m_hint(std::move(hint))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    std::function<QStringList()> m_words;
    QString m_hint;
};

} // namespace ui
