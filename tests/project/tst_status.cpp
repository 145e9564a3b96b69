// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"

#include <project/citations.h>
#include <project/confirming.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/exportdocument.h>
#include <project/sections.h>
#include <project/status.h>

#include <support/made.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = project::NextStep::Kind;

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyProject();
    void countsAreThoseOfTheTree();
    void stepsFollowTheRules();
    void datesWithinHalfAYear();
    void sectionsByState();
    void confirmByCause();
    void confirmWhatWasCarriedOver();
};

namespace
{

project::ProjectStatus statusOf(testsupport::ProjectFixture &f)
{
    const domain::CheckReport report = project::checkProject(f.project().data(), f.environment(), {});
    return project::statusOf(f.project().data(), f.project().packs(), report.remarks,
                             f.environment().clock.now().date());
}

QList<Kind> kindsOf(const project::ProjectStatus &status)
{
    QList<Kind> kinds;
    for (const project::NextStep &step : status.next)
        kinds.append(step.kind);
    return kinds;
}

/// Everything of Annex I decided by one answer for each chapter.
void decideAll(testsupport::ProjectFixture &f)
{
    const auto status = statusOf(f);
    for (const project::ChapterStatus &chapter : status.chapters)
        VERIFY_OK(project::setAnswer(f.project(), *f.environment().catalog.find(chapter.clause), {},
                                     testsupport::made<project::AnswerPatch>([&](auto &p) {
                                         p.applies = domain::Applicability::No;
                                         p.justification = u"no such thing"_s;
                                     })));
}

domain::Device withFacts(testsupport::ProjectFixture &f)
{
    domain::Device device = f.project().data().devices.first();
    device.traits.insert(u"sterile"_s, domain::Tristate::No);
    return device;
}

} // namespace

void TestStatus::emptyProject()
{
    testsupport::ProjectFixture f;
    const auto status = statusOf(f);
    QCOMPARE(status.chapters.size(), 3);
    QCOMPARE(status.total.decided, 0);
    QVERIFY(status.total.answerable > 100);
    QCOMPARE(status.annexes.size(), 2);
    QCOMPARE(status.annexes.first().empty, status.annexes.first().all());
    QVERIFY(status.errors > 0);
    QVERIFY(status.toConfirm.isEmpty());
    QVERIFY(status.dates.isEmpty());
    QCOMPARE(status.next.size(), 3);
    QCOMPARE(status.next.first().kind, Kind::Facts);
    QCOMPARE(status.next.first().name, u"Alpha"_s);
    QVERIFY(kindsOf(status).contains(Kind::Undecided));
}

void TestStatus::countsAreThoseOfTheTree()
{
    testsupport::ProjectFixture f;
    VERIFY_OK(project::setAnswer(
        f.project(), f.row(u"17.2"_s), {},
        testsupport::made<project::AnswerPatch>([&](auto &p) { p.applies = domain::Applicability::Yes; })));
    const auto status = statusOf(f);
    const auto progress = project::progressOf(f.project().data(), f.project().packs().first());
    QCOMPARE(status.total.answerable, progress.answerable);
    QCOMPARE(status.total.decided, 1);
    QCOMPARE(status.chapters.at(1).progress.decided, 1);
    QCOMPARE(status.chapters.at(0).progress.decided, 0);
}

void TestStatus::stepsFollowTheRules()
{
    testsupport::ProjectFixture f;
    VERIFY_OK(project::changeDevice(f.project(), withFacts(f)));
    auto status = statusOf(f);
    const auto undecided = std::ranges::find(status.next, Kind::Undecided, &project::NextStep::kind);
    QVERIFY(undecided != status.next.end());
    QCOMPARE(undecided->name, status.chapters.first().ref);
    QCOMPARE(undecided->count, status.chapters.first().progress.answerable);
    QVERIFY(undecided->place.clause.startsWith("mdr:I:1"_L1));
    decideAll(f);
    status = statusOf(f);
    QVERIFY(!kindsOf(status).contains(Kind::Undecided));
    QVERIFY(kindsOf(status).contains(Kind::Sections));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.2"_s), {},
                                 testsupport::made<project::AnswerPatch>([&](auto &p) {
                                     p.due = std::optional(f.environment().clock.now().date().addDays(-1));
                                 })));
    status = statusOf(f);
    QCOMPARE(status.next.first().kind, Kind::Overdue); // before everything else
    QCOMPARE(status.next.first().name, u"mdr:I:17.2"_s);
}

void TestStatus::datesWithinHalfAYear()
{
    testsupport::ProjectFixture f;
    const QDate today = f.environment().clock.now().date();
    domain::Device device = f.project().data().devices.first();
    device.certificates = {{u"C-1"_s, {}, {}, today.addDays(90), {}},
                           {u"C-2"_s, {}, {}, today.addDays(900), {}}};
    VERIFY_OK(project::changeDevice(f.project(), device));
    VERIFY_OK(project::setAnswer(
        f.project(), f.row(u"17.2"_s), {},
        testsupport::made<project::AnswerPatch>([&](auto &p) { p.due = std::optional(today.addDays(20)); })));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.1"_s), {},
                                 testsupport::made<project::AnswerPatch>([&](auto &p) {
                                     p.status = domain::WorkStatus::Done;
                                     p.due = std::optional(today.addDays(20));
                                 })));
    const auto status = statusOf(f);
    QCOMPARE(status.dates.size(), 2); // neither the far certificate nor the answer that is done
    QCOMPARE(status.dates.first().name, u"mdr:I:17.2"_s);
    QCOMPARE(status.dates.last().name, u"C-1"_s);
    QCOMPARE(status.dates.last().what, project::DueDate::What::Certificate);
}

void TestStatus::sectionsByState()
{
    testsupport::ProjectFixture f;
    const auto before = statusOf(f).annexes.first();
    const auto row = *f.environment().catalog.find(before.firstEmpty.clause);
    VERIFY_OK(project::setSection(
        f.project(), row, {},
        testsupport::made<project::SectionPatch>([&](auto &p) { p.text = u"Something of our own."_s; })));
    auto now = statusOf(f).annexes.first();
    QCOMPARE(now.empty, before.empty - 1);
    QCOMPARE(now.draft, 1);
    QVERIFY(now.firstEmpty.clause != before.firstEmpty.clause);
    QCOMPARE(now.first, before.first);
    VERIFY_OK(project::setSection(
        f.project(), row, {},
        testsupport::made<project::SectionPatch>([&](auto &p) { p.status = domain::WorkStatus::Done; })));
    now = statusOf(f).annexes.first();
    QCOMPARE(now.draft, 0);
    QCOMPARE(now.done, 1);
}

void TestStatus::confirmByCause()
{
    testsupport::ProjectFixture f;
    const auto add = [&](const QString &revision, QDate date) {
        return project::addEvidenceByReference(f.project(),
                                               testsupport::made<project::EvidenceDetails>([&](auto &p) {
                                                   p.number = u"VV-1"_s;
                                                   p.title = u"Report"_s;
                                                   p.revision = revision;
                                                   p.date = date;
                                                   p.state = domain::DocumentState::Approved;
                                               }),
                                               u"the vault"_s, u"it is long"_s);
    };
    const auto first = add(u"1"_s, {2025, 1, 1});
    VERIFY_OK(first);
    for (const QString &ref : {u"17.1"_s, u"17.2"_s})
        VERIFY_OK(
            project::addCitation(f.project(), f.row(ref), {}, {first->revision, {}, u"chapter 3"_s, {}}));
    QVERIFY(statusOf(f).toConfirm.isEmpty());
    const auto second = add(u"2"_s, {2026, 1, 1});
    VERIFY_OK(second);
    const auto status = statusOf(f);
    QCOMPARE(status.toConfirm.size(), 1);
    QCOMPARE(status.toConfirm.first().count, 2);
    QCOMPARE(status.toConfirm.first().newest, second->revision);
    QCOMPARE(status.next.first().kind, Kind::Confirm);
    QCOMPARE(status.next.first().count, 2);
    const domain::CheckReport report = project::checkProject(f.project().data(), f.environment(), {});
    project::Unconfirmed rows;
    for (const domain::Remark &remark : report.remarks)
        rows.add(project::unconfirmedBy(f.project().data(), remark));
    QCOMPARE(rows.citations.size(), 2);
    VERIFY_OK(project::confirmRows(f.project(), rows));
    QVERIFY(statusOf(f).toConfirm.isEmpty());
}

void TestStatus::confirmWhatWasCarriedOver()
{
    testsupport::ProjectFixture f;
    const QString reason = u"carried over from the project \"Old\""_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.2"_s), {},
                                 testsupport::made<project::AnswerPatch>(
                                     [&](auto &p) { p.applies = domain::Applicability::Yes; })));
    domain::Answer answer = f.project().data().answers.first();
    answer.toConfirm = reason;
    const auto clause = statusOf(f).annexes.first().firstEmpty.clause;
    const auto row = *f.environment().catalog.find(clause);
    VERIFY_OK(project::setSection(
        f.project(), row, {},
        testsupport::made<project::SectionPatch>([&](auto &p) { p.text = u"Something of our own."_s; })));
    domain::Section section = f.project().data().sections.first();
    section.toConfirm = reason;
    VERIFY_OK(f.project().apply({u"Carry over"_s, {}, {project::put(answer), project::put(section)}}));
    auto status = statusOf(f);
    QCOMPARE(status.toConfirm.size(), 1);
    QVERIFY(!status.toConfirm.first().newest);
    QCOMPARE(status.toConfirm.first().reason, reason);
    QCOMPARE(status.toConfirm.first().count, 2);
    QCOMPARE(status.toConfirm.first().first.clause, u"mdr:I:17.2"_s);
    QCOMPARE(status.next.first().kind, Kind::Carried);
    QCOMPARE(status.next.first().name, reason);
    project::Unconfirmed rows;
    const domain::CheckReport report = project::checkProject(f.project().data(), f.environment(), {});
    for (const domain::Remark &remark : report.remarks)
        rows.add(project::unconfirmedBy(f.project().data(), remark));
    QCOMPARE(rows, (project::Unconfirmed{{answer.id}, {section.id}, {}}));
    VERIFY_OK(project::confirmRows(f.project(), rows));
    QVERIFY(statusOf(f).toConfirm.isEmpty());
    VERIFY_OK(f.project().undo()); // both in one step
    QCOMPARE(statusOf(f).toConfirm.first().count, 2);
    rows.sections.append(domain::SectionId{4711});
    QVERIFY(!project::confirmRows(f.project(), rows)); // all or none
    QCOMPARE(statusOf(f).toConfirm.first().count, 2);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
