// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <history/historycsv.h>

#include <project/answers.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <support/made.h>
#include <support/verifyok.h>
#include <widgets/areapage.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void oneLineForEachChange();
    void newChangesComeToTheTop();
    void filters();
    void longHistoryComesInParts();
    void historyOfARow();
    void oldAndNewValue();
    void restoreTheOldValue();
    void restoreARemovedRow();
    void lostBytesAreSaidBeforehand();
    void goesToTheRow();
    void copiesAndExports();

private:
    void answer(const QString &clause, const QString &justification);
    void open();
    QTableView *table() { return m_test->find<QTableView>(u"historyTable"_s); }
    QString line(int row) { return table()->model()->index(row, 2).data().toString(); }
    int lines() { return table()->model()->rowCount(); }
    QTreeWidgetItem *select(const QString &field);

    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestHistoryPage::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
}

void TestHistoryPage::answer(const QString &clause, const QString &justification)
{
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(clause), {},
                                 testsupport::made<project::AnswerPatch>([&](auto &p) {
                                     p.applies = domain::Applicability::No;
                                     p.justification = justification;
                                 })));
}

void TestHistoryPage::open()
{
    m_test->showArea(ui::Area::History);
    QTRY_VERIFY(lines() > 0);
}

/// The item of a field in the details.
QTreeWidgetItem *TestHistoryPage::select(const QString &field)
{
    auto *tree = m_test->find<QTreeWidget>(u"changeRows"_s);
    const auto items = tree->findItems(field, Qt::MatchExactly | Qt::MatchRecursive);
    if (items.isEmpty())
        qFatal("no field %s", qPrintable(field));
    tree->setCurrentItem(items.first());
    return items.first();
}

void TestHistoryPage::oneLineForEachChange()
{
    answer(u"mdr:I:17.2"_s, u"no software"_s);
    open();
    QCOMPARE(line(0), u"set 17.2 to “does not apply”, because no software"_s);
    QTRY_VERIFY(line(lines() - 1).contains("project"_L1));
    QCOMPARE(table()->model()->index(0, 1).data().toString(), m_test->environment().user);
}

void TestHistoryPage::newChangesComeToTheTop()
{
    open();
    const int before = lines();
    answer(u"mdr:I:17.2"_s, u"no software"_s);
    QTRY_COMPARE(lines(), before + 1);
    QVERIFY(line(0).contains("17.2"_L1));
    m_test->press(QKeySequence(QKeySequence::Undo));
    QTRY_VERIFY(m_test->data().answers.isEmpty());
    m_test->showArea(ui::Area::History);
    QTRY_COMPARE(lines(), before + 2);
    QVERIFY2(line(0).endsWith("(by undo)"_L1), qPrintable(line(0)));
}

void TestHistoryPage::filters()
{
    answer(u"mdr:I:17.1"_s, u"alpha"_s);
    answer(u"mdr:I:17.2"_s, u"beta"_s);
    VERIFY_OK(project::changeTitle(m_test->project(), u"Another title"_s));
    open();
    const int all = lines();
    auto *search = m_test->find<QLineEdit>(u"historySearch"_s);
    search->setText(u"BETA"_s);
    QTRY_COMPARE(lines(), 1);
    QVERIFY(line(0).contains("17.2"_L1));
    search->setText(u"nowhere to be found"_s);
    QTRY_COMPARE(lines(), 0);
    QTRY_VERIFY(m_test->find<QLabel>(u"historyHint"_s)->text().contains("filter"_L1));
    search->clear();
    QTRY_COMPARE(lines(), all);
    auto *kind = m_test->find<QComboBox>(u"historyKind"_s);
    kind->setCurrentIndex(1);
    QTRY_COMPARE(lines(), 2);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(lines(), all);
    auto *person = m_test->find<QComboBox>(u"historyPerson"_s);
    person->setEditText(u"nobody of that name"_s);
    QTest::keyClick(person->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(lines(), 0);
}

void TestHistoryPage::longHistoryComesInParts()
{
    constexpr int kChanges = 450;
    for (int i = 0; i < kChanges; ++i)
        answer(u"mdr:I:17.2"_s, u"reason %1"_s.arg(i));
    open();
    QTRY_VERIFY(lines() >= 200);
    QVERIFY(lines() < kChanges);
    while (table()->model()->canFetchMore({})) {
        const int before = lines();
        table()->model()->fetchMore({});
        QTRY_VERIFY(lines() > before);
    }
    QVERIFY(lines() > kChanges);
}

void TestHistoryPage::historyOfARow()
{
    answer(u"mdr:I:17.1"_s, u"alpha"_s);
    answer(u"mdr:I:17.2"_s, u"beta"_s);
    m_test->goTo(u"mdr:I:17.2"_s);
    m_test->press(QKeySequence(u"Ctrl+H"_s));
    QTRY_COMPARE(m_test->window().view()->area(), ui::Area::History);
    QTRY_COMPARE(lines(), 1);
    QVERIFY(line(0).contains("17.2"_L1));
    QVERIFY(m_test->find<QLabel>(u"historyRow"_s)->text().contains("17.2"_L1));
    m_test->find<QToolButton>(u"historyLeaveRow"_s)->click();
    QTRY_VERIFY(lines() > 2);
    m_test->showArea(ui::Area::Devices);
    m_test->press(QKeySequence(u"Ctrl+H"_s));
    QTRY_COMPARE(m_test->window().view()->area(), ui::Area::History);
    QTRY_VERIFY(lines() == 1 && line(0).contains("Alpha"_L1));
}

void TestHistoryPage::oldAndNewValue()
{
    answer(u"mdr:I:17.2"_s, u"It has no software at all."_s);
    answer(u"mdr:I:17.2"_s, u"It has no firmware at all."_s);
    open();
    const QTreeWidgetItem *item = select(u"justification"_s);
    QCOMPARE(item->text(1), u"It has no software at all."_s);
    QCOMPARE(item->text(2), u"It has no firmware at all."_s);
    const QString shown = m_test->find<QTextBrowser>(u"changeValue"_s)->toPlainText();
    QVERIFY2(shown.contains("software firmware"_L1), qPrintable(shown));
}

void TestHistoryPage::restoreTheOldValue()
{
    answer(u"mdr:I:17.2"_s, u"first"_s);
    answer(u"mdr:I:17.2"_s, u"second"_s);
    open();
    select(u"justification"_s);
    QVERIFY(!m_test->find<QPushButton>(u"restoreNew"_s)->isEnabled()); // it is the value now
    m_test->find<QPushButton>(u"restoreOld"_s)->click();
    QCOMPARE(m_test->answer(u"mdr:I:17.2"_s)->justification, u"first"_s);
    QTRY_VERIFY2(line(0).endsWith("(restored)"_L1), qPrintable(line(0)));
    QVERIFY(!m_test->find<QPushButton>(u"restoreOld"_s)->isEnabled());
    QVERIFY(m_test->find<QPushButton>(u"restoreNew"_s)->isEnabled());
}

void TestHistoryPage::restoreARemovedRow()
{
    answer(u"mdr:I:17.2"_s, u"first"_s);
    VERIFY_OK(project::clearAnswer(m_test->project(), m_test->row(u"mdr:I:17.2"_s), {}));
    open();
    select(u"justification"_s);
    QVERIFY(!m_test->find<QPushButton>(u"restoreOld"_s)->isEnabled());
    m_test->find<QPushButton>(u"restoreRow"_s)->click();
    QVERIFY(m_test->answer(u"mdr:I:17.2"_s));
    QCOMPARE(m_test->answer(u"mdr:I:17.2"_s)->justification, u"first"_s);
}

void TestHistoryPage::lostBytesAreSaidBeforehand()
{
    base::SilentJob job;
    project::EvidenceDetails details;
    details.number = u"VV-1"_s;
    const auto added =
        project::addEvidenceFile(m_test->project(), m_test->makeFile(u"report.txt"_s, 100), details, job);
    VERIFY_OK(added);
    VERIFY_OK(project::removeDocument(m_test->project(), m_test->data().documents.first().id));
    const auto selectRevision = [this] {
        open();
        auto *tree = m_test->find<QTreeWidget>(u"changeRows"_s);
        table()->selectRow(0);
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            tree->setCurrentItem(tree->topLevelItem(row));
            if (m_test->find<QTextBrowser>(u"changeValue"_s)->toPlainText().contains("report.txt"_L1))
                return true;
        }
        return false;
    };
    QVERIFY(!selectRevision());
    const auto *all = m_test->find<QPushButton>(u"restoreAll"_s);
    QVERIFY(all->isEnabled());
    m_test->reopen(); // the bytes go
    QTRY_VERIFY(selectRevision());
    const auto *row = m_test->find<QPushButton>(u"restoreRow"_s);
    QVERIFY(!row->isEnabled());
    QVERIFY2(row->toolTip().contains("bytes of report.txt"_L1), qPrintable(row->toolTip()));
    QVERIFY(!m_test->find<QPushButton>(u"restoreAll"_s)->isEnabled());
}

void TestHistoryPage::goesToTheRow()
{
    answer(u"mdr:I:17.2"_s, u"first"_s);
    m_test->goTo(u"mdr:I:1"_s);
    open();
    table()->selectRow(0);
    m_test->find<QPushButton>(u"historyGo"_s)->click();
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
    QVERIFY(m_test->window().view()->page()->historyRow().clause == "mdr:I:17.2"_L1);
}

void TestHistoryPage::copiesAndExports()
{
    answer(u"mdr:I:17.2"_s, u"first"_s);
    open();
    table()->selectRow(0);
    table()->setFocus();
    const auto copied = [this] { // the list may still be filling
        table()->selectRow(0);
        m_test->window().findChild<QAction *>(u"historyCopy"_s)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QTRY_VERIFY(copied().contains("set 17.2"_L1));
    const QString path = m_test->path(u"history.csv"_s);
    struct Job : base::JobContext
    {
        bool isCancelled() const override { return false; }
        void progress(qint64, qint64, const QString &) override {}
    } job;
    const auto store = m_test->project().file().historyStore();
    const auto written = ui::writeHistoryCsv(store, {}, path, m_test->projectPath(), job);
    VERIFY_OK(written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), *written + 1);
    QVERIFY(!ui::writeHistoryCsv(store, {}, m_test->projectPath(), m_test->projectPath(), job));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
