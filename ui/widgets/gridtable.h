// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

#include <optional>

namespace ui
{

/// A table whose cells are edited in place. Tab goes from cell to cell and leaves the table after the last
/// one; what stands in an open cell can be stored without closing it.
class GridTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridTable)

public:
    explicit GridTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Hands what stands in the open cell to the model.
    void commitCell();
    /// True while an open cell holds something that the model does not know.
    bool hasTypedCell() const { return typedCell().has_value(); }
    /// What that is.
    std::optional<QString> typedCell() const;

Q_SIGNALS:
    void typed();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QWidget *openEditor() const;
    void closeCell();
};

} // namespace ui
