// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "suggestdelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kShownSuggestions = 12;

/// Puts the content of the cell into the line, not the text that was found.
class CellCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::UserRole).toString();
    }
};

/// The words of a suggestion can be long; the list is as wide as they need, not as the cell is.
void widen(QAbstractItemView *popup)
{
    popup->setMinimumWidth(std::min(popup->sizeHintForColumn(0) + 32, 640));
}

} // namespace

QWidget *SuggestDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || m_suggestions.isEmpty())
        return editor;
    auto *found = new QStandardItemModel(line);
    for (const Suggestion &suggestion : m_suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.cells.value(index.column()), Qt::UserRole);
        item->setToolTip(suggestion.text);
        found->appendRow(item);
    }
    auto *completer = new CellCompleter(found, line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kShownSuggestions);
    line->setCompleter(completer);
    line->setPlaceholderText(tr("Type to search"));
    widen(completer->popup());
    auto *self = const_cast<SuggestDelegate *>(this); // a signal of ours, which this const function cannot emit
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), self,
            [self, line, row = index.row(), column = index.column()](const QModelIndex &choice) {
                const auto suggestion =
                    std::ranges::find(self->m_suggestions, choice.data().toString(), &Suggestion::text);
                if (suggestion == self->m_suggestions.end())
                    return;
                line->setText(suggestion->cells.value(column)); // else what was typed would be stored first
                Q_EMIT self->chosen(row, Suggestion(*suggestion));
            });
    return editor;
}

} // namespace ui
