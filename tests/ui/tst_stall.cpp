// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "bigproject.h"
#include "testwindow.h"

#include <support/verifyok.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;

namespace
{

constexpr double kStall = 50; ///< milliseconds of the window's thread in one turn of its event loop

/// What this thread has worked so far, in milliseconds. Not the time that passed: other programs take that.
double worked()
{
#ifdef Q_OS_UNIX
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

} // namespace

/// Works like a person for a while in a large project, and measures what each key costs the window's thread.
class TestStall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_test.reset(); }
    void steps();
    void typesAndStores();
    void undoesAndRedoes();
    void switchesAreas();
    void filters();
    void goesBackAndForward();
    void asksThePalette();
    void worksBesideAJob();
    void opens();

private:
    template <typename Act>
    void measure(const QString &what, Act act);
    void settle(double &most);
    void report(const QString &what);
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }

    std::unique_ptr<testsupport::TestWindow> m_test;
    std::map<QString, QList<double>> m_costs;
};

/// Lets the event loop turn until nothing is left to do at once.
void TestStall::settle(double &most)
{
    for (int turn = 0; turn < 20; ++turn) {
        const double before = worked();
        QCoreApplication::processEvents();
        const double cost = worked() - before;
        most = std::max(most, cost);
        if (cost < 0.2)
            return;
    }
}

/// What the act costs, with the turns of the event loop that follow from it: the longest of them counts.
template <typename Act>
void TestStall::measure(const QString &what, Act act)
{
    const double before = worked();
    act();
    double most = worked() - before;
    settle(most);
    m_costs[what].append(most);
}

void TestStall::report(const QString &what)
{
    QList<double> costs = m_costs[what];
    std::ranges::sort(costs);
    const auto at = [&](double share) { return costs.at(qsizetype(double(costs.size() - 1) * share)); };
    qInfo("%-22s n %4lld  median %6.2f  95%% %6.2f  most %6.2f ms", qPrintable(what), static_cast<long long>(costs.size()),
          at(0.5), at(0.95), costs.last());
    QVERIFY2(at(0.95) < kStall, qPrintable(what));
    // The first time may load fonts and pictures; a stall is what comes back.
    QVERIFY2(costs.size() < 3 || costs.at(costs.size() - 2) < kStall, qPrintable(what));
}

void TestStall::initTestCase()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    VERIFY_OK(testsupport::fillBigProject(m_test->project()));
    QVERIFY(m_test->data().answers.size() >= 5000);
    QCOMPARE(m_test->data().documents.size(), 1000);
    m_test->reopen();
    m_test->window().resize(1280, 800);
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        QTest::qWait(20);
    }
    m_test->goTo(u"mdr:I:1"_s);
    QTest::qWait(1500); // the first check
}

void TestStall::steps()
{
    for (int i = 0; i < 150; ++i)
        measure(u"step down"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Down"_s)); });
    for (int i = 0; i < 150; ++i)
        measure(u"step up"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Up"_s)); });
    for (int i = 0; i < 30; ++i)
        measure(u"next to work"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Shift+Down"_s)); });
    report(u"step down"_s);
    report(u"step up"_s);
    report(u"next to work"_s);
}

void TestStall::typesAndStores()
{
    m_test->goTo(u"mdr:I:1"_s);
    for (int row = 0; row < 25; ++row) {
        auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
        method->setFocus();
        for (const QChar letter : u"a new word "_s)
            measure(u"type a letter"_s, [&] { QTest::keyClick(method, letter.toLatin1()); });
        measure(u"store a field"_s, [this] { m_test->press(QKeySequence(Qt::Key_Tab)); });
        auto *no = m_test->find<QRadioButton>(row % 2 ? u"applies-no"_s : u"applies-yes"_s);
        measure(u"decide"_s, [&] { no->click(); });
        m_test->press(QKeySequence(u"Ctrl+Down"_s));
    }
    report(u"type a letter"_s);
    report(u"store a field"_s);
    report(u"decide"_s);
}

void TestStall::undoesAndRedoes()
{
    for (int i = 0; i < 40; ++i)
        measure(u"undo"_s, [this] { action(u"actionUndo"_s)->trigger(); });
    for (int i = 0; i < 40; ++i)
        measure(u"redo"_s, [this] { action(u"actionRedo"_s)->trigger(); });
    report(u"undo"_s);
    report(u"redo"_s);
}

void TestStall::switchesAreas()
{
    for (int i = 0; i < 100; ++i)
        measure(u"switch area"_s, [&] { m_test->press(QKeySequence(u"Ctrl+%1"_s.arg(i % std::size(ui::kAreas) + 1))); });
    report(u"switch area"_s);
}

void TestStall::filters()
{
    m_test->showArea(ui::Area::Requirements);
    auto *search = m_test->find<QLineEdit>(u"clauseSearch"_s);
    for (int i = 0; i < 8; ++i) {
        for (const QChar letter : u"software"_s)
            measure(u"search clauses"_s, [&] { QTest::keyClick(search, letter.toLatin1()); });
        search->clear();
    }
    report(u"search clauses"_s);
}

void TestStall::goesBackAndForward()
{
    for (int i = 0; i < 60; ++i)
        measure(u"back"_s, [this] { action(u"goBack"_s)->trigger(); });
    for (int i = 0; i < 60; ++i)
        measure(u"forward"_s, [this] { action(u"goForward"_s)->trigger(); });
    report(u"back"_s);
    report(u"forward"_s);
}

void TestStall::asksThePalette()
{
    for (int i = 0; i < 10; ++i) {
        measure(u"open the palette"_s, [this] { action(u"goAnything"_s)->trigger(); });
        auto *line = m_test->find<QLineEdit>(u"paletteLine"_s);
        for (const QChar letter : u"report 17"_s) {
            measure(u"ask the palette"_s, [&] { QTest::keyClick(line, letter.toLatin1()); });
            double most = 0;
            QElapsedTimer timer;
            for (timer.start(); timer.elapsed() < 60;)
                settle(most); // the answers come from another thread
            m_costs[u"ask the palette"_s].append(most);
        }
        QTest::keyClick(line, Qt::Key_Escape);
    }
    report(u"open the palette"_s);
    report(u"ask the palette"_s);
}

void TestStall::worksBesideAJob()
{
    QStringList files;
    for (int n = 0; n < 12; ++n)
        files.append(m_test->makePdf(u"added-%1.pdf"_s.arg(n), 3));
    m_test->showArea(ui::Area::Requirements);
    m_test->goTo(u"mdr:I:1"_s);
    m_test->showArea(ui::Area::Evidence);
    const auto documents = m_test->data().documents.size();
    auto *table = m_test->find<QWidget>(u"evidenceTable"_s);
    auto *area = qobject_cast<QAbstractScrollArea *>(table);
    QVERIFY(m_test->drop(area->viewport(), files));
    m_test->showArea(ui::Area::Requirements);
    QElapsedTimer timer;
    timer.start();
    while (m_test->data().documents.size() == documents && timer.elapsed() < 120'000)
        measure(u"step beside a job"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Down"_s)); });
    QVERIFY(m_test->data().documents.size() > documents);
    report(u"step beside a job"_s);
}

void TestStall::opens()
{
    for (int i = 0; i < 3; ++i)
        measure(u"open a project"_s, [this] { m_test->window().openProject(m_test->projectPath()); });
    const QList<double> costs = m_costs[u"open a project"_s];
    qInfo("open a project: %.0f ms", *std::ranges::min_element(costs));
    QVERIFY(*std::ranges::min_element(costs) < 1000);
}

QTEST_MAIN(TestStall)
#include "tst_stall.moc"
