// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"
#include "newproject/newprojectdraft.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace ui
{

class MessageBar;
class ProjectMaker;
class Palette;
class ProjectView;
class ReadOnlyNotice;
class StartPage;
class StatusLine;
class WindowGestures;
enum class MessageKind;

/// The window: start page or open project, menus, messages, status line.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const project::Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project in this window in place of the present one, which stays when the other cannot be
    /// opened. What goes wrong stands in the message bar.
    void openProject(const QString &path);
    base::Result<> createProject(const NewProjectChoice &choice);
    /// Makes the example of that regulation at `path` in a job, then opens it. A path that is taken is refused.
    void makeExample(const QString &path, domain::Regulation regulation);
    /// Stores what can be stored and closes the project without asking: the system wants the program to end.
    void endNow();
    /// Null while the start page is shown.
    ProjectView *view() const { return m_view.get(); }
    project::Project *project() const { return m_project.get(); }

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void closeDialogs();
    /// The window in another language; empty: the system's.
    void speak(const QString &language);
    void createCentre();
    void createMaker();
    void createGestures();
    void createFileMenu();
    void createEditMenu();
    void createGoMenu();
    void createLookMenu();
    void createLanguageMenu(QMenu *menu);
    void createHelpMenu();
    QAction *addAction(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &keys,
                       const QString &name, std::function<void()> act);
    void addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &name, int value,
                   std::function<void()> act);
    void openHelp();
    void fillRecentMenu();
    void chooseProject();
    void chooseExamplePlace(domain::Regulation regulation);
    enum class AfterCopy { StayHere, OpenIt };
    void chooseCopy(AfterCopy then);
    void saveCopy(const QString &path, AfterCopy then);
    void offerSettings();
    /// With the focus in the field of that object name; none: in the first one.
    void openSettings(const QString &field = {});
    void updateAppearance();
    void openExport();
    void showProject(std::unique_ptr<project::Project> project);
    /// Stores what was typed. False: a field could not be stored, and the user was not told so before.
    bool mayClose();
    /// False: as mayClose(), the project stays open.
    bool closeProject();
    /// The user is done with it.
    void dropProject();
    void releaseProject();
    void connectView();
    void raiseMessage(const QString &text, MessageKind kind);
    void updateActions();
    void updatePlace();

    project::Environment m_environment;
    QString m_systemUser;
    JobRunner m_jobs;
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<ProjectView> m_view; ///< after the project it shows: is destroyed before it
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    ProjectMaker *m_maker = nullptr;
    MessageBar *m_messages = nullptr;
    ReadOnlyNotice *m_readOnly = nullptr;
    StatusLine *m_status = nullptr;
    Palette *m_palette = nullptr;
    WindowGestures *m_gestures = nullptr;
    QActionGroup *m_looks = nullptr;
    QActionGroup *m_textSizes = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_projectActions; ///< need an open project
    QList<QAction *> m_stepActions;    ///< need rows to step through in view
    bool m_mayLeaveUnstored = false;   ///< the user was told once that a field is not stored
};

} // namespace ui
