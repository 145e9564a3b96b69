// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <documentation/sectionstates.h>
#include <models/clausefiltermodel.h>
#include <models/clausemodel.h>
#include <project/answers.h>
#include <project/progress.h>
#include <project/sections.h>
#include <requirements/proposal.h>
#include <requirements/requirementstates.h>
#include <support/verifyok.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::ClauseFilter;

class TestClauseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void treeFollowsThePack();
    void statesFollowAnswers();
    void headingsCountRowsBelow();
    void filtersKeepHeadings();
    void searchByNumber();
    void filtersCombine();
    void searchFindsWhatWasWritten();
    void deviceIsLookedAtAlone();
    void remarksAreCounted();
    void keptRowStays();
    void sectionsHaveBadges();
    void proposalsFollowTraits();

private:
    const domain::Pack &annexI() const { return *m_test->project().packs().first(); }
    void answerYes(const QString &clause);
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestClauseModel::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
}

void TestClauseModel::answerYes(const QString &clause)
{
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(clause), {}, patch));
}

void TestClauseModel::treeFollowsThePack()
{
    ui::ClauseModel model(m_test->project().packs());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex point = model.indexOf(u"mdr:I:3(a)"_s);
    QCOMPARE(model.requirementAt(point).ref, u"3(a)"_s);
    QCOMPARE(model.requirementAt(point.parent()).ref, u"3"_s);
    QCOMPARE(model.requirementAt(point.parent().parent()).ref, u"CHAPTER I"_s);
    QVERIFY(point.data().toString().startsWith("3(a)  "_L1));
    QVERIFY(!model.indexOf(u"mdr:I:999"_s).isValid());
}

void TestClauseModel::statesFollowAnswers()
{
    ui::ClauseModel model({&annexI()});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    const QModelIndex one = model.indexOf(u"mdr:I:1"_s);
    QCOMPARE(one.siblingAtColumn(ui::kClauseStateColumn).data().toString(), u"undecided"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    answerYes(u"mdr:I:1"_s);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    QCOMPARE(one.siblingAtColumn(ui::kClauseStateColumn).data().toString(), u"applies"_s);
    QCOMPARE(changed.size(), 3); // the row, its chapter and the annex
    QVERIFY(model.state(one).needsWork);
}

void TestClauseModel::headingsCountRowsBelow()
{
    answerYes(u"mdr:I:1"_s);
    const auto rows = project::progressOfRows(m_test->data(), {annexI(), m_test->data()});
    const auto whole = project::progressOf(m_test->data(), &annexI());
    QCOMPARE(rows.first().answerable, whole.answerable);
    QCOMPARE(rows.first().decided, 1);
    QCOMPARE(rows.at(*annexI().indexOfRef(u"CHAPTER II"_s)).decided, 0);
    QCOMPARE(rows.at(*annexI().indexOfRef(u"1"_s)).decided,
             project::progressOfRow(m_test->data(), &annexI(), *annexI().indexOfRef(u"1"_s)).decided);
}

void TestClauseModel::filtersKeepHeadings()
{
    answerYes(u"mdr:I:3(a)"_s);
    ui::ClauseModel model({&annexI()});
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    filter.setCriteria({.state = ClauseFilter::Applies});
    const QModelIndex point = filter.mapFromSource(model.indexOf(u"mdr:I:3(a)"_s));
    QVERIFY(point.isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"mdr:I:3(b)"_s)).isValid());
    QCOMPARE(filter.rowCount(point.parent()), 1);
    filter.setCriteria({.cybersecurity = true});
    QVERIFY(filter.mapFromSource(model.indexOf(u"mdr:I:17.2"_s)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"mdr:I:3(a)"_s)).isValid());
}

void TestClauseModel::searchByNumber()
{
    ui::ClauseModel model({&annexI()});
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    const auto shows = [&](const QString &clause) {
        return filter.mapFromSource(model.indexOf(clause)).isValid();
    };
    filter.setCriteria({.text = u"17.2"_s});
    QVERIFY(shows(u"mdr:I:17.2"_s));
    QVERIFY(!shows(u"mdr:I:17.1"_s));
    filter.setCriteria({.text = u"3"_s});
    QVERIFY(shows(u"mdr:I:3(a)"_s));
    QVERIFY(!shows(u"mdr:I:23.1"_s));
    filter.setCriteria({.text = u"PLAN drawn"_s});
    QVERIFY(shows(u"mdr:I:3(a)"_s));
    QVERIFY(!shows(u"mdr:I:3(b)"_s));
    filter.setCriteria({.text = u"62304"_s}); // a standard: found by the clause's search words
    QVERIFY(shows(u"mdr:I:17.2"_s));
    QVERIFY(!shows(u"mdr:I:11.1"_s));
}

void TestClauseModel::filtersCombine()
{
    answerYes(u"mdr:I:1"_s);
    answerYes(u"mdr:I:2"_s);
    project::AnswerPatch patch;
    patch.owner = u"Anna"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {}, patch));
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:4"_s), {}, patch));
    ui::ClauseModel model({&annexI()});
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    const auto shows = [&](const QString &clause) { return filter.mapFromSource(model.indexOf(clause)).isValid(); };
    filter.setCriteria({.state = ClauseFilter::Applies, .owner = u"Anna"_s});
    QVERIFY(shows(u"mdr:I:1"_s));
    QVERIFY(!shows(u"mdr:I:2"_s)); // applies, and is nobody's
    QVERIFY(!shows(u"mdr:I:4"_s)); // Anna's, and undecided
    filter.setCriteria({.state = ClauseFilter::Applies, .toConfirm = true, .owner = u"Anna"_s});
    QVERIFY(!shows(u"mdr:I:1"_s));
}

void TestClauseModel::searchFindsWhatWasWritten()
{
    project::AnswerPatch patch;
    patch.justification = u"Measured with a goniometer"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {}, patch));
    ui::ClauseModel model({&annexI()});
    const domain::AnswerBook book(annexI(), m_test->data());
    model.setTexts([&](const catalog::Catalog::Row &row) { return ui::answerTexts(m_test->data(), book, row.index); });
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    filter.setCriteria({.text = u"GONIOMETER"_s});
    QVERIFY(filter.mapFromSource(model.indexOf(u"mdr:I:1"_s)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"mdr:I:2"_s)).isValid());
}

void TestClauseModel::deviceIsLookedAtAlone()
{
    m_test = nullptr;
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    const domain::DeviceId alpha = m_test->data().devices.first().id;
    const domain::DeviceId beta = m_test->data().devices.last().id;
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:1"_s), {alpha}, patch));
    ui::ClauseModel model({&annexI()});
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    const auto shows = [&](const QString &clause) { return filter.mapFromSource(model.indexOf(clause)).isValid(); };
    filter.setCriteria({.state = ClauseFilter::Undecided, .device = alpha});
    QVERIFY(!shows(u"mdr:I:1"_s));
    filter.setCriteria({.state = ClauseFilter::Undecided, .device = beta});
    QVERIFY(shows(u"mdr:I:1"_s));
    filter.setCriteria({.state = ClauseFilter::Differs});
    QVERIFY(shows(u"mdr:I:1"_s));
    QVERIFY(!shows(u"mdr:I:2"_s));
}

void TestClauseModel::remarksAreCounted()
{
    ui::ClauseModel model({&annexI()});
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    model.setRemarkCounts({{u"mdr:I:2"_s, 2}});
    const QModelIndex index = model.indexOf(u"mdr:I:2"_s);
    QVERIFY(index.siblingAtColumn(ui::kClauseStateColumn).data().toString().contains(u'2'));
    filter.setCriteria({.withRemarks = true});
    QVERIFY(filter.mapFromSource(index).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"mdr:I:1"_s)).isValid());
    model.setRemarkCounts({});
    QVERIFY(!filter.mapFromSource(index).isValid());
}

void TestClauseModel::keptRowStays()
{
    ui::ClauseModel model({&annexI()});
    ui::ClauseFilterModel filter;
    filter.setSourceModel(&model);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    filter.setCriteria({.state = ClauseFilter::Undecided});
    filter.keep(model.indexOf(u"mdr:I:1"_s));
    answerYes(u"mdr:I:1"_s);
    answerYes(u"mdr:I:2"_s);
    model.setStates(&annexI(), ui::requirementStates(m_test->data(), {annexI(), m_test->data()}));
    QVERIFY(filter.mapFromSource(model.indexOf(u"mdr:I:1"_s)).isValid());
    QVERIFY(!filter.mapFromSource(model.indexOf(u"mdr:I:2"_s)).isValid());
}

void TestClauseModel::sectionsHaveBadges()
{
    const domain::Pack &pack = *m_test->project().packs().at(1);
    const auto textOf = [&] {
        const QHash<QString, QString> startingTexts{{u"mdr:II:1.1(a)"_s, u"**Name:** {{ device.name }}"_s}};
        return ui::sectionStates(m_test->data(), pack, startingTexts).at(*pack.indexOfRef(u"1.1(a)"_s)).text;
    };
    QCOMPARE(textOf(), u"empty"_s);
    const auto row = m_test->row(u"mdr:II:1.1(a)"_s);
    VERIFY_OK(project::setSection(m_test->project(), row, {}, {u"**Name:** {{ device.name }}\n"_s, {}, {}, {}}));
    QCOMPARE(textOf(), u"empty"_s);
    VERIFY_OK(project::setSection(m_test->project(), row, {}, {u"Text."_s, {}, {}, {}}));
    QCOMPARE(textOf(), u"draft"_s);
    VERIFY_OK(project::setSection(m_test->project(), row, {}, {{}, domain::WorkStatus::Done, {}, {}}));
    QCOMPARE(textOf(), u"done"_s);
}

void TestClauseModel::proposalsFollowTraits()
{
    const auto &clause = m_test->row(u"mdr:I:9"_s).requirement();
    const auto traits = m_test->environment().catalog.traits(domain::Regulation::Mdr);
    QList<domain::Device> devices = m_test->data().devices;
    QCOMPARE(int(ui::proposalFor(clause, devices, traits)->applies), int(domain::Applicability::Undecided));
    devices[0].traits.insert(u"annex-xvi-purpose"_s, domain::Tristate::No);
    const auto proposal = ui::proposalFor(clause, devices, traits);
    QCOMPARE(int(proposal->applies), int(domain::Applicability::No));
    QVERIFY(!proposal->justification.isEmpty());
    devices.append(devices.first());
    devices[1].traits.insert(u"annex-xvi-purpose"_s, domain::Tristate::Yes);
    QVERIFY(!ui::proposalFor(clause, devices, traits));
    QVERIFY(!ui::proposalFor(m_test->row(u"mdr:I:1"_s).requirement(), devices, traits));
}

QTEST_MAIN(TestClauseModel)
#include "tst_clausemodel.moc"
