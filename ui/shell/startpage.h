// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui
{

class RecentList;

/// What stands in the window while no project is open.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Reads the recent projects and the unfinished new one again.
    void refresh();
    /// Puts the focus on the last project, or where a first one is made.
    void focusFirst();

Q_SIGNALS:
    void newRequested();
    /// Empty: the user has not said yet from which.
    void carryOverRequested(const QString &path);
    void openRequested();
    void exampleRequested(domain::Regulation regulation);
    void projectChosen(const QString &path);
    void resumeRequested();
    void discardRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QScrollArea *createActions();
    QWidget *createUnfinished();
    QWidget *createRecent();
    QMenu *createExampleMenu();
    QPushButton *addButton(QVBoxLayout *column, const QString &iconName, const QString &text,
                           const QString &note, const QString &name);
    void showUnfinished();

    QBoxLayout *m_row = nullptr;
    QPushButton *m_create = nullptr;
    QWidget *m_unfinished = nullptr;
    QLabel *m_unfinishedText = nullptr;
    RecentList *m_recent = nullptr;
};

} // namespace ui
