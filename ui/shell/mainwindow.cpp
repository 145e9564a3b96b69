// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "examples.h"
#include "exporting/exportdialog.h"
#include "help.h"
#include "newproject/projectmaker.h"
#include "projectview.h"
#include "recentprojects.h"
#include "remarks/checkservice.h"
#include "startpage.h"
#include "statusline.h"
#include "widgets/areapage.h"
#include "widgets/filedrop.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"

#include <project/example.h>

#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kGeometryKey = "window/geometry"_L1;

QString projectFilter()
{
    return MainWindow::tr("Gesper projects (*.gesper)");
}

/// The one project file in what is dragged; empty if there is none.
QString draggedProject(const QMimeData *data)
{
    const QStringList files = localFiles(data);
    return files.size() == 1 && files.first().endsWith(".gesper"_L1, Qt::CaseInsensitive) ? files.first()
                                                                                          : QString();
}

} // namespace

MainWindow::MainWindow(const project::Environment &environment, QWidget *parent)
    : QMainWindow(parent), m_environment(environment)
{
    setAcceptDrops(true);
    createCentre();
    createMaker();
    createFileMenu();
    createEditMenu();
    createGoMenu();
    createHelpMenu();
    if (!restoreGeometry(QSettings().value(kGeometryKey).toByteArray()))
        resize(1280, 800);
    updateActions();
}

MainWindow::~MainWindow()
{
    m_view.reset();
    m_jobs.cancelAndWait();
}

void MainWindow::createCentre()
{
    auto *centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_stack = new QStackedWidget(centre);
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_start);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(m_jobs, this);
    setStatusBar(m_status);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseProject);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::chooseExamplePlace);
    connect(m_start, &StartPage::projectChosen, this, &MainWindow::openProject);
    connect(m_status, &StatusLine::remarksRequested, this, [this] { m_view->showArea(Area::Remarks); });
}

void MainWindow::createMaker()
{
    m_maker = new ProjectMaker(m_environment, m_jobs, [this](const auto &choice) { return createProject(choice); },
                               this);
    connect(m_start, &StartPage::newRequested, m_maker, &ProjectMaker::begin);
    connect(m_start, &StartPage::resumeRequested, m_maker, &ProjectMaker::begin);
    connect(m_start, &StartPage::discardRequested, m_maker, &ProjectMaker::discard);
    connect(m_start, &StartPage::carryOverRequested, m_maker, &ProjectMaker::beginFrom);
    connect(m_maker, &ProjectMaker::draftChanged, m_start, &StartPage::refresh);
    connect(m_maker, &ProjectMaker::made, this, &MainWindow::openProject);
}

QAction *MainWindow::addAction(QMenu *menu, const QString &iconName, const QString &text,
                               const QKeySequence &keys, const QString &name, std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, u"file-new"_s, tr("&New…"), QKeySequence::New, u"actionNew"_s,
              [this] { m_maker->begin(); });
    QAction *resume = addAction(menu, {}, tr("&Go on with the unfinished project…"), {}, u"actionResume"_s,
                                [this] { m_maker->begin(); });
    addAction(menu, {}, tr("New &from an existing project…"), {}, u"actionNewFrom"_s,
              [this] { m_maker->beginFrom(m_project ? m_project->path() : QString()); });
    connect(menu, &QMenu::aboutToShow, resume, [resume] { resume->setVisible(unfinishedProject().has_value()); });
    addAction(menu, u"file-open"_s, tr("&Open…"), QKeySequence::Open, u"actionOpen"_s,
              [this] { chooseProject(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    QMenu *examples = menu->addMenu(icon(u"example"_s), tr("&Examples"));
    for (const domain::Regulation regulation : kExamples)
        addAction(examples, {}, exampleText(regulation), {}, u"actionExample-"_s + domain::nameOf(regulation),
                  [this, regulation] { chooseExamplePlace(regulation); });
    menu->addSeparator();
    m_projectActions = {addAction(menu, u"extract"_s, tr("Save a &copy…"), QKeySequence::SaveAs,
                                  u"actionCopy"_s, [this] { chooseCopy(); }),
                        addAction(menu, u"export"_s, tr("E&xport…"), tr("Ctrl+E"), u"actionExport"_s,
                                  [this] { openExport(); }),
                        addAction(menu, {}, tr("C&lose project"), QKeySequence::Close, u"actionClose"_s,
                                  [this] { closeProject(); })};
    menu->addSeparator();
    addAction(menu, {}, tr("&Quit"), QKeySequence::Quit, u"actionQuit"_s, [this] { close(); });
}

void MainWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, u"undo"_s, tr("&Undo"), QKeySequence::Undo, u"actionUndo"_s,
                       [this] { m_view->undo(); });
    m_redo = addAction(menu, u"redo"_s, tr("&Redo"), QKeySequence::Redo, u"actionRedo"_s,
                       [this] { m_view->redo(); });
}

void MainWindow::createGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    for (const Area area : kAreas) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(int(area) + 1));
        m_projectActions.append(addAction(menu, areaIcon(area), areaName(area), keys,
                                          u"go-"_s + areaIcon(area),
                                          [this, area] { m_view->showArea(area); }));
    }
    menu->addSeparator();
    m_stepActions = {
        addAction(menu, u"next"_s, tr("&Next requirement or section"), QKeySequence(u"Ctrl+Down"_s),
                  u"goNext"_s, [this] { m_view->page()->next(); }),
        addAction(menu, u"previous"_s, tr("&Previous requirement or section"), QKeySequence(u"Ctrl+Up"_s),
                  u"goPrevious"_s, [this] { m_view->page()->previous(); }),
        addAction(menu, u"next-open"_s, tr("Next that needs &work"), QKeySequence(u"Ctrl+Shift+Down"_s),
                  u"goWork"_s, [this] { m_view->page()->nextToWork(); })};
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    if (hasManual())
        addAction(menu, {}, tr("&User guide"), QKeySequence::HelpContents, u"actionManual"_s,
                  [this] { showManual(this); });
    addAction(menu, u"info"_s, tr("&About Gesper"), {}, u"actionAbout"_s, [this] { showAbout(this); });
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    const QList<RecentProject> projects = recentProjects();
    for (const RecentProject &project : projects) {
        const QString text = QDir::toNativeSeparators(project.path);
        m_recent->addAction(QString(text).replace(u'&', u"&&"_s), this,
                            [this, path = project.path] { openProject(path); });
    }
    if (projects.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

base::Result<> MainWindow::createProject(const NewProjectChoice &choice)
{
    if (!mayClose())
        return base::fail(base::ErrorCode::Usage,
                          tr("One field of the open project is not stored; the reason stands under it."));
    auto project = project::Project::create(choice.path, choice.regulation, choice.content, m_environment);
    if (!project)
        return base::fail(project.error());
    dropProject();
    showProject(std::move(*project));
    m_view->showArea(Area::Requirements);
    return {};
}

void MainWindow::chooseProject()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a project"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), projectFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openProject);
    dialog->open();
}

void MainWindow::openProject(const QString &path)
{
    const bool again = m_project && QFileInfo(path) == QFileInfo(m_project->path());
    if (again && !closeProject())
        return; // its own lock would keep the file from being opened a second time
    auto opened = project::Project::open(path, storage::OpenMode::ReadWrite, m_environment);
    QString whyReadOnly;
    if (!opened && (opened.error().code == base::ErrorCode::Locked ||
                    opened.error().code == base::ErrorCode::ReadOnly)) {
        whyReadOnly = opened.error().message;
        opened = project::Project::open(path, storage::OpenMode::ReadOnly, m_environment);
    }
    if (!opened)
        return raiseMessage(opened.error().message, MessageKind::Error);
    if (!closeProject())
        return;
    showProject(std::move(*opened));
    QStringList notes = m_project->openingNotes();
    if (!whyReadOnly.isEmpty())
        notes.prepend(whyReadOnly + u' ' + tr("The project is shown read-only."));
    if (!notes.isEmpty())
        raiseMessage(notes.join(u'\n'), m_project->isReadOnly() ? MessageKind::Warning : MessageKind::Note);
}

void MainWindow::chooseExamplePlace(domain::Regulation regulation)
{
    auto *dialog = new QFileDialog(this, tr("Keep your copy of the example in"), {}, projectFilter());
    dialog->setObjectName(u"exampleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten: see makeExample()
    dialog->setDefaultSuffix(u"gesper"_s);
    dialog->selectFile(
        freeExamplePath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), regulation));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, regulation](const QString &path) { makeExample(path, regulation); });
    dialog->open();
}

void MainWindow::makeExample(const QString &path, domain::Regulation regulation)
{
    if (QFileInfo::exists(path))
        return raiseMessage(
            tr("There is already a file \"%1\", and it was left as it is. Choose Examples again and give your copy "
               "another name; \"%2\" is free. To go on with the copy you have, open it.")
                .arg(QDir::toNativeSeparators(path),
                     QFileInfo(freeExamplePath(QFileInfo(path).path(), regulation)).fileName()),
            MessageKind::Error);
    const auto make = [path, regulation, environment = m_environment](base::JobContext &job) {
        return project::makeExample(path, regulation, project::ExampleContent::Complete, environment, job);
    };
    m_jobs.start<project::ExampleSummary>(tr("Making the example"), make, this,
                                          [this, path](const base::Result<project::ExampleSummary> &made) {
                                              if (made)
                                                  openProject(path);
                                              else
                                                  raiseMessage(made.error().message, MessageKind::Error);
                                          });
}

void MainWindow::chooseCopy()
{
    if (!m_view->commit())
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the project"),
                                   QFileInfo(m_project->path()).path(), projectFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"gesper"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveCopy);
    dialog->open();
}

void MainWindow::saveCopy(const QString &path)
{
    // Not a job: only this connection still holds the project when its file was removed or replaced.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto saved = m_project->file().saveCopy(path);
    QGuiApplication::restoreOverrideCursor();
    if (saved)
        raiseMessage(tr("A copy was written to \"%1\". You go on working in the original.")
                         .arg(QDir::toNativeSeparators(path)),
                     MessageKind::Note);
    else
        raiseMessage(saved.error().message, MessageKind::Error);
}

void MainWindow::openExport()
{
    if (!m_view->commit())
        return;
    auto *dialog = new ExportDialog(m_view->workspace(), m_view.get());
    dialog->show();
}

void MainWindow::showProject(std::unique_ptr<project::Project> project)
{
    m_messages->clear();
    m_project = std::move(project);
    m_view = std::make_unique<ProjectView>(*m_project, m_jobs);
    m_stack->addWidget(m_view.get());
    m_stack->setCurrentWidget(m_view.get());
    setWindowFilePath(m_project->path());
    m_status->setProject(m_project.get());
    rememberProject(*m_project);
    connectView();
    updateActions();
}

void MainWindow::connectView()
{
    connect(m_view.get(), &ProjectView::areaChanged, this, &MainWindow::updateActions);
    connect(m_view.get(), &ProjectView::checked, this,
            [this] { m_status->setReport(m_view->checks().report()); });
    connect(m_view.get(), &ProjectView::unstoredChanged, this, [this] {
        m_mayLeaveUnstored = false;
        m_status->setUnstored(m_view->unstored());
    });
    connect(&m_view->workspace(), &Workspace::messageRaised, this, &MainWindow::raiseMessage);
    connect(m_project.get(), &project::Project::changed, this, &MainWindow::updateActions);
}

bool MainWindow::mayClose()
{
    if (!m_project || m_view->commit() || std::exchange(m_mayLeaveUnstored, true))
        return true;
    raiseMessage(
        tr("One field is not stored; the reason stands under it. Correct it, or close again to leave "
           "without it."),
        MessageKind::Error);
    return false;
}

bool MainWindow::closeProject()
{
    if (!mayClose())
        return false;
    dropProject();
    return true;
}

void MainWindow::endNow()
{
    if (m_view)
        m_view->commit();
    dropProject();
}

void MainWindow::dropProject()
{
    if (!m_project)
        return;
    m_mayLeaveUnstored = false;
    rememberProject(*m_project);
    m_view.reset();
    m_jobs.cancelAndWait();
    m_project.reset();
    m_status->setProject(nullptr);
    m_start->refresh();
    m_messages->clear();
    setWindowFilePath({});
    updateActions();
}

void MainWindow::raiseMessage(const QString &text, MessageKind kind)
{
    m_messages->showMessage(text, kind);
}

void MainWindow::updateActions()
{
    const bool isOpen = m_project != nullptr;
    setWindowTitle(isOpen ? tr("%1 – Gesper").arg(m_project->data().info.title) : QString());
    for (QAction *action : std::as_const(m_projectActions))
        action->setEnabled(isOpen);
    const bool hasSteps = isOpen && m_view->page()->hasSteps();
    for (QAction *action : std::as_const(m_stepActions))
        action->setEnabled(hasSteps);
    const QString undo = isOpen ? m_project->undoText() : QString();
    const QString redo = isOpen ? m_project->redoText() : QString();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setEnabled(isOpen);
    m_redo->setEnabled(!redo.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(kGeometryKey, saveGeometry());
    event->setAccepted(closeProject());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedProject(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = draggedProject(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openProject(path);
    }
}

} // namespace ui
