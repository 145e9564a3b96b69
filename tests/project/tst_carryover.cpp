// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"
#include "samplepdf.h"

#include <project/carryover.h>
#include <project/citations.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/exportdocument.h>
#include <project/sections.h>
#include <support/fakejob.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using project::AnswerPatch;
using project::CarryOver;
using testsupport::FakeJob;
using testsupport::ProjectFixture;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two devices; 17.2 answered, cited, judged for all, 10.2 for Beta only; a section; two documents.
class OldProject : public ProjectFixture
{
public:
    OldProject()
    {
        fillDevices();
        testsupport::writeSamplePdf(file(u"report.pdf"_s), 3, u"Report"_s);
        FakeJob job;
        project::EvidenceDetails details;
        details.number = u"VV-001"_s;
        details.state = domain::DocumentState::Approved;
        const auto added = project::addEvidenceFile(project(), file(u"report.pdf"_s), details, job);
        QVERIFY2(added.has_value(), qPrintable(added ? QString() : added.error().message));
        AnswerPatch patch;
        patch.applies = domain::Applicability::Yes;
        patch.method = u"Life cycle"_s;
        patch.status = domain::WorkStatus::Done;
        patch.owner = u"Dora"_s;
        patch.due.emplace(QDate(2026, 5, 1));
        VERIFY_OK(project::setAnswer(project(), row(u"17.2"_s), {}, patch));
        VERIFY_OK(project::addCitation(project(), row(u"17.2"_s), {}, {added->revision, u"2"_s, {}, {}}));
        AnswerPatch verdict;
        verdict.verdict = domain::Verdict::Shown;
        verdict.verdictBy = u"Vera"_s;
        VERIFY_OK(project::setAnswer(project(), row(u"17.2"_s), {}, verdict));
        AnswerPatch no;
        no.applies = domain::Applicability::No;
        no.justification = u"Not sterile."_s;
        VERIFY_OK(project::setAnswer(project(), row(u"10.2"_s), {beta()}, no));
        VERIFY_OK(project::setSection(project(), row(u"1.1(a)"_s, u"II"_s), {},
                                      {u"A ring that counts steps."_s, domain::WorkStatus::Done, {}, {}}));
        close();
    }

    static domain::DeviceId beta() { return {2}; }
    CarryOver choice() const
    {
        CarryOver choice;
        choice.from = path();
        return choice;
    }
    QString newPath() const { return file(u"new.gesper"_s); }

    std::unique_ptr<project::Project> openNew() const
    {
        auto opened = project::Project::open(newPath(), storage::OpenMode::ReadWrite, environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

private:
    void fillDevices()
    {
        domain::Device alpha = project().data().devices.first();
        alpha.deviceClass = u"IIa"_s;
        alpha.basicUdiDi = u"1987654Ad4X4bL5ttr2310c2K"_s;
        alpha.traits.insert(u"sterile"_s, domain::Tristate::No);
        alpha.certificates = {{u"C-1"_s, u"all"_s, QDate(2024, 1, 1), QDate(2029, 1, 1), {}}};
        VERIFY_OK(project::changeDevice(project(), alpha));
        domain::Device other;
        other.name = u"Beta"_s;
        const auto id = project::addDevice(project(), other);
        QVERIFY(id && *id == beta());
        domain::Manufacturer maker;
        maker.name = u"Maker"_s;
        maker.sites = {{u"Plant"_s, u"Riga"_s, u"assembly"_s}};
        VERIFY_OK(project::changeManufacturer(project(), maker));
    }
};

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesOverToConfirm();
    void onlyChosenDevicesComeUnderTheirNewNames();
    void confirmingAndChangingSettleIt();
    void refusals_data();
    void refusals();
    void cancelledLeavesNothing();
    void damagedEvidenceLeavesNothing();
};

void TestCarryOver::everythingComesOverToConfirm()
{
    const OldProject old;
    const QByteArray before = contentOf(old.path());
    FakeJob job;
    const auto made = project::carryOver(old.newPath(), old.choice(), old.environment(), job);
    VERIFY_OK(made);
    QCOMPARE(contentOf(old.path()), before);
    QCOMPARE(made->toConfirm, made->answers + made->sections + made->citations);
    const auto project = old.openNew();
    const domain::ProjectData &data = project->data();
    QCOMPARE(data.info.title, u"Alpha"_s);
    QCOMPARE(data.manufacturer.sites.size(), 1);
    QCOMPARE(data.devices.size(), 2);
    QCOMPARE(data.devices.first().deviceClass, u"IIa"_s);
    QCOMPARE(data.devices.first().certificates.size(), 1);
    QCOMPARE(data.devices.first().traits.value(u"sterile"_s), domain::Tristate::No);
    QCOMPARE(data.answers.size(), 2);
    const domain::Answer &answer = data.answers.first();
    QCOMPARE(answer.method, u"Life cycle"_s);
    QCOMPARE(answer.status, domain::WorkStatus::Draft);
    QCOMPARE(answer.owner, u"Dora"_s);
    QCOMPARE(answer.verdict, domain::Verdict::NotJudged);
    QVERIFY(answer.verdictBy.isEmpty() && !answer.verdictOn && !answer.due);
    QVERIFY(answer.toConfirm.contains(u"\"Alpha\""_s));
    QCOMPARE(data.sections.first().status, domain::WorkStatus::Draft);
    QVERIFY(!data.sections.first().toConfirm.isEmpty() && !data.citations.first().toConfirm.isEmpty());
    const domain::Revision &revision = data.revisions.first();
    QCOMPARE(revision.state, domain::DocumentState::Approved);
    VERIFY_OK(project::extractEvidence(project->file(), revision, old.file(u"again.pdf"_s), job));
    QCOMPARE(contentOf(old.file(u"again.pdf"_s)), contentOf(old.file(u"report.pdf"_s)));
    const auto report = project->file().verify(true, job);
    VERIFY_OK(report);
    QCOMPARE(report->damages.size(), 0);
    QCOMPARE(report->files, 1);
    QVERIFY(QDir(old.file({})).entryList({u".gesper-new*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void TestCarryOver::onlyChosenDevicesComeUnderTheirNewNames()
{
    const OldProject old;
    CarryOver choice = old.choice();
    choice.title = u"Ring 2"_s;
    choice.devices = {{domain::DeviceId{1}, u"Alpha Ünique 2"_s}};
    choice.withTraits = false;
    FakeJob job;
    VERIFY_OK(project::carryOver(old.newPath(), choice, old.environment(), job));
    const auto project = old.openNew();
    const domain::ProjectData &data = project->data();
    QCOMPARE(data.info.title, u"Ring 2"_s);
    QCOMPARE(data.devices.size(), 1);
    const domain::Device &device = data.devices.first();
    QCOMPARE(device.name, u"Alpha Ünique 2"_s);
    QVERIFY(device.basicUdiDi.isEmpty() && device.certificates.isEmpty() && device.traits.isEmpty());
    QCOMPARE(device.deviceClass, u"IIa"_s);
    QCOMPARE(data.answers.size(), 1); // not the one for Beta alone
    domain::Device another;
    another.name = u"Gamma"_s;
    const auto added = project::addDevice(*project, another);
    VERIFY_OK(added);
    QVERIFY(added->value > 1);
}

void TestCarryOver::confirmingAndChangingSettleIt()
{
    const OldProject old;
    FakeJob job;
    VERIFY_OK(project::carryOver(old.newPath(), old.choice(), old.environment(), job));
    const auto project = old.openNew();
    const auto answer = [&](qsizetype n) { return project->data().answers.at(n); };
    const auto row = [&](const QString &ref, const QString &annex) {
        return *old.environment().catalog.resolve(ref, project->regulation(), {}, annex);
    };
    AnswerPatch work;
    work.owner = u"Emil"_s;
    work.status = domain::WorkStatus::Review;
    work.note = u"look again"_s;
    VERIFY_OK(project::setAnswer(*project, row(u"17.2"_s, u"I"_s), {}, work));
    QVERIFY(!answer(0).toConfirm.isEmpty());
    VERIFY_OK(project::confirmAnswers(*project, {answer(0).id, answer(1).id}));
    QVERIFY(answer(0).toConfirm.isEmpty() && answer(1).toConfirm.isEmpty());
    VERIFY_OK(project->undo());
    QVERIFY(!answer(0).toConfirm.isEmpty() && !answer(1).toConfirm.isEmpty());
    AnswerPatch other;
    other.justification = u"Delivered clean only."_s;
    VERIFY_OK(project::setAnswer(*project, row(u"10.2"_s, u"I"_s), {OldProject::beta()}, other));
    QVERIFY(answer(1).toConfirm.isEmpty());
    AnswerPatch verdict;
    verdict.verdict = domain::Verdict::Shown;
    verdict.verdictBy = u"Vera"_s;
    VERIFY_OK(project::setAnswer(*project, row(u"17.2"_s, u"I"_s), {}, verdict));
    QVERIFY(answer(0).toConfirm.isEmpty());
    VERIFY_OK(project::confirmCitation(*project, project->data().citations.first().id));
    QVERIFY(project->data().citations.first().toConfirm.isEmpty());
    const auto section = row(u"1.1(a)"_s, u"II"_s);
    VERIFY_OK(project::setSection(*project, section, {}, {{}, domain::WorkStatus::Done, {}, {}}));
    QVERIFY(!project->data().sections.first().toConfirm.isEmpty());
    VERIFY_OK(project::confirmSection(*project, project->data().sections.first().id));
    QVERIFY(project->data().sections.first().toConfirm.isEmpty());
    VERIFY_FAILS(project::confirmAnswers(*project, {domain::AnswerId{99}}), base::ErrorCode::NotFound);
}

void TestCarryOver::refusals_data()
{
    QTest::addColumn<CarryOver>("choice");
    QTest::addColumn<base::ErrorCode>("code");
    CarryOver other;
    other.regulation = domain::Regulation::Ivdr;
    QTest::newRow("other regulation") << other << base::ErrorCode::Usage;
    CarryOver stranger;
    stranger.devices = {{domain::DeviceId{7}, u"X"_s}};
    QTest::newRow("no such device") << stranger << base::ErrorCode::NotFound;
    CarryOver nameless;
    nameless.devices = {{domain::DeviceId{1}, u"  "_s}};
    QTest::newRow("no name") << nameless << base::ErrorCode::Usage;
    CarryOver twins;
    twins.devices = {{domain::DeviceId{1}, u"Same"_s}, {domain::DeviceId{2}, u" same"_s}};
    QTest::newRow("same names") << twins << base::ErrorCode::Conflict;
}

void TestCarryOver::refusals()
{
    QFETCH(CarryOver, choice);
    QFETCH(const base::ErrorCode, code);
    const OldProject old;
    choice.from = old.path();
    FakeJob job;
    VERIFY_FAILS(project::carryOver(old.newPath(), choice, old.environment(), job), code);
    QVERIFY(!QFile::exists(old.newPath()));
    VERIFY_FAILS(project::carryOver(old.path(), old.choice(), old.environment(), job), base::ErrorCode::Usage);
}

void TestCarryOver::cancelledLeavesNothing()
{
    const OldProject old;
    const QStringList before = QDir(old.file({})).entryList(QDir::AllEntries | QDir::Hidden);
    for (int reports = 0; reports < 3; ++reports) {
        FakeJob job(reports);
        const auto made = project::carryOver(old.newPath(), old.choice(), old.environment(), job);
        if (made) { // it was done before it could be stopped
            QVERIFY(reports > 0);
            break;
        }
        QCOMPARE(made.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(QDir(old.file({})).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
}

void TestCarryOver::damagedEvidenceLeavesNothing()
{
    const OldProject old;
    QByteArray bytes = contentOf(old.path());
    const qsizetype at = bytes.lastIndexOf("%PDF-");
    QVERIFY(at > 0);
    bytes[at + 20] = char(~bytes.at(at + 20));
    QFile file(old.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    FakeJob job;
    VERIFY_FAILS(project::carryOver(old.newPath(), old.choice(), old.environment(), job),
                 base::ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(old.newPath()));
}

QTEST_MAIN(TestCarryOver)
#include "tst_carryover.moc"
