// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <evidence/pdfreading.h>

#include <support/verifyok.h>

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestPdfReading : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString stored(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
        return samples::write(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void countsPagesAndText()
    {
        const auto reading = evidence::readPdf(stored(samples::pdf({"Hello", "", "World"})));
        QCOMPARE(reading.pages, 3);
        QCOMPARE(reading.pagesWithoutText, 1);
        QCOMPARE(reading.pagesNotLookedAt, 0);
        QCOMPARE(reading.pageLabels, QStringList());
        QCOMPARE(reading.problem, QString());
    }

    void findsAWordBehindManyBlanks()
    {
        const auto reading = evidence::readPdf(stored(samples::pdf({QByteArray(300, '.') + " word"})));
        QCOMPARE(reading.pagesWithoutText, 0);
    }

    void takesLabels()
    {
        const QByteArray roman = "/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>";
        const auto reading = evidence::readPdf(stored(samples::pdf({"a", "b", "c"}, roman)));
        QCOMPARE(reading.pageLabels, (QStringList{u"i"_s, u"ii"_s, u"1"_s}));
    }

    void namesAPageWithoutUsableSize()
    {
        const auto reading = evidence::readPdf(stored(samples::pdf({"a"}, {}, "[0 0 2147483648 400]")));
        QCOMPARE(reading.pages, 1);
        QVERIFY2(reading.problem.startsWith("Page 1 has no usable size"_L1), qPrintable(reading.problem));
    }

    void saysWhatCannotBeRead()
    {
        const auto damaged = evidence::readPdf(stored("%PDF-1.7\nnothing else\n"));
        QVERIFY(!damaged.pages);
        QVERIFY(damaged.problem.contains("damaged"_L1));
        QVERIFY(!damaged.isEncrypted);
    }

    void readsTexts()
    {
        const QString path = stored(samples::pdf({"one", "two", "three"}));
        const auto texts = evidence::readPageTexts(path, 2, 3);
        VERIFY_OK(texts);
        QCOMPARE(*texts, (QStringList{u"two"_s, u"three"_s}));
        VERIFY_FAILS(evidence::readPageTexts(path, 0, 1), base::ErrorCode::Usage);
        VERIFY_FAILS(evidence::readPageTexts(path, 1, 4), base::ErrorCode::Usage);
        VERIFY_FAILS(evidence::readPageTexts(path, 3, 1), base::ErrorCode::Usage);
        VERIFY_FAILS(evidence::readPageTexts(stored("no PDF"), 1, 1), base::ErrorCode::Corrupt);
    }

    void draws()
    {
        const QString path = stored(samples::pdf({"one"}));
        const auto png = evidence::renderPagePng(path, 1, 150);
        VERIFY_OK(png);
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.size(), QSize(150, 200));
        QCOMPARE(image.pixelColor(149, 0), QColor(Qt::white));
        bool hasInk = false;
        for (int x = 0; x < image.width(); ++x)
            hasInk = hasInk || image.pixelColor(x, 48).lightness() < 128;
        QVERIFY(hasInk);
        VERIFY_FAILS(evidence::renderPagePng(path, 2, 150), base::ErrorCode::Usage);
        VERIFY_FAILS(evidence::renderPagePng(path, 1, 0), base::ErrorCode::Usage);
        VERIFY_FAILS(evidence::renderPagePng(path, 1, 100'000), base::ErrorCode::Usage);
    }

    void keepsImagesSmall_data()
    {
        QTest::addColumn<QSizeF>("points");
        QTest::addColumn<int>("width");
        QTest::newRow("A4") << QSizeF(595, 842) << 800;
        QTest::newRow("A4, wide") << QSizeF(595, 842) << 16'384;
        QTest::newRow("ribbon") << QSizeF(1, 14'400) << 16'384;
        QTest::newRow("line") << QSizeF(14'400, 1) << 16'384;
        QTest::newRow("zero") << QSizeF(0, 0) << 100;
        QTest::newRow("negative") << QSizeF(-5, 10) << 100;
        QTest::newRow("huge") << QSizeF(1e30, 2147483648.0) << 100;
        QTest::newRow("endless") << QSizeF(std::numeric_limits<qreal>::infinity(), 10) << 100;
        QTest::newRow("no number") << QSizeF(std::numeric_limits<qreal>::quiet_NaN(), 10) << 100;
    }

    void keepsImagesSmall()
    {
        QFETCH(QSizeF, points);
        QFETCH(int, width);
        const QSize size = evidence::renderSize(points, width);
        QVERIFY(size.width() >= 1 && size.height() >= 1);
        QVERIFY(size.width() <= width);
        QVERIFY(qint64(size.width()) * size.height() <= 16'000'000);
    }

    void drawsAtTheWidthAsked() { QCOMPARE(evidence::renderSize({595, 842}, 1190), QSize(1190, 1684)); }

    void cleansText()
    {
        QCOMPARE(evidence::normalisedText(u"a\r\nb\rc\nd"_s), u"a\nb\nc\nd"_s);
        QCOMPARE(evidence::normalisedText(QString(QChar(u'\0')) + u"x\ty\x07"_s), u"x\ty"_s);
        QCOMPARE(evidence::normalisedText(u"hy"_s + QChar(0x02) + u"phen"_s), u"hy-phen"_s);
        QCOMPARE(evidence::normalisedText(u"a"_s + QChar(0xd800) + u"b"_s), u"a\uFFFDb"_s);
        QCOMPARE(evidence::normalisedText(u"\U0001F600"_s), u"\U0001F600"_s);
    }
};

QTEST_GUILESS_MAIN(TestPdfReading)
#include "tst_pdfreading.moc"
