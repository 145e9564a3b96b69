// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"

#include <project/citations.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/history.h>
#include <project/restore.h>

#include <support/made.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// A project with some changes of several rows.
class Filled : public testsupport::ProjectFixture
{
public:
    Filled()
    {
        domain::Device device;
        device.name = u"Beta"_s;
        beta = *project::addDevice(project(), device);
    }

    base::Result<> answer(const QString &justification, const QList<domain::DeviceId> &devices = {})
    {
        return project::setAnswer(project(), row(u"17.2"_s), devices,
                                  testsupport::made<project::AnswerPatch>([&](auto &p) {
                                      p.applies = domain::Applicability::No;
                                      p.justification = justification;
                                  }));
    }
    project::Change newest()
    {
        return project::changesBefore(project().file().historyStore(), 0, 1)->changes.first();
    }
    project::AddedEvidence evidence(const QString &number)
    {
        return *project::addEvidenceByReference(project(),
                                                testsupport::made<project::EvidenceDetails>([&](auto &p) {
                                                    p.number = number;
                                                    p.title = u"Report"_s;
                                                }),
                                                u"the vault"_s, u"it is long"_s);
    }
    const domain::Answer &theAnswer() { return project().data().answers.first(); }

    domain::DeviceId beta;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreWholeChanges();
    void fieldsThatDiffer();
    void rowsOfAClause();
    void restoresAField();
    void neverRestoresAVerdict();
    void restoresARemovedAnswer();
    void refusesWhatIsTaken();
    void refusesAReferenceToNothing();
    void restoresADeviceWithItsRows();
    void referenceTakesTheVerdictBack();
    void refusesFixedFields();
    void isOneStepOfUndo();
};

void TestHistory::partsAreWholeChanges()
{
    Filled f;
    for (int i = 0; i < 7; ++i)
        VERIFY_OK(f.answer(u"reason %1"_s.arg(i), {f.project().data().devices.first().id, f.beta}));
    const storage::HistoryStore store = f.project().file().historyStore();
    const auto all = project::changesBefore(store, 0, 1000);
    VERIFY_OK(all);
    QCOMPARE(all->olderThan, 1);
    QVERIFY(all->changes.size() >= 9);
    QCOMPARE(all->changes.first().rows.size(), 2);
    for (const qint64 size : {1, 2, 3, 5}) {
        QList<qint64> numbers;
        qint64 before = 0;
        do {
            const auto part = project::changesBefore(store, before, size);
            VERIFY_OK(part);
            QVERIFY(!part->changes.isEmpty());
            for (const project::Change &change : part->changes) {
                numbers.append(change.number);
                QCOMPARE(change.rows.size(), all->changes.at(numbers.size() - 1).rows.size());
            }
            before = part->olderThan;
        } while (before > 1);
        QCOMPARE(numbers.size(), all->changes.size());
    }
    const project::Change &first = all->changes.first();
    QCOMPARE(project::changeBetween(store, first.firstSerial, first.lastSerial)->number, first.number);
}

void TestHistory::fieldsThatDiffer()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    VERIFY_OK(f.answer(u"second"_s));
    const project::RowChange row = f.newest().rows.first();
    QCOMPARE(project::changedFields(row), QStringList{u"justification"_s});
    QCOMPARE(project::fieldValue(row.before, u"justification"_s).toString(), u"first"_s);
    QCOMPARE(project::fieldValue(row.after, u"justification"_s).toString(), u"second"_s);
    QVERIFY(project::fieldValue(row.after, u"owner"_s).isNull());
}

void TestHistory::rowsOfAClause()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    QVERIFY(project::concernsClause(f.newest().rows.first().known(), u"mdr:I:17.2"_s));
    QVERIFY(!project::concernsClause(f.newest().rows.first().known(), u"mdr:I:17.1"_s));
    f.evidence(u"VV-1"_s);
    const auto document = f.project().data().documents.first().id.value;
    for (const project::RowChange &row : f.newest().rows)
        QVERIFY(project::concernsRow(row, domain::EntityKind::Document, document));
}

void TestHistory::restoresAField()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    VERIFY_OK(f.answer(u"second"_s));
    const project::RowChange row = f.newest().rows.first();
    VERIFY_OK(
        project::setAnswer(f.project(), f.row(u"17.2"_s), {},
                           testsupport::made<project::AnswerPatch>([&](auto &p) { p.owner = u"Bo"_s; })));
    VERIFY_OK(project::restoreField(f.project(), *row.before, u"justification"_s));
    QCOMPARE(f.theAnswer().justification, u"first"_s);
    QCOMPARE(f.theAnswer().owner, u"Bo"_s); // the rest stays
    QCOMPARE(f.newest().action, u"Restore a value of the answer 17.2"_s);
}

void TestHistory::neverRestoresAVerdict()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.2"_s), {},
                                 testsupport::made<project::AnswerPatch>([&](auto &p) {
                                     p.verdict = domain::Verdict::Shown;
                                     p.verdictBy = u"Cy"_s;
                                 })));
    const project::RowChange judged = f.newest().rows.first();
    VERIFY_OK(f.answer(u"second"_s));
    QCOMPARE(f.theAnswer().verdict, domain::Verdict::NotJudged);
    QVERIFY(!project::restoreField(f.project(), *judged.after, u"verdict"_s));
    VERIFY_OK(project::restoreRows(f.project(), {*judged.after}));
    QCOMPARE(f.theAnswer().justification, u"first"_s);
    QCOMPARE(f.theAnswer().verdict, domain::Verdict::NotJudged);
    QVERIFY(f.theAnswer().verdictBy.isEmpty());
}

void TestHistory::restoresARemovedAnswer()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    const domain::Answer before = f.theAnswer();
    VERIFY_OK(project::clearAnswer(f.project(), f.row(u"17.2"_s), {}));
    const project::RowChange row = f.newest().rows.first();
    QVERIFY(!row.after);
    QVERIFY(!project::presentRow(f.project().data(), row.kind, row.id));
    const auto field = project::restoreField(f.project(), *row.before, u"justification"_s);
    QVERIFY(!field && field.error().code == base::ErrorCode::NotFound);
    VERIFY_OK(project::restoreRows(f.project(), {*row.before}));
    QCOMPARE(f.theAnswer(), before);
}

void TestHistory::refusesWhatIsTaken()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    VERIFY_OK(project::clearAnswer(f.project(), f.row(u"17.2"_s), {}));
    const project::RowChange row = f.newest().rows.first();
    VERIFY_OK(f.answer(u"another"_s));
    const domain::ProjectData before = f.project().data();
    const auto refused = project::restoreRows(f.project(), {*row.before});
    QVERIFY(!refused && refused.error().code == base::ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"17.2"_s));
    QCOMPARE(f.project().data(), before);
}

void TestHistory::refusesAReferenceToNothing()
{
    Filled f;
    const project::AddedEvidence added = f.evidence(u"VV-1"_s);
    VERIFY_OK(
        project::addCitation(f.project(), f.row(u"17.2"_s), {}, {added.revision, {}, u"chapter 3"_s, {}}));
    const auto citation = f.project().data().citations.first().id;
    VERIFY_OK(project::removeCitation(f.project(), citation));
    const project::RowChange row = f.newest().rows.first();
    VERIFY_OK(project::removeDocument(f.project(), f.project().data().documents.first().id));
    const project::Change removed = f.newest();
    const auto refused = project::restoreRows(f.project(), {*row.before});
    QVERIFY(!refused && refused.error().code == base::ErrorCode::NotFound);
    QList<domain::Entity> all{*row.before};
    for (const project::RowChange &gone : removed.rows)
        all.append(*gone.before);
    VERIFY_OK(project::restoreRows(f.project(), all)); // with what it needs, in whatever order
    QCOMPARE(f.project().data().citations.first().id, citation);
}

void TestHistory::restoresADeviceWithItsRows()
{
    Filled f;
    VERIFY_OK(f.answer(u"for Beta alone"_s, {f.beta}));
    const domain::ProjectData before = f.project().data();
    VERIFY_OK(project::removeDevice(f.project(), f.beta));
    const project::Change removed = f.newest();
    QList<domain::Entity> rows;
    for (const project::RowChange &row : removed.rows)
        rows.append(*row.before);
    QCOMPARE(rows.size(), 2);
    VERIFY_OK(project::restoreRows(f.project(), rows));
    QCOMPARE(f.project().data(), before);
}

void TestHistory::referenceTakesTheVerdictBack()
{
    Filled f;
    const project::AddedEvidence added = f.evidence(u"VV-1"_s);
    VERIFY_OK(f.answer(u"first"_s));
    VERIFY_OK(
        project::addCitation(f.project(), f.row(u"17.2"_s), {}, {added.revision, {}, u"chapter 3"_s, {}}));
    VERIFY_OK(project::removeCitation(f.project(), f.project().data().citations.first().id));
    const project::RowChange row = f.newest().rows.first();
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.2"_s), {},
                                 testsupport::made<project::AnswerPatch>([&](auto &p) {
                                     p.verdict = domain::Verdict::Shown;
                                     p.verdictBy = u"Cy"_s;
                                 })));
    VERIFY_OK(project::restoreRows(f.project(), {*row.before}));
    QCOMPARE(f.project().data().citations.size(), 1);
    QCOMPARE(f.theAnswer().verdict, domain::Verdict::NotJudged);
}

void TestHistory::refusesFixedFields()
{
    Filled f;
    f.evidence(u"VV-1"_s);
    const domain::Revision revision = f.project().data().revisions.first();
    for (const QString &field : {u"sha256"_s, u"bytes"_s, u"document"_s})
        QVERIFY(!project::restoreField(f.project(), revision, field));
    domain::Device nameless = f.project().data().devices.first();
    nameless.name.clear();
    QVERIFY(!project::restoreField(f.project(), nameless, u"name"_s));
    nameless.name = u"beta"_s;
    QVERIFY(!project::restoreField(f.project(), nameless, u"name"_s)); // there is a Beta
}

void TestHistory::isOneStepOfUndo()
{
    Filled f;
    VERIFY_OK(f.answer(u"first"_s));
    VERIFY_OK(f.answer(u"second"_s));
    VERIFY_OK(project::restoreField(f.project(), *f.newest().rows.first().before, u"justification"_s));
    VERIFY_OK(f.project().undo());
    QCOMPARE(f.theAnswer().justification, u"second"_s);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_changehistory.moc"
