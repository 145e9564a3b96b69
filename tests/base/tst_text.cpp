// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <base/text.h>
#include <support/verifyok.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace base;

class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storable_data();
    void storable();
    void messageNamesTheField();
    void singleLines_data();
    void singleLines();
    void elidedTexts_data();
    void elidedTexts();
    void bytesForPeople_data();
    void bytesForPeople();
};

void TstText::storable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    const QChar high(u'\xD83D');
    const QChar low(u'\xDE00');
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("lines, tabs, scripts") << u"a\tb\r\n\u05D0 \u6F22"_s << true;
    QTest::newRow("pair") << QString(high) + low << true;
    QTest::newRow("longest") << QString(kMaxFieldLength, u'x') << true;
    QTest::newRow("too long") << QString(kMaxFieldLength + 1, u'x') << false;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u'b' << false;
    QTest::newRow("NUL at the end") << u"a"_s + QChar(u'\0') << false;
    QTest::newRow("high alone") << u"a"_s + high + u'b' << false;
    QTest::newRow("high at the end") << u"a"_s + high << false;
    QTest::newRow("low alone") << u"a"_s + low << false;
    QTest::newRow("wrong order") << QString(low) + high << false;
    QTest::newRow("no character, FFFE") << u"a"_s + QChar(0xfffe) << false;
    QTest::newRow("no character, FFFF") << u"a"_s + QChar(0xffff) << false;
    QTest::newRow("replacement character") << u"a"_s + QChar(0xfffd) << true;
    QTest::newRow("two high") << QString(high) + high + low << false;
}

void TstText::storable()
{
    QFETCH(QString, text);
    QTEST(checkStorable(text, u"The note"_s).has_value(), "ok");
    if (checkStorable(text, {}))
        QCOMPARE(QString::fromUtf8(text.toUtf8()), text);
}

void TstText::messageNamesTheField()
{
    const auto result = checkStorable(QString(QChar(u'\0')), u"The note of 17.2"_s);
    VERIFY_FAILS(result, ErrorCode::Usage);
    QVERIFY(result.error().message.startsWith(u"The note of 17.2"));
}

void TstText::singleLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("line ends") << u" a\r\nb\tc\u2028d\u2029e\n"_s << u"a b c d e"_s;
    QTest::newRow("controls") << u"a\x1B[31mb\x07"_s << u"a [31mb"_s;
    QTest::newRow("direction override") << u"fdp\u202Eexe\u2066x"_s << u"fdp exe x"_s;
    QTest::newRow("umlauts") << u"Ä 漢"_s << u"Ä 漢"_s;
}

void TstText::singleLines()
{
    QFETCH(QString, text);
    QTEST(singleLine(text), "line");
}

void TstText::elidedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"abc"_s << qsizetype(3) << u"abc"_s;
    QTest::newRow("cut") << u"abcd"_s << qsizetype(3) << u"ab…"_s;
    QTest::newRow("one") << u"abcd"_s << qsizetype(1) << u"…"_s;
    QTest::newRow("none") << u"abcd"_s << qsizetype(0) << u"…"_s;
    QTest::newRow("never half a character") << u"a\U0001F600bc"_s << qsizetype(3) << u"a…"_s;
}

void TstText::elidedTexts()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, length);
    QTEST(elided(text, length), "expected");
    VERIFY_OK(checkStorable(elided(text, length), u"It"_s));
}

void TstText::bytesForPeople_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("0") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("999") << qint64(999) << u"999 bytes"_s;
    QTest::newRow("1000") << qint64(1000) << u"1.0 kB"_s;
    QTest::newRow("MB") << qint64(3'400'000) << u"3.4 MB"_s;
    QTest::newRow("GB") << qint64(2'500'000'000) << u"2.5 GB"_s;
    QTest::newRow("beyond") << qint64(5'000'000'000'000'000) << u"5000.0 TB"_s;
}

void TstText::bytesForPeople()
{
    QFETCH(qint64, bytes);
    QTEST(humanBytes(bytes), "expected");
}

QTEST_GUILESS_MAIN(TstText)
#include "tst_text.moc"
