// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answertablemodel.h"
#include "models/tabletext.h"
#include "widgets/field.h"

class QMenu;

namespace ui
{

class AnswerSorter;
class GridTable;

/// All requirements in lines, edited in place. Columns can be hidden, moved and sorted by; how they are is
/// remembered. Without another choice, lines stand in the order of the law.
class AnswerTable final : public Field
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerTable)

public:
    /// `people`: the names offered where one is typed.
    explicit AnswerTable(std::function<QStringList()> people, QWidget *parent = nullptr);
    ~AnswerTable() override;

    AnswerTableModel *model() const { return m_model; }
    /// Puts all columns into the menu, to be shown or hidden, and the way back to the order of the law.
    void fillColumnMenu(QMenu *menu);
    /// Which columns are shown, where, how wide, and by which one the lines are sorted; for the settings.
    QVariant columns() const;
    void restoreColumns(const QVariant &columns);

    /// The lines chosen, as they are shown from above.
    QList<AnswerLine> selected() const;
    std::optional<AnswerLine> current() const;
    /// Makes the line of that clause and device current, in the column of that field. False: there is none.
    bool select(const QString &clause, qint64 device, const QString &field);
    /// As if the cell had been edited.
    void setCell(const AnswerLine &line, AnswerColumn column, const QString &text);
    /// The line below (1) or above (-1).
    void step(int direction);
    void stepTo(const std::function<bool(const AnswerLine &)> &wanted);

    /// Exactly what is shown: lines, columns and order. `onlySelected`: those lines only, if any are.
    AnswerSnapshot snapshot(bool onlySelected) const;

    bool isChanged() const override;
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void selectionChanged();
    /// A cell that is not edited was double-clicked, or Enter pressed on it.
    void lineActivated();
    void copyRequested();

protected:
    base::Result<> store() override;
    void finishEntry() override;

private:
    void createView();
    void createDelegates(const std::function<QStringList()> &people);
    void restoreLastColumns();
    void applyColumns(const QByteArray &state);
    void setLikelyWidths();
    void showColumnMenu(const QPoint &position);
    /// Rows of the model, as they are shown from above.
    QList<int> shownRows(bool onlySelected) const;
    int modelRow(int shownRow) const;
    void setCurrentRow(int shownRow, int column);

    AnswerTableModel *m_model;
    AnswerSorter *m_sorted;
    GridTable *m_view;
};

} // namespace ui
