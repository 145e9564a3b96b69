// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <base/clock.h>
#include <base/ids.h>
#include <base/jobcontext.h>
#include <base/result.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace base;

class TstResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void contextGoesInFront();
    void idsAreTypedNumbers();
    void fixedClockStandsStill();
};

void TstResult::exitCodes_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("exit");
    QTest::newRow("usage") << ErrorCode::Usage << 2;
    QTest::newRow("not found") << ErrorCode::NotFound << 2;
    QTest::newRow("ambiguous") << ErrorCode::Ambiguous << 2;
    QTest::newRow("corrupt") << ErrorCode::Corrupt << 3;
    QTest::newRow("hostile") << ErrorCode::Hostile << 3;
    QTest::newRow("newer") << ErrorCode::NewerFormat << 3;
    QTest::newRow("conflict") << ErrorCode::Conflict << 3;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << 4;
    QTest::newRow("locked") << ErrorCode::Locked << 4;
    QTest::newRow("read-only") << ErrorCode::ReadOnly << 4;
    QTest::newRow("io") << ErrorCode::Io << 4;
    QTest::newRow("internal") << ErrorCode::Internal << 4;
}

void TstResult::exitCodes()
{
    QFETCH(ErrorCode, code);
    QTEST(exitCode(code), "exit");
}

void TstResult::contextGoesInFront()
{
    const Result<int> inner = fail(ErrorCode::Io, u"Disk full."_s, u"ENOSPC"_s);
    const Result<> outer = fail(u"Cannot export"_s, inner.error());
    QCOMPARE(outer.error(), (Error{ErrorCode::Io, u"Cannot export: Disk full."_s, u"ENOSPC"_s}));
    const Result<> same = fail(inner.error());
    QCOMPARE(same.error(), inner.error());
    const Result<> stopped = cancelled();
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TstResult::idsAreTypedNumbers()
{
    using A = Id<struct TagA>;
    using B = Id<struct TagB>;
    static_assert(!std::is_convertible_v<A, B> && !std::is_constructible_v<A, B>);
    QVERIFY(!A().isValid() && !A{-1}.isValid() && A{1}.isValid());
    QVERIFY(A{1} < A{2} && A{1} == A{1});
    QCOMPARE(QSet<A>({A{1}, A{1}, A{2}}).size(), 2);
}

void TstResult::fixedClockStandsStill()
{
    const QDateTime moment = QDateTime::fromString(u"2026-03-02T10:00:00+01:00"_s, Qt::ISODate);
    const FixedClock clock(moment);
    QCOMPARE(clock.now(), moment);
    QCOMPARE(clock.now().toString(Qt::ISODate), u"2026-03-02T09:00:00Z"_s);
    QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TstResult)
#include "tst_result.moc"
