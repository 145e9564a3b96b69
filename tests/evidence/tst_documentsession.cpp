// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <evidence/documentsession.h>

#include <support/shareddata.h>

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace evidence;

namespace
{

constexpr int kPatience = 60'000;

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestDocumentSession : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DocumentSession> m_session;

    QString stored(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        return samples::write(path, bytes) ? path : QString();
    }

    DocumentSession &good()
    {
        m_session = std::make_unique<DocumentSession>(QStringLiteral(GESPER_WORKER_PROGRAM));
        return *m_session;
    }
    DocumentSession &bad()
    {
        m_session = std::make_unique<DocumentSession>(QStringLiteral(BAD_WORKER_PROGRAM),
                                                      Limits{.seconds = 1, .memoryBytes = 256 << 20});
        return *m_session;
    }

    DocumentFacts factsOf(DocumentSession &session, const QString &path)
    {
        DocumentFacts facts;
        connect(&session, &DocumentSession::opened, this,
                [&facts](const DocumentFacts &read) { facts = read; });
        session.open(path);
        const bool isOpen = QTest::qWaitFor([&facts] { return !facts.pageSizes.isEmpty(); }, kPatience);
        session.disconnect(this);
        return isOpen ? facts : DocumentFacts();
    }

    PageText textOf(DocumentSession &session, int page)
    {
        std::optional<PageText> text;
        connect(&session, &DocumentSession::textRead, this,
                [&](int of, const PageText &read) { text = of == page ? std::optional(read) : text; });
        session.wantText(page);
        const bool isRead = QTest::qWaitFor([&text] { return text.has_value(); }, kPatience);
        session.disconnect(this);
        return isRead ? *text : PageText();
    }

    QImage imageOf(DocumentSession &session, const PagePart &part)
    {
        QImage image;
        connect(&session, &DocumentSession::partDrawn, this,
                [&](const PagePart &drawn, const QImage &result) { image = drawn == part ? result : image; });
        session.wantParts({part});
        static_cast<void>(QTest::qWaitFor([&image] { return !image.isNull(); }, kPatience));
        session.disconnect(this);
        return image;
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void tellsFacts()
    {
        const QByteArray labels = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D >>] >>";
        const DocumentFacts facts =
            factsOf(good(), stored(u"a.pdf"_s, samples::pdf({"one", "two", "three"}, labels)));
        QCOMPARE(facts.pageSizes, QList<QSizeF>(3, {300, 400}));
        QCOMPARE(facts.pageLabels, (QStringList{u"i"_s, u"1"_s, u"2"_s}));
    }

    void drawsAndReads_data()
    {
        QTest::addColumn<QByteArray>("mediaBox");
        QTest::newRow("upright") << QByteArray("[0 0 300 400]");
        QTest::newRow("shifted") << QByteArray("[10 50 310 450]");
        QTest::newRow("turned") << QByteArray("[0 0 300 400] /Rotate 90");
        QTest::newRow("upside down") << QByteArray("[0 0 300 400] /Rotate 180");
        QTest::newRow("turned left") << QByteArray("[0 0 300 400] /Rotate 270");
    }

    // The boxes of the letters are where the ink is.
    void drawsAndReads()
    {
        QFETCH(QByteArray, mediaBox);
        DocumentSession &session = good();
        const DocumentFacts facts =
            factsOf(session, stored(u"ink.pdf"_s, samples::pdf({"Hello World"}, {}, mediaBox)));
        QCOMPARE(facts.pageSizes.size(), 1);
        const QSize pixels = (facts.pageSizes.first() * 2).toSize();
        const QRect ink = inkOf(imageOf(session, {0, pixels, QRect({}, pixels)}));
        QVERIFY(!ink.isEmpty());
        const PageText text = textOf(session, 0);
        QCOMPARE(text.text.trimmed(), u"Hello World"_s);
        QRectF letters;
        for (const QRectF &box : text.boxes)
            letters |= QRectF(box.topLeft() * 2, box.size() * 2);
        QVERIFY(letters.adjusted(-3, -3, 3, 3).contains(QRectF(ink)));
        QVERIFY(QRectF(ink).adjusted(-6, -6, 6, 6).contains(letters));
        if (mediaBox == "[0 0 300 400]")
            QVERIFY2(!text.boxes.at(5).isEmpty(), "the blank has no box");
    }

    // A part is what the whole shows there; giant pages are drawn in another way.
    void partsFit()
    {
        DocumentSession &session = good();
        factsOf(session, stored(u"parts.pdf"_s, samples::pdf({"Hello World"})));
        const QSize small(900, 1200);
        const QImage whole = imageOf(session, {0, small, QRect({}, small)});
        const QRect part(40, 200, 300, 200);
        QCOMPARE(imageOf(session, {0, small, part}), whole.copy(part));
        const QSize giant = small * 5; // 27 megapixels
        const QRect ink = inkOf(whole);
        const QRect around(ink.topLeft() * 5 - QPoint(20, 20), ink.size() * 5 + QSize(40, 40));
        const QRect giantInk = inkOf(imageOf(session, {0, giant, around})).translated(around.topLeft());
        QVERIFY(QRect(ink.topLeft() * 5, ink.size() * 5).adjusted(-8, -8, 8, 8).contains(giantInk));
        QVERIFY(giantInk.width() > ink.width() * 5 - 20);
    }

    void findsWords()
    {
        DocumentSession &session = good();
        factsOf(session, stored(u"find.pdf"_s, samples::pdf({"one tree", "two trees, one tree", "no wood"})));
        QMap<int, qsizetype> found;
        QList<int> order;
        connect(&session, &DocumentSession::pageSearched, this, [&](int page, const QList<TextSpan> &spans) {
            found[page] = spans.size();
            order.append(page);
        });
        QSignalSpy ended(&session, &DocumentSession::searchEnded);
        session.find(u"TREE"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatience);
        QCOMPARE(found, (QMap<int, qsizetype>{{0, 1}, {1, 2}, {2, 0}}));
        QCOMPARE(order, (QList<int>{1, 2, 0}));
    }

    void readsTheOutline()
    {
        const QByteArray catalog = "/Outlines << /First 50 0 R >>";
        DocumentSession &session = good();
        factsOf(session, stored(u"plain.pdf"_s, samples::pdf({"a"}, catalog)));
        QList<OutlineEntry> outline{{0, u"not read"_s, {}, {}}};
        connect(&session, &DocumentSession::outlineRead, this, [&](const auto &read) { outline = read; });
        session.wantOutline();
        QTRY_VERIFY_WITH_TIMEOUT(outline.isEmpty(), kPatience); // dead: left out, and no harm done
    }

    void newWishesReplaceOldOnes()
    {
        DocumentSession &session = good();
        factsOf(session, stored(u"many.pdf"_s, samples::pdf(QList<QByteArray>(50, "page"))));
        QList<int> drawn;
        connect(&session, &DocumentSession::partDrawn, this,
                [&drawn](const PagePart &part, const QImage &) { drawn.append(part.page); });
        const auto part = [](int page) { return PagePart{page, {60, 80}, {0, 0, 60, 80}}; };
        QList<PagePart> all;
        for (int page = 0; page < 50; ++page)
            all.append(part(page));
        session.wantParts(all);
        session.wantParts({part(49), part(48)});
        QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 3, kPatience);
        QCOMPARE(drawn, (QList<int>{0, 49, 48})); // the first was on its way already
    }

    void otherKinds()
    {
        DocumentSession &session = good();
        QImage image(200, 100, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const QString png = m_folder.filePath(u"scan.bin"_s);
        QVERIFY(image.save(png, "PNG"));
        QCOMPARE(factsOf(session, png).pageSizes, (QList<QSizeF>{{150, 75}}));
        const QImage drawn = imageOf(session, {0, {300, 150}, {0, 0, 300, 150}});
        QCOMPARE(drawn.pixelColor(20, 20), QColor(Qt::white));
        const QByteArray lines = QByteArray("A line of text.\n").repeated(100);
        const DocumentFacts facts = factsOf(session, stored(u"notes.md"_s, "# Notes\n\n" + lines));
        QCOMPARE(facts.pageSizes.size(), 2);
        const PageText text = textOf(session, 1);
        QVERIFY(text.text.startsWith(u"A line of text.\n"_s));
        QVERIFY(!text.boxes.first().isEmpty());
    }

    // Formats whose readers are plugins in packages of their own.
    void readsScansOfAllKinds()
    {
        DocumentSession &session = good();
        QCOMPARE(factsOf(session, stored(u"scan.tif"_s, samples::tiff({{200, 100}, {40, 80}}))).pageSizes,
                 (QList<QSizeF>{{150, 75}, {30, 60}}));
        const QImage second = imageOf(session, {1, {40, 80}, {0, 0, 40, 80}});
        QCOMPARE(second.pixelColor(20, 40), QColor(0x80, 0x80, 0x80));
        const QByteArray webp = QByteArray::fromBase64(
            "UklGRjIAAABXRUJQVlA4ICYAAACQAQCdASoCAAEAAgA0JaQAAudZtgAA/vfh/8BXf/Lk//WFWAAAAA==");
        QCOMPARE(factsOf(session, stored(u"photo.webp"_s, webp)).pageSizes, (QList<QSizeF>{{1.5, 1}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("damaged") << QByteArray("%PDF-1.7\nnothing more") << u"damaged PDF"_s;
        QTest::newRow("empty") << QByteArray("") << u"is empty"_s;
        QTest::newRow("another kind") << QByteArray(
                                             "\x7f"
                                             "ELF\0\1\2\3 program",
                                             16)
                                      << u"cannot be shown here"_s;
        QTest::newRow("image of a gigabyte")
            << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000186a0000186a0080600000076ef82f6")
            << u"image"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        DocumentSession &session = good();
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open(stored(u"refused"_s, bytes));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY2(failed.first().first().toString().contains(sentence),
                 qPrintable(failed.first().first().toString()));
    }

    void survivesBadWorkers_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("sleep") << u"not read within 1 seconds"_s;
        QTest::newRow("spin") << u"not read within 1 seconds"_s;
        QTest::newRow("crash") << u"made the reader crash"_s;
        QTest::newRow("abort") << u"made the reader crash"_s;
        QTest::newRow("garbage") << u"no readable answer"_s;
        QTest::newRow("flood") << u"no readable answer"_s;
        QTest::newRow("unknown") << u"made the reader crash"_s;
#ifndef GESPER_SANITIZED
        QTest::newRow("memory") << u"needs more memory"_s;
#endif
    }

    void survivesBadWorkers()
    {
        QFETCH(QString, sentence);
        DocumentSession &session = bad();
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open(stored(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s, "bytes"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY2(failed.first().first().toString().contains(sentence),
                 qPrintable(failed.first().first().toString()));
    }

    void missingWorkerIsTold()
    {
        DocumentSession session(u"/no/such/worker"_s);
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open(stored(u"x.pdf"_s, "bytes"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY(failed.first().first().toString().contains(u"reinstall"_s));
    }

    // Page 2 crashes the worker, page 3 hangs it: both are named once, the others are drawn.
    void badPagesAreLeftOut()
    {
        DocumentSession &session = bad();
        QCOMPARE(factsOf(session, stored(u"badpages.pdf"_s, "bytes")).pageSizes.size(), 4);
        QList<int> drawn;
        QMap<int, QString> failed;
        int failures = 0;
        connect(&session, &DocumentSession::partDrawn, this,
                [&drawn](const PagePart &part, const QImage &) { drawn.append(part.page); });
        connect(&session, &DocumentSession::pageFailed, this, [&](int page, const QString &sentence) {
            failed.insert(page, sentence);
            ++failures;
        });
        QList<PagePart> parts;
        for (const int page : {0, 1, 2, 3, 1, 2, 0})
            parts.append({page, {6, 8}, {0, 0, 6, 8}});
        session.wantParts(parts);
        QTRY_COMPARE_WITH_TIMEOUT(drawn, (QList<int>{0, 3, 0}), kPatience);
        QCOMPARE(failures, 2);
        QVERIFY(failed.value(1).contains(u"Page 2 made the reader crash"_s));
        QVERIFY(failed.value(2).contains(u"Page 3 was not read within 1 seconds"_s));
    }

    // Of public files: the letters have boxes on their page, and what is read is what the one-shot worker
    // reads.
    void realFiles()
    {
        const QStringList files = testsupport::sharedFiles(u"pdf/pdf20"_s, {u".pdf"_s});
        if (files.isEmpty())
            QSKIP("no shared data");
        for (const QString &path : files.first(std::min<qsizetype>(files.size(), 3))) {
            DocumentSession &session = good();
            const DocumentFacts facts = factsOf(session, path);
            QVERIFY2(!facts.pageSizes.isEmpty(), qPrintable(path));
            const PageText text = textOf(session, 0);
            QCOMPARE(text.boxes.size(), text.text.size());
            const QRectF page = QRectF({}, facts.pageSizes.first()).adjusted(-2, -2, 2, 2);
            qsizetype placed = 0;
            qsizetype letters = 0;
            for (qsizetype i = 0; i < text.text.size(); ++i) {
                letters += text.text.at(i).isLetterOrNumber() ? 1 : 0;
                placed += text.text.at(i).isLetterOrNumber() && page.contains(text.boxes.at(i)) ? 1 : 0;
            }
            QVERIFY2(placed * 10 >= letters * 9, qPrintable(path));
        }
    }

    void closingAsksNobody()
    {
        DocumentSession &session = bad();
        QSignalSpy failed(&session, &DocumentSession::failed);
        session.open(stored(u"sleep.pdf"_s, "bytes"));
        session.close();
        session.find(u"x"_s, 0);
        session.wantParts({{0, {6, 8}, {0, 0, 6, 8}}});
        QTest::qWait(1500);
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_MAIN(TestDocumentSession)
#include "tst_documentsession.moc"
