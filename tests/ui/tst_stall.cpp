// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "bigproject.h"
#include "testwindow.h"

#include <support/verifyok.h>
#include <widgets/areapage.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QThread>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;

namespace
{

constexpr double kStall = 50;    ///< milliseconds of the window's thread in one turn of its event loop
constexpr double kNoise = 1.5;   ///< the same turn has cost 18 and 50 ms: caches and memory are shared with others
constexpr double kFrame = 16;    ///< the same until a key, a click or a step of scrolling is answered
constexpr double kOpening = 300; ///< the same until a project can be used
constexpr int kEarlierChanges = 1500;

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

/// Works like a person for a while in a large project, and measures what each key costs the window's thread. No turn of
/// the event loop may be a stall, the first and the slowest included.
class TestStall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void steps();
    void typesAndStores();
    void undoesAndRedoes();
    void storesAndSteps();
    void switchesAreas();
    void switchesDevices();
    void filters();
    void goesBackAndForward();
    void asksThePalette();
    void looksAtEvidence();
    void scrolls();
    void worksInTheTable();
    void writesTheTable();
    void readsTheHistory();
    void exportsBesideTheWork();
    void worksBesideAJob();
    void opens();

private:
    template <typename Act>
    void measure(const QString &what, Act act);
    double turn(const QString &what);
    void settle(const QString &what, double &most);
    void pause(const QString &what, int milliseconds);
    template <typename Done>
    bool waitFor(const QString &what, Done done);
    void report(const QString &what);
    void type(const QString &what, QWidget *line, const QString &text);
    void step();
    void scroll(QAbstractScrollArea *area);
    bool writeTable(const QString &path);
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }

    std::unique_ptr<testsupport::TestWindow> m_test;
    std::map<QString, QList<double>> m_costs;
    std::map<QString, double> m_longest; ///< turn that came of each kind of step, waiting included
};

/// One turn of the event loop: everything that waits to be done.
double TestStall::turn(const QString &what)
{
    const double before = worked();
    QCoreApplication::processEvents();
    const double cost = worked() - before;
    m_longest[what] = std::max(m_longest[what], cost);
    return cost;
}

/// Lets the event loop turn until nothing is left to do at once.
void TestStall::settle(const QString &what, double &most)
{
    for (int turns = 0; turns < 20; ++turns) {
        const double cost = turn(what);
        most = std::max(most, cost);
        if (cost < 0.2)
            return;
    }
}

/// A person reads; what was begun beside the window comes to its end.
void TestStall::pause(const QString &what, int milliseconds)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < milliseconds; QThread::msleep(1))
        turn(what);
}

template <typename Done>
bool TestStall::waitFor(const QString &what, Done done)
{
    bool isDone = done(); // asked once a turn: asking may be a step of its own
    QElapsedTimer timer;
    for (timer.start(); !isDone && timer.elapsed() < 300'000; QThread::msleep(1)) {
        turn(what);
        isDone = done();
    }
    return isDone;
}

/// What the act costs, with the turns of the event loop that follow from it: the longest of them counts.
template <typename Act>
void TestStall::measure(const QString &what, Act act)
{
    const double before = worked();
    act();
    double most = worked() - before;
    m_longest[what] = std::max(m_longest[what], most);
    settle(what, most);
    m_costs[what].append(most);
}

void TestStall::cleanupTestCase()
{
    m_test.reset();
    qsizetype all = 0;
    qsizetype quick = 0;
    for (const auto &[what, costs] : m_costs) {
        if (what == "open a project"_L1)
            continue;
        all += costs.size();
        quick += std::ranges::count_if(costs, [](double cost) { return cost <= kFrame; });
    }
    qInfo("of %lld steps %.1f %% are answered within %.0f ms", static_cast<long long>(all),
          100.0 * double(quick) / double(std::max(all, qsizetype(1))), kFrame);
}

void TestStall::report(const QString &what)
{
    QList<double> costs = m_costs[what];
    std::ranges::sort(costs);
    const auto at = [&](double share) { return costs.at(qsizetype(double(costs.size() - 1) * share)); };
    qInfo("%-22s n %4lld  median %6.2f  95%% %6.2f  most %6.2f ms", qPrintable(what), static_cast<long long>(costs.size()),
          at(0.5), at(0.95), m_longest[what]);
    if (m_longest[what] >= kStall * kNoise)
        QTest::qFail(qPrintable(u"%1: %2 ms"_s.arg(what).arg(m_longest[what])), __FILE__, __LINE__);
}

void TestStall::type(const QString &what, QWidget *line, const QString &text)
{
    for (const QChar letter : text)
        measure(what, [&] { QTest::keyClick(line, letter.toLatin1()); });
}

/// To the next row, from the last one back to the first. Not by key: another window may have the focus.
void TestStall::step()
{
    ui::AreaPage *page = m_test->window().view()->page();
    const domain::Place before = page->place();
    page->next();
    if (page->place() == before)
        m_test->goTo(u"mdr:I:1"_s);
}

void TestStall::initTestCase()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    VERIFY_OK(testsupport::fillBigProject(m_test->project()));
    QVERIFY(m_test->data().answers.size() >= 5000);
    QCOMPARE(m_test->data().documents.size(), 1000);
    {
        const QSignalBlocker quiet(&m_test->project());
        for (int n = 0; n < kEarlierChanges; ++n) {
            domain::Answer answer = m_test->data().answers.at(n * 3 % m_test->data().answers.size());
            answer.note = u"Looked at again, %1"_s.arg(n);
            VERIFY_OK(m_test->project().apply({u"Answer %1"_s.arg(n), {}, {project::put(answer)}}));
        }
    }
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
    for (int i = 0; i < 80; ++i)
        measure(u"step down"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Down"_s)); });
    for (int i = 0; i < 80; ++i)
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
        type(u"type a letter"_s, method, u"a new word "_s);
        measure(u"store a field"_s, [this] { m_test->press(QKeySequence(Qt::Key_Tab)); });
        auto *no = m_test->find<QRadioButton>(row % 2 ? u"applies-no"_s : u"applies-yes"_s);
        measure(u"decide"_s, [&] { no->click(); });
        m_test->press(QKeySequence(u"Ctrl+Down"_s));
    }
    pause(u"the check"_s, 1500);
    report(u"type a letter"_s);
    report(u"store a field"_s);
    report(u"decide"_s);
    m_costs[u"the check"_s].append(m_longest[u"the check"_s]);
    report(u"the check"_s);
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

/// As people do who have no time to wait: the field is left with the key that goes on.
void TestStall::storesAndSteps()
{
    m_test->goTo(u"mdr:I:1"_s);
    for (int row = 0; row < 20; ++row) {
        auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
        method->setFocus();
        QTest::keyClick(method, 'x');
        measure(u"store and step"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Down"_s)); });
    }
    report(u"store and step"_s);
}

void TestStall::switchesAreas()
{
    for (int i = 0; i < 100; ++i)
        measure(u"switch area"_s, [&] { m_test->press(QKeySequence(u"Ctrl+%1"_s.arg(i % std::size(ui::kAreas) + 1))); });
    report(u"switch area"_s);
}

void TestStall::switchesDevices()
{
    m_test->showArea(ui::Area::Requirements);
    m_test->goTo(u"mdr:I:3"_s);
    auto *scope = m_test->find<QComboBox>(u"deviceScope"_s);
    for (int i = 0; i < 50; ++i)
        measure(u"switch the device"_s, [&] { scope->setCurrentIndex(i % scope->count()); });
    scope->setCurrentIndex(0);
    report(u"switch the device"_s);
}

void TestStall::filters()
{
    const std::pair<ui::Area, QString> lines[] = {{ui::Area::Requirements, u"clauseSearch"_s},
                                                  {ui::Area::Documentation, u"clauseSearch"_s},
                                                  {ui::Area::Evidence, u"evidenceFilter"_s},
                                                  {ui::Area::Remarks, u"remarkSearch"_s},
                                                  {ui::Area::History, u"historySearch"_s}};
    for (const auto &[area, name] : lines) {
        m_test->showArea(area);
        const QString what = u"search %1"_s.arg(ui::areaIcon(area));
        for (int i = 0; i < 4; ++i) {
            auto *line = m_test->find<QLineEdit>(name);
            line->setFocus();
            type(what, line, i % 2 ? u"report 17"_s : u"software"_s);
            measure(what, [line] { line->clear(); });
            pause(what, 150); // where the answer comes from another thread
        }
        report(what);
    }
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
    for (int i = 0; i < 5; ++i) {
        measure(u"open the palette"_s, [this] { action(u"goAnything"_s)->trigger(); });
        auto *line = m_test->find<QLineEdit>(u"paletteLine"_s);
        for (const QChar letter : u"report 17"_s) {
            measure(u"ask the palette"_s, [&] { QTest::keyClick(line, letter.toLatin1()); });
            pause(u"ask the palette"_s, 40); // the answers come from another thread
        }
        QTest::keyClick(line, Qt::Key_Escape);
    }
    report(u"open the palette"_s);
    report(u"ask the palette"_s);
}

void TestStall::looksAtEvidence()
{
    m_test->showArea(ui::Area::Evidence);
    auto *table = m_test->find<QTreeView>(u"evidenceTable"_s);
    table->setFocus();
    for (int i = 0; i < 40; ++i)
        measure(u"next evidence"_s, [&] { QTest::keyClick(table, Qt::Key_Down); });
    for (int column = 0; column < 7; ++column)
        measure(u"sort the evidence"_s, [&] { table->sortByColumn(column, Qt::DescendingOrder); });
    table->sortByColumn(0, Qt::AscendingOrder);
    auto *grouping = m_test->find<QComboBox>(u"evidenceGrouping"_s);
    for (int i = 1; i <= grouping->count(); ++i)
        measure(u"group the evidence"_s, [&] { grouping->setCurrentIndex(i % grouping->count()); });
    report(u"next evidence"_s);
    report(u"sort the evidence"_s);
    report(u"group the evidence"_s);
}

void TestStall::scroll(QAbstractScrollArea *area)
{
    const QPointF middle = area->viewport()->rect().center();
    for (const int direction : {-1, 1}) {
        for (int step = 0; step < 12; ++step) {
            QWheelEvent wheel(middle, area->viewport()->mapToGlobal(middle), {}, {0, direction * 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            measure(u"scroll"_s, [&] { QCoreApplication::sendEvent(area->viewport(), &wheel); });
        }
    }
}

void TestStall::scrolls()
{
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        pause(u"scroll"_s, 200);
        const auto areas = m_test->window().view()->page()->findChildren<QAbstractScrollArea *>();
        for (QAbstractScrollArea *each : areas) {
            if (each->isVisible() && each->verticalScrollBar()->maximum() > 0)
                scroll(each);
        }
    }
    report(u"scroll"_s);
}

void TestStall::worksInTheTable()
{
    m_test->showArea(ui::Area::Requirements);
    m_test->goTo(u"mdr:I:1"_s);
    auto *mode = m_test->find<QToolButton>(u"tableMode"_s);
    for (int i = 0; i < 4; ++i) {
        measure(u"open the table"_s, [&] { mode->setChecked(true); });
        measure(u"close the table"_s, [&] { mode->setChecked(false); });
    }
    mode->setChecked(true);
    settle(u"open the table"_s, m_longest[u"open the table"_s]);
    auto *table = m_test->find<QTableView>(u"answerTable"_s);
    QVERIFY(table->model()->rowCount() >= 5000);
    for (int i = 0; i < 40; ++i)
        measure(u"step in the table"_s, [this] { m_test->press(QKeySequence(u"Ctrl+Down"_s)); });
    scroll(table);
    table->setFocus();
    for (int i = 0; i < 10; ++i) {
        measure(u"decide in the table"_s, [&] { m_test->press(QKeySequence(i % 2 ? u"Alt+N"_s : u"Alt+Y"_s)); });
        QTest::keyClick(table, Qt::Key_Down);
    }
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        measure(u"sort the table"_s, [&] { table->sortByColumn(column, Qt::DescendingOrder); });
        pause(u"sort the table"_s, 200); // long texts are put in order beside the window
    }
    table->sortByColumn(0, Qt::AscendingOrder);
    auto *search = m_test->find<QLineEdit>(u"clauseSearch"_s);
    for (int i = 0; i < 3; ++i) {
        type(u"search the table"_s, search, u"software"_s);
        measure(u"search the table"_s, [&] { search->clear(); });
    }
    for (const QString &what : {u"open the table"_s, u"close the table"_s, u"step in the table"_s,
                                u"decide in the table"_s, u"sort the table"_s, u"search the table"_s})
        report(what);
}

bool TestStall::writeTable(const QString &path)
{
    m_test->find<QToolButton>(u"tableSave"_s)->click();
    auto *dialog = m_test->find<QFileDialog>(u"tableSaveDialog"_s);
    dialog->selectNameFilter(path.endsWith(".pdf"_L1) ? dialog->nameFilters().last() : dialog->nameFilters().first());
    measure(u"write the table"_s, [&] { Q_EMIT dialog->fileSelected(path); });
    dialog->close();
    while (m_test->window().view()->workspace().jobs().isBusy()) {
        measure(u"step beside writing"_s, [this] { step(); });
        pause(u"step beside writing"_s, 20);
    }
    return QFileInfo::exists(path);
}

void TestStall::writesTheTable()
{
    auto *table = m_test->find<QTableView>(u"answerTable"_s);
    table->setFocus();
    measure(u"choose all lines"_s, [table] { table->selectAll(); });
    measure(u"copy the table"_s, [this] { m_test->press(QKeySequence::Copy); });
    QVERIFY(waitFor(u"copy the table"_s, [this] { return !m_test->window().view()->workspace().jobs().isBusy(); }));
    table->clearSelection();
    QVERIFY(writeTable(m_test->path(u"table.csv"_s)));
    QVERIFY(writeTable(m_test->path(u"table.pdf"_s)));
    m_test->find<QToolButton>(u"tableMode"_s)->setChecked(false);
    for (const QString &what :
         {u"choose all lines"_s, u"copy the table"_s, u"write the table"_s, u"step beside writing"_s})
        report(what);
}

void TestStall::readsTheHistory()
{
    m_test->showArea(ui::Area::History);
    auto *table = m_test->find<QTableView>(u"historyTable"_s);
    table->setFocus();
    for (int i = 0; i < 40; ++i)
        measure(u"next change"_s, [&] { QTest::keyClick(table, Qt::Key_Down); });
    // To the first change of all, which made every answer.
    QVERIFY(waitFor(u"next change"_s, [&] {
        const int rows = table->model()->rowCount();
        measure(u"next change"_s, [&] { QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); });
        pause(u"next change"_s, 30);
        return table->model()->rowCount() == rows && !table->model()->canFetchMore({});
    }));
    for (int i = 0; i < 4; ++i) {
        measure(u"next change"_s, [&] { QTest::keyClick(table, Qt::Key_Up); });
        pause(u"next change"_s, 200);
    }
    report(u"next change"_s);
    m_test->showArea(ui::Area::Overview);
    measure(u"the overview"_s, [this] { action(u"actionUndo"_s)->trigger(); });
    m_test->showArea(ui::Area::Overview);
    pause(u"the overview"_s, 1500);
    report(u"the overview"_s);
}

void TestStall::exportsBesideTheWork()
{
    m_test->showArea(ui::Area::Requirements);
    m_test->goTo(u"mdr:I:1"_s);
    measure(u"open the export"_s, [this] { action(u"actionExport"_s)->trigger(); });
    const QString path = m_test->path(u"checklist.pdf"_s);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(path);
    m_test->find<QComboBox>(u"exportKind"_s)->setCurrentIndex(3); // Annex III
    measure(u"open the export"_s, [this] { m_test->find<QPushButton>(u"exportStart"_s)->click(); });
    for (int i = 0; i < 400 && !QFileInfo::exists(path); ++i) {
        measure(u"step beside an export"_s, [this] { step(); });
        pause(u"step beside an export"_s, 20);
    }
    QVERIFY(waitFor(u"step beside an export"_s, [&] { return QFileInfo::exists(path); }));
    m_test->find<QDialog>(u"exportDialog"_s)->close();
    report(u"open the export"_s);
    report(u"step beside an export"_s);
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
    measure(u"step beside a job"_s, [&] { QVERIFY(m_test->drop(area->viewport(), files)); });
    m_test->showArea(ui::Area::Requirements);
    QVERIFY(waitFor(u"step beside a job"_s, [&] {
        measure(u"step beside a job"_s, [this] { step(); });
        return m_test->data().documents.size() > documents;
    }));
    report(u"step beside a job"_s);
    domain::Place place;
    place.document = m_test->data().documents.last().id.value;
    measure(u"view a page"_s, [&] { m_test->window().view()->goTo(place); });
    const auto views = m_test->window().view()->page()->findChildren<QAbstractScrollArea *>(u"pageView"_s);
    QVERIFY(!views.isEmpty());
    QAbstractScrollArea *page = views.first();
    QVERIFY(waitFor(u"view a page"_s, [&] { return page->isVisible() && page->verticalScrollBar()->maximum() > 0; }));
    for (int i = 0; i < 10; ++i) {
        measure(u"view a page"_s, [&] { QTest::keyClick(page, i < 5 ? Qt::Key_PageDown : Qt::Key_PageUp); });
        pause(u"view a page"_s, 30);
    }
    report(u"view a page"_s);
}

void TestStall::opens()
{
    for (int i = 0; i < 3; ++i)
        measure(u"open a project"_s, [this] { m_test->window().openProject(m_test->projectPath()); });
    const QList<double> costs = m_costs[u"open a project"_s];
    // The best of three: what other programs do to the caches in half a second is not the window's doing.
    qInfo("open a project: %.0f ms", *std::ranges::min_element(costs));
    QVERIFY(*std::ranges::min_element(costs) < kOpening);
}

QTEST_MAIN(TestStall)
#include "tst_stall.moc"
