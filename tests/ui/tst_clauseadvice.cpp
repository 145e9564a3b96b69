// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/clauseadvice.h"

#include <support/verifyok.h>

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

domain::Pack packWith(const domain::Advice &advice)
{
    domain::Requirement clause;
    clause.id = clause.ref = clause.title = u"1"_s;
    clause.advice = advice;
    domain::Pack pack;
    pack.requirements = {clause};
    pack.buildIndex();
    return pack;
}

} // namespace

class TestClauseAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void isFoldedUntilAskedFor();
    void namesStandardsWithTheirState();
    void linksRelatedClauses();
    void escapesWhatAPackSays();
    void hidesWhereThereIsNone();

private:
    QTemporaryDir m_settings;
    catalog::Catalog m_catalog;
};

void TestClauseAdvice::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    auto loaded = catalog::Catalog::load();
    VERIFY_OK(loaded);
    m_catalog = std::move(*loaded);
}

void TestClauseAdvice::isFoldedUntilAskedFor()
{
    const auto row = m_catalog.find(u"mdr:I:17.2"_s);
    VERIFY_OK(row);
    ui::ClauseAdvice advice(m_catalog);
    advice.show(*row);
    auto *fold = advice.findChild<QToolButton *>(u"adviceFold"_s);
    auto *text = advice.findChild<QLabel *>(u"adviceText"_s);
    QVERIFY(text->isHidden());
    fold->click();
    QVERIFY(!text->isHidden());
    const ui::ClauseAdvice another(m_catalog);
    QVERIFY(another.isOpen());
}

void TestClauseAdvice::namesStandardsWithTheirState()
{
    const auto row = m_catalog.find(u"mdr:I:3"_s);
    VERIFY_OK(row);
    ui::ClauseAdvice advice(m_catalog);
    advice.show(*row);
    const QString text = advice.findChild<QLabel *>(u"adviceText"_s)->text();
    QVERIFY2(text.contains("<b>EN ISO 14971:2019+A11:2021</b>"_L1), qPrintable(text));
    QVERIFY2(text.contains("(EU) 2022/757"_L1), qPrintable(text));
}

void TestClauseAdvice::linksRelatedClauses()
{
    const auto row = m_catalog.find(u"mdr:I:17.2"_s);
    VERIFY_OK(row);
    QVERIFY(!row->requirement().advice.related.isEmpty());
    const QString related = row->requirement().advice.related.first();
    ui::ClauseAdvice advice(m_catalog);
    advice.show(*row);
    auto *text = advice.findChild<QLabel *>(u"adviceText"_s);
    QVERIFY(text->text().contains(u"<a href=\"%1\">"_s.arg(related)));
    const QSignalSpy spy(&advice, &ui::ClauseAdvice::clauseActivated);
    Q_EMIT text->linkActivated(related);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), related);
}

void TestClauseAdvice::escapesWhatAPackSays()
{
    domain::Advice hostile;
    hostile.thinkOf = {u"<img src=\"file:///etc/passwd\">"_s};
    const domain::Pack pack = packWith(hostile);
    ui::ClauseAdvice advice(m_catalog);
    advice.show({&pack, 0});
    QVERIFY(!advice.findChild<QLabel *>(u"adviceText"_s)->text().contains("<img"_L1));
}

void TestClauseAdvice::hidesWhereThereIsNone()
{
    const domain::Pack pack = packWith({});
    ui::ClauseAdvice advice(m_catalog);
    advice.show({&pack, 0});
    QVERIFY(advice.isHidden());
}

QTEST_MAIN(TestClauseAdvice)
#include "tst_clauseadvice.moc"
