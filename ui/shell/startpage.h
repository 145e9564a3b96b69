// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QWidget>

class QListWidget;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ui
{

/// What stands in the window while no project is open.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Reads the list of recent projects again.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void exampleRequested(domain::Regulation regulation);
    void projectChosen(const QString &path);

private:
    QMenu *createExampleMenu();
    QPushButton *addButton(QVBoxLayout *column, const QString &iconName, const QString &text,
                           const QString &note, const QString &name);

    QListWidget *m_recent;
};

} // namespace ui
