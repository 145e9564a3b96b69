// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/answers.h>
#include <shell/drafts.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

#include <csignal>
#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

const QString kClause = u"mdr:I:17.2"_s;

QString pathOfDrafts(testsupport::TestWindow &test)
{
    return ui::DraftStore(test.data().info.uuid, test.projectPath()).path();
}

/// What another process does: types into a field of the project and ends there and then.
int typeAndDie(const QString &path)
{
#ifdef Q_OS_UNIX
    testsupport::TestWindow test;
    test.window().openProject(path);
    test.goTo(kClause);
    auto *justification = test.find<QPlainTextEdit>(u"justification"_s);
    justification->setFocus();
    QTest::keyClicks(justification, u"Typed and not stored"_s);
    const QString drafts = ui::DraftStore(test.data().info.uuid, path).path();
    if (QTest::qWaitFor([&] { return QFileInfo::exists(drafts); }, 20'000))
        std::raise(SIGKILL);
#else
    Q_UNUSED(path)
#endif
    return 1;
}

#ifdef Q_OS_UNIX
void letFilesGrow(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}
#endif

/// What another process does whose disk is full: no file may grow over that many bytes. Types, leaves the field, and
/// either is killed or gets room again. 0: all was as it should be.
int typeOnFullDisk(const QString &path, qint64 bytes, bool dies)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    testsupport::TestWindow test;
    test.window().openProject(path);
    test.goTo(kClause);
    test.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&test.window()))
        return 8;
    auto *justification = test.find<QPlainTextEdit>(u"justification"_s);
    justification->setFocus();
    letFilesGrow(rlim_t(bytes));
    QTest::keyClicks(justification, u"Typed on a full disk"_s);
    test.find<QLineEdit>(u"owner"_s)->setFocus();
    const auto labels = justification->parentWidget()->findChildren<QLabel *>(u"error"_s);
    if (labels.size() != 1 || !labels.first()->text().contains("is still here"_L1))
        return 2;
    if (test.answer(kClause) || justification->toPlainText() != "Typed on a full disk"_L1)
        return 3;
    if (test.window().view()->unstored() != ui::ProjectView::Unstored::Refused)
        return 4;
    if (dies) {
        const QString drafts = ui::DraftStore(test.data().info.uuid, path).path();
        if (QTest::qWaitFor([&] { return QFileInfo::exists(drafts); }, 20'000))
            std::raise(SIGKILL);
        return 5;
    }
    letFilesGrow(RLIM_INFINITY);
    const auto isStored = [&] { return test.answer(kClause) && test.answer(kClause)->justification == "Typed on a full disk"_L1; };
    if (!QTest::qWaitFor(isStored, 20'000))
        return 6;
    return labels.first()->text().isEmpty() && test.window().view()->unstored() == ui::ProjectView::Unstored::Nothing ? 0 : 7;
#else
    Q_UNUSED(path)
    Q_UNUSED(bytes)
    Q_UNUSED(dies)
    return 1;
#endif
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void killedProcessLosesNothing();
    void fullDiskKeepsTheTextUntilThereIsRoom();
    void killedOnAFullDiskLosesNothing();
    void cleanEndLeavesNothing();
    void endOfTheSessionKeepsWhatIsRefused();
    void changedFieldIsAskedAbout();
    void removedRowLeavesTheText();
    void readOnlyWritesNone();
    void rowsOfATableComeBack();
    void othersCannotRead();
    void followsAMovedProject();
    void damagedFileIsNoDraft();

private:
    void close() { m_test->window().findChild<QAction *>(u"actionClose"_s)->trigger(); }
    int runOther(const QStringList &arguments, QProcess::ExitStatus expected);
    QString message() { return m_test->window().findChild<ui::MessageBar *>(u"messageBar"_s)->text(); }
    ui::Draft draft(const QString &stored, const QString &entered) const;
    void leave(const QList<ui::Draft> &drafts);

    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestDrafts::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->goTo(kClause);
}

ui::Draft TestDrafts::draft(const QString &stored, const QString &entered) const
{
    ui::Draft draft;
    draft.stop = {ui::Area::Requirements, {kClause, 0, 0, {}, {}}};
    draft.where = u"17.2, Justification"_s;
    draft.field = u"justification"_s;
    draft.stored = stored;
    draft.entered = entered;
    return draft;
}

/// Closes the project, and leaves those drafts as a program would that was killed.
void TestDrafts::leave(const QList<ui::Draft> &drafts)
{
    const QString uuid = m_test->data().info.uuid;
    close();
    ui::DraftStore(uuid, m_test->projectPath()).save(drafts);
}

void TestDrafts::killedProcessLosesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("no signals here");
#endif
    const QString drafts = pathOfDrafts(*m_test);
    close();
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_test->path({}));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"--type-and-die"_s, m_test->projectPath()});
    QVERIFY(other.waitForFinished(60'000));
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    m_test->window().openProject(m_test->projectPath());
    QVERIFY2(message().contains("17.2, Justification"_L1), qPrintable(message()));
    QCOMPARE(m_test->find<QPlainTextEdit>(u"justification"_s)->toPlainText(), u"Typed and not stored"_s);
    QVERIFY(!m_test->answer(kClause));
    QVERIFY(QFileInfo::exists(drafts)); // this program may be killed as well
    QVERIFY(m_test->window().view()->commit());
    QCOMPARE(m_test->answer(kClause)->justification, u"Typed and not stored"_s);
    QTRY_VERIFY(!QFileInfo::exists(drafts));
}

int TestDrafts::runOther(const QStringList &arguments, QProcess::ExitStatus expected)
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_test->path({}));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), arguments);
    if (!other.waitForFinished(90'000) || other.exitStatus() != expected)
        return -1;
    return other.exitCode();
}

void TestDrafts::fullDiskKeepsTheTextUntilThereIsRoom()
{
#ifndef Q_OS_UNIX
    QSKIP("no limits here");
#endif
    close();
    // Not even a draft can be kept.
    QCOMPARE(runOther({u"--full-disk"_s, m_test->projectPath(), u"0"_s}, QProcess::NormalExit), 0);
    m_test->window().openProject(m_test->projectPath());
    QCOMPARE(m_test->answer(kClause)->justification, u"Typed on a full disk"_s);
}

void TestDrafts::killedOnAFullDiskLosesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("no limits here");
#endif
    close();
    // The drafts lie elsewhere: there is room for them.
    QVERIFY(runOther({u"--full-disk-and-die"_s, m_test->projectPath(), u"4000"_s}, QProcess::CrashExit) >= 0);
    m_test->window().openProject(m_test->projectPath());
    auto *justification = m_test->find<QPlainTextEdit>(u"justification"_s);
    QCOMPARE(justification->toPlainText(), u"Typed on a full disk"_s);
    QVERIFY(justification->hasFocus()); // one goes on where one was
    QVERIFY(!m_test->answer(kClause));
}

void TestDrafts::cleanEndLeavesNothing()
{
    const QString drafts = pathOfDrafts(*m_test);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setText(u"soon"_s);
    QTRY_VERIFY(QFileInfo::exists(drafts));
    QVERIFY(!m_test->window().close()); // refused once
    QVERIFY(m_test->window().close());
    QVERIFY(!QFileInfo::exists(drafts));
}

void TestDrafts::endOfTheSessionKeepsWhatIsRefused()
{
    m_test->find<QLineEdit>(u"due"_s)->setText(u"soon"_s);
    m_test->window().endNow();
    m_test->reopen();
    QCOMPARE(m_test->find<QLineEdit>(u"due"_s)->text(), u"soon"_s);
    QVERIFY(message().contains("17.2"_L1));
}

void TestDrafts::changedFieldIsAskedAbout()
{
    project::AnswerPatch patch;
    patch.justification = u"What stands there now"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(kClause), {}, patch));
    leave({draft(u"What stood there"_s, u"What was typed"_s)});
    m_test->window().openProject(m_test->projectPath());
    auto *justification = m_test->find<QPlainTextEdit>(u"justification"_s);
    QCOMPARE(justification->toPlainText(), u"What stands there now"_s);
    QVERIFY(m_test->find<QLabel>(u"draftNoticeText"_s)->text().contains("17.2, Justification"_L1));
    m_test->find<QPushButton>(u"draftCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"What was typed"_s);
    // Not decided on: it is there again the next time.
    close();
    m_test->window().openProject(m_test->projectPath());
    m_test->find<QPushButton>(u"draftPutBack"_s)->click();
    justification = m_test->find<QPlainTextEdit>(u"justification"_s);
    QCOMPARE(justification->toPlainText(), u"What was typed"_s);
    QVERIFY(!m_test->window().findChild<QLabel *>(u"draftNoticeText"_s)->isVisible());
    QCOMPARE(m_test->answer(kClause)->justification, u"What stands there now"_s);
}

void TestDrafts::removedRowLeavesTheText()
{
    ui::Draft gone = draft({}, u"About a device that went"_s);
    gone.stop.area = ui::Area::Devices;
    gone.stop.place = {{}, 99, 0, {}, {}};
    leave({gone});
    m_test->window().openProject(m_test->projectPath());
    auto *putBack = m_test->find<QPushButton>(u"draftPutBack"_s);
    putBack->click();
    QVERIFY(!putBack->isEnabled());
    QVERIFY(m_test->find<QLabel>(u"draftNoticeText"_s)->text().contains("removed"_L1));
    const QString drafts = pathOfDrafts(*m_test);
    m_test->find<QPushButton>(u"draftDiscard"_s)->click();
    QTRY_VERIFY(!QFileInfo::exists(drafts));
}

void TestDrafts::readOnlyWritesNone()
{
    const QString drafts = pathOfDrafts(*m_test);
    ui::MainWindow second(m_test->environment());
    second.show();
    second.openProject(m_test->projectPath());
    QVERIFY(second.project()->isReadOnly());
    second.view()->showArea(ui::Area::Requirements);
    second.findChild<QPlainTextEdit *>(u"justification"_s)->setPlainText(u"no"_s);
    QTest::qWait(1500);
    QVERIFY(!QFileInfo::exists(drafts));
}

void TestDrafts::rowsOfATableComeBack()
{
    ui::Draft rows = draft({}, {});
    rows.field = u"solutions"_s;
    rows.stored = QJsonArray();
    rows.entered = QJsonArray{QJsonArray{u"standard"_s, u"EN 62304"_s, u"2006"_s, u"full"_s, QString()}};
    leave({rows});
    m_test->window().openProject(m_test->projectPath());
    QCOMPARE(m_test->find<QTableView>(u"solutions"_s)->model()->rowCount(), 1);
    QVERIFY(m_test->window().view()->commit());
    QCOMPARE(m_test->answer(kClause)->solutions.first().name, u"EN 62304"_s);
}

void TestDrafts::othersCannotRead()
{
    ui::DraftStore store(m_test->data().info.uuid, m_test->projectPath());
    store.save({draft({}, u"secret"_s)});
    store.wait();
    QCOMPARE(store.load(), QList{draft({}, u"secret"_s)});
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(store.path()).permissions() & others));
    store.save({});
    store.wait();
    QVERIFY(!QFileInfo::exists(store.path()));
}

void TestDrafts::followsAMovedProject()
{
    const QString uuid = m_test->data().info.uuid;
    ui::DraftStore(uuid, m_test->projectPath()).save({draft({}, u"text"_s)});
    const QString copy = m_test->path(u"moved.gesper"_s);
    QVERIFY(ui::DraftStore(uuid, copy).load().isEmpty()); // a copy: the original still lies where it was
    const QString gone = m_test->path(u"gone.gesper"_s);
    ui::DraftStore(uuid, m_test->projectPath()).save({});
    ui::DraftStore(uuid, gone).save({draft({}, u"text"_s)});
    QCOMPARE(ui::DraftStore(uuid, copy).load().size(), 1);
    ui::DraftStore(uuid, copy).save({});
}

void TestDrafts::damagedFileIsNoDraft()
{
    const QString drafts = pathOfDrafts(*m_test);
    close();
    QVERIFY(QDir().mkpath(QFileInfo(drafts).path()));
    QFile file(drafts);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"drafts\":[3,{\"area\":\"nowhere\"}") > 0);
    file.close();
    m_test->window().openProject(m_test->projectPath());
    QVERIFY(m_test->window().project());
    QVERIFY(message().isEmpty());
    file.remove();
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--type-and-die"_L1)
        return typeAndDie(arguments.at(2));
    if (arguments.size() == 4 && arguments.at(1).startsWith("--full-disk"_L1))
        return typeOnFullDisk(arguments.at(2), arguments.at(3).toLongLong(), arguments.at(1).endsWith("-and-die"_L1));
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
