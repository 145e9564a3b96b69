// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <evidence/evidencelist.h>
#include <project/citations.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <ctime>

using namespace Qt::StringLiterals;

/// The list of evidence, what is said of a revision, and what can be done with it.
class TestEvidenceDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void filtersCombine();
    void groupsFoldAndStayFolded();
    void columnsAreChosenAndRemembered();
    void choiceSurvivesChanges();
    void revisionsAndCitations();
    void approvalSaysWhatItTouches();
    void statesAreOneStep();
    void detailsAreOneStep();
    void oneRevisionIsRemoved();
    void hashIsCopied();
    void copyIsOpened();
    void programsAreNotOpened();
    void severalCitationsAtOnce();
    void pagesAreCheckedWhileTyping();
    void filteringThousandsLaysOutOnce();

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened = url; }

private:
    domain::RevisionId add(const QString &number, const QString &revision, domain::DocumentState state,
                           const QString &owner = {});
    void cite(const QString &clause, domain::RevisionId revision);
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }
    ui::EvidenceList *list() { return m_test->find<ui::EvidenceList>(u"evidenceTable"_s); }
    QString textOf(const QString &label) { return m_test->find<QLabel>(label)->text(); }
    QString message() { return m_test->window().findChild<ui::MessageBar *>(u"messageBar"_s)->text(); }
    void choose(const QString &box, const QString &text)
    {
        auto *choice = m_test->find<QComboBox>(box);
        choice->setCurrentIndex(choice->findText(text));
    }
    std::unique_ptr<testsupport::TestWindow> m_test;
    QUrl m_opened;
};

void TestEvidenceDetails::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->showArea(ui::Area::Evidence);
}

domain::RevisionId TestEvidenceDetails::add(const QString &number, const QString &revision,
                                            domain::DocumentState state, const QString &owner)
{
    project::EvidenceDetails details;
    details.number = number;
    details.title = u"Title of "_s + number;
    details.owner = owner;
    details.revision = revision;
    details.state = state;
    if (state == domain::DocumentState::Approved)
        details.approvedOn = QDate(2026, 1, revision.toInt());
    const auto added = project::addEvidenceByReference(m_test->project(), details, u"archive"_s, u"size"_s);
    return added ? added->revision : domain::RevisionId();
}

void TestEvidenceDetails::cite(const QString &clause, domain::RevisionId revision)
{
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(clause), {}, {revision, u"2"_s, {}, {}}));
}

void TestEvidenceDetails::filtersCombine()
{
    using enum domain::DocumentState;
    const auto first = add(u"A"_s, u"1"_s, Draft, u"Anna"_s);
    add(u"B"_s, u"1"_s, Approved, u"Anna"_s);
    add(u"C"_s, u"1"_s, Draft, u"Ben"_s);
    cite(u"mdr:I:1"_s, first);
    const auto *model = list()->model();
    QCOMPARE(model->rowCount(), 3);
    choose(u"evidenceStateFilter"_s, u"draft"_s);
    QCOMPARE(model->rowCount(), 2);
    choose(u"evidenceOwnerFilter"_s, u"Anna"_s);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(textOf(u"evidenceCount"_s).contains("1 of 3"_L1));
    choose(u"evidenceCitedFilter"_s, u"Not cited"_s);
    QCOMPARE(model->rowCount(), 0);
    m_test->find<QToolButton>(u"clearEvidenceFilter"_s)->click();
    QCOMPARE(model->rowCount(), 3);
    choose(u"evidenceProblemFilter"_s, u"by reference"_s);
    QCOMPARE(model->rowCount(), 3);
}

void TestEvidenceDetails::groupsFoldAndStayFolded()
{
    add(u"A"_s, u"1"_s, domain::DocumentState::Draft);
    add(u"B"_s, u"1"_s, domain::DocumentState::Approved);
    choose(u"evidenceGrouping"_s, u"By state"_s);
    QModelIndex group = list()->model()->index(0, 0);
    QCOMPARE(group.data().toString(), u"approved (1)"_s);
    QVERIFY(list()->isExpanded(group));
    list()->collapse(group);
    add(u"C"_s, u"1"_s, domain::DocumentState::Approved);
    group = list()->model()->index(0, 0);
    QCOMPARE(group.data().toString(), u"approved (2)"_s);
    QVERIFY(!list()->isExpanded(group));
    QVERIFY(list()->isExpanded(list()->model()->index(1, 0)));
    m_test->reopen();
    m_test->showArea(ui::Area::Evidence);
    QCOMPARE(list()->model()->rowCount(), 2); // still grouped
}

void TestEvidenceDetails::columnsAreChosenAndRemembered()
{
    Q_EMIT list()->header()->customContextMenuRequested({5, 5});
    auto *menu = m_test->window().findChild<QMenu *>(u"evidenceColumns"_s);
    QVERIFY(list()->isColumnHidden(ui::kHashColumn));
    menu->actions().at(ui::kHashColumn)->trigger();
    menu->actions().at(ui::kKindColumn)->trigger();
    menu->close();
    list()->header()->resizeSection(ui::kTitleColumn, 222);
    m_test->reopen();
    m_test->showArea(ui::Area::Evidence);
    QVERIFY(!list()->isColumnHidden(ui::kHashColumn));
    QVERIFY(list()->isColumnHidden(ui::kKindColumn));
    QCOMPARE(list()->columnWidth(ui::kTitleColumn), 222);
}

void TestEvidenceDetails::choiceSurvivesChanges()
{
    const auto first = add(u"B"_s, u"1"_s, domain::DocumentState::Draft);
    QVERIFY(list()->select(first));
    add(u"A"_s, u"1"_s, domain::DocumentState::Draft);
    QVERIFY(list()->current());
    QCOMPARE(list()->current()->revision.id, first);
    m_test->find<QLineEdit>(u"evidenceFilter"_s)->setText(u"title of b"_s);
    QCOMPARE(list()->current()->revision.id, first);
    m_test->find<QLineEdit>(u"evidenceFilter"_s)->setText(u"nothing like it"_s);
    QVERIFY(!list()->current());
    m_test->find<QLineEdit>(u"evidenceFilter"_s)->clear();
    QCOMPARE(list()->current()->revision.id, first);
}

void TestEvidenceDetails::revisionsAndCitations()
{
    using enum domain::DocumentState;
    const auto first = add(u"A"_s, u"1"_s, Approved);
    cite(u"mdr:I:2"_s, first);
    const auto second = add(u"A"_s, u"2"_s, Approved);
    QVERIFY(list()->select(first));
    auto *cited = m_test->find<QListWidget>(u"citedFrom"_s);
    QCOMPARE(cited->count(), 1);
    QVERIFY2(cited->item(0)->text().contains("to confirm"_L1), qPrintable(cited->item(0)->text()));
    QVERIFY(textOf(u"evidenceAddition"_s).contains("Tester"_L1));
    QVERIFY(textOf(u"evidenceDetails"_s).contains("superseded"_L1));
    m_test->find<QTabWidget>(u"evidenceTabs"_s)->setCurrentIndex(1);
    auto *revisions = m_test->find<QListWidget>(u"revisions"_s);
    QCOMPARE(revisions->count(), 2);
    Q_EMIT revisions->itemActivated(revisions->item(0)); // the newest
    QCOMPARE(list()->current()->revision.id, second);
    QVERIFY(list()->select(first));
    m_test->find<QTabWidget>(u"evidenceTabs"_s)->setCurrentIndex(0);
    Q_EMIT cited->itemActivated(cited->item(0));
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements);
}

void TestEvidenceDetails::approvalSaysWhatItTouches()
{
    const auto first = add(u"A"_s, u"1"_s, domain::DocumentState::Approved);
    const auto second = add(u"A"_s, u"2"_s, domain::DocumentState::Draft);
    cite(u"mdr:I:1"_s, first);
    cite(u"mdr:I:2"_s, first);
    QVERIFY(list()->select(second));
    action(u"approveEvidence"_s)->trigger();
    QVERIFY2(textOf(u"approvalConsequences"_s).startsWith("2 "_L1),
             qPrintable(textOf(u"approvalConsequences"_s)));
    m_test->find<QPushButton>(u"accept"_s)->click();
    QVERIFY(m_test->find<QLabel>(u"dialogError"_s)->text().contains("person"_L1));
    m_test->find<QLineEdit>(u"approvalBy"_s)->setText(u"Anna Berger"_s);
    m_test->find<QPushButton>(u"accept"_s)->click();
    QCOMPARE(m_test->data().revisions.at(1).state, domain::DocumentState::Approved);
    QCOMPARE(m_test->data().revisions.at(1).approvedBy, u"Anna Berger"_s);
    QCOMPARE(m_test->data().revisions.at(0).state, domain::DocumentState::Superseded);
    QVERIFY(!action(u"approveEvidence"_s)->isEnabled());
    m_test->window().view()->undo();
    QCOMPARE(m_test->data().revisions.at(0).state, domain::DocumentState::Approved);
    QCOMPARE(m_test->data().revisions.at(1).state, domain::DocumentState::Draft);
}

void TestEvidenceDetails::statesAreOneStep()
{
    QVERIFY(list()->select(add(u"A"_s, u"1"_s, domain::DocumentState::Draft)));
    action(u"setState-obsolete"_s)->trigger();
    QCOMPARE(m_test->data().revisions.first().state, domain::DocumentState::Obsolete);
    m_test->window().view()->undo();
    QCOMPARE(m_test->data().revisions.first().state, domain::DocumentState::Draft);
}

void TestEvidenceDetails::detailsAreOneStep()
{
    QVERIFY(list()->select(add(u"A"_s, u"1"_s, domain::DocumentState::Draft)));
    action(u"editEvidence"_s)->trigger();
    m_test->find<QLineEdit>(u"evidenceTitle"_s)->setText(u"Other"_s);
    m_test->find<QLineEdit>(u"evidenceRevision"_s)->setText(u"1a"_s);
    m_test->find<QPushButton>(u"accept"_s)->click();
    QCOMPARE(m_test->data().revisions.first().label, u"1a"_s);
    m_test->window().view()->undo();
    QCOMPARE(m_test->data().revisions.first().label, u"1"_s);
    QCOMPARE(m_test->data().documents.first().title, u"Title of A"_s);
}

void TestEvidenceDetails::oneRevisionIsRemoved()
{
    const auto first = add(u"A"_s, u"1"_s, domain::DocumentState::Draft);
    const auto second = add(u"A"_s, u"2"_s, domain::DocumentState::Draft);
    cite(u"mdr:I:1"_s, first);
    QVERIFY(list()->select(first));
    action(u"removeRevision"_s)->trigger();
    QVERIFY(message().contains("A revision 1 is cited"_L1));
    QVERIFY(list()->select(second));
    action(u"removeRevision"_s)->trigger();
    QCOMPARE(m_test->data().revisions.size(), 1);
    m_test->window().view()->undo();
    QCOMPARE(m_test->data().revisions.size(), 2);
}

void TestEvidenceDetails::hashIsCopied()
{
    QVERIFY(m_test->drop(list()->viewport(), {m_test->makeFile(u"A.txt"_s, 1), m_test->makeFile(u"B.txt"_s, 2)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QVERIFY(list()->select(m_test->data().revisions.first().id));
    action(u"copyHash"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_test->data().revisions.first().sha256);
}

void TestEvidenceDetails::copyIsOpened()
{
    QVERIFY(m_test->drop(list()->viewport(), {m_test->makeFile(u"A.txt"_s, 5), m_test->makeFile(u"B.txt"_s, 2)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QVERIFY(list()->select(m_test->data().revisions.first().id));
    QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
    action(u"openEvidence"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_opened.isLocalFile(), 30'000);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    const QFileInfo copy(m_opened.toLocalFile());
    QCOMPARE(copy.fileName(), u"A.txt"_s);
    QCOMPARE(copy.size(), 5);
    QVERIFY(!(copy.permissions() & QFileDevice::WriteOwner));
    QVERIFY2(message().contains("does not come back"_L1), qPrintable(message()));
    m_test.reset();
    QVERIFY(!QFileInfo::exists(copy.filePath()));
}

void TestEvidenceDetails::programsAreNotOpened()
{
    QVERIFY(m_test->drop(list()->viewport(), {m_test->makeFile(u"A.desktop"_s, 5), m_test->makeFile(u"B.txt"_s, 2)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QVERIFY(list()->select(m_test->data().revisions.first().id));
    action(u"openEvidence"_s)->trigger();
    QVERIFY2(message().contains("may be a program"_L1), qPrintable(message()));
}

void TestEvidenceDetails::severalCitationsAtOnce()
{
    const auto revision = add(u"A"_s, u"1"_s, domain::DocumentState::Approved);
    for (int page = 0; page < 40; ++page)
        cite(u"mdr:I:1"_s, revision);
    const auto newer = add(u"A"_s, u"2"_s, domain::DocumentState::Approved);
    m_test->goTo(u"mdr:I:1"_s);
    auto *citations = m_test->find<QListView>(u"citations"_s);
    citations->selectAll();
    QVERIFY(!m_test->find<QPushButton>(u"editCitation"_s)->isEnabled());
    m_test->find<QPushButton>(u"confirmCitation"_s)->click();
    QCOMPARE(m_test->data().citations.at(39).confirmedAgainst, newer);
    m_test->window().view()->undo();
    QCOMPARE(m_test->data().citations.at(0).confirmedAgainst, revision);
    citations->selectAll();
    m_test->find<QPushButton>(u"removeCitation"_s)->click();
    QVERIFY(m_test->data().citations.isEmpty());
    m_test->window().view()->undo();
    QCOMPARE(m_test->data().citations.size(), 40);
}

void TestEvidenceDetails::pagesAreCheckedWhileTyping()
{
    QVERIFY(m_test->drop(list()->viewport(), {m_test->makePdf(u"A.pdf"_s, 3), m_test->makePdf(u"B.pdf"_s, 9)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    m_test->goTo(u"mdr:I:1"_s);
    m_test->find<QPushButton>(u"addCitation"_s)->click();
    auto *filter = m_test->find<QLineEdit>(u"citationFilter"_s);
    QTest::keyClicks(filter, u"pdf"_s);
    QVERIFY(textOf(u"citationPagesHint"_s).contains("3 page"_L1));
    m_test->find<QLineEdit>(u"citationPages"_s)->setText(u"7"_s);
    QVERIFY2(textOf(u"citationPagesHint"_s).contains("page 7 does not exist"_L1),
             qPrintable(textOf(u"citationPagesHint"_s)));
    QTest::keyClick(filter, Qt::Key_Down); // the next document
    QVERIFY(textOf(u"citationPagesHint"_s).contains("9 page"_L1));
    QTest::keyClick(m_test->find<QLineEdit>(u"citationPages"_s), Qt::Key_Return);
    QCOMPARE(m_test->data().citations.size(), 1);
    QCOMPARE(m_test->data().citations.first().pages, u"7"_s);
}

void TestEvidenceDetails::filteringThousandsLaysOutOnce()
{
    QList<ui::EvidenceRow> rows;
    for (qint64 id = 1; id <= 3000; ++id) {
        ui::EvidenceRow row;
        row.document.id = {(id + 2) / 3};
        row.document.number = u"VV-%1"_s.arg(row.document.id.value);
        row.document.title = u"Verification report of part %1"_s.arg(id % 97);
        row.document.kind = domain::EvidenceKind(id % 5);
        row.revision.id = {id};
        row.revision.document = row.document.id;
        row.revision.label = QString::number(id % 3);
        rows.append(row);
    }
    ui::EvidenceTreeModel model;
    ui::EvidenceList view(&model);
    view.resize(1000, 700);
    view.show();
    model.setRows(rows);
    for (const auto grouping : {ui::EvidenceGrouping::None, ui::EvidenceGrouping::Document, ui::EvidenceGrouping::Kind}) {
        model.setGrouping(grouping);
        ui::EvidenceFilter filter;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const std::clock_t begin = std::clock();
        for (const QChar letter : u"report of part 1"_s) {
            filter.text += letter;
            model.setFilter(filter);
        }
        qInfo("%.1f ms of processor time for a key", 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC / 16);
        QVERIFY(model.shownCount() > 0);
        QCOMPARE(resets.size(), 16); // one laying out for each key, whatever leaves
        model.setFilter({});
    }
}

QTEST_MAIN(TestEvidenceDetails)
#include "tst_evidencedetails.moc"
