// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "appearance.h"
#include "examples.h"
#include "help/about.h"
#include "help/helpwindow.h"
#include "language.h"
#include "newproject/newprojectdraft.h"
#include "newproject/projectmaker.h"
#include "palette.h"
#include "projectview.h"
#include "recentprojects.h"
#include "startpage.h"
#include "tourstops.h"
#include "widgets/areapage.h"
#include "widgets/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui
{

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
                                  u"actionCopy"_s, [this] { chooseCopy(AfterCopy::StayHere); }),
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
    menu->addSeparator();
    addAction(menu, u"settings"_s, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), u"actionSettings"_s,
              [this] { openSettings(); });
}

void MainWindow::createGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    m_back = addAction(menu, u"back"_s, tr("&Back"), QKeySequence(u"Alt+Left"_s), u"goBack"_s,
                       [this] { m_view->back(); });
    m_forward = addAction(menu, u"forward"_s, tr("&Forward"), QKeySequence(u"Alt+Right"_s), u"goForward"_s,
                          [this] { m_view->forward(); });
    addAction(menu, u"search"_s, tr("Go to &anything…"), QKeySequence(u"Ctrl+K"_s), u"goAnything"_s,
              [this] { m_palette->open(); });
    menu->addSeparator();
    for (const Area area : kAreas) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(int(area) + 1));
        m_projectActions.append(addAction(menu, areaIcon(area), areaName(area), keys,
                                          u"go-"_s + areaIcon(area),
                                          [this, area] { m_view->enterArea(area); }));
    }
    menu->addSeparator();
    m_stepActions = {
        addAction(menu, u"next"_s, tr("&Next requirement or section"), QKeySequence(u"Ctrl+Down"_s),
                  u"goNext"_s, [this] { m_view->page()->next(); }),
        addAction(menu, u"previous"_s, tr("&Previous requirement or section"), QKeySequence(u"Ctrl+Up"_s),
                  u"goPrevious"_s, [this] { m_view->page()->previous(); }),
        addAction(menu, u"next-open"_s, tr("Next that needs &work"), QKeySequence(u"Ctrl+Shift+Down"_s),
                  u"goWork"_s, [this] { m_view->page()->nextToWork(); })};
    m_projectActions.append(addAction(menu, u"history"_s, tr("&History of this row"), tr("Ctrl+H"),
                                      u"goHistoryOfRow"_s, [this] { m_view->showHistoryOfRow(); }));
}

void MainWindow::addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &name, int value,
                           std::function<void()> act)
{
    QAction *action = addAction(menu, {}, text, {}, name, std::move(act));
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
}

void MainWindow::createLookMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Look"));
    m_looks = new QActionGroup(menu);
    for (const Look look : kLooks)
        addChoice(menu, m_looks, lookName(look), u"look-%1"_s.arg(int(look)), int(look),
                  [look] { setLook(look); });
    menu->addSeparator();
    QMenu *sizes = menu->addMenu(tr("&Size of text"));
    m_textSizes = new QActionGroup(sizes);
    for (const int percent : kTextSizes)
        addChoice(sizes, m_textSizes, tr("%1 %", "size of text").arg(percent), u"textSize-%1"_s.arg(percent), percent,
                  [percent] { setTextSize(percent); });
    createLanguageMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::updateAppearance);
    updateAppearance();
}

void MainWindow::createLanguageMenu(QMenu *menu)
{
    QMenu *sub = menu->addMenu(tr("La&nguage"));
    auto *group = new QActionGroup(sub);
    const QList<Language> all = QList<Language>{{{}, tr("Like the &system")}} + languages();
    for (const Language &language : all) {
        // Later: the menu that is clicked goes away with the other texts.
        addChoice(sub, group, language.name, u"language-"_s + language.code, 0, [this, code = language.code] {
            QTimer::singleShot(0, this, [this, code] { speak(code); });
        });
        group->actions().last()->setChecked(language.code == chosenLanguage());
    }
}

void MainWindow::updateAppearance()
{
    const auto actions = m_looks->actions() + m_textSizes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() ==
                           (action->actionGroup() == m_looks ? int(currentLook()) : currentTextSize()));
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, {}, tr("&User guide"), QKeySequence::HelpContents, u"actionManual"_s,
              [this] { openHelp(); });
    m_projectActions.append(
        addAction(menu, {}, tr("&Tour of the window"), {}, u"actionTour"_s, [this] { startTour(*this); }));
    addAction(menu, u"info"_s, tr("&About Gesper"), {}, u"actionAbout"_s, [this] { showAbout(this); });
}

// Where the focus is outside the area, such as on the rail, the area in view is the place one is at.
void MainWindow::openHelp()
{
    const QWidget *at = QApplication::focusWidget();
    if (m_view && (!at || !m_view->page()->isAncestorOf(at)))
        at = m_view->page();
    HelpWindow::open(this, helpTopicAt(at));
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
    if (projects.isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("&Clear this list"), this, [this] {
        forgetProjects();
        m_start->refresh();
    });
}

} // namespace ui
