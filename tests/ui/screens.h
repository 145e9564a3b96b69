// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <shell/mainwindow.h>
#include <shell/projectview.h>

#include <project/project.h>

#include <functional>

class QDialog;
class QMenu;

namespace testsupport
{

/// Shows every screen of the window, one after the other: areas, their states, dialogs, menus and messages. For whoever
/// wants to look at all of them. Leaves files in `folder`.
class Screens
{
public:
    /// Called for each screen: what to look at and a name for it.
    using Visit = std::function<void(QWidget *screen, const QString &name)>;

    Screens(ui::MainWindow &window, const project::Environment &environment, QString folder, Visit visit);

    /// Of a window without a project.
    void showStart();
    /// Of the project that is open.
    void showAreas();
    void showRequirements();
    void showTable();
    void showEvidence();
    void showDocumentation();
    void showHistory();
    void showMenus();
    void showDialogs();
    void showMessages();
    void showTour();
    void showHelp();
    /// Closes the project at the end.
    void showReadOnly();

    /// All of the above, of the project at `path`.
    void showAll(const QString &path);

private:
    template <typename T>
    T *find(const QString &name) const;
    void goTo(const QString &clause) const;
    void showMenu(QMenu *menu, const QString &name) const;
    /// Visits the dialogs that `act` opens, and closes them.
    void showDialog(const std::function<void()> &act, const QString &name) const;
    void trigger(const QString &action) const;
    QString write(const QString &name, const QByteArray &bytes) const;

    ui::MainWindow &m_window;
    const project::Environment &m_environment;
    QString m_folder;
    Visit m_visit;
};

} // namespace testsupport
