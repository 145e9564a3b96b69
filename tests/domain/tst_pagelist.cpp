// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <domain/pagelist.h>
#include <support/verifyok.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

class TstPageList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TstPageList::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"  "_s << QString();
    QTest::newRow("one") << u"7"_s << u"7"_s;
    QTest::newRow("range") << u"3-5"_s << u"3-5"_s;
    QTest::newRow("en dash") << u"3–5"_s << u"3-5"_s;
    QTest::newRow("list") << u"2,4 - 6 , 9"_s << u"2, 4-6, 9"_s;
    QTest::newRow("same ends") << u"4-4"_s << u"4"_s;
    QTest::newRow("order is kept") << u"9, 2"_s << u"9, 2"_s;
    QTest::newRow("large") << u"1-999999999"_s << u"1-999999999"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"7"_s;
}

void TstPageList::reads()
{
    QFETCH(QString, text);
    const auto ranges = parsePages(text);
    VERIFY_OK(ranges);
    QTEST(printPages(*ranges), "stored");
    const auto again = parsePages(printPages(*ranges));
    VERIFY_OK(again);
    QCOMPARE(*again, *ranges);
}

void TstPageList::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "0-3", "5-3", "-3", "3-", "3--5", "1,,2", "1,", ",1", "a", "1.5", "1 2",
                             "12345678901", "3-5-7", "+1", "p. 3", "1;2", "1\n2"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"\u0663"_s;
}

void TstPageList::refuses()
{
    QFETCH(QString, text);
    const auto ranges = parsePages(text);
    VERIFY_FAILS(ranges, base::ErrorCode::Usage);
    QVERIFY(ranges.error().message.contains(text));
}

QTEST_GUILESS_MAIN(TstPageList)
#include "tst_pagelist.moc"
