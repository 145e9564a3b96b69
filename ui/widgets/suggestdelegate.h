// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QStyledItemDelegate>

namespace ui
{

/// Something a cell offers while one types, and what choosing it fills in.
struct Suggestion
{
    QString text;             ///< shown, and searched for what is typed
    QMap<int, QString> cells; ///< column → content
};

/// Edits a text cell of a GridModel with suggestions; any other text stays possible.
class SuggestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestDelegate)

public:
    explicit SuggestDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void setSuggestions(QList<Suggestion> suggestions) { m_suggestions = std::move(suggestions); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen(int row, const ui::Suggestion &suggestion);

private:
    QList<Suggestion> m_suggestions;
};

} // namespace ui
