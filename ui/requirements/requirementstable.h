// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answertable.h"
#include "models/workspace.h"

class QPrinter;
class QToolButton;
class QVBoxLayout;

namespace ui
{

class BulkEdit;
class ClauseTree;
class FlowLayout;

/// The requirements as a table: all rows that the filters of the tree leave, with chosen columns, edited in place
/// or several at once, copied, exported and printed as they are shown. A line stays until the filters change, even
/// if an edit makes it one they would not leave.
class RequirementsTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementsTable)

public:
    /// Borrows the tree, whose filters it shows while it is open.
    RequirementsTable(Workspace &workspace, const domain::Pack &pack, ClauseTree *tree, QWidget *parent = nullptr);

    /// Takes the filters and shows the rows they leave; `clause` becomes current.
    void open(const QString &clause);
    void close();
    /// To be told of every change of the project.
    void follow(const project::ChangeEvent &event) { m_lines.follow(event); }
    /// The project changed: the same rows as they are now.
    void refresh();
    void setRemarks(const AnswerTableModel::Remarks &remarks);
    /// Goes to the line of that place; clears the filters if they hide it.
    void goTo(const domain::Place &place);
    AnswerTable *table() const { return m_table; }

Q_SIGNALS:
    /// The form of the current line is wanted.
    void formRequested();

private:
    FlowLayout *createButtons();
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &name);
    void createKeys();
    void refill();
    void decide(domain::Applicability applies);
    AnswerSnapshot exported() const;
    void copy();
    void chooseFile();
    void exportTo(const QString &path, bool isPdf, bool byteOrderMark);
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer);

    Workspace &m_workspace;
    AnswerLines m_lines;
    ClauseTree *m_tree;
    AnswerTable *m_table;
    BulkEdit *m_bulk;
    QVBoxLayout *m_column;
    QList<catalog::Catalog::Row> m_rows;
};

} // namespace ui
