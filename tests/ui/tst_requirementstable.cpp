// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <exporting/tableprint.h>
#include <models/tabletext.h>
#include <project/answers.h>
#include <requirements/answertable.h>
#include <requirements/answertablemodel.h>
#include <requirements/bulkedit.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Applicability;

class TestRequirementsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void showsTheRowsOfTheFilter();
    void modeIsRemembered();
    void editsInPlace();
    void longTextIsKeptOnEscape();
    void wrongDateStaysInTheCell();
    void verdictAndNameHelpEachOther();
    void solutionsKeepTheirKind();
    void inheritedCellsAreNotEdited();
    void differingDevicesHaveLines();
    void severalLinesAtOnce();
    void otherValuesAreLeftAlone();
    void severalLinesAreConfirmedAtOnce();
    void keysDecide();
    void copyIsWhatIsShown();
    void csvIsGuarded();
    void pdfHoldsEveryRow();
    void goToSelectsTheLine();
    void modelKeepsTheRules();

private:
    QTableView *open();
    QModelIndex cell(QTableView *table, const QString &ref, ui::AnswerColumn column);
    template <typename T>
    T *edit(QTableView *table, const QString &ref, ui::AnswerColumn column);
    void select(QTableView *table, const QStringList &refs);
    void answer(const QString &clause, const project::AnswerPatch &patch);

    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestRequirementsTable::init()
{
    QTest::failOnWarning(QRegularExpression(u"editor that does not belong"_s));
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
}

QTableView *TestRequirementsTable::open()
{
    if (auto *mode = m_test->find<QToolButton>(u"tableMode"_s); !mode->isChecked())
        mode->click();
    return m_test->find<QTableView>(u"answerTable"_s);
}

QModelIndex TestRequirementsTable::cell(QTableView *table, const QString &ref, ui::AnswerColumn column)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, ui::kAnswerRefColumn).data().toString() == ref)
            return table->model()->index(row, column);
    }
    qFatal("no line %s", qPrintable(ref));
}

template <typename T>
T *TestRequirementsTable::edit(QTableView *table, const QString &ref, ui::AnswerColumn column)
{
    const QModelIndex index = cell(table, ref, column);
    table->setFocus();
    table->setColumnHidden(column, false);
    table->setCurrentIndex(index);
    table->edit(index);
    auto *editor = qobject_cast<T *>(table->indexWidget(index));
    if (!editor)
        qFatal("no editor at %s", qPrintable(ref));
    return editor;
}

void TestRequirementsTable::select(QTableView *table, const QStringList &refs)
{
    table->clearSelection();
    for (const QString &ref : refs)
        table->selectionModel()->select(cell(table, ref, ui::kAnswerRefColumn),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TestRequirementsTable::answer(const QString &clause, const project::AnswerPatch &patch)
{
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(clause), {}, patch));
}

void TestRequirementsTable::showsTheRowsOfTheFilter()
{
    answer(u"mdr:I:1"_s, {.applies = Applicability::Yes, .method = u"Tests of strength"_s});
    auto *table = open();
    const int all = table->model()->rowCount();
    QVERIFY(all > 100);
    m_test->find<QLineEdit>(u"clauseSearch"_s)->setText(u"strength"_s);
    QCOMPARE(cell(table, u"1"_s, ui::kAnswerMethodColumn).data().toString(), u"Tests of strength"_s);
    QVERIFY(table->model()->rowCount() < all);
    m_test->find<QToolButton>(u"clauseFilterClear"_s)->click();
    QCOMPARE(table->model()->rowCount(), all);
}

void TestRequirementsTable::modeIsRemembered()
{
    open();
    m_test->reopen();
    auto *table = m_test->find<QTableView>(u"answerTable"_s);
    QVERIFY(table->model()->rowCount() > 100);
    m_test->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window()));
    table->setFocus();
    m_test->press(QKeySequence(u"Ctrl+T"_s));
    QVERIFY(m_test->find<QTreeView>(u"clauses"_s));
}

void TestRequirementsTable::editsInPlace()
{
    auto *table = open();
    auto *owner = edit<QLineEdit>(table, u"2"_s, ui::kAnswerOwnerColumn);
    QTest::keyClicks(owner, u"Anna"_s);
    QVERIFY(!m_test->answer(u"mdr:I:2"_s));
    QTest::keyClick(owner, Qt::Key_Return);
    QTRY_VERIFY(m_test->answer(u"mdr:I:2"_s));
    QCOMPARE(m_test->answer(u"mdr:I:2"_s)->owner, u"Anna"_s);
    auto *applies = edit<QComboBox>(table, u"2"_s, ui::kAnswerAppliesColumn);
    QTest::keyClick(applies, Qt::Key_Down);
    m_test->find<QLineEdit>(u"clauseSearch"_s)->setFocus();
    QTRY_COMPARE(m_test->answer(u"mdr:I:2"_s)->applies, Applicability::Yes);
    VERIFY_OK(m_test->project().undo());
    QCOMPARE(m_test->answer(u"mdr:I:2"_s)->applies, Applicability::Undecided);
    QCOMPARE(m_test->answer(u"mdr:I:2"_s)->owner, u"Anna"_s);
}

void TestRequirementsTable::longTextIsKeptOnEscape()
{
    auto *table = open();
    auto *text = edit<QPlainTextEdit>(table, u"1"_s, ui::kAnswerJustificationColumn);
    QTest::keyClicks(text, u"First"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"second"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->justification, u"First\nsecond"_s);
    text = edit<QPlainTextEdit>(table, u"1"_s, ui::kAnswerMethodColumn);
    QTest::keyClicks(text, u"Typed on the way out"_s);
    m_test->press(QKeySequence(u"Ctrl+2"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->method, u"Typed on the way out"_s);
}

void TestRequirementsTable::wrongDateStaysInTheCell()
{
    auto *table = open();
    auto *due = edit<QLineEdit>(table, u"1"_s, ui::kAnswerDueColumn);
    QTest::keyClicks(due, u"soon"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QTRY_COMPARE(cell(table, u"1"_s, ui::kAnswerDueColumn).data().toString(), u"soon"_s);
    QVERIFY(cell(table, u"1"_s, ui::kAnswerDueColumn).data(Qt::ToolTipRole).toString().contains(u"soon"_s));
    QVERIFY(m_test->find<QLabel>(u"error"_s)->text().contains(u"soon"_s));
    m_test->press(QKeySequence(u"Ctrl+2"_s));
    QVERIFY(table->isVisible()); // the window stays with what is not stored
    due = edit<QLineEdit>(table, u"1"_s, ui::kAnswerDueColumn);
    QCOMPARE(due->text(), u"soon"_s);
    due->setText(u"2026-05-04"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QTRY_VERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->due, QDate(2026, 5, 4));
    m_test->press(QKeySequence(u"Ctrl+2"_s));
    QVERIFY(!table->isVisible());
}

void TestRequirementsTable::verdictAndNameHelpEachOther()
{
    auto *table = open();
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(table->model());
    auto *model = proxy->sourceModel();
    const auto source = [&](ui::AnswerColumn column) { return proxy->mapToSource(cell(table, u"1"_s, column)); };
    model->setData(source(ui::kAnswerVerdictColumn), domain::nameOf(domain::Verdict::Shown));
    QVERIFY(!m_test->answer(u"mdr:I:1"_s));
    model->setData(source(ui::kAnswerVerdictByColumn), u"Dr Vogt"_s);
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->verdict, domain::Verdict::Shown);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->verdictBy, u"Dr Vogt"_s);
}

void TestRequirementsTable::solutionsKeepTheirKind()
{
    const domain::Solution old{domain::SolutionKind::CommonSpecification, u"CS 1"_s, u"2022"_s,
                               domain::SolutionUse::Full, {}};
    answer(u"mdr:I:1"_s, {.solutions = QList{old}});
    auto *table = open();
    auto *text = edit<QPlainTextEdit>(table, u"1"_s, ui::kAnswerSolutionsColumn);
    QCOMPARE(text->toPlainText(), u"CS 1:2022"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"EN ISO 14971:2019 | partial | clause 9"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(cell(table, u"1"_s, ui::kAnswerSolutionsColumn).data(Qt::EditRole).toString(),
             u"CS 1:2022\nEN ISO 14971:2019 | partial | clause 9"_s);
    const QList<domain::Solution> solutions = m_test->answer(u"mdr:I:1"_s)->solutions;
    QCOMPARE(solutions.size(), 2);
    QCOMPARE(solutions.first(), old);
    QCOMPARE(solutions.last().name, u"EN ISO 14971"_s);
    QCOMPARE(solutions.last().use, domain::SolutionUse::Partial);
    QCOMPARE(solutions.last().omitted, u"clause 9"_s);
}

void TestRequirementsTable::inheritedCellsAreNotEdited()
{
    answer(u"mdr:I:11"_s, {.applies = Applicability::No, .coversBelow = true});
    auto *table = open();
    const QModelIndex index = cell(table, u"11.1"_s, ui::kAnswerAppliesColumn);
    QVERIFY(!(index.flags() & Qt::ItemIsEditable));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"11"_s));
}

void TestRequirementsTable::differingDevicesHaveLines()
{
    m_test = nullptr;
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    auto *table = open();
    const int before = table->model()->rowCount();
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {m_test->data().devices.last().id},
                                 {.applies = Applicability::No}));
    QCOMPARE(table->model()->rowCount(), before + 1);
    const QModelIndex first = cell(table, u"1"_s, ui::kAnswerDeviceColumn);
    QCOMPARE(first.data().toString(), u"Alpha"_s);
    QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), u"Beta"_s);
    auto *owner = edit<QLineEdit>(table, u"1"_s, ui::kAnswerOwnerColumn);
    QTest::keyClicks(owner, u"Anna"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    QTRY_COMPARE(m_test->data().answers.size(), 2);
    const auto own = std::ranges::find(m_test->data().answers, u"Anna"_s, &domain::Answer::owner);
    QVERIFY(own != m_test->data().answers.end());
    QCOMPARE(own->device, m_test->data().devices.first().id);
}

void TestRequirementsTable::severalLinesAtOnce()
{
    auto *table = open();
    select(table, {u"1"_s, u"2"_s, u"4"_s});
    auto *what = m_test->find<QComboBox>(u"bulkWhat"_s);
    what->setCurrentIndex(1);
    QTest::keyClicks(m_test->find<QLineEdit>(u"bulkOwner"_s), u"Anna"_s);
    m_test->find<QPushButton>(u"bulkSet"_s)->click();
    for (const QString &clause : {u"mdr:I:1"_s, u"mdr:I:2"_s, u"mdr:I:4"_s}) {
        QVERIFY(m_test->answer(clause));
        QCOMPARE(m_test->answer(clause)->owner, u"Anna"_s);
    }
    VERIFY_OK(m_test->project().undo()); // one step
    QVERIFY(!m_test->answer(u"mdr:I:1"_s));
    QVERIFY(!m_test->answer(u"mdr:I:4"_s));
}

void TestRequirementsTable::otherValuesAreLeftAlone()
{
    answer(u"mdr:I:1"_s, {.applies = Applicability::Yes, .justification = u"Mine"_s, .verdict = domain::Verdict::Shown,
                          .verdictBy = u"Dr Vogt"_s});
    auto *table = open();
    select(table, {u"1"_s, u"2"_s});
    m_test->find<QComboBox>(u"bulkWhat"_s)->setCurrentIndex(3);
    auto *applies = m_test->find<QComboBox>(u"bulkApplies"_s);
    applies->setCurrentIndex(applies->findData(domain::nameOf(Applicability::No)));
    m_test->find<QPlainTextEdit>(u"bulkJustification"_s)->setPlainText(u"Not sterile"_s);
    auto *replace = m_test->find<QCheckBox>(u"bulkReplace"_s);
    QVERIFY(replace->text().contains(u'1'));
    m_test->find<QPushButton>(u"bulkSet"_s)->click();
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->applies, Applicability::Yes);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->justification, u"Mine"_s);
    QCOMPARE(m_test->answer(u"mdr:I:2"_s)->applies, Applicability::No);
    QCOMPARE(m_test->answer(u"mdr:I:2"_s)->justification, u"Not sterile"_s);
    replace->setChecked(true);
    QVERIFY(m_test->find<QLabel>(u"bulkEffect"_s)->text().contains(u"verdict"_s));
    m_test->find<QPushButton>(u"bulkSet"_s)->click();
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->applies, Applicability::No);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->justification, u"Not sterile"_s);
}

void TestRequirementsTable::severalLinesAreConfirmedAtOnce()
{
    answer(u"mdr:I:1"_s, {.applies = Applicability::Yes});
    answer(u"mdr:I:2"_s, {.applies = Applicability::Yes});
    project::Edit edit{u"Carry over"_s, {}, {}};
    for (domain::Answer carried : m_test->data().answers) {
        carried.toConfirm = u"carried over"_s;
        edit.writes.append(project::put(carried));
    }
    VERIFY_OK(m_test->project().apply(edit));
    auto *table = open();
    select(table, {u"1"_s, u"2"_s, u"3"_s});
    auto *confirm = m_test->find<QPushButton>(u"bulkConfirm"_s);
    QVERIFY2(confirm->text().contains(u'2'), qPrintable(confirm->text()));
    confirm->click();
    QVERIFY(m_test->answer(u"mdr:I:1"_s)->toConfirm.isEmpty());
    QVERIFY(m_test->answer(u"mdr:I:2"_s)->toConfirm.isEmpty());
    const QString said = m_test->window().findChild<ui::MessageBar *>(u"messageBar"_s)->text();
    QVERIFY2(said.contains("Tester"_L1), qPrintable(said));
    QVERIFY(!confirm->isVisible());
    VERIFY_OK(m_test->project().undo());
    QVERIFY(!m_test->answer(u"mdr:I:1"_s)->toConfirm.isEmpty());
    QVERIFY(!m_test->answer(u"mdr:I:2"_s)->toConfirm.isEmpty());
}

void TestRequirementsTable::keysDecide()
{
    auto *table = open();
    table->setFocus();
    table->selectRow(cell(table, u"1"_s, ui::kAnswerRefColumn).row());
    m_test->press(QKeySequence(u"Alt+N"_s));
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->applies, Applicability::No);
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    m_test->press(QKeySequence(u"Alt+Y"_s));
    QCOMPARE(m_test->answer(u"mdr:I:2"_s)->applies, Applicability::Yes);
    select(table, {u"4"_s, u"5"_s});
    m_test->press(QKeySequence(u"Alt+N"_s)); // several: prepared, not done
    QVERIFY(!m_test->answer(u"mdr:I:4"_s));
    QVERIFY(m_test->find<QPlainTextEdit>(u"bulkJustification"_s)->hasFocus());
}

void TestRequirementsTable::copyIsWhatIsShown()
{
    answer(u"mdr:I:1"_s, {.justification = u"Two\nlines"_s});
    auto *table = open();
    for (int column = 0; column < ui::kAnswerColumnCount; ++column)
        table->setColumnHidden(column, column != ui::kAnswerRefColumn && column != ui::kAnswerJustificationColumn);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(ui::kAnswerJustificationColumn), 0);
    select(table, {u"1"_s, u"2"_s});
    table->setFocus();
    m_test->press(QKeySequence::Copy);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"Justification\tNo.\n\"Two\nlines\"\t1\n\t2\n"_s);
    QVERIFY(copied->html().contains(u"<td>Two<br>lines</td><td>1</td>"_s));
}

void TestRequirementsTable::csvIsGuarded()
{
    const ui::TableText table{{}, {u"A"_s, u"B"_s}, {{u"=1+1"_s, u"a,\"b\""_s}, {u"-"_s, u"plain"_s}}};
    QCOMPARE(ui::toCsv(table, false), QByteArray("A,B\r\n'=1+1,\"a,\"\"b\"\"\"\r\n'-,plain\r\n"));
    QCOMPARE(ui::toCsv(table, true).first(3), QByteArray("\xEF\xBB\xBF"));
}

void TestRequirementsTable::pdfHoldsEveryRow()
{
    ui::TableText table{u"Project – requirements"_s, {u"No."_s, u"Text"_s}, {}};
    for (int row = 0; row < 200; ++row)
        table.rows.append({u"r%1"_s.arg(row), QString(u"word "_s).repeated(row % 40)});
    table.rows.append({u"long"_s, QString(u"sentence "_s).repeated(3000)}); // longer than a page
    const QString path = m_test->path(u"table.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(ui::writeTablePdf(path, table, job));
    QPdfDocument document;
    QCOMPARE(document.load(path), QPdfDocument::Error::None);
    QVERIFY(document.pageCount() > 3);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    for (const QString &word : {u"r0"_s, u"r199"_s, u"requirements"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    QCOMPARE(text.count(u"sentence"_s), 3000);
    QCOMPARE(text.count(u"No."_s), document.pageCount());
}

void TestRequirementsTable::goToSelectsTheLine()
{
    auto *table = open();
    m_test->find<QLineEdit>(u"clauseSearch"_s)->setText(u"17"_s);
    m_test->goTo(u"mdr:I:2"_s); // hidden by the filter
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().siblingAtColumn(ui::kAnswerRefColumn).data().toString(), u"2"_s);
}

void TestRequirementsTable::modelKeepsTheRules()
{
    ui::AnswerTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const domain::Pack &pack = *m_test->project().packs().first();
    const auto lines = [&](qsizetype count) {
        QList<catalog::Catalog::Row> rows;
        for (qsizetype index = 0; rows.size() < count; ++index) {
            if (pack.requirements.at(index).answerable)
                rows.append({&pack, index});
        }
        return ui::answerLines(m_test->data(), {pack, m_test->data()}, rows, {});
    };
    model.setLines(lines(5));
    QCOMPARE(model.rowCount(), 5);
    model.onStore([](const ui::AnswerLine &, const project::AnswerPatch &) -> base::Result<> {
        return base::fail(base::ErrorCode::Io, u"The disk is full."_s);
    });
    QVERIFY(model.setData(model.index(2, ui::kAnswerOwnerColumn), u"Anna"_s, Qt::EditRole));
    model.setLines(lines(3)); // what was typed stays with its line
    QCOMPARE(model.index(2, ui::kAnswerOwnerColumn).data().toString(), u"Anna"_s);
    QVERIFY(model.hasRefused());
    model.onStore([](const ui::AnswerLine &, const project::AnswerPatch &) { return base::Result<>(); });
    VERIFY_OK(model.storeRefused());
    QVERIFY(!model.hasRefused());
}

QTEST_MAIN(TestRequirementsTable)
#include "tst_requirementstable.moc"
