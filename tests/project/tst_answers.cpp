// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"

#include <base/text.h>
#include <domain/answerbook.h>
#include <project/citations.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/progress.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using project::AnswerPatch;
using testsupport::ProjectFixture;

namespace
{

AnswerPatch applies(domain::Applicability value, const QString &justification)
{
    AnswerPatch patch;
    patch.applies = value;
    patch.justification = justification;
    return patch;
}

domain::EffectiveAnswer effective(ProjectFixture &f, const QString &ref, std::optional<domain::DeviceId> device = {})
{
    const auto row = f.row(ref);
    static std::unique_ptr<domain::AnswerBook> book;
    book = std::make_unique<domain::AnswerBook>(*row.pack, f.project().data());
    return book->effective(row.index, device);
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isStoredAndReadBack();
    void sectionIsAnsweredAsOneAndRowsBreakAway();
    void oneRowTwoDevicesTwoJustifications();
    void verdictIsAPersonsAndIsTakenBack();
    void evidenceOfAnInheritingRowTakesTheVerdictBack();
    void headingsWithoutRowsAreRefused();
    void textThatCannotBeStoredIsRefused();
    void undoAndRedoAreChangesOfTheirOwn();
    void undoRedoIsIdentity();
    void bookFollowsEveryChange();
    void readOnlyRefusesEveryEdit();
    void solutionsAreParsedAndPrinted_data();
    void solutionsAreParsedAndPrinted();
    void progressCountsAnswerableRowsOnly();
};

void TestAnswers::isStoredAndReadBack()
{
    ProjectFixture f;
    AnswerPatch patch = applies(domain::Applicability::Yes, u"The device contains software. \u05D0 \u4E2D \U0001F600"_s);
    patch.method = u"Life cycle"_s;
    patch.solutions = {*domain::parseSolution(u"EN 62304:2006+A1:2015"_s)};
    patch.due.emplace(QDate(2026, 5, 1));
    patch.note = u"ask Karl"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.2"_s), {}, patch));
    const domain::ProjectData before = f.project().data();
    f.reopen();
    QCOMPARE(f.project().data(), before);
    QCOMPARE(f.project().data().answers.size(), 1);
    QCOMPARE(f.project().data().answers.first().justification, *patch.justification);
    QCOMPARE(f.project().data().answers.first().due, std::optional(QDate(2026, 5, 1)));
}

void TestAnswers::sectionIsAnsweredAsOneAndRowsBreakAway()
{
    ProjectFixture f;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11"_s), {},
                                 applies(domain::Applicability::No, u"Not sterile."_s)));
    QVERIFY(effective(f, u"11.4"_s).inherited);
    QCOMPARE(effective(f, u"11.4"_s).applies(), domain::Applicability::No);
    QCOMPARE(effective(f, u"11.1(a)"_s).applies(), domain::Applicability::No);
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11.1(a)"_s), {},
                                 applies(domain::Applicability::Yes, u"There are edges."_s)));
    QVERIFY(!effective(f, u"11.1(a)"_s).inherited);
    QCOMPARE(effective(f, u"11.1(a)"_s).applies(), domain::Applicability::Yes);
    QCOMPARE(effective(f, u"11.1(b)"_s).applies(), domain::Applicability::No);
    VERIFY_OK(project::clearAnswer(f.project(), f.row(u"11.1(a)"_s), {}));
    QVERIFY(effective(f, u"11.1(a)"_s).inherited);
    // An answerable parent covers the rows below only when asked to.
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"3"_s), {}, applies(domain::Applicability::Yes, u"Always."_s)));
    QCOMPARE(effective(f, u"3(a)"_s).applies(), domain::Applicability::Undecided);
    AnswerPatch below;
    below.coversBelow = true;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"3"_s), {}, below));
    QCOMPARE(effective(f, u"3(a)"_s).applies(), domain::Applicability::Yes);
}

void TestAnswers::oneRowTwoDevicesTwoJustifications()
{
    ProjectFixture f;
    domain::Device second;
    second.name = u"Beta"_s;
    const auto beta = project::addDevice(f.project(), second);
    VERIFY_OK(beta);
    const domain::DeviceId alpha = f.project().data().devices.first().id;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11.4"_s), {alpha},
                                 applies(domain::Applicability::Yes, u"Alpha is sterile."_s)));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11.4"_s), {*beta},
                                 applies(domain::Applicability::No, u"Beta is not."_s)));
    QCOMPARE(effective(f, u"11.4"_s, alpha).applies(), domain::Applicability::Yes);
    QCOMPARE(effective(f, u"11.4"_s, *beta).answer->justification, u"Beta is not."_s);
    QCOMPARE(effective(f, u"11.4"_s).applies(), domain::Applicability::Undecided);
    const auto row = f.row(u"11.4"_s);
    const domain::AnswerBook book(*row.pack, f.project().data());
    QCOMPARE(book.groups(row.index, {alpha, *beta}).size(), 2);
    VERIFY_OK(project::removeDevice(f.project(), *beta));
    QCOMPARE(f.project().data().answers.size(), 1);
    VERIFY_FAILS(project::removeDevice(f.project(), alpha), base::ErrorCode::Usage);
}

void TestAnswers::verdictIsAPersonsAndIsTakenBack()
{
    ProjectFixture f;
    AnswerPatch judged;
    judged.verdict = domain::Verdict::Shown;
    VERIFY_FAILS(project::setAnswer(f.project(), f.row(u"1"_s), {}, judged), base::ErrorCode::Usage);
    judged.verdictBy = u"Berta"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, judged));
    const domain::Answer answer = f.project().data().answers.first();
    QCOMPARE(answer.verdict, domain::Verdict::Shown);
    QCOMPARE(answer.verdictOn, std::optional(QDate(2026, 3, 2)));
    AnswerPatch note;
    note.note = u"only a note"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, note));
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::Shown);
    AnswerPatch method;
    method.method = u"another method"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, method));
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::NotJudged);
    QVERIFY(f.project().data().answers.first().verdictBy.isEmpty());
}

void TestAnswers::evidenceOfAnInheritingRowTakesTheVerdictBack()
{
    ProjectFixture f;
    project::EvidenceDetails details;
    details.number = u"EXT-1"_s;
    const auto evidence = project::addEvidenceByReference(f.project(), details, u"archive"_s, u"size"_s);
    VERIFY_OK(evidence);
    AnswerPatch whole = applies(domain::Applicability::Yes, u"All of it applies."_s);
    whole.verdict = domain::Verdict::Shown;
    whole.verdictBy = u"Berta"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"CHAPTER I"_s), {}, whole));
    VERIFY_OK(project::addCitation(f.project(), f.row(u"11.4"_s), {}, {evidence->revision, {}, u"1"_s, {}}));
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::Shown); // another chapter
    VERIFY_OK(project::addCitation(f.project(), f.row(u"3(a)"_s), {}, {evidence->revision, {}, u"1"_s, {}}));
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::NotJudged);
    VERIFY_OK(f.project().undo());
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::Shown);
}

void TestAnswers::headingsWithoutRowsAreRefused()
{
    ProjectFixture f;
    const auto refused = project::setAnswer(f.project(), f.row(u"10.4.3"_s), {},
                                            applies(domain::Applicability::No, u"x"_s));
    VERIFY_FAILS(refused, base::ErrorCode::Usage);
    QVERIFY(f.project().data().answers.isEmpty());
}

void TestAnswers::textThatCannotBeStoredIsRefused()
{
    ProjectFixture f;
    for (const QString &bad : {QString(base::kMaxFieldLength + 1, u'x'), u"a\0b"_s, QString(QChar(0xD800)) + u"x"_s}) {
        VERIFY_FAILS(project::setAnswer(f.project(), f.row(u"1"_s), {}, applies(domain::Applicability::Yes, bad)),
                     base::ErrorCode::Usage);
    }
    QVERIFY(f.project().data().answers.isEmpty());
    const QString longest(base::kMaxFieldLength, u'x');
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, applies(domain::Applicability::Yes, longest)));
    f.reopen();
    QCOMPARE(f.project().data().answers.first().justification, longest);
}

void TestAnswers::undoAndRedoAreChangesOfTheirOwn()
{
    ProjectFixture f;
    const QSignalSpy changes(&f.project(), &project::Project::changed);
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, applies(domain::Applicability::Yes, u"a"_s)));
    const auto entries = f.project().file().history()->size();
    VERIFY_OK(f.project().undo());
    QVERIFY(f.project().data().answers.isEmpty());
    QCOMPARE(f.project().redoText(), u"Answer 1"_s);
    VERIFY_OK(f.project().redo());
    QCOMPARE(f.project().data().answers.first().justification, u"a"_s);
    QCOMPARE(f.project().file().history()->size(), entries + 2);
    QCOMPARE(changes.size(), 3);
    // The same again changes nothing and leaves no trace.
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, applies(domain::Applicability::Yes, u"a"_s)));
    QCOMPARE(f.project().file().history()->size(), entries + 2);
    QCOMPARE(changes.size(), 3);
}

void TestAnswers::undoRedoIsIdentity()
{
    ProjectFixture f;
    QList<domain::ProjectData> states{f.project().data()};
    for (int i = 0; i < 12; ++i) {
        const QString ref = QString::number(i % 4 + 1);
        VERIFY_OK(project::setAnswer(f.project(), f.row(ref), {},
                                     applies(i % 3 ? domain::Applicability::Yes : domain::Applicability::No,
                                             u"step %1"_s.arg(i))));
        states.append(f.project().data());
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        VERIFY_OK(f.project().undo());
        QCOMPARE(f.project().data().answers.size(), states.at(i).answers.size());
    }
    QVERIFY(!f.project().canUndo());
    while (f.project().canRedo())
        VERIFY_OK(f.project().redo());
    QCOMPARE(f.project().data(), states.last());
    f.reopen();
    QCOMPARE(f.project().data(), states.last());
}

/// Whether the project's own book says of every row and device what one made anew says.
static bool bookIsUpToDate(const project::Project &project)
{
    QList<std::optional<domain::DeviceId>> devices{std::nullopt};
    for (const domain::Device &device : project.data().devices)
        devices.append(device.id);
    for (const domain::Pack *pack : project.packs()) {
        const domain::AnswerBook fresh(*pack, project.data());
        const domain::AnswerBook &own = project.book(*pack);
        for (qsizetype row = 0; row < pack->requirements.size(); ++row) {
            for (const auto &device : devices) {
                const auto expected = fresh.effective(row, device);
                const auto found = own.effective(row, device);
                if (found.answer != expected.answer || found.from != expected.from ||
                    found.citations != expected.citations)
                    return false;
            }
        }
    }
    return true;
}

void TestAnswers::bookFollowsEveryChange()
{
    ProjectFixture f;
    QVERIFY(bookIsUpToDate(f.project()));
    const domain::DeviceId alpha = f.project().data().devices.first().id;
    domain::Device second;
    second.name = u"Beta"_s;
    const auto beta = project::addDevice(f.project(), second);
    VERIFY_OK(beta);
    project::EvidenceDetails details;
    details.number = u"EXT-1"_s;
    const auto evidence = project::addEvidenceByReference(f.project(), details, u"archive"_s, u"size"_s);
    VERIFY_OK(evidence);
    int steps = 0;
    const QList<QString> refs{u"3(a)"_s, u"CHAPTER I"_s, u"1"_s, u"3"_s, u"2"_s};
    for (const QString &ref : refs) {
        for (const QList<domain::DeviceId> &devices : {QList<domain::DeviceId>(), {alpha, *beta}}) {
            VERIFY_OK(project::setAnswer(f.project(), f.row(ref), devices, applies(domain::Applicability::Yes, ref)));
            QVERIFY(bookIsUpToDate(f.project()));
            VERIFY_OK(project::addCitation(f.project(), f.row(ref), devices, {evidence->revision, {}, ref, {}}));
            QVERIFY(bookIsUpToDate(f.project()));
            steps += 2;
        }
    }
    VERIFY_OK(project::clearAnswer(f.project(), f.row(u"1"_s), {alpha}));
    VERIFY_OK(project::removeCitations(f.project(), {f.project().data().citations.at(2).id}));
    VERIFY_OK(project::removeDevice(f.project(), *beta));
    QVERIFY(bookIsUpToDate(f.project()));
    for (int step = 0; step < steps; ++step) {
        VERIFY_OK(f.project().undo());
        QVERIFY(bookIsUpToDate(f.project()));
    }
}

void TestAnswers::readOnlyRefusesEveryEdit()
{
    ProjectFixture f;
    f.reopen(storage::OpenMode::ReadOnly);
    QVERIFY(f.project().isReadOnly());
    VERIFY_FAILS(project::setAnswer(f.project(), f.row(u"1"_s), {}, applies(domain::Applicability::Yes, u"a"_s)),
                 base::ErrorCode::ReadOnly);
}

void TestAnswers::solutionsAreParsedAndPrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"EN ISO 14971:2019+A11:2021"_s << u"EN ISO 14971"_s << u"2019+A11:2021"_s
                           << u"EN ISO 14971:2019+A11:2021"_s;
    QTest::newRow("no edition") << u"House rule 7"_s << u"House rule 7"_s << u""_s << u"House rule 7"_s;
    QTest::newRow("partial") << u"EN 62304:2006|partial|chapter 9 | not used"_s << u"EN 62304"_s << u"2006"_s
                             << u"EN 62304:2006 (in part: chapter 9 | not used)"_s;
}

void TestAnswers::solutionsAreParsedAndPrinted()
{
    QFETCH(const QString, text);
    const domain::Solution solution = *domain::parseSolution(text);
    QTEST(solution.name, "name");
    QTEST(solution.edition, "edition");
    QTEST(domain::printSolution(solution), "printed");
}

void TestAnswers::progressCountsAnswerableRowsOnly()
{
    ProjectFixture f;
    const domain::Pack *pack = f.project().packs().first();
    QCOMPARE(project::progressOf(f.project().data(), pack).answerable, pack->answerableBelow(0));
    QCOMPARE(project::progressOf(f.project().data(), pack).decided, 0);
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11"_s), {}, applies(domain::Applicability::No, u"Not sterile."_s)));
    const auto below = pack->answerableBelow(*pack->indexOfRef(u"11"_s));
    QCOMPARE(project::progressOf(f.project().data(), pack).decided, below);
    QCOMPARE(project::progressOf(f.project().data(), pack).withEvidence, below);
    QCOMPARE(project::progressOfRow(f.project().data(), pack, *pack->indexOfRef(u"11"_s)).answerable, 0);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
