// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <domain/applicability.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

class TstApplicability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combinations_data();
    void combinations();
    void negation();
    void nested();
    void traitOutsideTheMapIsUnknown();
    void namesEveryTraitOnce();
};

namespace {

Condition trait(const QString &name)
{
    return {Condition::Kind::Trait, name, {}};
}

Condition of(Condition::Kind kind, const QList<Condition> &parts)
{
    return {kind, {}, parts};
}

constexpr Tristate U = Tristate::Unknown;
constexpr Tristate N = Tristate::No;
constexpr Tristate Y = Tristate::Yes;

} // namespace

void TstApplicability::combinations_data()
{
    QTest::addColumn<Tristate>("a");
    QTest::addColumn<Tristate>("b");
    QTest::addColumn<Tristate>("all");
    QTest::addColumn<Tristate>("any");
    QTest::newRow("no no") << N << N << N << N;
    QTest::newRow("no unknown") << N << U << N << U;
    QTest::newRow("no yes") << N << Y << N << Y;
    QTest::newRow("unknown no") << U << N << N << U;
    QTest::newRow("unknown unknown") << U << U << U << U;
    QTest::newRow("unknown yes") << U << Y << U << Y;
    QTest::newRow("yes no") << Y << N << N << Y;
    QTest::newRow("yes unknown") << Y << U << U << Y;
    QTest::newRow("yes yes") << Y << Y << Y << Y;
}

void TstApplicability::combinations()
{
    QFETCH(Tristate, a);
    QFETCH(Tristate, b);
    const Traits traits{{u"a"_s, a}, {u"b"_s, b}};
    QTEST(evaluate(of(Condition::Kind::All, {trait(u"a"_s), trait(u"b"_s)}), traits), "all");
    QTEST(evaluate(of(Condition::Kind::Any, {trait(u"a"_s), trait(u"b"_s)}), traits), "any");
}

void TstApplicability::negation()
{
    const Condition isNot = of(Condition::Kind::Not, {trait(u"a"_s)});
    QCOMPARE(evaluate(isNot, {{u"a"_s, Y}}), N);
    QCOMPARE(evaluate(isNot, {{u"a"_s, N}}), Y);
    QCOMPARE(evaluate(isNot, {{u"a"_s, U}}), U);
}

void TstApplicability::nested()
{
    // sterile and (implantable or not reusable)
    const Condition condition = of(
        Condition::Kind::All,
        {trait(u"sterile"_s), of(Condition::Kind::Any, {trait(u"implantable"_s),
                                                        of(Condition::Kind::Not, {trait(u"reusable"_s)})})});
    QCOMPARE(evaluate(condition, {{u"sterile"_s, Y}, {u"reusable"_s, N}}), Y);
    QCOMPARE(evaluate(condition, {{u"sterile"_s, Y}, {u"reusable"_s, Y}}), U);
    QCOMPARE(evaluate(condition, {{u"sterile"_s, Y}, {u"reusable"_s, Y}, {u"implantable"_s, N}}), N);
    QCOMPARE(evaluate(condition, {{u"sterile"_s, N}}), N);
    QCOMPARE(evaluate(condition, {}), U);
}

void TstApplicability::traitOutsideTheMapIsUnknown()
{
    QCOMPARE(evaluate(trait(u"a"_s), {}), U);
    QCOMPARE(evaluate(of(Condition::Kind::All, {}), {}), Y);
    QCOMPARE(evaluate(of(Condition::Kind::Any, {}), {}), N);
}

void TstApplicability::namesEveryTraitOnce()
{
    const Condition condition =
        of(Condition::Kind::Any, {trait(u"b"_s), of(Condition::Kind::Not, {trait(u"a"_s)}), trait(u"b"_s)});
    QCOMPARE(traitsOf(condition), QStringList({u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TstApplicability)
#include "tst_applicability.moc"
