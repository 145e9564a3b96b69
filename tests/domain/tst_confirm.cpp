// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testproject.h"

#include <domain/confirm.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using testproject::cleanProject;
using testproject::TestProject;

class TstConfirm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfRevisions_data();
    void orderOfRevisions();
    void orderIsTotal();
    void newestApprovedLooksAtApprovedOnly();
    void confirmationIsAgainstTheNewest();
    void approvalTakesVerdictsBack();
    void approvalReachesInheritedAnswers();
    void approvalOfAnotherDocumentTouchesNothing();
    void deviceAnswerShieldsTheOneForAll();
};

namespace {

Revision revision(qint64 id, std::optional<QDate> date, std::optional<QDate> approved = std::nullopt)
{
    Revision made;
    made.id = {id};
    made.document = {1};
    made.date = date;
    made.approvedOn = approved;
    made.state = DocumentState::Approved;
    return made;
}

void judge(Answer &answer)
{
    answer.verdict = Verdict::Shown;
    answer.verdictBy = u"A. Person"_s;
    answer.verdictOn = QDate(2026, 1, 1);
}

TestProject judgedProject()
{
    TestProject project = cleanProject();
    for (Answer &answer : project.data.answers)
        judge(answer);
    Revision newer = project.data.revisions.first();
    newer.id = {3};
    newer.label = u"2"_s;
    newer.date = QDate(2025, 6, 1);
    project.data.revisions.append(newer);
    return project;
}

QStringList requirementsOf(const QList<Answer> &answers)
{
    QStringList names;
    for (const Answer &answer : answers)
        names.append(answer.requirement + (answer.device ? u"@%1"_s.arg(answer.device->value) : QString()));
    return names;
}

} // namespace

void TstConfirm::orderOfRevisions_data()
{
    QTest::addColumn<Revision>("older");
    QTest::addColumn<Revision>("newer");
    const QDate day(2025, 1, 1);
    QTest::newRow("date") << revision(9, day) << revision(1, day.addDays(1));
    QTest::newRow("approval stands in for date") << revision(9, day) << revision(1, {}, day.addDays(1));
    QTest::newRow("date before approval")
        << revision(9, day, day.addDays(9)) << revision(1, day.addDays(1), day);
    QTest::newRow("same day") << revision(1, day) << revision(2, day);
    QTest::newRow("no dates") << revision(1, {}) << revision(2, {});
    QTest::newRow("undated counts as newest") << revision(9, day) << revision(1, {});
}

void TstConfirm::orderOfRevisions()
{
    QFETCH(Revision, older);
    QFETCH(Revision, newer);
    QVERIFY(isOlder(older, newer));
    QVERIFY(!isOlder(newer, older));
    QVERIFY(!isOlder(older, older));
}

void TstConfirm::orderIsTotal()
{
    QList<Revision> all;
    for (int i = 0; i < 12; ++i)
        all.append(revision(1 + (i * 7) % 12,
                            i % 3 == 0 ? std::nullopt : std::optional(QDate(2025, 1, 1 + i % 4)),
                            i % 2 == 0 ? std::nullopt : std::optional(QDate(2025, 1, 5 - i % 4))));
    for (const Revision &a : all) {
        for (const Revision &b : all) {
            QCOMPARE(isOlder(a, b) || isOlder(b, a), a.id != b.id);
            for (const Revision &c : all)
                QVERIFY(!(isOlder(a, b) && isOlder(b, c)) || isOlder(a, c));
        }
    }
}

void TstConfirm::newestApprovedLooksAtApprovedOnly()
{
    ProjectData data;
    data.revisions = {revision(1, QDate(2024, 1, 1)), revision(2, QDate(2025, 1, 1)),
                      revision(3, QDate(2026, 1, 1))};
    data.revisions[2].state = DocumentState::Draft;
    QCOMPARE(newestApprovedRevisions(data).value({1})->id, RevisionId{2});
    data.revisions[1].state = DocumentState::Obsolete;
    QCOMPARE(newestApprovedRevisions(data).value({1})->id, RevisionId{1});
    data.revisions[0].state = DocumentState::Superseded;
    QVERIFY(newestApprovedRevisions(data).isEmpty());
}

void TstConfirm::confirmationIsAgainstTheNewest()
{
    const Revision old = revision(1, QDate(2024, 1, 1));
    const Revision newest = revision(2, QDate(2025, 1, 1));
    Citation citation;
    citation.revision = old.id;
    QVERIFY(needsConfirmation(citation, old, &newest));
    QVERIFY(!needsConfirmation(citation, newest, &newest));
    QVERIFY(!needsConfirmation(citation, newest, &old));
    QVERIFY(!needsConfirmation(citation, old, nullptr));
    citation.confirmedAgainst = old.id;
    QVERIFY(needsConfirmation(citation, old, &newest));
    citation.confirmedAgainst = newest.id;
    QVERIFY(!needsConfirmation(citation, old, &newest));
}

void TstConfirm::approvalTakesVerdictsBack()
{
    TestProject project = judgedProject();
    const Touched touched = touchedByApproval(project.data, project.packPointers(), {1});
    QCOMPARE(touched.citations.size(), 3);
    QCOMPARE(requirementsOf(touched.answers), QStringList({u"mdr:I:1"_s, u"mdr:I:2"_s, u"mdr:I:10.1"_s}));
    Answer expected = project.answer(u"mdr:I:1"_s);
    expected.verdict = Verdict::NotJudged;
    expected.verdictBy.clear();
    expected.verdictOn.reset();
    QCOMPARE(touched.answers.first(), expected);

    for (Citation &citation : project.data.citations)
        citation.confirmedAgainst = RevisionId{3};
    const Touched again = touchedByApproval(project.data, project.packPointers(), {1});
    QVERIFY(again.citations.isEmpty() && again.answers.isEmpty());
}

void TstConfirm::approvalReachesInheritedAnswers()
{
    TestProject project = judgedProject();
    Answer &title = project.answer(u"mdr:I:10"_s);
    title.coversBelow = true;
    title.applies = Applicability::Yes;
    judge(title);
    project.data.answers.removeIf([](const Answer &answer) { return answer.requirement == u"mdr:I:10.1"; });
    const Touched touched = touchedByApproval(project.data, project.packPointers(), {1});
    QVERIFY(requirementsOf(touched.answers).contains(u"mdr:I:10"_s));
}

void TstConfirm::approvalOfAnotherDocumentTouchesNothing()
{
    const TestProject project = judgedProject();
    const Touched touched = touchedByApproval(project.data, project.packPointers(), {2});
    QVERIFY(touched.citations.isEmpty() && touched.answers.isEmpty());
}

void TstConfirm::deviceAnswerShieldsTheOneForAll()
{
    TestProject project = judgedProject();
    project.data.citations.clear();
    Answer own = project.answer(u"mdr:I:1"_s);
    own.id = {50};
    own.device = DeviceId{2};
    project.data.answers.append(own);
    project.cite(u"mdr:I:1"_s, 1, u"2"_s, DeviceId{2});
    const Touched touched = touchedByApproval(project.data, project.packPointers(), {1});
    QCOMPARE(requirementsOf(touched.answers), QStringList({u"mdr:I:1@2"_s}));
}

QTEST_GUILESS_MAIN(TstConfirm)
#include "tst_confirm.moc"
