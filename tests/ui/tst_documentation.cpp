// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <documentation/previewpages.h>
#include <documentation/sectionstates.h>
#include <models/clausefiltermodel.h>
#include <project/citations.h>
#include <project/evidencefiles.h>
#include <project/sections.h>
#include <support/fakejob.h>
#include <support/verifyok.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestDocumentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void writeASection();
    void startFromTheTemplate();
    void startingTextIsNotPrinted();
    void insertAField();
    void insertAReference();
    void insertATableByKey();
    void problemsLeadToTheirLine();
    void previewShowsPages();
    void previewFollowsTheText();
    void previewCanBeHidden();
    void pagesBesideTheTextWhereThereIsRoom();
    void statesCount();
    void filtersByOwnerAndRemark();
    void findAndReplace();
    void referenceThatWasMeantIsOffered();

private:
    QPlainTextEdit *editor() { return m_test->find<QPlainTextEdit>(u"sectionText"_s); }
    ui::PreviewPages *pages() { return m_test->find<ui::PreviewPages>(u"sectionPreview"_s); }
    domain::RevisionId addEvidence();
    QString stored();
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestDocumentation::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->window().resize(1280, 800);
    m_test->openNew();
    m_test->goTo(u"mdr:II:1.1(a)"_s);
}

QString TestDocumentation::stored()
{
    const auto *section = project::sectionOf(m_test->data(), u"mdr:II:1.1(a)"_s, std::nullopt);
    return section ? section->text : QString();
}

void TestDocumentation::writeASection()
{
    auto *text = m_test->find<QPlainTextEdit>(u"sectionText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"# What it is"_s);
    QVERIFY(stored().isEmpty());
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTRY_COMPARE(stored(), u"# What it is"_s);
    QVERIFY(m_test->find<QPlainTextEdit>(u"sectionText"_s)->toPlainText().isEmpty());
    m_test->reopen();
    QCOMPARE(stored(), u"# What it is"_s);
}

void TestDocumentation::startFromTheTemplate()
{
    auto *button = m_test->find<QToolButton>(u"startFromTemplate"_s);
    button->click();
    QVERIFY(!button->isVisible());
    QVERIFY(m_test->find<QPlainTextEdit>(u"sectionText"_s)->toPlainText().contains("{{ device.name }}"_L1));
    QVERIFY(stored().isEmpty());
    m_test->showArea(ui::Area::Evidence);
    QVERIFY(stored().contains("{{ device.name }}"_L1));
}

void TestDocumentation::startingTextIsNotPrinted()
{
    m_test->find<QToolButton>(u"startFromTemplate"_s)->click();
    const auto *notice = m_test->window().findChild<QLabel *>(u"startingTextNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20'000);
    QTest::keyClicks(editor(), u"x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), 20'000);
}

void TestDocumentation::insertAField()
{
    QAction *action = m_test->window().findChild<QAction *>(u"insertField"_s);
    action->trigger();
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::keyClicks(popup, u"cturer.name"_s);
    QTRY_COMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor()->toPlainText(), u"{{ manufacturer.name }}"_s);
}

domain::RevisionId TestDocumentation::addEvidence()
{
    testsupport::FakeJob job;
    project::EvidenceDetails details;
    details.number = u"VV-012"_s;
    details.title = u"Verification"_s;
    details.revision = u"3"_s;
    const auto added =
        project::addEvidenceFile(m_test->project(), m_test->makePdf(u"report.pdf"_s, 3), details, job);
    return added ? added->revision : domain::RevisionId();
}

void TestDocumentation::insertAReference()
{
    const domain::RevisionId revision = addEvidence();
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(u"mdr:II:1.1(a)"_s), {}, {revision, u"2"_s, {}, {}}));
    editor()->setFocus();
    QTest::keyClicks(editor(), u"See [[vv"_s);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->model()->rowCount(), 2); // the page cited here first, then the document
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor()->toPlainText(), u"See [[VV-012 rev 3, p. 2]]"_s);
}

void TestDocumentation::insertATableByKey()
{
    m_test->find<QToolButton>(u"tableMenu"_s)->menu()->findChild<QAction *>(u"insertTable"_s)->trigger();
    auto *size = m_test->window().findChild<QDialog *>(u"tableSize"_s);
    QVERIFY(size);
    QVERIFY(QTest::qWaitForWindowActive(size));
    QCOMPARE(size->focusWidget()->objectName(), u"tableRows"_s);
    QTest::keyClicks(size->focusWidget(), u"2"_s);
    QTest::keyClick(size->focusWidget(), Qt::Key_Return);
    const QStringList lines = editor()->toPlainText().split(u'\n');
    QCOMPARE(std::ranges::count_if(lines, [](const QString &line) { return line.startsWith(u'|'); }),
             4); // a header, the line below it, two rows
    QVERIFY(editor()->hasFocus());
}

void TestDocumentation::problemsLeadToTheirLine()
{
    editor()->setPlainText(u"One\n\n{{ device.nme }}\n[[VV-1]]\n{% if device.class %}"_s);
    auto *problems = m_test->window().findChild<QListWidget *>(u"sectionProblems"_s);
    QTRY_COMPARE_WITH_TIMEOUT(problems->count(), 2, 20'000); // a template that cannot be filled has no empty fields
    QVERIFY(problems->item(0)->text().startsWith("Line 4:"_L1));
    QVERIFY(problems->item(1)->text().startsWith("Line 5:"_L1));
    Q_EMIT problems->itemActivated(problems->item(0));
    QCOMPARE(editor()->textCursor().blockNumber(), 3);
    editor()->setPlainText(u"One\n\n{{ device.nme }}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(problems->count(), 1, 20'000);
    QVERIFY2(problems->item(0)->text().contains("Line 3: There is no field device.nme"_L1),
             qPrintable(problems->item(0)->text()));
}

void TestDocumentation::previewShowsPages()
{
    QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isComplete(), 20'000);
    const QString line = u"word "_s.repeated(200) + u"\n\n"_s;
    editor()->setPlainText(line.repeated(60));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > 5, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isComplete(), 20'000);
    pages()->verticalScrollBar()->setValue(pages()->verticalScrollBar()->maximum());
    QCOMPARE(pages()->visiblePages().second, pages()->pageCount() - 1);
    QVERIFY(!pages()->isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isComplete(), 20'000);
}

void TestDocumentation::previewFollowsTheText()
{
    const QString line = u"word "_s.repeated(200) + u"\n\n"_s;
    editor()->setPlainText(line.repeated(30));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > 2, 20'000);
    const int place = pages()->verticalScrollBar()->maximum() / 2;
    pages()->verticalScrollBar()->setValue(place);
    const qsizetype before = pages()->pageCount();
    editor()->appendPlainText(line.repeated(10));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > before, 20'000);
    QCOMPARE(pages()->verticalScrollBar()->value(), place);
}

void TestDocumentation::previewCanBeHidden()
{
    auto *view = pages();
    m_test->press(QKeySequence(u"Ctrl+Shift+P"_s));
    QTRY_VERIFY(!view->isVisible());
    m_test->reopen();
    m_test->goTo(u"mdr:II:1.1(a)"_s);
    QVERIFY(!m_test->window().findChild<ui::PreviewPages *>(u"sectionPreview"_s)->isVisible());
    m_test->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window()));
    m_test->press(QKeySequence(u"Ctrl+Shift+P"_s));
    QTRY_VERIFY(m_test->window().findChild<ui::PreviewPages *>(u"sectionPreview"_s)->isVisible());
}

void TestDocumentation::pagesBesideTheTextWhereThereIsRoom()
{
    const auto *splitter = m_test->find<QSplitter>(u"sectionSplitter"_s);
    m_test->window().resize(1280, 800);
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    m_test->window().resize(2560, 1400);
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
}

void TestDocumentation::statesCount()
{
    const domain::RevisionId revision = addEvidence();
    const catalog::Catalog::Row row = m_test->row(u"mdr:II:1.1(a)"_s);
    VERIFY_OK(project::addCitation(m_test->project(), row, {}, {revision, u"2"_s, {}, {}}));
    domain::Remark remark;
    remark.rule = u"draft-cited"_s;
    remark.place.clause = u"mdr:II:1.1(a)"_s;
    domain::Remark known = remark;
    known.rule = u"section-open"_s;
    const auto states = ui::sectionStates(m_test->data(), *row.pack, {}, {remark, known});
    QVERIFY2(states.at(row.index).text.contains(u" \u00b7 1 \u00b7 1 remark"_s), qPrintable(states.at(row.index).text));
    QVERIFY(states.at(row.index).description.contains("1 reference"_L1));
    QVERIFY(states.at(0).description.contains("1 remark"_L1));
    QVERIFY(states.at(0).text.contains(" of "_L1));
}

void TestDocumentation::filtersByOwnerAndRemark()
{
    const catalog::Catalog::Row row = m_test->row(u"mdr:II:1.1(a)"_s);
    project::SectionPatch patch;
    patch.text = u"The Zwiebelfisch is small."_s;
    patch.owner = u"Anna"_s;
    VERIFY_OK(project::setSection(m_test->project(), row, {}, patch));
    domain::Remark remark;
    remark.rule = u"unknown-reference"_s;
    remark.place.clause = u"mdr:II:1.1(b)"_s;
    const auto states = ui::sectionStates(m_test->data(), *row.pack, {}, {remark});
    ui::ClauseModel model({row.pack});
    model.setStates(row.pack, states);
    model.setTexts([&](const catalog::Catalog::Row &one) {
        return ui::sectionTexts(m_test->data(), one.requirement().id);
    });
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    const auto accepted = [&](const ui::ClauseCriteria &criteria) {
        filter.setCriteria(criteria);
        QStringList found;
        for (const domain::Requirement &clause : row.pack->requirements) {
            if (clause.answerable && filter.accepts(model.indexOf(clause.id)))
                found.append(clause.ref);
        }
        return found;
    };
    QCOMPARE(ui::sectionOwners(m_test->data()), QStringList{u"Anna"_s});
    QCOMPARE(accepted({.owner = u"Anna"_s}), QStringList{u"1.1(a)"_s});
    QCOMPARE(accepted({.withRemarks = true}), QStringList{u"1.1(b)"_s});
    QCOMPARE(accepted({.text = u"zwiebelfisch"_s}), QStringList{u"1.1(a)"_s});
    QCOMPARE(accepted({.state = ui::ClauseFilter::Applies}), QStringList{u"1.1(a)"_s});
    QVERIFY(!accepted({.state = ui::ClauseFilter::Undecided}).contains(u"1.1(a)"_s));
    m_test->window().view()->showOwner(ui::Area::Documentation, u"Anna"_s);
    QVERIFY(m_test->find<QLabel>(u"filterNotice"_s)->text().contains("Anna"_L1));
}

void TestDocumentation::findAndReplace()
{
    const QString text = u"A pump. The Pump is a PUMP.\n\n- no other pumps"_s;
    editor()->setFocus();
    editor()->setPlainText(text);
    m_test->press(QKeySequence(u"Ctrl+F"_s));
    auto *words = m_test->find<QLineEdit>(u"textFindWords"_s);
    const auto *count = m_test->find<QLabel>(u"textFindCount"_s);
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"pump"_s);
    QCOMPARE(count->text(), u"1 of 4"_s);
    QCOMPARE(editor()->textCursor().selectedText(), u"pump"_s);
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(editor()->textCursor().selectedText(), u"Pump"_s);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier); // round to the end
    QCOMPARE(count->text(), u"4 of 4"_s);
    m_test->find<QCheckBox>(u"textFindCase"_s)->setChecked(true);
    QTRY_VERIFY2(count->text().contains("of 2"_L1), qPrintable(count->text()));
    m_test->find<QCheckBox>(u"textFindCase"_s)->setChecked(false);
    m_test->find<QLineEdit>(u"textReplaceWith"_s)->setText(u"pump pump"_s);
    m_test->find<QPushButton>(u"textReplaceAll"_s)->click();
    QCOMPARE(editor()->toPlainText().count(u"pump pump"_s), 4);
    QVERIFY2(count->text().contains(u'4'), qPrintable(count->text()));
    editor()->undo(); // one step
    QCOMPARE(editor()->toPlainText(), text);
    editor()->moveCursor(QTextCursor::Start);
    words->setText(u"PUMP"_s);
    m_test->find<QLineEdit>(u"textReplaceWith"_s)->setText(u"device"_s);
    m_test->find<QPushButton>(u"textReplace"_s)->click();
    QVERIFY(editor()->toPlainText().startsWith("A device. The Pump"_L1));
    QCOMPARE(editor()->textCursor().selectedText(), u"Pump"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QVERIFY(editor()->hasFocus());
    words->setText(u"not there"_s);
    QCOMPARE(editor()->extraSelections().size(), 0);
}

void TestDocumentation::referenceThatWasMeantIsOffered()
{
    addEvidence();
    editor()->setPlainText(u"See [[vv 012 rev 3, p. 2]], [[vv 012 rev 3, p. 2]] and [[XX-1]]."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_test->window().findChild<QListWidget *>(u"sectionProblems"_s)->count() > 0, 20'000);
    auto *fix = m_test->find<QPushButton>(u"fix"_s);
    QVERIFY2(fix->text().contains("[[VV-012 rev 3, p. 2]]"_L1), qPrintable(fix->text()));
    fix->click();
    QCOMPARE(editor()->toPlainText(), u"See [[VV-012 rev 3, p. 2]], [[VV-012 rev 3, p. 2]] and [[XX-1]]."_s);
    editor()->undo();
    QVERIFY(editor()->toPlainText().startsWith("See [[vv 012 rev 3, p. 2]], [[vv"_L1));
}

QTEST_MAIN(TestDocumentation)
#include "tst_documentation.moc"
