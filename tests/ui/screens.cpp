// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "screens.h"

#include <evidence/evidencepage.h>
#include <help/helpwindow.h>
#include <newproject/newprojectwizard.h>
#include <shell/startpage.h>
#include <shell/tourstops.h>
#include <widgets/areapage.h>

#include <project/answers.h>
#include <project/devices.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QTreeView>

#include <atomic>

using namespace Qt::StringLiterals;

namespace testsupport
{

namespace
{

constexpr int kPatience = 20'000;
const auto kSilent = [](const auto &) { return base::Result<>(); };

} // namespace

Screens::Screens(ui::MainWindow &window, const project::Environment &environment, QString folder, Visit visit)
    : m_window(window), m_environment(environment), m_folder(std::move(folder)), m_visit(std::move(visit))
{
}

template <typename T>
T *Screens::find(const QString &name) const
{
    const auto all = m_window.findChildren<T *>(name);
    for (T *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void Screens::goTo(const QString &clause) const
{
    domain::Place place;
    place.clause = clause;
    m_window.view()->goTo(place);
}

void Screens::trigger(const QString &action) const
{
    m_window.findChild<QAction *>(action)->trigger();
}

QString Screens::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void Screens::showMenu(QMenu *menu, const QString &name) const
{
    menu->popup(m_window.mapToGlobal(QPoint(40, 40)));
    m_visit(menu, name);
    menu->close();
}

void Screens::showDialog(const std::function<void()> &act, const QString &name) const
{
    const auto before = m_window.findChildren<QDialog *>();
    act();
    QTest::qWait(1);
    const auto now = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : now) {
        if (before.contains(dialog) || !dialog->isVisible())
            continue;
        m_visit(dialog, name);
        dialog->close();
    }
    QTest::qWait(1);
}

void Screens::showStart()
{
    m_visit(&m_window, u"start"_s);
    ui::NewProjectDraft draft;
    draft.devices = {{u"Glucovia Sense"_s, u"IIb"_s, {{u"physical-part"_s, domain::Tristate::Yes}}}};
    for (draft.page = 0; draft.page < 3; ++draft.page) {
        auto *wizard = new ui::NewProjectWizard(m_environment.catalog, draft, kSilent, &m_window);
        wizard->show();
        m_visit(wizard, u"dialog-new-%1"_s.arg(draft.page + 1));
        wizard->close();
    }
    m_window.findChild<ui::StartPage *>()->refresh();
    m_visit(&m_window, u"start-unfinished"_s);
    ui::discardUnfinishedProject();
    m_window.findChild<ui::StartPage *>()->refresh();
    showDialog([this] { trigger(u"actionNewFrom"_s); }, u"dialog-carry-over-empty"_s);
}

void Screens::showAreas()
{
    for (const ui::Area area : ui::kAreas) {
        m_window.view()->showArea(area);
        m_visit(&m_window, u"area-%1-"_s.arg(int(area) + 1) + ui::areaIcon(area));
    }
    m_window.view()->showArea(ui::Area::Devices);
    auto *devices = find<QListWidget>(u"devices"_s);
    devices->setCurrentRow(0);
    m_visit(&m_window, u"devices-manufacturer"_s);
    devices->setCurrentRow(1);
    if (auto *last = find<QWidget>(u"certificatesAdd"_s)) {
        last->setFocus(Qt::TabFocusReason);
        m_visit(&m_window, u"devices-certificates"_s);
    }
    domain::Place facts{{}, m_window.project()->data().devices.first().id.value, 0, u"traits"_s, {}};
    m_window.view()->goTo(facts);
    m_visit(&m_window, u"devices-facts"_s);
}

void Screens::showRequirements()
{
    goTo(u"mdr:I:17.2"_s);
    m_visit(&m_window, u"requirements-answer"_s);
    const auto folds = m_window.findChildren<QToolButton *>(u"adviceFold"_s);
    for (QToolButton *fold : folds)
        fold->setChecked(true);
    m_visit(&m_window, u"requirements-guidance"_s);
    for (QToolButton *fold : folds)
        fold->setChecked(false);
    goTo(u"mdr:I:11"_s);
    m_visit(&m_window, u"requirements-heading"_s);
    goTo(u"mdr:I:10.4.2(a)"_s);
    m_visit(&m_window, u"requirements-other"_s);
    goTo(u"mdr:I:17.2"_s);
    if (auto *due = find<QLineEdit>(u"due"_s); due && !m_window.project()->isReadOnly()) {
        due->setFocus(Qt::TabFocusReason);
        due->setText(u"soon"_s);
        m_window.view()->commit();
        m_visit(&m_window, u"requirements-refused"_s);
        due->clear();
        m_window.view()->commit();
    }
    if (auto *more = find<QToolButton>(u"clauseFilterMore"_s))
        showMenu(more->menu(), u"menu-filter"_s);
    if (auto *search = find<QLineEdit>(u"clauseSearch"_s)) {
        search->setText(u"zzz"_s);
        m_visit(&m_window, u"requirements-nothing-found"_s);
        search->clear();
    }
}

void Screens::showTable()
{
    goTo(u"mdr:I:17.2"_s);
    auto *table = m_window.findChild<QToolButton *>(u"tableMode"_s);
    table->setChecked(true);
    m_visit(&m_window, u"requirements-table"_s);
    auto *view = find<QTableView>(u"answerTable"_s);
    if (!view)
        view = m_window.findChild<QTableView *>(u"answers"_s);
    if (view) {
        view->selectAll();
        m_visit(&m_window, u"requirements-bulk"_s);
        m_window.findChild<QComboBox *>(u"bulkWhat"_s)->setCurrentIndex(3);
        m_visit(&m_window, u"requirements-bulk-decision"_s);
        view->clearSelection();
    }
    if (auto *columns = find<QToolButton>(u"tableColumns"_s))
        showMenu(columns->menu(), u"menu-columns"_s);
    table->setChecked(false);
}

void Screens::showEvidence()
{
    m_window.view()->showArea(ui::Area::Evidence);
    if (auto *more = find<QToolButton>(u"moreEvidence"_s))
        showMenu(more->menu(), u"menu-evidence"_s);
    showDialog([this] { find<QPushButton>(u"addReference"_s)->click(); }, u"dialog-evidence-reference"_s);
    if (auto *grouping = find<QComboBox>(u"evidenceGrouping"_s)) {
        grouping->setCurrentIndex(1);
        m_visit(&m_window, u"evidence-groups"_s);
        grouping->setCurrentIndex(0);
    }
    if (auto *filter = find<QLineEdit>(u"evidenceFilter"_s)) {
        filter->setText(u"zzz"_s);
        m_visit(&m_window, u"evidence-nothing-found"_s);
        filter->clear();
    }
    if (auto *panes = find<QToolButton>(u"viewerPanes"_s)) {
        panes->click();
        m_visit(&m_window, u"evidence-thumbnails"_s);
        panes->click();
    }
    auto *page = qobject_cast<ui::EvidencePage *>(m_window.view()->page());
    page->addPaths({write(u"damaged.pdf"_s, "%PDF-1.7\nThis is no document.\n"), write(u"empty.pdf"_s, {}),
                    write(u"measurements.csv"_s, "time,value\n1,2\n")});
    static_cast<void>(QTest::qWaitFor([&] { return !m_window.view()->workspace().jobs().isBusy(); }, kPatience));
    m_visit(&m_window, u"evidence-damaged"_s);
    if (auto *close = find<QToolButton>(u"closeAddingReport"_s))
        close->click();
    for (const QString &action : {u"editEvidence"_s, u"approveEvidence"_s}) {
        auto *act = m_window.findChild<QAction *>(action);
        if (act->isEnabled())
            showDialog([act] { act->trigger(); }, u"dialog-"_s + action);
    }
}

void Screens::showDocumentation()
{
    goTo(u"mdr:II:1.1(a)"_s);
    m_visit(&m_window, u"documentation-section"_s);
    if (auto *text = find<QPlainTextEdit>(u"sectionText"_s); text && !m_window.project()->isReadOnly()) {
        const QString before = text->toPlainText();
        text->setPlainText(u"# Title\n\n{{ device.colour }} and [[XX-999]]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"_s);
        m_visit(&m_window, u"documentation-problems"_s);
        text->setPlainText(before);
    }
    const auto insert = m_window.findChildren<QToolButton *>();
    for (QToolButton *button : insert) {
        if (button->isVisible() && button->menu() && button->parentWidget()->inherits("ui::SectionToolbar"))
            showMenu(button->menu(), u"menu-section-"_s + button->objectName());
    }
}

void Screens::showHistory()
{
    goTo(u"mdr:I:17.2"_s);
    if (!m_window.project()->isReadOnly()) {
        const auto row = m_environment.catalog.find(u"mdr:I:17.2"_s);
        project::AnswerPatch patch;
        patch.method = u"Life-cycle process, audited"_s;
        static_cast<void>(project::setAnswer(*m_window.project(), *row, {}, patch));
    }
    m_window.view()->showHistoryOfRow();
    m_visit(&m_window, u"history-row"_s);
    trigger(u"actionUndo"_s);
}

void Screens::showMenus()
{
    m_window.view()->showArea(ui::Area::Requirements);
    const auto menus = m_window.menuBar()->actions();
    for (qsizetype i = 0; i < menus.size(); ++i)
        showMenu(menus.at(i)->menu(), u"menu-%1"_s.arg(i + 1));
}

void Screens::showDialogs()
{
    goTo(u"mdr:I:17.2"_s);
    showDialog(
        [this] {
            trigger(u"actionExport"_s);
            const auto *counts = m_window.findChild<QLabel *>(u"exportRemarkCounts"_s);
            static_cast<void>(QTest::qWaitFor([counts] { return !counts->text().endsWith(u'…'); }, kPatience));
        },
        u"dialog-export"_s);
    showDialog(
        [this] {
            trigger(u"actionExport"_s);
            auto *dialog = m_window.findChild<QDialog *>(u"exportDialog"_s);
            dialog->findChild<QWidget *>(u"exportFinal"_s)->setFocus();
            qobject_cast<QAbstractButton *>(dialog->findChild<QWidget *>(u"exportFinal"_s))->setChecked(true);
            dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(m_folder + u"/final.pdf"_s);
            dialog->findChild<QPushButton *>(u"exportStart"_s)->click();
            static_cast<void>(QTest::qWaitFor([&] { return !m_window.view()->workspace().jobs().isBusy(); }, kPatience));
        },
        u"dialog-export-refused"_s);
    showDialog(
        [this] {
            trigger(u"actionExport"_s);
            auto *dialog = m_window.findChild<QDialog *>(u"exportDialog"_s);
            dialog->findChild<QComboBox *>(u"exportKind"_s)->setCurrentIndex(1);
            qobject_cast<QAbstractButton *>(dialog->findChild<QWidget *>(u"exportDraft"_s))->setChecked(true);
            dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(m_folder + u"/draft.pdf"_s);
            dialog->findChild<QPushButton *>(u"exportStart"_s)->click();
            static_cast<void>(QTest::qWaitFor([&] { return !m_window.view()->workspace().jobs().isBusy(); }, kPatience));
        },
        u"dialog-export-done"_s);
    if (auto *add = find<QPushButton>(u"addCitation"_s); add && add->isEnabled())
        showDialog([add] { add->click(); }, u"dialog-citation"_s);
    showDialog([this] { trigger(u"actionNewFrom"_s); }, u"dialog-carry-over"_s);
    showDialog([this] { trigger(u"actionSettings"_s); }, u"dialog-settings"_s);
    showDialog([this] { trigger(u"actionAbout"_s); }, u"dialog-about"_s);
}

void Screens::showHelp()
{
    ui::HelpWindow::open(&m_window, u"requirements"_s);
    auto *help = m_window.findChild<ui::HelpWindow *>();
    m_visit(help, u"dialog-help"_s);
    help->close();
}

void Screens::showMessages()
{
    ui::Workspace &workspace = m_window.view()->workspace();
    m_window.view()->showArea(ui::Area::Requirements);
    const std::pair<ui::MessageKind, QString> kinds[] = {{ui::MessageKind::Note, u"note"_s},
                                                         {ui::MessageKind::Warning, u"warning"_s},
                                                         {ui::MessageKind::Error, u"error"_s}};
    for (const auto &[kind, name] : kinds) {
        Q_EMIT workspace.messageRaised(u"The document was written to \"/home/anna/Documents/Projects/Glucovia Sense "
                                       "technical-file draft.pdf\". You go on working in the original."_s,
                                       kind);
        m_visit(&m_window, u"message-"_s + name);
    }
    Q_EMIT m_window.findChild<QWidget *>(u"messageBar"_s)->findChild<QToolButton *>()->clicked();
    std::atomic<bool> mayEnd = false;
    for (int i = 0; i < 3; ++i)
        workspace.jobs().start<void>(
            QCoreApplication::translate("ui::ExportDialog", "Exporting"),
            [&](base::JobContext &job) -> base::Result<> {
                job.progress(62, 100, {});
                while (!mayEnd && !job.isCancelled())
                    QThread::msleep(1);
                return {};
            },
            &m_window, [](const base::Result<> &) {});
    QTest::qWait(50);
    m_visit(&m_window, u"frame-job"_s);
    mayEnd = true;
    static_cast<void>(QTest::qWaitFor([&] { return !workspace.jobs().isBusy(); }, kPatience));
    trigger(u"goAnything"_s);
    auto *line = m_window.findChild<QLineEdit *>(u"paletteLine"_s);
    line->clear();
    m_visit(&m_window, u"frame-palette-begin"_s);
    line->setText(u"software"_s);
    m_visit(&m_window, u"frame-palette"_s);
    line->setText(u"qqqqq"_s);
    m_visit(&m_window, u"frame-palette-nothing"_s);
    QTest::keyClick(line, Qt::Key_Escape);
}

void Screens::showTour()
{
    ui::startTour(m_window);
    for (int step = 1; step <= 5; ++step) {
        m_visit(&m_window, u"frame-tour-%1"_s.arg(step));
        if (auto *next = find<QPushButton>(u"tourNext"_s))
            next->click();
    }
    QTest::qWait(1);
}

void Screens::showReadOnly()
{
    ui::MainWindow second(m_environment);
    second.resize(m_window.size());
    second.show();
    second.openProject(m_window.project()->path());
    second.resize(m_window.size());
    m_visit(&second, u"frame-read-only"_s);
    second.close();
}

void Screens::showAll(const QString &path)
{
    showStart();
    m_window.openProject(path);
    if (!m_window.view())
        qFatal("cannot open %s", qPrintable(path));
    showAreas();
    showRequirements();
    showTable();
    showEvidence();
    showDocumentation();
    showHistory();
    showMenus();
    showDialogs();
    showMessages();
    showTour();
    showHelp();
    showReadOnly();
}

} // namespace testsupport
