// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"
#include "models/gridmodel.h"
#include "suggestdelegate.h"

class QPushButton;

namespace ui
{

class GridTable;

/// A short table edited in place; every change of a cell is stored at once.
class GridField final : public Field
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridField)

public:
    using Store = std::function<base::Result<>(const QList<QStringList> &)>;

    /// `addText`: of the button that adds a row, with its mnemonic.
    GridField(const QString &label, const QString &name, const QList<GridColumn> &columns,
              const QString &addText, QWidget *parent = nullptr);

    void onStore(Store store) { m_store = std::move(store); }
    void setRows(const QList<QStringList> &rows);
    /// To be called before the rows of something else are shown.
    void dropBlankRows() { m_model->dropBlankRows(); }
    QList<QStringList> rows() const { return m_model->rows(); }
    /// What a text column offers while one types.
    void setSuggestions(int column, const QList<Suggestion> &suggestions);
    /// The table grows with its rows up to this many; then it scrolls.
    void setMaximumRows(int rows);

    bool isChanged() const override;
    QJsonValue entry() const override;
    QJsonValue storedEntry() const override;
    void enter(const QJsonValue &entry) override;
    void setReadOnly(bool readOnly) override;

protected:
    base::Result<> store() override;
    void finishEntry() override;

private:
    void createButtons(const QString &addText);
    void addRow();
    void removeRow();
    void fitHeight();

    GridModel *m_model;
    GridTable *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    Store m_store;
    QList<QStringList> m_value;
    QMap<int, SuggestDelegate *> m_suggesting; ///< by column
    int m_maximumRows = 6;
};

} // namespace ui
