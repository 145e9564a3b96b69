// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/textmatch.h>

#include <QTest>

using namespace Qt::StringLiterals;
using evidence::TextSpan;

class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("found");
        QTest::newRow("plain") << u"All 214 unit tests passed."_s << u"unit tests"_s << u"unit tests"_s;
        QTest::newRow("case") << u"ALL Tests"_s << u"all tests"_s << u"ALL Tests"_s;
        QTest::newRow("line end") << u"unit\ntests"_s << u"unit tests"_s << u"unit\ntests"_s;
        QTest::newRow("blanks") << u"unit   tests"_s << u"unit\u00a0tests"_s << u"unit   tests"_s;
        QTest::newRow("parted word") << u"the verifi-\ncation plan"_s << u"verification"_s
                                     << u"verifi-\ncation"_s;
        QTest::newRow("hyphen kept") << u"a cross-\ncheck of"_s << u"cross-check"_s << u"cross-\ncheck"_s;
        QTest::newRow("ligature in the text")
            << u"de\ufb01ned, \ufb02ow"_s << u"defined, flow"_s << u"de\ufb01ned, \ufb02ow"_s;
        QTest::newRow("ligature in the quote") << u"defined"_s << u"de\ufb01ned"_s << u"defined"_s;
        QTest::newRow("quotation marks") << u"the \u201clast\u201d one\u2019s"_s << u"\"last\" one's"_s
                                         << u"\u201clast\u201d one\u2019s"_s;
        QTest::newRow("soft hyphen") << u"soft\u00adware"_s << u"software"_s << u"soft\u00adware"_s;
        QTest::newRow("none") << u"hardware"_s << u"software"_s << u""_s;
        QTest::newRow("empty") << u"text"_s << u"  "_s << u""_s;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(QString, found);
        const QList<TextSpan> spans = evidence::findInText(text, needle);
        QCOMPARE(spans.size(), found.isEmpty() ? 0 : 1);
        if (!spans.isEmpty())
            QCOMPARE(text.sliced(spans.first().first, spans.first().length), found);
    }

    void findsEveryPlaceOnce()
    {
        const QList<TextSpan> expected{{0, 2}, {2, 2}};
        QCOMPARE(evidence::findInText(u"aaaaa"_s, u"aa"_s), expected);
        const QString many(2 * evidence::kMostPageHits, u'x');
        QCOMPARE(evidence::findInText(many, u"x"_s).size(), evidence::kMostPageHits);
    }
};

QTEST_APPLESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
