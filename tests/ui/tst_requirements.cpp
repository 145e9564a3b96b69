// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <models/words.h>
#include <project/answers.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <support/verifyok.h>

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Applicability;

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void decideAndJustifyByKeyboard();
    void nextStoresWhatWasTyped();
    void wrongDateStaysInTheField();
    void verdictNeedsAName();
    void nameWithoutVerdictIsSaidToBeMissing();
    void verdictTakenBackTakesTheName();
    void untouchedRowIsCalmlyUndecided();
    void standardsAreOfferedWhileTyping();
    void inheritedAnswerBreaksAway();
    void headingAnswersItsRows();
    void rowsWithoutAnswerHideTheForm();
    void proposalIsTakenOver();
    void devicesAreAnsweredApart();
    void citeFromTheEvidenceList();
    void dropAFileToCite();
    void undoGoesBackToTheRow();
    void openCellIsStoredOnTheWay();
    void scopeWaitsForAFieldThatCannotBeStored();
    void removedDeviceLeavesTheScope();
    void undoGoesBackToTheField();
    void everyFieldIsStoredBesideAWrongOne();
    void statusLineSaysWhatIsNotStored();
    void filterMenuCountsAndClears();
    void devicesStandInAStrip();
    void remarkIsFixed();
    void keysGoToTheFormAndBack();
    void inheritedRowLeadsToItsSource();
    void dateIsChosenOrTyped();
    void ownersAreOffered();

private:
    QString selectedClause();
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestRequirements::init()
{
    QTest::failOnWarning(QRegularExpression(u"editor that does not belong"_s));
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
}

QString TestRequirements::selectedClause()
{
    return m_test->find<QLabel>(u"clauseTitle"_s)->text().section(u' ', 0, 0);
}

void TestRequirements::decideAndJustifyByKeyboard()
{
    m_test->goTo(u"mdr:I:1"_s);
    m_test->press(QKeySequence(u"Alt+N"_s));
    QTRY_VERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->applies, Applicability::No);
    m_test->press(QKeySequence(u"Alt+J"_s));
    auto *justification = m_test->find<QPlainTextEdit>(u"justification"_s);
    QTRY_VERIFY(justification->hasFocus());
    QTest::keyClicks(justification, u"Because."_s);
    QVERIFY(m_test->answer(u"mdr:I:1"_s)->justification.isEmpty());
    QTest::keyClick(justification, Qt::Key_Tab);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->justification, u"Because."_s);
    m_test->reopen();
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->justification, u"Because."_s);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->applies, Applicability::No);
}

void TestRequirements::nextStoresWhatWasTyped()
{
    m_test->goTo(u"mdr:I:1"_s);
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    QTest::keyClicks(method, u"Tests"_s);
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTRY_COMPARE(selectedClause(), u"2"_s);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->method, u"Tests"_s);
    QVERIFY(m_test->find<QPlainTextEdit>(u"method"_s)->toPlainText().isEmpty());
    m_test->press(QKeySequence(u"Ctrl+Up"_s));
    QTRY_COMPARE(selectedClause(), u"1"_s);
}

void TestRequirements::wrongDateStaysInTheField()
{
    m_test->goTo(u"mdr:I:1"_s);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"tomorrow"_s);
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTest::qWait(50);
    QCOMPARE(selectedClause(), u"1"_s);
    QCOMPARE(due->text(), u"tomorrow"_s);
    QVERIFY(m_test->find<QLabel>(u"error"_s)->text().contains("tomorrow"_L1));
    due->setText(u"2026-05-04"_s);
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTRY_COMPARE(selectedClause(), u"2"_s);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->due, QDate(2026, 5, 4));
}

void TestRequirements::verdictNeedsAName()
{
    m_test->goTo(u"mdr:I:1"_s);
    auto *verdict = m_test->find<QComboBox>(u"verdict"_s);
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down);
    QVERIFY(m_test->find<QLabel>(u"error"_s)->isVisible());
    auto *name = m_test->find<QLineEdit>(u"verdictBy"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Dr Vogt"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->verdict, domain::Verdict::Shown);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->verdictBy, u"Dr Vogt"_s);
}

void TestRequirements::nameWithoutVerdictIsSaidToBeMissing()
{
    m_test->goTo(u"mdr:I:1"_s);
    auto *name = m_test->find<QLineEdit>(u"verdictBy"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Dr Vogt"_s);
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTest::qWait(50);
    QCOMPARE(selectedClause(), u"1"_s);
    QVERIFY(m_test->find<QLabel>(u"error"_s)->text().contains("verdict"_L1));
    QVERIFY(m_test->find<QLabel>(u"storedState"_s)->text().startsWith("Not stored"_L1));
    QVERIFY(!m_test->answer(u"mdr:I:1"_s));
    auto *verdict = m_test->find<QComboBox>(u"verdict"_s);
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down);
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->verdictBy, u"Dr Vogt"_s);
    QVERIFY(m_test->find<QLabel>(u"storedState"_s)->text().startsWith("All"_L1));
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTRY_COMPARE(selectedClause(), u"2"_s);
    QVERIFY(m_test->find<QLineEdit>(u"verdictBy"_s)->text().isEmpty());
}

void TestRequirements::verdictTakenBackTakesTheName()
{
    m_test->goTo(u"mdr:I:1"_s);
    project::AnswerPatch patch;
    patch.verdict = domain::Verdict::Shown;
    patch.verdictBy = u"Dr Vogt"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {}, patch));
    QCOMPARE(m_test->find<QLineEdit>(u"verdictBy"_s)->text(), u"Dr Vogt"_s);
    auto *verdict = m_test->find<QComboBox>(u"verdict"_s);
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Home);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->verdict, domain::Verdict::NotJudged);
    QVERIFY(m_test->find<QLineEdit>(u"verdictBy"_s)->text().isEmpty());
}

void TestRequirements::untouchedRowIsCalmlyUndecided()
{
    m_test->goTo(u"mdr:I:1"_s);
    const auto remark = [this] {
        const auto hints = m_test->window().findChildren<QLabel *>(u"remark"_s);
        const auto shown = std::ranges::find_if(hints, [](const QLabel *hint) { return hint->isVisible(); });
        return shown == hints.end() ? QString() : (*shown)->text();
    };
    QTRY_COMPARE_WITH_TIMEOUT(remark(), u"Not decided yet."_s, 10'000);
    QVERIFY(!m_test->find<QToolButton>(u"remarksCount"_s)->toolTip().startsWith("0 errors"_L1));
    project::AnswerPatch patch;
    patch.owner = u"Anna"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {}, patch));
    QTRY_VERIFY_WITH_TIMEOUT(remark().startsWith(ui::word(domain::Severity::Error)), 10'000);
}

void TestRequirements::standardsAreOfferedWhileTyping()
{
    m_test->goTo(u"mdr:I:3"_s);
    const QString first = m_test->row(u"mdr:I:3"_s).requirement().advice.standards.value(0);
    QVERIFY(!first.isEmpty());
    m_test->find<QPushButton>(u"solutionsAdd"_s)->click();
    auto *table = m_test->find<QTableView>(u"solutions"_s);
    table->setCurrentIndex(table->model()->index(0, 1)); // opens the cell
    auto *line = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(line && line->completer());
    QVERIFY(line->completer()->model()->index(0, 0).data().toString().startsWith(first));
    QTest::keyClicks(line, u"risk management"_s);
    auto *popup = line->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_VERIFY(m_test->answer(u"mdr:I:3"_s));
    const QList<domain::Solution> solutions = m_test->answer(u"mdr:I:3"_s)->solutions;
    QCOMPARE(solutions.size(), 1);
    QCOMPARE(solutions.first().name, first.section(u':', 0, 0));
    QCOMPARE(solutions.first().edition, first.section(u':', 1));
    VERIFY_OK(m_test->project().undo());
    QVERIFY(!m_test->answer(u"mdr:I:3"_s));
}

void TestRequirements::inheritedAnswerBreaksAway()
{
    m_test->goTo(u"mdr:I:3"_s);
    project::AnswerPatch patch;
    patch.applies = Applicability::Yes;
    patch.justification = u"From above"_s;
    patch.coversBelow = true;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:3"_s), {}, patch));
    m_test->goTo(u"mdr:I:3(a)"_s);
    QVERIFY(m_test->find<QLabel>(u"inheritance"_s)->text().contains(u'3'));
    auto *justification = m_test->find<QPlainTextEdit>(u"justification"_s);
    QCOMPARE(justification->toPlainText(), u"From above"_s);
    QVERIFY(justification->isReadOnly());
    m_test->find<QPushButton>(u"inheritanceButton"_s)->click();
    QVERIFY(m_test->answer(u"mdr:I:3(a)"_s));
    QVERIFY(!justification->isReadOnly());
    m_test->find<QPushButton>(u"takeBack"_s)->click();
    QVERIFY(!m_test->answer(u"mdr:I:3(a)"_s));
    QVERIFY(justification->isReadOnly());
}

void TestRequirements::headingAnswersItsRows()
{
    m_test->goTo(u"mdr:I:11"_s);
    auto *covers = m_test->find<QCheckBox>(u"coversBelow"_s);
    QVERIFY(covers->isChecked());
    QVERIFY(!covers->isEnabled());
    m_test->find<QRadioButton>(u"applies-no"_s)->click();
    QVERIFY(m_test->answer(u"mdr:I:11"_s)->coversBelow);
    m_test->goTo(u"mdr:I:11.1"_s);
    QVERIFY(m_test->find<QRadioButton>(u"applies-no"_s)->isChecked());
}

void TestRequirements::rowsWithoutAnswerHideTheForm()
{
    m_test->goTo(u"mdr:I:1"_s);
    const auto *justification = m_test->find<QPlainTextEdit>(u"justification"_s);
    m_test->goTo(u"mdr:I:10.4.3"_s);
    QVERIFY(!justification->isVisible());
    QVERIFY(!m_test->find<QLabel>(u"clauseReason"_s)->text().isEmpty());
    QVERIFY(!m_test->find<QPushButton>(u"addCitation"_s)->isEnabled());
}

void TestRequirements::proposalIsTakenOver()
{
    m_test->goTo(u"mdr:I:9"_s);
    QVERIFY(m_test->find<QLabel>(u"proposal"_s)->text().contains("not yet known"_L1));
    domain::Device device = m_test->data().devices.first();
    device.traits.insert(u"annex-xvi-purpose"_s, domain::Tristate::No);
    VERIFY_OK(m_test->project().apply({u"facts"_s, {}, {project::put(device)}}));
    m_test->find<QPushButton>(u"proposalButton"_s)->click();
    QCOMPARE(m_test->answer(u"mdr:I:9"_s)->applies, Applicability::No);
    QVERIFY(!m_test->answer(u"mdr:I:9"_s)->justification.isEmpty());
    QVERIFY(m_test->find<QPlainTextEdit>(u"justification"_s)->hasFocus());
}

void TestRequirements::devicesAreAnsweredApart()
{
    m_test = nullptr;
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    m_test->goTo(u"mdr:I:1"_s);
    auto *scope = m_test->find<QComboBox>(u"deviceScope"_s);
    scope->setCurrentIndex(2);
    m_test->find<QRadioButton>(u"applies-no"_s)->click();
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->device, m_test->data().devices.at(1).id);
    scope->setCurrentIndex(0);
    QVERIFY(m_test->find<QRadioButton>(u"applies-undecided"_s)->isChecked());
}

void TestRequirements::citeFromTheEvidenceList()
{
    project::EvidenceDetails details;
    details.number = u"VV-012"_s;
    details.title = u"Unit tests"_s;
    VERIFY_OK(project::addEvidenceByReference(m_test->project(), details, u"archive"_s, u"size"_s));
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QPushButton>(u"addCitation"_s)->click();
    auto *accept = m_test->find<QPushButton>(u"accept"_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(m_test->find<QLineEdit>(u"citationFilter"_s), u"012"_s);
    QVERIFY(accept->isEnabled());
    auto *pages = m_test->find<QLineEdit>(u"citationPages"_s);
    pages->setText(u"5-2"_s);
    accept->click();
    QVERIFY(m_test->find<QLabel>(u"dialogError"_s)->isVisible());
    QVERIFY(m_test->data().citations.isEmpty());
    pages->setText(u"2-5"_s);
    accept->click();
    QCOMPARE(m_test->data().citations.size(), 1);
    QCOMPARE(m_test->data().citations.first().pages, u"2-5"_s);
    auto *list = m_test->find<QListView>(u"citations"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setFocus(Qt::TabFocusReason); // who comes by key finds it chosen
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_test->data().citations.isEmpty());
}

void TestRequirements::dropAFileToCite()
{
    m_test->goTo(u"mdr:I:2"_s);
    auto *target = m_test->find<QListView>(u"citations"_s)->viewport();
    QVERIFY(m_test->drop(target, {m_test->makePdf(u"Report 7.pdf"_s, 3)}));
    QTRY_VERIFY(m_test->window().findChild<QLineEdit *>(u"evidenceNumber"_s));
    QCOMPARE(m_test->find<QLineEdit>(u"evidenceNumber"_s)->text(), u"Report 7"_s);
    m_test->find<QPushButton>(u"accept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().citations.size(), 1, 30'000);
    QCOMPARE(m_test->data().citations.first().clause, u"mdr:I:2"_s);
    QCOMPARE(m_test->data().revisions.first().pages, 3);
}

void TestRequirements::undoGoesBackToTheRow()
{
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QRadioButton>(u"applies-yes"_s)->click();
    m_test->goTo(u"mdr:I:5"_s);
    m_test->showArea(ui::Area::Evidence);
    m_test->press(QKeySequence(QKeySequence::Undo));
    QTRY_VERIFY(!m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(selectedClause(), u"1"_s);
    m_test->press(QKeySequence(QKeySequence::Redo));
    QTRY_VERIFY(m_test->answer(u"mdr:I:1"_s));
}

void TestRequirements::openCellIsStoredOnTheWay()
{
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QPushButton>(u"solutionsAdd"_s)->click();
    auto *table = m_test->find<QTableView>(u"solutions"_s);
    table->setCurrentIndex(table->model()->index(0, 1));
    auto *cell = qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex()));
    QVERIFY(cell);
    QTest::keyClicks(cell, u"EN ISO 14971"_s);
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTRY_COMPARE(selectedClause(), u"2"_s);
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->solutions.first().name, u"EN ISO 14971"_s);
    QVERIFY(!m_test->answer(u"mdr:I:2"_s));
}

void TestRequirements::scopeWaitsForAFieldThatCannotBeStored()
{
    m_test = nullptr;
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    m_test->goTo(u"mdr:I:1"_s);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"soon"_s);
    auto *scope = m_test->find<QComboBox>(u"deviceScope"_s);
    scope->setCurrentIndex(1);
    QCOMPARE(scope->currentIndex(), 0);
    QCOMPARE(due->text(), u"soon"_s);
    due->setText(u"2026-05-04"_s);
    scope->setCurrentIndex(1);
    QCOMPARE(scope->currentIndex(), 1);
    QVERIFY(!m_test->answer(u"mdr:I:1"_s)->device);
}

void TestRequirements::removedDeviceLeavesTheScope()
{
    m_test = nullptr;
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QComboBox>(u"deviceScope"_s)->setCurrentIndex(2);
    VERIFY_OK(project::removeDevice(m_test->project(), m_test->data().devices.at(1).id));
    m_test->find<QRadioButton>(u"applies-no"_s)->click();
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QVERIFY(!m_test->answer(u"mdr:I:1"_s)->device);
}

void TestRequirements::undoGoesBackToTheField()
{
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QRadioButton>(u"applies-yes"_s)->click();
    m_test->find<QRadioButton>(u"applies-no"_s)->click();
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    QTest::keyClicks(method, u"Tests"_s);
    m_test->goTo(u"mdr:I:5"_s);
    m_test->window().view()->undo();
    QCOMPARE(selectedClause(), u"1"_s);
    QVERIFY(method->hasFocus());
    m_test->window().view()->undo();
    QVERIFY(m_test->find<QRadioButton>(u"applies-yes"_s)->hasFocus());
}

void TestRequirements::everyFieldIsStoredBesideAWrongOne()
{
    m_test->goTo(u"mdr:I:1"_s);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"soon"_s);
    auto *note = m_test->find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Ask Anna"_s);
    QVERIFY(!m_test->window().view()->commit());
    QVERIFY(due->hasFocus());
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->note, u"Ask Anna"_s);
}

void TestRequirements::statusLineSaysWhatIsNotStored()
{
    m_test->goTo(u"mdr:I:1"_s);
    const auto *state = m_test->find<QLabel>(u"storedState"_s);
    const QString stored = state->text();
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    QTest::keyClicks(method, u"T"_s);
    const QString typing = state->text();
    QVERIFY(typing != stored);
    QTest::keyClick(method, Qt::Key_Tab);
    QCOMPARE(state->text(), stored);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"soon"_s);
    QTest::keyClick(due, Qt::Key_Tab);
    QVERIFY(state->text() != stored);
    QVERIFY(state->text() != typing);
    due->clear();
    QCOMPARE(state->text(), stored);
}

void TestRequirements::filterMenuCountsAndClears()
{
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {}, {.owner = u"Anna & Co"_s}));
    auto *more = m_test->find<QToolButton>(u"clauseFilterMore"_s);
    const auto choose = [more](const QString &name) {
        Q_EMIT more->menu()->aboutToShow();
        const auto menus = more->menu()->findChildren<QMenu *>(u"filterOwner"_s);
        QList<QAction *> actions = more->menu()->actions();
        for (const QMenu *menu : menus)
            actions += menu->actions();
        for (QAction *action : std::as_const(actions)) {
            if (action->objectName() == name || action->text() == name)
                return action->trigger();
        }
        qFatal("no filter %s", qPrintable(name));
    };
    choose(u"Anna && Co"_s);
    QVERIFY(more->text().contains(u'1'));
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    auto *tree = m_test->find<QTreeView>(u"clauses"_s);
    const auto rows = [tree] {
        int count = 0;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index))
            ++count;
        return count;
    };
    QVERIFY(rows() < 10);
    choose(u"filterCybersecurity"_s);
    QVERIFY(more->text().contains(u'2'));
    m_test->find<QToolButton>(u"clauseFilterClear"_s)->click();
    QVERIFY(rows() > 100);
    QVERIFY(!more->text().contains(u'2'));
}

void TestRequirements::devicesStandInAStrip()
{
    m_test = nullptr;
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    m_test->goTo(u"mdr:I:1"_s);
    const domain::DeviceId beta = m_test->data().devices.last().id;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {beta}, {.applies = Applicability::No}));
    auto *strip = m_test->find<QTreeWidget>(u"deviceStrip"_s);
    QCOMPARE(strip->topLevelItemCount(), 3);
    QCOMPARE(strip->topLevelItem(2)->text(1), ui::word(Applicability::No));
    QCOMPARE(strip->topLevelItem(1)->text(1), ui::word(Applicability::Undecided));
    Q_EMIT strip->itemClicked(strip->topLevelItem(2), 0);
    QVERIFY(m_test->find<QRadioButton>(u"applies-no"_s)->isChecked());
    m_test->find<QPushButton>(u"deviceTakeBack"_s)->click();
    QVERIFY(!m_test->answer(u"mdr:I:1"_s));
    m_test->find<QPushButton>(u"deviceMakeOwn"_s)->click();
    QVERIFY(m_test->answer(u"mdr:I:1"_s));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->device, beta);
}

void TestRequirements::remarkIsFixed()
{
    m_test->goTo(u"mdr:I:3"_s);
    const auto standard = domain::parseSolution(m_test->row(u"mdr:I:3"_s).requirement().advice.standards.value(0));
    VERIFY_OK(standard);
    project::AnswerPatch patch;
    patch.applies = Applicability::Yes;
    patch.solutions = QList<domain::Solution>{{domain::SolutionKind::Standard, standard->name, {}, {}, {}}};
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:3"_s), {}, patch));
    const auto fix = [this]() -> QPushButton * {
        const auto all = m_test->window().findChildren<QPushButton *>(u"fix"_s);
        for (QPushButton *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fix(), 10'000);
    QVERIFY(fix()->text().contains(standard->edition));
    fix()->click();
    QCOMPARE(m_test->answer(u"mdr:I:3"_s)->solutions.first().edition, standard->edition);
    VERIFY_OK(m_test->project().undo());
    QVERIFY(m_test->answer(u"mdr:I:3"_s)->solutions.first().edition.isEmpty());
}

void TestRequirements::keysGoToTheFormAndBack()
{
    m_test->goTo(u"mdr:I:1"_s);
    auto *tree = m_test->find<QTreeView>(u"clauses"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    QVERIFY(m_test->find<QRadioButton>(u"applies-undecided"_s)->hasFocus());
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    QTest::keyClicks(method, u"Tests"_s);
    m_test->press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_COMPARE(selectedClause(), u"2"_s);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->method, u"Tests"_s);
    m_test->press(QKeySequence(Qt::Key_Escape));
    QVERIFY(tree->hasFocus());
    m_test->press(QKeySequence::Find);
    QVERIFY(m_test->find<QLineEdit>(u"clauseSearch"_s)->hasFocus());
}

void TestRequirements::inheritedRowLeadsToItsSource()
{
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:11"_s), {},
                                 {.applies = Applicability::No, .coversBelow = true}));
    m_test->goTo(u"mdr:I:11.1"_s);
    m_test->find<QPushButton>(u"inheritanceSource"_s)->click();
    QTRY_COMPARE(selectedClause(), u"11"_s);
}

void TestRequirements::dateIsChosenOrTyped()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(*ui::parseDate(u"31.3.2026"_s), QDate(2026, 3, 31));
    QCOMPARE(*ui::parseDate(u"31.03.26"_s), QDate(2026, 3, 31));
    QCOMPARE(*ui::parseDate(u"2026-03-31"_s), QDate(2026, 3, 31));
    QVERIFY(!ui::parseDate(u"31.31.2026"_s));
    QLocale::setDefault(before);
    m_test->goTo(u"mdr:I:1"_s);
    auto *due = m_test->find<QLineEdit>(u"due"_s);
    due->setFocus();
    due->setText(u"2026-05-04"_s);
    QTest::keyClick(due, Qt::Key_F4);
    auto *calendar = m_test->find<QCalendarWidget>({});
    QCOMPARE(calendar->selectedDate(), QDate(2026, 5, 4));
    Q_EMIT calendar->activated(QDate(2026, 6, 1));
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->due, QDate(2026, 6, 1));
}

void TestRequirements::ownersAreOffered()
{
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {}, {.owner = u"Anna Berg"_s}));
    m_test->goTo(u"mdr:I:2"_s);
    auto *owner = m_test->find<QLineEdit>(u"owner"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"ber"_s);
    QCOMPARE(owner->completer()->completionCount(), 1);
    QCOMPARE(owner->completer()->currentCompletion(), u"Anna Berg"_s);
}

QTEST_MAIN(TestRequirements)
#include "tst_requirements.moc"
