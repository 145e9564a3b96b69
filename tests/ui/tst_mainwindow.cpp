// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <exporting/exportdialog.h>
#include <project/answers.h>
#include <shell/examples.h>
#include <shell/terminationwatch.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QThread>
#include <QToolButton>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<testsupport::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void newProjectByDialog();
    void missingFileIsSaid();
    void areasByKey();
    void secondWindowIsReadOnly();
    void remembersRecentProjects();
    void dropOpensAProject();
    void remarksLeadToTheirRow();
    void remarksAreConfirmedTogether();
    void exampleOfEitherRegulation_data();
    void exampleOfEitherRegulation();
    void exampleNeverReplacesAFile();
    void exportsADraft();
    void exportGoesOnWithoutItsDialog();
    void exportDialogCancelsItsOwnJobOnly();
    void finalIsRefusedWithRows();
    void undoTextInTheMenu();
    void everyControlHasAName();
    void eachUnstoredFieldIsSaidOnce();
    void damagedFileLeavesTheOpenProject();
    void mnemonicsDoNotClash();
    void tabGoesThroughTheArea();
    void endOfTheSessionStoresWhatIsTyped();

private:
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestMainWindow::newProjectByDialog()
{
    m_test->find<QPushButton>(u"startNew"_s)->click();
    m_test->find<QPushButton>(u"accept"_s)->click();
    QVERIFY(m_test->find<QLabel>(u"newDeviceError"_s)->isVisible());
    m_test->find<QComboBox>(u"newRegulation"_s)->setCurrentIndex(1);
    m_test->find<QLineEdit>(u"newDevice"_s)->setText(u"Assay"_s);
    auto *deviceClass = m_test->find<QComboBox>(u"newClass"_s);
    deviceClass->setCurrentIndex(deviceClass->findData(u"C"_s));
    m_test->find<QPushButton>(u"accept"_s)->click();
    m_test->find<QPushButton>(u"accept"_s)->click();
    m_test->find<QLineEdit>(u"newPath"_s)->setText(m_test->projectPath());
    m_test->find<QPushButton>(u"accept"_s)->click();
    QVERIFY(m_test->window().project());
    QCOMPARE(m_test->data().info.regulation, domain::Regulation::Ivdr);
    QCOMPARE(m_test->data().devices.first().deviceClass, u"C"_s);
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
    QVERIFY(QFileInfo::exists(m_test->projectPath()));
}

void TestMainWindow::missingFileIsSaid()
{
    m_test->window().openProject(m_test->path(u"nothing.gesper"_s));
    QVERIFY(!m_test->window().project());
    QVERIFY(m_test->find<ui::MessageBar>(u"messageBar"_s)->text().contains("nothing.gesper"_L1));
}

void TestMainWindow::areasByKey()
{
    m_test->openNew();
    for (const ui::Area area : ui::kAreas) {
        m_test->press(QKeySequence(u"Ctrl+%1"_s.arg(int(area) + 1)));
        QTRY_COMPARE(m_test->window().view()->area(), area);
    }
    QVERIFY(!action(u"goNext"_s)->isEnabled());
    m_test->press(QKeySequence(u"Ctrl+3"_s));
    QTRY_VERIFY(action(u"goNext"_s)->isEnabled());
}

void TestMainWindow::secondWindowIsReadOnly()
{
    m_test->openNew();
    ui::MainWindow second(m_test->environment());
    second.show();
    second.openProject(m_test->projectPath());
    QVERIFY(second.project());
    QVERIFY(second.project()->isReadOnly());
    QVERIFY(second.findChild<QWidget *>(u"readOnlyBanner"_s)->isVisible());
    const auto *banner = second.findChild<QLabel *>(u"readOnlyBannerText"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(banner->text().contains("on this computer"_L1), qPrintable(banner->text()), 10'000);
    QVERIFY(second.findChild<QLabel *>(u"holder"_s)->text().contains("on this computer"_L1));
    QVERIFY(second.findChild<QPlainTextEdit *>(u"justification"_s)->isReadOnly());
    second.view()->showArea(ui::Area::Evidence);
    second.view()->showArea(ui::Area::Devices);
    QVERIFY(!second.findChild<QPushButton *>(u"addFiles"_s)->isEnabled());
    QVERIFY(!second.findChild<QPushButton *>(u"addDevice"_s)->isEnabled());
    action(u"actionClose"_s)->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(banner->text().startsWith("Nobody"_L1), qPrintable(banner->text()), 20'000);
    second.findChild<QPushButton *>(u"openForWriting"_s)->click();
    QVERIFY(!second.project()->isReadOnly());
    QVERIFY(!second.findChild<QWidget *>(u"readOnlyBanner"_s)->isVisible());
    QCOMPARE(second.view()->area(), ui::Area::Devices); // where one was
}

void TestMainWindow::remembersRecentProjects()
{
    m_test->openNew();
    action(u"actionClose"_s)->trigger();
    QVERIFY(!m_test->window().project());
    auto *recent = m_test->find<QListView>(u"recentProjects"_s);
    QCOMPARE(recent->model()->rowCount(), 1);
    const QModelIndex first = recent->model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains("Alpha (class IIa)"_L1));
    Q_EMIT recent->activated(first);
    QVERIFY(m_test->window().project());
}

void TestMainWindow::dropOpensAProject()
{
    m_test->openNew();
    action(u"actionClose"_s)->trigger();
    QVERIFY(!m_test->drop(&m_test->window(), {m_test->makePdf(u"no.pdf"_s, 1)}));
    QVERIFY(m_test->drop(&m_test->window(), {m_test->projectPath()}));
    QTRY_VERIFY(m_test->window().project());
    m_test->goTo(u"mdr:I:1"_s);
    const project::Project *before = m_test->window().project();
    QWidget *field = m_test->find<QPlainTextEdit>(u"method"_s)->viewport();
    QVERIFY(m_test->drop(field, {m_test->projectPath()}));
    QTRY_VERIFY(m_test->window().project() != before);
    QVERIFY(m_test->answer(u"mdr:I:1"_s) == nullptr); // the field took nothing
}

void TestMainWindow::remarksLeadToTheirRow()
{
    m_test->openNew();
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::No;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:4"_s), {}, patch));
    m_test->showArea(ui::Area::Remarks);
    auto *table = m_test->find<QTableView>(u"remarksTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 10'000);
    QVERIFY(!m_test->find<QLabel>(u"closingSentence"_s)->text().isEmpty());
    m_test->find<QLineEdit>(u"remarkSearch"_s)->setText(u"no-justification"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
    QVERIFY(m_test->find<QLabel>(u"clauseTitle"_s)->text().startsWith("4  "_L1));
    QVERIFY(m_test->find<QLabel>(u"remark"_s)->isVisible());
}

void TestMainWindow::remarksAreConfirmedTogether()
{
    m_test->openNew();
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    project::Edit edit{u"Carry over"_s, {}, {}};
    for (const QString &clause : {u"mdr:I:4"_s, u"mdr:I:5"_s, u"mdr:I:6"_s}) {
        VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(clause), {}, patch));
        domain::Answer carried = *m_test->answer(clause);
        carried.toConfirm = u"carried over"_s;
        edit.writes.append(project::put(carried));
    }
    VERIFY_OK(m_test->project().apply(edit));
    m_test->showArea(ui::Area::Remarks);
    m_test->find<QLineEdit>(u"remarkSearch"_s)->setText(u"answer-to-confirm"_s);
    auto *table = m_test->find<QTableView>(u"remarksTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 10'000);
    auto *confirm = m_test->find<QPushButton>(u"remarkConfirm"_s);
    QVERIFY(!confirm->isEnabled());
    const QItemSelectionModel::SelectionFlags rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    table->selectionModel()->select(table->model()->index(0, 0), rows);
    table->selectionModel()->select(table->model()->index(2, 0), rows);
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QVERIFY(m_test->answer(u"mdr:I:4"_s)->toConfirm.isEmpty());
    QVERIFY(!m_test->answer(u"mdr:I:5"_s)->toConfirm.isEmpty());
    QVERIFY(m_test->answer(u"mdr:I:6"_s)->toConfirm.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
    action(u"actionUndo"_s)->trigger();
    QVERIFY(!m_test->answer(u"mdr:I:4"_s)->toConfirm.isEmpty());
    QVERIFY(!m_test->answer(u"mdr:I:6"_s)->toConfirm.isEmpty());
}

void TestMainWindow::exampleOfEitherRegulation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<domain::Regulation>("regulation");
    QTest::newRow("MDR") << u"startExample-mdr"_s << domain::Regulation::Mdr;
    QTest::newRow("IVDR") << u"startExample-ivdr"_s << domain::Regulation::Ivdr;
}

void TestMainWindow::exampleOfEitherRegulation()
{
    QFETCH(const QString, name);
    QFETCH(const domain::Regulation, regulation);
    QVERIFY(m_test->find<QPushButton>(u"startExample"_s)->menu());
    QVERIFY(action(u"actionExample-"_s + domain::nameOf(regulation)));
    action(name)->trigger();
    auto *dialog = m_test->find<QFileDialog>(u"exampleDialog"_s);
    QVERIFY(!QFileInfo::exists(dialog->selectedFiles().first()));
    Q_EMIT dialog->fileSelected(m_test->path(u"copy.gesper"_s));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_test->window().project(), 120'000);
    QCOMPARE(m_test->data().info.regulation, regulation);
}

void TestMainWindow::exampleNeverReplacesAFile()
{
    const QString taken = m_test->makeFile(u"Example IVDR.gesper"_s, 10);
    QCOMPARE(ui::freeExamplePath(m_test->path({}), domain::Regulation::Ivdr),
             m_test->path(u"Example IVDR 2.gesper"_s));
    m_test->window().makeExample(taken, domain::Regulation::Ivdr);
    const QString message = m_test->find<ui::MessageBar>(u"messageBar"_s)->text();
    QVERIFY2(message.contains("\"Example IVDR 2.gesper\" is free"_L1), qPrintable(message));
    QCOMPARE(QFileInfo(taken).size(), 10);
}

void TestMainWindow::exportsADraft()
{
    m_test->openNew();
    action(u"actionExport"_s)->trigger();
    auto *kind = m_test->find<QComboBox>(u"exportKind"_s);
    kind->setCurrentIndex(1);
    const QString path = m_test->path(u"out.pdf"_s);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(path);
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    QVERIFY(m_test->find<QPushButton>(u"exportCancel"_s)->isVisible());
    const auto *result = m_test->window().findChild<QLabel *>(u"exportResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 60'000);
    QVERIFY2(result->text().contains("pages"_L1), qPrintable(result->text()));
    QVERIFY(QFileInfo::exists(path));
}

void TestMainWindow::exportGoesOnWithoutItsDialog()
{
    m_test->openNew();
    action(u"actionExport"_s)->trigger();
    m_test->find<QComboBox>(u"exportKind"_s)->setCurrentIndex(1);
    const QString path = m_test->path(u"out.pdf"_s);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(path);
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    m_test->find<QDialog>(u"exportDialog"_s)->close();
    const auto *messages = m_test->window().findChild<ui::MessageBar *>(u"messageBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->text().contains("out.pdf"_L1), 60'000);
    QVERIFY(QFileInfo::exists(path));
}

void TestMainWindow::exportDialogCancelsItsOwnJobOnly()
{
    m_test->openNew();
    std::atomic<bool> mayEnd = false;
    std::optional<base::ErrorCode> stopped;
    bool finished = false;
    const auto other = [&](base::JobContext &job) -> base::Result<> {
        job.progress(7, 10, u"other work"_s);
        while (!mayEnd && !job.isCancelled())
            QThread::msleep(1);
        return job.isCancelled() ? base::Result<>(base::cancelled()) : base::Result<>();
    };
    ui::JobRunner &jobs = m_test->window().view()->workspace().jobs();
    jobs.start<void>(u"Other"_s, other, this, [&](const base::Result<> &done) {
        finished = done.has_value();
        stopped = done ? std::nullopt : std::optional(done.error().code);
    });
    action(u"actionExport"_s)->trigger();
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(m_test->path(u"out.pdf"_s));
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    QTRY_COMPARE(jobs.state().permille, 700);
    QCOMPARE(m_test->find<QProgressBar>(u"exportProgress"_s)->value(), 0);
    QVERIFY(m_test->find<QLabel>(u"exportStep"_s)->text().startsWith("Waiting"_L1));
    m_test->find<QPushButton>(u"exportCancel"_s)->click();
    const auto *result = m_test->window().findChild<QLabel *>(u"exportResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 10'000); // at once, not when its turn comes
    QVERIFY(!stopped && !finished);
    mayEnd = true;
    QTRY_VERIFY_WITH_TIMEOUT(finished, 10'000);
    QVERIFY(!QFileInfo::exists(m_test->path(u"out.pdf"_s)));
}

void TestMainWindow::finalIsRefusedWithRows()
{
    m_test->openNew();
    action(u"actionExport"_s)->trigger();
    m_test->find<QAbstractButton>(u"exportFinal"_s)->click();
    const QString path = m_test->path(u"final.pdf"_s);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(path);
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    auto *rows = m_test->window().findChild<QListWidget *>(u"exportNotes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible() && rows->count() > 0, 60'000);
    QVERIFY(!QFileInfo::exists(path));
    const auto found = rows->findItems(u"MDR Annex I "_s, Qt::MatchStartsWith);
    QVERIFY(found.size() > 1);
    rows->setCurrentItem(found.at(1));
    const QString ref = found.at(1)->text().section(u':', 0, 0).section(u' ', 3);
    Q_EMIT rows->itemActivated(found.at(1));
    QVERIFY(m_test->find<QLabel>(u"clauseTitle"_s)->text().startsWith(ref + u' '));
}

void TestMainWindow::undoTextInTheMenu()
{
    m_test->openNew();
    QVERIFY(!action(u"actionRedo"_s)->isEnabled());
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:4"_s), {}, patch));
    QVERIFY(action(u"actionUndo"_s)->text().contains("Answer 4"_L1));
    action(u"actionUndo"_s)->trigger();
    QVERIFY(m_test->data().answers.isEmpty());
    QVERIFY(action(u"actionRedo"_s)->text().contains("Answer 4"_L1));
}

void TestMainWindow::everyControlHasAName()
{
    m_test->openNew();
    for (const ui::Area area : ui::kAreas)
        m_test->showArea(area); // makes it
    const auto controls = m_test->window().view()->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool isEntry =
            qobject_cast<const QLineEdit *>(control) || qobject_cast<const QComboBox *>(control) ||
            qobject_cast<const QPlainTextEdit *>(control) || qobject_cast<const QTableView *>(control);
        const bool isOurs = !control->objectName().startsWith("qt_"_L1);
        if (button && isOurs && control->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        if (isEntry && isOurs)
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

void TestMainWindow::eachUnstoredFieldIsSaidOnce()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:1"_s);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setText(u"soon"_s);
    QVERIFY(!m_test->window().close());
    due->setText(u"2026-05-04"_s);
    QVERIFY(m_test->window().view()->commit());
    due->setText(u"later"_s);
    QVERIFY(!m_test->window().close());
    QVERIFY(m_test->window().project());
    QVERIFY(m_test->window().close());
}

void TestMainWindow::damagedFileLeavesTheOpenProject()
{
    m_test->openNew();
    QFile damaged(m_test->path(u"damaged.gesper"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no project") > 0);
    damaged.close();
    m_test->window().openProject(damaged.fileName());
    QVERIFY(m_test->window().project());
    QVERIFY(!m_test->find<ui::MessageBar>(u"messageBar"_s)->text().isEmpty());
    m_test->window().openProject(m_test->projectPath());
    QVERIFY(!m_test->project().isReadOnly());
}

void TestMainWindow::mnemonicsDoNotClash()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    const auto clashes = [this] {
        QStringList texts;
        for (const QAction *menu : m_test->window().menuBar()->actions())
            texts.append(menu->text());
        const auto widgets = m_test->window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (widget->isVisible() && button)
                texts.append(button->text());
            else if (widget->isVisible() && label && label->buddy())
                texts.append(label->text());
        }
        QHash<QKeySequence, QString> known;
        QStringList found;
        for (const QString &text : std::as_const(texts)) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (!keys.isEmpty() && known.contains(keys))
                found.append(known.value(keys) + u" / "_s + text);
            known.insert(keys, text);
        }
        return found.join(u'\n');
    };
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QCOMPARE(clashes(), QString());
    }
    m_test->showArea(ui::Area::Devices);
    m_test->find<QListWidget>(u"devices"_s)->setCurrentRow(0);
    QCOMPARE(clashes(), QString());
    m_test->goTo(u"mdr:I:9"_s);
    QCOMPARE(clashes(), QString());
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:17"_s), {}, patch));
    domain::Answer carried = *m_test->answer(u"mdr:I:17"_s);
    carried.toConfirm = u"carried over"_s;
    carried.coversBelow = true;
    VERIFY_OK(m_test->project().apply({u"Carry over"_s, {}, {project::put(carried)}}));
    for (const QString &clause : {u"mdr:I:17"_s, u"mdr:I:17.2"_s}) { // to confirm; inherits
        m_test->goTo(clause);
        QCOMPARE(clashes(), QString());
    }
    m_test->find<QToolButton>(u"tableMode"_s)->click();
    m_test->find<QTableView>(u"answerTable"_s)->selectAll();
    QCOMPARE(clashes(), QString());
}

void TestMainWindow::tabGoesThroughTheArea()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QWidget>(u"clauseFilter"_s)->setFocus();
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!names.isEmpty() && focus->objectName() == names.first())
            break;
        names.append(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    const QStringList order{
        u"clauseFilter"_s,  u"clauseFilterMore"_s, u"tableMode"_s, u"clauseSearch"_s, u"clauses"_s,      u"adviceFold"_s, u"applies-undecided"_s,
        u"justification"_s, u"method"_s,       u"solutionsAdd"_s, u"status"_s,     u"owner"_s,
        u"due"_s,           u"verdict"_s,      u"verdictBy"_s,    u"note"_s,       u"previousRequirement"_s};
    QStringList found = names;
    found.removeIf([&](const QString &name) { return !order.contains(name); });
    QCOMPARE(found, order);
}

void TestMainWindow::endOfTheSessionStoresWhatIsTyped()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:1"_s);
    const ui::TerminationWatch termination;
    connect(&termination, &ui::TerminationWatch::asked, &m_test->window(),
            [this] { m_test->window().endNow(); });
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    QTest::keyClicks(method, u"Tests"_s);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setText(u"soon"_s);
#ifdef Q_OS_UNIX
    QCOMPARE(std::raise(SIGTERM), 0);
#else
    QSKIP("no signals here");
#endif
    QTRY_VERIFY(!m_test->window().project());
    m_test->reopen();
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->method, u"Tests"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
