// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/citations.h>
#include <project/evidencefiles.h>
#include <support/verifyok.h>
#include <evidence/citing.h>
#include <viewer/pageview.h>
#include <viewer/viewerpanel.h>
#include <widgets/messagebar.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestViewerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void showsTheChosenDocument();
    void citesForTheRowSeenLast();
    void saysWhatToDoWithoutRow();
    void citedPageHasTheQuoteMarked();
    void missingQuoteIsTold();
    void damagedFileGetsASentence();
    void quoteWithoutPagesIsFound();
    void zoomAndPanesArePerProject();
    void leavesNoCopyBehind();
    void searchBar();

private:
    void add(const QString &path);
    void choose(int row);
    ui::PageView &pages();
    QString message() { return m_test->find<QLabel>(u"viewerMessage"_s)->text(); }
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestViewerPanel::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->window().resize(1280, 800);
    m_test->showArea(ui::Area::Evidence);
}

void TestViewerPanel::add(const QString &path)
{
    const qsizetype before = m_test->data().revisions.size();
    base::SilentJob job;
    const auto added = project::addEvidenceFile(m_test->project(), path, {}, job);
    VERIFY_OK(added);
    QCOMPARE(m_test->data().revisions.size(), before + 1);
}

void TestViewerPanel::choose(int row)
{
    auto *list = m_test->find<QTreeView>(u"evidenceTable"_s);
    list->selectionModel()->setCurrentIndex(list->model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The pages, once they are there with their text.
ui::PageView &TestViewerPanel::pages()
{
    const auto shown = [this]() -> ui::PageView * {
        for (ui::PageView *view : m_test->window().findChildren<ui::PageView *>()) {
            if (view->isVisible() && view->store().pageCount() > 0 &&
                view->store().hasText(view->currentPage()))
                return view;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return shown() != nullptr; }, 60'000))
        qFatal("no pages are shown");
    return *shown();
}

void TestViewerPanel::showsTheChosenDocument()
{
    QVERIFY(message().contains(u"Choose a document"_s));
    add(m_test->makePdf(u"A-1.pdf"_s, 2));
    add(m_test->makePdf(u"B-2.pdf"_s, 3));
    choose(1);
    QCOMPARE(pages().store().pageCount(), 3);
    QCOMPARE(m_test->find<QLineEdit>(u"viewerPage"_s)->text(), u"1"_s);
    m_test->find<QLineEdit>(u"viewerPage"_s)->setText(u"3"_s);
    QTest::keyClick(m_test->find<QLineEdit>(u"viewerPage"_s), Qt::Key_Return);
    QCOMPARE(pages().currentPage(), 2);
    choose(0);
    QTRY_COMPARE_WITH_TIMEOUT(pages().store().pageCount(), 2, 60'000);
}

void TestViewerPanel::citesForTheRowSeenLast()
{
    add(m_test->makePdf(u"VV-012.pdf"_s, 2));
    m_test->goTo(u"mdr:I:17.2"_s);
    m_test->showArea(ui::Area::Evidence);
    choose(0);
    ui::PageView &view = pages();
    view.goToPage(1);
    view.setFocus();
    ui::PageView &second = pages();
    second.selectPage();
    QTest::keyClick(&second, Qt::Key_C);
    QCOMPARE(m_test->data().citations.size(), 1);
    const domain::Citation &citation = m_test->data().citations.first();
    QCOMPARE(citation.clause, u"mdr:I:17.2"_s);
    QCOMPARE(citation.pages, u"2"_s);
    QCOMPARE(citation.quote, u"Page 2 of VV-012.pdf"_s);
    QVERIFY(m_test->find<ui::MessageBar>(u"messageBar"_s)->text().contains(u"17.2"_s));
    VERIFY_OK(m_test->project().undo());
    QCOMPARE(m_test->data().citations.size(), 0);
}

void TestViewerPanel::saysWhatToDoWithoutRow()
{
    add(m_test->makePdf(u"VV-012.pdf"_s, 1));
    ui::JobRunner jobs;
    ui::Workspace fresh(m_test->project(), jobs);
    QSignalSpy raised(&fresh, &ui::Workspace::messageRaised);
    ui::citeForLastRow(fresh, {m_test->data().revisions.first().id, u"1"_s, {}, {}});
    QCOMPARE(raised.size(), 1);
    QVERIFY(raised.first().first().toString().contains(u"Nothing was cited"_s));
    QCOMPARE(m_test->data().citations.size(), 0);
    fresh.setLastRow({m_test->row(u"mdr:I:17.2"_s), {}});
    ui::citeForLastRow(fresh, {m_test->data().revisions.first().id, u"1"_s, {}, {}});
    QCOMPARE(m_test->data().citations.size(), 1);
}

void TestViewerPanel::citedPageHasTheQuoteMarked()
{
    add(m_test->makePdf(u"VV-012.pdf"_s, 9));
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(u"mdr:I:17.2"_s), {},
                                   {m_test->data().revisions.first().id, u"7"_s, {}, u"page 7 of"_s}));
    m_test->goTo(u"mdr:I:17.2"_s);
    ui::PageView &view = pages();
    QTRY_COMPARE_WITH_TIMEOUT(view.currentPage(), 6, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(view.store().hasText(6), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(view.marks(6).size(), 1, 60'000);
    view.select({6, 0}, {6, 4});
    QTest::keyClick(&view, Qt::Key_C); // cites for the row that is shown
    QCOMPARE(m_test->data().citations.size(), 2);
    QCOMPARE(m_test->data().citations.last().quote, u"Page"_s);
}

void TestViewerPanel::missingQuoteIsTold()
{
    add(m_test->makePdf(u"VV-012.pdf"_s, 2));
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(u"mdr:I:17.2"_s), {},
                                   {m_test->data().revisions.first().id, u"1"_s, {}, u"no such words"_s}));
    m_test->goTo(u"mdr:I:17.2"_s);
    pages();
    const auto isTold = [this] {
        return std::ranges::any_of(m_test->window().findChildren<QLabel *>(u"viewerNotice"_s),
                                   [](const QLabel *notice) {
                                       return notice->isVisible() && notice->text().contains(u"not found"_s);
                                   });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 60'000);
}

void TestViewerPanel::damagedFileGetsASentence()
{
    QFile file(m_test->path(u"broken.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\nnothing behind it\n");
    file.close();
    add(file.fileName());
    choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"damaged PDF"_s), 60'000);
    m_test->find<QPushButton>(u"viewerSaveCopy"_s)->click(); // what cannot be shown can be taken elsewhere
    auto *dialog = m_test->window().findChild<QFileDialog *>(u"saveCopyDialog"_s);
    QVERIFY(dialog);
    const QString path = m_test->path(u"copy.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() == QFileInfo(file.fileName()).size(), 30'000);
    dialog->close();
    QVERIFY(m_test->find<QPushButton>(u"viewerOpenCopy"_s)->isVisible());
}

void TestViewerPanel::quoteWithoutPagesIsFound()
{
    add(m_test->makePdf(u"VV-012.pdf"_s, 9));
    const domain::RevisionId revision = m_test->data().revisions.first().id;
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(u"mdr:I:17.2"_s), {},
                                   {revision, {}, {}, u"page 7 of"_s}));
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(u"mdr:I:17.3"_s), {},
                                   {revision, {}, {}, u"no such words"_s}));
    m_test->goTo(u"mdr:I:17.2"_s);
    ui::PageView &view = pages();
    QTRY_COMPARE_WITH_TIMEOUT(view.marks(6).size(), 1, 60'000);
    QVERIFY(view.currentPage() >= 4); // several pages are in view
    QCOMPARE(view.store().hitCount(), 0);
    m_test->goTo(u"mdr:I:17.3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view.marks(6).isEmpty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_test->window().findChildren<QLabel *>(u"viewerNotice"_s).size() > 0 &&
                                 std::ranges::any_of(m_test->window().findChildren<QLabel *>(u"viewerNotice"_s),
                                                     [](const QLabel *notice) { return notice->isVisible(); }),
                             60'000);
}

void TestViewerPanel::zoomAndPanesArePerProject()
{
    add(m_test->makePdf(u"A.pdf"_s, 2));
    choose(0);
    pages().setZoom(1.5);
    m_test->find<QToolButton>(u"viewerPanes"_s)->click();
    QVERIFY(m_test->find<QWidget>(u"thumbnails"_s)->isVisible());
    m_test->reopen();
    m_test->showArea(ui::Area::Evidence);
    choose(0);
    QCOMPARE(pages().fit(), ui::PageFit::None);
    QCOMPARE(pages().zoom(), 1.5);
    QVERIFY(m_test->find<QWidget>(u"thumbnails"_s)->isVisible());
}

void TestViewerPanel::leavesNoCopyBehind()
{
    const auto copies = [] {
        QStringList found;
        const QDir temporary(QDir::tempPath());
        for (const QString &name : temporary.entryList({u"gesper-pages-*"_s}, QDir::Dirs)) {
            for (const QString &file : QDir(temporary.filePath(name)).entryList(QDir::Files))
                found.append(name + u'/' + file);
        }
        return found;
    };
    const QStringList before = copies();
    add(m_test->makePdf(u"A.pdf"_s, 1));
    choose(0);
    pages();
    QVERIFY(copies().size() > before.size());
    m_test.reset();
    QVERIFY(copies().size() <= before.size());
}

void TestViewerPanel::searchBar()
{
    add(m_test->makePdf(u"A.pdf"_s, 5));
    choose(0);
    ui::PageView &view = pages();
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    auto *words = m_test->find<QLineEdit>(u"viewerSearch"_s);
    words->setText(u"page 4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_test->find<QLabel>(u"viewerSearchCount"_s)->text(), u"1 of 1"_s, 60'000);
    QVERIFY(view.currentPage() >= 3); // pages so small that the last two are in view
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QCOMPARE(view.store().hitCount(), 0);
}

QTEST_MAIN(TestViewerPanel)
#include "tst_viewerpanel.moc"
