// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "examples.h"
#include "exporting/exportdialog.h"
#include "help/helpwindow.h"
#include "help/tour.h"
#include "language.h"
#include "newproject/projectmaker.h"
#include "palette.h"
#include "projectview.h"
#include "readonlynotice.h"
#include "recentprojects.h"
#include "remarks/checkservice.h"
#include "settingsdialog.h"
#include "startpage.h"
#include "statusline.h"
#include "tourstops.h"
#include "widgets/areapage.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/taborder.h"
#include "windowgestures.h"

#include <domain/keptwords.h>
#include <project/example.h>

#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
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

} // namespace

MainWindow::MainWindow(const project::Environment &environment, QWidget *parent)
    : QMainWindow(parent), m_environment(environment), m_systemUser(environment.user)
{
    m_environment.user = userNameOr(m_environment.user);
    build();
    if (!restoreGeometry(QSettings().value(kGeometryKey).toByteArray()))
        resize(1280, 800);
    updateActions();
}

MainWindow::~MainWindow()
{
    if (m_view)
        m_view->saveDrafts();
    m_view.reset();
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly)); // they use the jobs
    m_jobs.cancelAndWait();
}

void MainWindow::build()
{
    createCentre();
    createMaker();
    createFileMenu();
    createEditMenu();
    createGoMenu();
    createLookMenu();
    createHelpMenu();
    createGestures();
    m_palette = new Palette(menuBar(), this);
    connect(m_palette, &Palette::personChosen, this,
            [this](const QString &owner, Area area) { m_view->showOwner(area, owner); });
    offerSettings();
}

/// But the guide, which changes its language itself.
void MainWindow::closeDialogs()
{
    const auto dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (!qobject_cast<HelpWindow *>(dialog))
            dialog->close();
    }
    delete findChild<Tour *>();
}

// Texts are set once, when a widget is made: another language makes all widgets again, over the same open project.
void MainWindow::speak(const QString &language)
{
    if (language == chosenLanguage() || !mayClose())
        return;
    if (m_jobs.isBusy())
        return raiseMessage(tr("The language changes when the running job is done; choose it again then."),
                            MessageKind::Note);
    closeDialogs();
    m_view.reset();
    delete m_palette;
    delete m_gestures;
    delete m_maker;
    setMenuBar(new QMenuBar(this));
    m_projectActions.clear();
    m_stepActions.clear();
    chooseLanguage(language);
    build();
    if (m_project)
        showProject(std::move(m_project));
    updateActions();
}

void MainWindow::createCentre()
{
    auto *centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_readOnly = new ReadOnlyNotice(centre);
    m_stack = new QStackedWidget(centre);
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_start);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_readOnly->banner());
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(m_jobs, this);
    setStatusBar(m_status);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseProject);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::chooseExamplePlace);
    connect(m_start, &StartPage::projectChosen, this, &MainWindow::openProject);
    connect(m_readOnly, &ReadOnlyNotice::writeRequested, this, [this] { openProject(m_project->path()); });
    connect(m_readOnly, &ReadOnlyNotice::copyRequested, this, [this] { chooseCopy(AfterCopy::OpenIt); });
    connect(m_readOnly, &ReadOnlyNotice::holderChanged, m_status, &StatusLine::setHolder);
    connect(m_status, &StatusLine::remarksRequested, this, [this] { m_view->showRemarks({}); });
    connect(m_status, &StatusLine::confirmRequested, this, [this] { m_view->showRemarks(u"to-confirm"_s); });
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

void MainWindow::createGestures()
{
    m_gestures = new WindowGestures(this);
    // Later: what it was dropped on goes with the project that is open now.
    connect(m_gestures, &WindowGestures::projectDropped, this, &MainWindow::openProject, Qt::QueuedConnection);
    connect(m_gestures, &WindowGestures::backRequested, m_back, &QAction::trigger);
    connect(m_gestures, &WindowGestures::forwardRequested, m_forward, &QAction::trigger);
}

void MainWindow::offerSettings()
{
    QList<QAction *> actions;
    const std::pair<QString, QString> settings[] = {{tr("Your name in the history"), u"settingsName"_s},
                                                    {tr("Light or dark"), u"settingsLook"_s},
                                                    {tr("Size of text"), u"settingsTextSize"_s}};
    for (const auto &[text, field] : settings) {
        actions.append(new QAction(text, m_palette));
        connect(actions.last(), &QAction::triggered, this, [this, name = field] { openSettings(name); });
    }
    m_palette->offer(tr("Settings"), actions);
}

void MainWindow::openSettings(const QString &field)
{
    auto *dialog = new SettingsDialog(m_systemUser, this);
    connect(dialog, &SettingsDialog::userNameChanged, this, [this](const QString &name) {
        m_environment.user = name;
        if (m_project)
            m_project->setUser(name);
    });
    dialog->show();
    if (auto *widget = field.isEmpty() ? nullptr : dialog->findChild<QWidget *>(field))
        widget->setFocus(Qt::OtherFocusReason);
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
    std::optional<base::Error> whyReadOnly;
    if (!opened && (opened.error().code == base::ErrorCode::Locked ||
                    opened.error().code == base::ErrorCode::ReadOnly)) {
        whyReadOnly = opened.error();
        opened = project::Project::open(path, storage::OpenMode::ReadOnly, m_environment);
    }
    if (!opened)
        return raiseMessage(opened.error().message, MessageKind::Error);
    if (!closeProject())
        return;
    showProject(std::move(*opened));
    QStringList notes = m_project->openingNotes();
    if (const QString recovered = m_view->recoverDrafts(); !recovered.isEmpty())
        notes.append(recovered);
    if (whyReadOnly)
        m_readOnly->show(m_project->path(), *whyReadOnly);
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

void MainWindow::chooseCopy(AfterCopy then)
{
    if (!m_view->commit())
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the project"),
                                   QFileInfo(m_project->path()).path(), projectFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"gesper"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) { saveCopy(path, then); });
    dialog->open();
}

void MainWindow::saveCopy(const QString &path, AfterCopy then)
{
    // Not a job: only this connection still holds the project when its file was removed or replaced.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto saved = m_project->file().saveCopy(path);
    QGuiApplication::restoreOverrideCursor();
    if (saved && then == AfterCopy::OpenIt)
        openProject(path);
    else if (saved)
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
    restoreGeometry(m_view->layoutMemory().value(kGeometryKey).toByteArray());
    m_status->setProject(m_project.get());
    m_palette->setWorkspace(&m_view->workspace());
    rememberProject(*m_project);
    connectView();
    updateActions();
    if (!m_view->isAncestorOf(focusWidget()))
        m_view->focusPage();
    QTimer::singleShot(0, m_view.get(), [this] { startFirstTour(*this); });
}

void MainWindow::connectView()
{
    connect(m_view.get(), &ProjectView::areaChanged, this, &MainWindow::updateActions);
    connect(m_view.get(), &ProjectView::placeChanged, this, &MainWindow::updatePlace);
    connect(m_view.get(), &ProjectView::checked, this, [this] {
        m_status->setReport(m_view->checks().report());
        updatePlace();
    });
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
    if (m_view && !m_view->commit())
        m_view->saveDrafts();
    else if (m_view)
        m_view->closeDrafts();
    releaseProject();
}

void MainWindow::dropProject()
{
    if (m_view)
        m_view->closeDrafts();
    releaseProject();
}

void MainWindow::releaseProject()
{
    if (!m_project)
        return;
    m_mayLeaveUnstored = false;
    rememberProject(*m_project);
    m_view->layoutMemory().setValue(kGeometryKey, saveGeometry());
    m_palette->setWorkspace(nullptr);
    m_readOnly->hide();
    m_view.reset();
    m_jobs.cancelAndWait();
    m_project.reset();
    m_status->setProject(nullptr);
    m_start->refresh();
    m_messages->clear();
    setWindowFilePath({});
    updateActions();
    m_start->focusFirst();
}

void MainWindow::raiseMessage(const QString &text, MessageKind kind)
{
    m_messages->showMessage(text, kind);
}

void MainWindow::updateActions()
{
    const bool isOpen = m_project != nullptr;
    setWindowTitle(isOpen ? tr("%1 – Gesper").arg(m_project->data().info.title) : u"Gesper"_s);
    for (QAction *action : std::as_const(m_projectActions))
        action->setEnabled(isOpen);
    const bool hasSteps = isOpen && m_view->page()->hasSteps();
    for (QAction *action : std::as_const(m_stepActions))
        action->setEnabled(hasSteps);
    const QString undo = isOpen ? domain::keptStep(m_project->undoText()) : QString();
    const QString redo = isOpen ? domain::keptStep(m_project->redoText()) : QString();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setEnabled(isOpen);
    m_redo->setEnabled(!redo.isEmpty());
    updatePlace();
}

void MainWindow::updatePlace()
{
    m_back->setEnabled(m_view && m_view->canGoBack());
    m_forward->setEnabled(m_view && m_view->canGoForward());
    if (!m_view)
        return;
    const bool hasRow = m_view->area() != Area::Remarks;
    m_status->setRemarksHere(hasRow ? std::optional(m_view->remarksHere()) : std::nullopt);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(kGeometryKey, saveGeometry());
    event->setAccepted(closeProject());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QMainWindow::focusNextPrevChild(next);
}

} // namespace ui
