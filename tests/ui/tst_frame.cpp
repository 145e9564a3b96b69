// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/answers.h>
#include <shell/placehistory.h>
#include <support/verifyok.h>
#include <widgets/areapage.h>
#include <widgets/clausefilterbar.h>

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QThread>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<testsupport::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void historyForgetsWhatLayAhead();
    void backAndForward();
    void backStaysWithARefusedField();
    void backPassesRemovedRows();
    void undoLeadsToTheFieldOfANewRow();
    void railCollapses();
    void reopensWhereOneWas();
    void splittersArePerProject();
    void filtersArePerProject();
    void filterIsKeptOverTheRowInView();
    void filtersOfEveryArea();
    void statusLineCountsRemarks();
    void statusLineNeverOverlaps_data();
    void statusLineNeverOverlaps();

private:
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }
    QString clause() { return m_test->window().view()->here().place.clause; }
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestFrame::historyForgetsWhatLayAhead()
{
    const auto stop = [](const QString &clause) { return ui::Stop{ui::Area::Requirements, {clause, 0, 0, {}, {}}}; };
    ui::PlaceHistory history;
    QVERIFY(!history.back() && !history.forward());
    for (const QString &clause : {u"1"_s, u"2"_s, u"2"_s, u"3"_s})
        history.visit(stop(clause));
    QCOMPARE(*history.back(), stop(u"2"_s));
    QCOMPARE(*history.back(), stop(u"1"_s));
    QVERIFY(!history.canGoBack());
    QCOMPARE(*history.forward(), stop(u"2"_s));
    history.visit(stop(u"4"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(*history.back(), stop(u"2"_s));
    for (int i = 0; i < 2000; ++i)
        history.visit(stop(QString::number(i)));
    int steps = 0;
    while (history.back())
        ++steps;
    QVERIFY(steps > 100 && steps < 1000);
}

void TestFrame::backAndForward()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:4"_s);
    m_test->goTo(u"mdr:II:1.1(a)"_s);
    m_test->showArea(ui::Area::Devices);
    m_test->press(QKeySequence(u"Alt+Left"_s));
    QTRY_COMPARE(clause(), u"mdr:II:1.1(a)"_s);
    QTest::mouseClick(m_test->window().view(), Qt::BackButton);
    QTRY_COMPARE(clause(), u"mdr:I:4"_s);
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
    QTest::mouseClick(m_test->window().view(), Qt::ForwardButton);
    QTRY_COMPARE(clause(), u"mdr:II:1.1(a)"_s);
    m_test->find<QToolButton>(u"railForward"_s)->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Devices);
    QVERIFY(!action(u"goForward"_s)->isEnabled());
}

void TestFrame::backStaysWithARefusedField()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:4"_s);
    m_test->goTo(u"mdr:I:5"_s);
    m_test->find<QLineEdit>(u"due"_s)->setText(u"soon"_s);
    action(u"goBack"_s)->trigger();
    QCOMPARE(clause(), u"mdr:I:5"_s);
    QVERIFY(m_test->find<QLineEdit>(u"due"_s)->hasFocus());
    m_test->goTo(u"mdr:II:1.1(a)"_s);
    QCOMPARE(clause(), u"mdr:I:5"_s);
    m_test->find<QLineEdit>(u"due"_s)->clear();
    action(u"goBack"_s)->trigger();
    QCOMPARE(clause(), u"mdr:I:4"_s);
}

void TestFrame::backPassesRemovedRows()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    m_test->goTo(u"mdr:I:4"_s);
    domain::Place beta;
    beta.device = m_test->data().devices.last().id.value;
    m_test->window().view()->goTo(beta);
    m_test->showArea(ui::Area::Requirements);
    VERIFY_OK(m_test->project().undo()); // Beta is gone
    action(u"goBack"_s)->trigger();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
    QCOMPARE(clause(), u"mdr:I:4"_s);
}

void TestFrame::undoLeadsToTheFieldOfANewRow()
{
    m_test->openNew();
    project::AnswerPatch patch;
    patch.method = u"Test"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:4"_s), {}, patch));
    m_test->showArea(ui::Area::Devices);
    action(u"actionUndo"_s)->trigger();
    QCOMPARE(clause(), u"mdr:I:4"_s);
    QVERIFY(m_test->find<QPlainTextEdit>(u"method"_s)->hasFocus());
}

void TestFrame::railCollapses()
{
    m_test->openNew();
    m_test->window().resize(1280, 800);
    auto *devices = m_test->find<QToolButton>(u"area-devices"_s);
    QTRY_COMPARE(devices->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    m_test->find<QToolButton>(u"railCollapse"_s)->click();
    QCOMPARE(devices->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QCOMPARE(devices->accessibleName(), u"Devices"_s);
    m_test->reopen();
    QCOMPARE(m_test->find<QToolButton>(u"area-devices"_s)->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void TestFrame::reopensWhereOneWas()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    domain::Place place{u"mdr:I:17.2"_s, m_test->data().devices.last().id.value, 0, {}, {}};
    m_test->window().view()->goTo(place);
    m_test->reopen();
    QCOMPARE(m_test->window().view()->here(), (ui::Stop{ui::Area::Requirements, place}));
}

void TestFrame::splittersArePerProject()
{
    m_test->openNew();
    m_test->window().resize(1280, 800);
    const auto sizes = [this] { return m_test->find<QSplitter>(u"requirementsSplitter"_s)->sizes(); };
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QSplitter>(u"requirementsSplitter"_s)->setSizes({500, 500, 200});
    const QList<int> set = sizes();
    m_test->window().view()->layoutMemory().setValue(u"probe"_s, 1);
    m_test->reopen();
    m_test->window().resize(1280, 800);
    QTRY_COMPARE(sizes(), set);
    const ui::LayoutMemory other(u"another-project"_s);
    QCOMPARE(other.value(u"probe"_s).toInt(), 1); // begins as the last one was
    other.setValue(u"probe"_s, 2);
    QCOMPARE(m_test->window().view()->layoutMemory().value(u"probe"_s).toInt(), 1);
    for (int i = 0; i < 80; ++i)
        ui::LayoutMemory(QString::number(i));
    QSettings settings;
    settings.beginGroup(u"layout/projects"_s);
    QVERIFY(settings.childGroups().size() <= 50);
}

void TestFrame::filtersArePerProject()
{
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    m_test->goTo(u"mdr:I:17.4"_s);
    auto *bar = m_test->window().findChild<ui::ClauseFilterBar *>();
    m_test->find<QComboBox>(u"clauseFilter"_s)->setCurrentIndex(2);
    m_test->find<QLineEdit>(u"clauseSearch"_s)->setText(u"17"_s);
    const QVariantMap kept = bar->state();
    m_test->reopen();
    bar = m_test->window().findChild<ui::ClauseFilterBar *>();
    QCOMPARE(bar->state(), kept);
    QCOMPARE(m_test->find<QLineEdit>(u"clauseSearch"_s)->text(), u"17"_s);
    const auto *notice = m_test->find<QLabel>(u"filterNotice"_s);
    QVERIFY2(notice->text().contains("Undecided"_L1) && notice->text().contains("17"_L1), qPrintable(notice->text()));
    m_test->goTo(u"mdr:I:1"_s); // hidden by the filter
    QCOMPARE(clause(), u"mdr:I:1"_s);
    QVERIFY(m_test->find<QLineEdit>(u"clauseSearch"_s)->text().isEmpty());
    bar->restoreState(kept);
    m_test->find<QToolButton>(u"clauseFilterClear"_s)->click();
    QCOMPARE(bar->criteria(), ui::ClauseCriteria());
    bar->restoreState(kept);
    project::NewProject content;
    content.firstDevice.name = u"Gamma"_s;
    VERIFY_OK(m_test->window().createProject({domain::Regulation::Mdr, content, m_test->path(u"other.gesper"_s)}));
    QCOMPARE(m_test->window().findChild<ui::ClauseFilterBar *>()->criteria(), ui::ClauseCriteria());
}

void TestFrame::filterIsKeptOverTheRowInView()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:5"_s);
    m_test->find<QLineEdit>(u"clauseSearch"_s)->setText(u"17.4"_s);
    QCOMPARE(clause(), u"mdr:I:5"_s);
    m_test->reopen();
    QCOMPARE(clause(), u"mdr:I:5"_s);
    QCOMPARE(m_test->find<QLineEdit>(u"clauseSearch"_s)->text(), u"17.4"_s);
}

void TestFrame::filtersOfEveryArea()
{
    m_test->openNew();
    const std::pair<ui::Area, QString> searches[] = {{ui::Area::Evidence, u"evidenceFilter"_s},
                                                     {ui::Area::Documentation, u"clauseSearch"_s},
                                                     {ui::Area::Remarks, u"remarkSearch"_s},
                                                     {ui::Area::History, u"historySearch"_s}};
    for (const auto &[area, name] : searches) {
        m_test->showArea(area);
        m_test->find<QLineEdit>(name)->setText(u"something"_s);
    }
    m_test->showArea(ui::Area::Evidence);
    m_test->find<QComboBox>(u"evidenceStateFilter"_s)->setCurrentIndex(2);
    m_test->find<QTreeView>(u"evidenceTable"_s)->setColumnHidden(4, true);
    m_test->find<QTreeView>(u"evidenceTable"_s)->sortByColumn(1, Qt::DescendingOrder);
    m_test->reopen();
    QCOMPARE(m_test->find<QComboBox>(u"evidenceStateFilter"_s)->currentIndex(), 2);
    QVERIFY(m_test->find<QTreeView>(u"evidenceTable"_s)->isColumnHidden(4));
    QCOMPARE(m_test->find<QTreeView>(u"evidenceTable"_s)->header()->sortIndicatorSection(), 1);
    for (const auto &[area, name] : searches) {
        m_test->showArea(area);
        QCOMPARE(m_test->find<QLineEdit>(name)->text(), u"something"_s);
        QVERIFY(m_test->find<QLabel>(u"filterNotice"_s)->text().contains("something"_L1));
    }
    m_test->find<QToolButton>(u"clearHistoryFilter"_s)->click();
    QVERIFY(m_test->find<QLineEdit>(u"historySearch"_s)->text().isEmpty());
}

void TestFrame::statusLineCountsRemarks()
{
    m_test->openNew();
    m_test->goTo(u"mdr:I:4"_s);
    auto *remarks = m_test->find<QToolButton>(u"remarksCount"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remarks->text().contains("here"_L1), 20'000);
    QVERIFY2(remarks->text().startsWith("1 "_L1), qPrintable(remarks->text()));
    remarks->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Remarks);
    QVERIFY(!remarks->text().contains("here"_L1));
}

/// The first part of the status line that is cut, or lies over another or outside; empty where all is well.
static QString misplacedPart(const QWidget &bar)
{
    QRect before;
    for (const QString &name : {u"storedState"_s, u"remarksCount"_s, u"jobText"_s, u"jobProgress"_s, u"cancelJob"_s,
                                u"jobQueue"_s, u"dateOfLaw"_s}) {
        const auto *part = bar.findChild<QWidget *>(name);
        if (!part->isVisible())
            continue;
        const QRect place(part->mapTo(&bar, QPoint()), part->size());
        const bool isCut = part->width() < part->sizeHint().width() && name != "jobProgress"_L1;
        if (isCut || !bar.rect().contains(place) || (!before.isNull() && before.right() >= place.left()))
            return name;
        before = place;
    }
    return {};
}

void TestFrame::statusLineNeverOverlaps_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {900, 1000, 1280, 1920})
        QTest::addRow("%d", width) << width;
}

void TestFrame::statusLineNeverOverlaps()
{
    QFETCH(const int, width);
    m_test->openNew();
    m_test->window().resize(width, 700);
    std::atomic<bool> mayEnd = false;
    const auto work = [&](base::JobContext &job) -> base::Result<> {
        job.progress(3, 10, u"step"_s);
        while (!mayEnd && !job.isCancelled())
            QThread::msleep(1);
        return {};
    };
    ui::JobRunner &jobs = m_test->window().view()->workspace().jobs();
    const QString title = u"Die technische Dokumentation wird vollständig ausgegeben und geprüft"_s;
    for (int i = 0; i < 3; ++i)
        jobs.start<void>(title, work, this, [](const base::Result<> &) {});
    QTRY_COMPARE(jobs.state().permille, 300);
    m_test->find<QLineEdit>(u"due"_s)->setText(u"soon"_s); // the longest of what is said of storing
    const QWidget *bar = m_test->window().statusBar();
    QVERIFY(bar->width() <= width);
    QVERIFY(m_test->find<QToolButton>(u"cancelJob"_s)->isVisible());
    QTRY_COMPARE(misplacedPart(*bar), QString());
    mayEnd = true;
    QTRY_VERIFY(!jobs.isBusy());
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
