// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testproject.h"

#include <domain/answerbook.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using testproject::row;
using testproject::TestProject;

/// Answers stand in the project by number; the tests say which number holds.
class TstAnswerBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswered();
    void ownBeforeInherited();
    void onlyCoveringAncestorsCount();
    void nearestAncestorFirst();
    void rowBreaksAway();
    void rowForOneDeviceBreaksAway();
    void deviceBeforeAllAtEachLevel();
    void chapterAndAnnexAreAncestors();
    void citationsOfRowAndAncestor();
    void parentThatIsNoRow();
    void answerableRowsBelow();
    void answersOfOtherPacksAreLeftOut();

private:
    static qint64 holds(const TestProject &project, const QString &clause,
                        std::optional<DeviceId> device = std::nullopt);
};

namespace {

constexpr DeviceId kAlpha{1};
constexpr DeviceId kBeta{2};

TestProject bare()
{
    TestProject project = testproject::cleanProject();
    project.data.answers.clear();
    project.data.citations.clear();
    return project;
}

Answer &covering(TestProject &project, const QString &clause, std::optional<DeviceId> device = std::nullopt)
{
    Answer &answer = project.answer(clause, device);
    answer.coversBelow = true;
    answer.applies = Applicability::No;
    return answer;
}

} // namespace

qint64 TstAnswerBook::holds(const TestProject &project, const QString &clause, std::optional<DeviceId> device)
{
    const AnswerBook book(project.packs.first(), project.data);
    const EffectiveAnswer effective = book.effective(*project.packs.first().indexOfId(clause), device);
    return effective.answer ? effective.answer->id.value : 0;
}

void TstAnswerBook::nobodyAnswered()
{
    const TestProject project = bare();
    const AnswerBook book(project.packs.first(), project.data);
    const EffectiveAnswer effective = book.effective(2, kAlpha);
    QVERIFY(!effective.answer && !effective.inherited && effective.citations.isEmpty());
    QCOMPARE(effective.from, 2);
    QCOMPARE(effective.applies(), Applicability::Undecided);
}

void TstAnswerBook::ownBeforeInherited()
{
    TestProject project = bare();
    covering(project, u"mdr:I:10"_s);
    project.answer(u"mdr:I:10.1"_s).applies = Applicability::Yes;
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 2);
    QCOMPARE(holds(project, u"mdr:I:10.2"_s), 1);
    QCOMPARE(holds(project, u"mdr:I:1"_s), 0);
}

void TstAnswerBook::onlyCoveringAncestorsCount()
{
    TestProject project = bare();
    project.answer(u"mdr:I:10"_s).applies = Applicability::No;
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 0);
    QCOMPARE(holds(project, u"mdr:I:10"_s), 1);
}

void TstAnswerBook::nearestAncestorFirst()
{
    TestProject project = bare();
    covering(project, u"mdr:I:ANNEX I"_s);
    covering(project, u"mdr:I:CHAPTER II"_s);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 2);
    covering(project, u"mdr:I:10"_s);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 3);
    const AnswerBook book(project.packs.first(), project.data);
    const EffectiveAnswer effective = book.effective(*project.packs.first().indexOfRef(u"10.1"_s), kBeta);
    QVERIFY(effective.inherited);
    QCOMPARE(effective.from, *project.packs.first().indexOfRef(u"10"_s));
}

void TstAnswerBook::rowBreaksAway()
{
    TestProject project = bare();
    covering(project, u"mdr:I:10"_s);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kAlpha), 1);
    project.answer(u"mdr:I:10.1"_s); // undecided, and still the row's own
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kAlpha), 2);
}

void TstAnswerBook::rowForOneDeviceBreaksAway()
{
    TestProject project = bare();
    covering(project, u"mdr:I:10"_s);
    project.answer(u"mdr:I:10.1"_s, kBeta);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kBeta), 2);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kAlpha), 1);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 1);
}

void TstAnswerBook::deviceBeforeAllAtEachLevel()
{
    TestProject project = bare();
    covering(project, u"mdr:I:10"_s);
    covering(project, u"mdr:I:10"_s, kBeta);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kAlpha), 1);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kBeta), 2);
    project.answer(u"mdr:I:10.1"_s); // the row's own for all is nearer than the ancestor's for the device
    QCOMPARE(holds(project, u"mdr:I:10.1"_s, kBeta), 3);
}

void TstAnswerBook::chapterAndAnnexAreAncestors()
{
    TestProject project = bare();
    covering(project, u"mdr:I:CHAPTER I"_s);
    QCOMPARE(holds(project, u"mdr:I:2"_s), 1);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 0);
    covering(project, u"mdr:I:ANNEX I"_s);
    QCOMPARE(holds(project, u"mdr:I:10.1"_s), 2);
}

void TstAnswerBook::citationsOfRowAndAncestor()
{
    TestProject project = bare();
    covering(project, u"mdr:I:10"_s);
    project.cite(u"mdr:I:10"_s, 1, u"1"_s);
    project.cite(u"mdr:I:10.1"_s, 1, u"2"_s, kBeta);
    project.cite(u"mdr:I:10.1"_s, 1, u"3"_s);
    project.cite(u"mdr:I:CHAPTER II"_s, 1, u"4"_s);
    const auto pages = [&](std::optional<DeviceId> device) {
        const AnswerBook book(project.packs.first(), project.data);
        QStringList found;
        for (const Citation *citation :
             book.effective(*project.packs.first().indexOfRef(u"10.1"_s), device).citations)
            found.append(citation->pages);
        return found;
    };
    QCOMPARE(pages(std::nullopt), QStringList({u"3"_s, u"1"_s}));
    QCOMPARE(pages(kAlpha), QStringList({u"3"_s, u"1"_s}));
    QCOMPARE(pages(kBeta), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    project.answer(u"mdr:I:10.1"_s);
    QCOMPARE(pages(kAlpha), QStringList({u"3"_s}));
}

void TstAnswerBook::parentThatIsNoRow()
{
    const TestProject project = bare();
    const Pack &annexThree = project.packs.at(2);
    QCOMPARE(annexThree.ancestors(1), QList<qsizetype>({0}));
    QCOMPARE(annexThree.ancestors(2), QList<qsizetype>({1, 0}));
    Pack chapters = project.packs.first();
    chapters.requirements.append(row(u"I"_s, u"24.1"_s, RequirementKind::Numbered, true, u"24"_s));
    chapters.buildIndex();
    QCOMPARE(chapters.ancestors(chapters.requirements.size() - 1), QList<qsizetype>({4, 0}));
}

void TstAnswerBook::answerableRowsBelow()
{
    const TestProject project = bare();
    const Pack &annexOne = project.packs.first();
    QCOMPARE(annexOne.answerableBelow(0), 4);
    QCOMPARE(annexOne.answerableBelow(1), 2);
    QCOMPARE(annexOne.answerableBelow(4), 2);
    QCOMPARE(annexOne.answerableBelow(5), 2);
    QCOMPARE(annexOne.answerableBelow(6), 0);
    QCOMPARE(project.packs.at(2).answerableBelow(0), 2);
    QVERIFY(!annexOne.indexOfId(u"mdr:I:9"_s) && !annexOne.indexOfRef(u"9"_s));
}

void TstAnswerBook::answersOfOtherPacksAreLeftOut()
{
    TestProject project = bare();
    project.answer(u"mdr:II:1(a)"_s);
    project.cite(u"mdr:II:1(a)"_s, 1, u"1"_s);
    const AnswerBook book(project.packs.at(1), project.data);
    QVERIFY(book.own(2, std::nullopt));
    QCOMPARE(book.ownCitations(2, std::nullopt).size(), 1);
    const AnswerBook other(project.packs.first(), project.data);
    for (qsizetype i = 0; i < project.packs.first().requirements.size(); ++i)
        QVERIFY(!other.own(i, std::nullopt) && other.ownCitations(i, std::nullopt).isEmpty());
}

QTEST_GUILESS_MAIN(TstAnswerBook)
#include "tst_answerbook.moc"
