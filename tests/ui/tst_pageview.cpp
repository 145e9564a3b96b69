// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "../evidence/samples.h"

#include <viewer/pageview.h>
#include <viewer/quotes.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::PageFit;
using ui::PageView;
using ui::TextPlace;

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void drawsOnlyWhatIsSeen();
    void zooms();
    void bigPagesAreDrawnInTiles();
    void selectsByMouse_data();
    void selectsByMouse();
    void selectsByKeyboard();
    void selectsAcrossPages();
    void scrollsByKeyboard();
    void findsPlaces();
    void citesSelectionOnly();
    void readsAloud();
    void closesAtAnyMoment();
    void quotesAreOneLine();

private:
    void open(const QByteArray &pdf);
    void waitForText(int page);
    QPoint middleOf(int page, const QString &word) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ui::PageStore> m_store;
    std::unique_ptr<PageView> m_view;
};

void TestPageView::init()
{
    m_store = std::make_unique<ui::PageStore>(QStringLiteral(GESPER_WORKER));
    m_view = std::make_unique<PageView>(*m_store);
    m_view->resize(500, 600);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestPageView::cleanup()
{
    m_view.reset();
    m_store.reset();
}

void TestPageView::open(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"document.pdf"_s);
    QVERIFY(samples::write(path, pdf));
    QSignalSpy opened(m_store.get(), &ui::PageStore::opened);
    m_store->open(path);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
}

void TestPageView::waitForText(int page)
{
    m_store->text(page);
    QTRY_VERIFY_WITH_TIMEOUT(m_store->hasText(page), 60'000);
}

QPoint TestPageView::middleOf(int page, const QString &word) const
{
    const qsizetype first = m_store->text(page)->text().indexOf(word);
    return (m_view->letterRect(page, first) | m_view->letterRect(page, first + word.size() - 1)).center();
}

void TestPageView::drawsOnlyWhatIsSeen()
{
    constexpr int kPages = 10'000;
    QList<QByteArray> texts;
    for (int page = 1; page <= kPages; ++page)
        texts.append("Page " + QByteArray::number(page));
    open(samples::pdf(texts));
    QCOMPARE(m_store->pageCount(), kPages);
    QCOMPARE(m_view->findChildren<QWidget *>().size() < 20, true); // no widget for each page
    QTRY_VERIFY_WITH_TIMEOUT(m_store->drawnParts() > 0, 60'000);
    for (int step = 0; step < 400; ++step) {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 400 * step);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentPage(), kPages - 1);
    waitForText(kPages - 1);
    QVERIFY2(m_store->drawnParts() < 900, qPrintable(QString::number(m_store->drawnParts())));
    QCOMPARE(m_store->text(kPages - 1)->text().trimmed(), u"Page 10000"_s);
}

void TestPageView::zooms()
{
    open(samples::pdf({"one", "two"}));
    m_view->setFit(PageFit::Width);
    const qreal fitting = m_view->zoom();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > fitting * 1.1);
    QCOMPARE(m_view->fit(), PageFit::None);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), 8.0);
    m_view->setFit(PageFit::Page);
    m_view->goToPage(1);
    QCOMPARE(m_view->currentPage(), 1);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
}

void TestPageView::bigPagesAreDrawnInTiles()
{
    open(samples::pdf({"giant"}, {}, "[0 0 14400 14400]"));
    m_view->setZoom(1); // 19,200 pixels wide: 1.5 GB in one piece
    const qint64 before = m_store->drawnParts();
    QTRY_VERIFY_WITH_TIMEOUT(m_store->drawnParts() >= before + 2, 60'000);
    QTest::qWait(300);
    QVERIFY(m_store->drawnParts() < before + 20);
}

void TestPageView::selectsByMouse_data()
{
    QTest::addColumn<QByteArray>("mediaBox");
    QTest::addColumn<int>("turns");
    QTest::newRow("upright") << QByteArray("[0 0 300 400]") << 0;
    QTest::newRow("page turned in the file") << QByteArray("[0 0 300 400] /Rotate 90") << 0;
    QTest::newRow("turned in the view") << QByteArray("[0 0 300 400]") << 1;
    QTest::newRow("upside down") << QByteArray("[0 0 300 400]") << 2;
}

void TestPageView::selectsByMouse()
{
    QFETCH(QByteArray, mediaBox);
    QFETCH(int, turns);
    open(samples::pdf({"alpha beta gamma delta"}, {}, mediaBox));
    for (int i = 0; i < turns; ++i)
        m_view->turn();
    waitForText(0);
    QWidget *port = m_view->viewport();
    QTest::mouseDClick(port, Qt::LeftButton, {}, middleOf(0, u"beta"_s));
    QCOMPARE(m_view->selectedText(), u"beta"_s);
    QTest::mousePress(port, Qt::LeftButton, {}, middleOf(0, u"beta"_s));
    QTest::mouseRelease(port, Qt::LeftButton, {}, middleOf(0, u"beta"_s));
    QCOMPARE(m_view->selectedText().trimmed(), u"alpha beta gamma delta"_s); // the third click: the line
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
    const QRect from = m_view->letterRect(0, 6);
    const QRect to = m_view->letterRect(0, 15);
    QTest::mousePress(port, Qt::LeftButton, {}, from.center());
    QTest::mouseMove(port, to.center());
    QTest::mouseRelease(port, Qt::LeftButton, {}, to.center());
    QVERIFY2(m_view->selectedText().contains(u"eta gamm"_s), qPrintable(m_view->selectedText()));
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_view->selectedText());
}

void TestPageView::selectsByKeyboard()
{
    open(samples::pdf({"alpha beta gamma"}));
    waitForText(0);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"alpha "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"alpha b"_s);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"alpha beta gamma"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"alpha beta "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText().trimmed(), u"alpha beta gamma"_s);
    QTest::keyClick(m_view.get(), Qt::Key_F7); // the arrows move the caret now
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->caret(), (TextPlace{0, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->caret(), (TextPlace{0, 1}));
}

void TestPageView::selectsAcrossPages()
{
    open(samples::pdf({"first page", "second page", "third page"}));
    for (int page = 0; page < 3; ++page)
        waitForText(page);
    m_view->select({0, 6}, {2, 5});
    QCOMPARE(m_view->selectedText().simplified(), u"page second page third"_s);
    m_view->select({2, 5}, {0, 6}); // backwards it is the same
    QCOMPARE(m_view->selectedText().simplified(), u"page second page third"_s);
}

void TestPageView::scrollsByKeyboard()
{
    open(samples::pdf(QList<QByteArray>(20, "page")));
    const QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentPage(), 0);
}

void TestPageView::findsPlaces()
{
    QList<QByteArray> texts(30, "nothing here");
    texts[4] = "one needle and a needle";
    texts[20] = "the last Needle";
    open(samples::pdf(texts));
    m_store->find(u"needle"_s, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->isSearching(), 60'000);
    QCOMPARE(m_store->hitCount(), 3);
    QList<std::pair<qsizetype, int>> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_F3);
        visited.append({m_view->currentHit().value_or(0), m_view->currentPage()});
    }
    QCOMPARE(visited, (QList<std::pair<qsizetype, int>>{{1, 4}, {2, 4}, {3, 20}, {1, 4}}));
    QTest::keyClick(m_view.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_view->currentHit(), 3);
}

void TestPageView::citesSelectionOnly()
{
    open(samples::pdf({"alpha beta"}));
    waitForText(0);
    QSignalSpy cited(m_view.get(), &PageView::citeRequested);
    QTest::keyClick(m_view.get(), Qt::Key_C);
    QCOMPARE(cited.size(), 0);
    m_view->selectPage();
    QTest::keyClick(m_view.get(), Qt::Key_C);
    QCOMPARE(cited.size(), 1);
}

void TestPageView::readsAloud()
{
    open(samples::pdf({"alpha beta", "gamma delta"}));
    waitForText(0);
    waitForText(1);
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(page);
    QCOMPARE(page->role(), QAccessible::Document);
    QCOMPARE(page->text(QAccessible::Name), u"Page 1 of 2"_s);
    QAccessibleTextInterface *text = page->textInterface();
    QVERIFY(text);
    QVERIFY(text->text(0, text->characterCount()).startsWith(u"alpha beta"_s));
    m_view->goToPage(1);
    QCOMPARE(page->text(QAccessible::Name), u"Page 2 of 2"_s);
    QCOMPARE(text->text(0, 5), u"gamma"_s);
    text->setSelection(0, 0, 5);
    QCOMPARE(m_view->selectedText(), u"gamma"_s);
    int start = -1;
    int end = -1;
    text->selection(0, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(0, 5));
    QCOMPARE(text->cursorPosition(), 5);
    const QRect letter = text->characterRect(6);
    QVERIFY(!letter.isEmpty());
    QCOMPARE(text->offsetAtPoint(letter.center() - QPoint(letter.width() / 4 + 1, 0)), 6);
    QCOMPARE(text->text(-5, 100'000).simplified(), u"gamma delta"_s); // out of bounds does no harm
}

// Nothing that was still to be done for a document is done once it is gone.
void TestPageView::closesAtAnyMoment()
{
    open(samples::pdf(QList<QByteArray>(20, "page")));
    m_view->verticalScrollBar()->setValue(3000); // drawing and reading wait for their moment
    m_store->close();
    QTest::qWait(300);
    for (const int key : {Qt::Key_End, Qt::Key_Right, Qt::Key_F3, Qt::Key_F7, Qt::Key_Plus})
        QTest::keyClick(m_view.get(), Qt::Key(key),
                        key == Qt::Key_Plus ? Qt::ControlModifier : Qt::NoModifier);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 200});
    m_view->turn();
    m_view->setFit(PageFit::Page);
    m_view->resize(300, 300);
    m_view->grab();
    QCOMPARE(m_view->currentPage(), 0);
    QVERIFY(m_view->selectedText().isEmpty());
    open(samples::pdf({"again"}));
    waitForText(0);
}

void TestPageView::quotesAreOneLine()
{
    QCOMPARE(ui::quoteOf(u"the veri-\nfication  plan\nsays"_s), u"the verification plan says"_s);
    QCOMPARE(ui::quoteOf(u"IEC-\n62304 and 3-\n5"_s), u"IEC- 62304 and 3- 5"_s);
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
