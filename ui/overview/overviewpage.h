// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "overviewfacts.h"
#include "widgets/areapage.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui
{

/// How the project stands on one page: what next, and why; counts by chapter; sections, remarks, what to
/// confirm, dates and the last changes. Every line leads to what it is about.
class OverviewPage final : public AreaPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void setRemarks(const QList<domain::Remark> &remarks) override;

Q_SIGNALS:
    /// Shows the remarks of that severity.
    void remarksRequested(domain::Severity severity);
    void changesRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addGroup(QVBoxLayout *column, const QString &name, const QString &title);
    QWidget *createToolbar();
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &name,
                           void (OverviewPage::*slot)());
    void createGroups(QWidget *page);
    void compute();
    void show(const OverviewFacts &facts);
    void showChapters();
    void addChapter(int row, const project::ChapterStatus &chapter);
    void showRemarks();
    void showLists();
    void addLink(QVBoxLayout *group, const QString &text, const domain::Place &place);
    void addNone(QVBoxLayout *group, const QString &text);
    void chooseSave();
    void save(const QString &path);
    void print();

    Workspace &m_workspace;
    JobRunner m_runner; ///< of its own: not shown among the user's jobs, does not wait for them
    QList<domain::Remark> m_remarks;
    std::optional<OverviewFacts> m_facts;
    bool m_isStale = true;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QVBoxLayout *m_next = nullptr;
    QGridLayout *m_chapters = nullptr;
    QVBoxLayout *m_annexes = nullptr;
    QVBoxLayout *m_remarkCounts = nullptr;
    QVBoxLayout *m_confirm = nullptr;
    QVBoxLayout *m_dates = nullptr;
    QVBoxLayout *m_changes = nullptr;
};

} // namespace ui
