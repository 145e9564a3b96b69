// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"

#include <project/citations.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/sections.h>

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using testsupport::ProjectFixture;

namespace
{

using Step = std::function<base::Result<>(ProjectFixture &)>;

base::Result<> addReference(ProjectFixture &f, const QString &number, const QString &revision,
                            domain::DocumentState state)
{
    project::EvidenceDetails details;
    details.number = number;
    details.revision = revision;
    details.state = state;
    const auto added = project::addEvidenceByReference(f.project(), details, u"archive"_s, u"size"_s);
    return added ? base::Result<>() : base::fail(added.error());
}

base::Result<> addDevice(ProjectFixture &f, const QString &name)
{
    domain::Device device;
    device.name = name;
    const auto added = project::addDevice(f.project(), device);
    return added ? base::Result<>() : base::fail(added.error());
}

/// Two devices, three documents, answers with verdicts, citations and sections, some for one device only.
void fill(ProjectFixture &f)
{
    VERIFY_OK(addDevice(f, u"Beta"_s));
    for (const QString &number : {u"D-1"_s, u"D-2"_s, u"D-3"_s})
        VERIFY_OK(addReference(f, number, u"1"_s, domain::DocumentState::Approved));
    const domain::DeviceId beta = f.project().data().devices.last().id;
    project::AnswerPatch judged;
    judged.applies = domain::Applicability::Yes;
    judged.verdict = domain::Verdict::Shown;
    judged.verdictBy = u"Berta"_s;
    for (const QString &ref : {u"1"_s, u"2"_s, u"11.4"_s})
        VERIFY_OK(project::setAnswer(f.project(), f.row(ref), {}, judged));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {beta}, judged));
    const QList<domain::Revision> revisions = f.project().data().revisions;
    VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {revisions.at(0).id, {}, u"1"_s, {}}));
    VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {beta}, {revisions.at(1).id, {}, u"2"_s, {}}));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, judged));
    VERIFY_OK(project::setSection(f.project(), f.row(u"1.2"_s, u"II"_s), {beta}, {u"text"_s, {}, {}, {}}));
}

} // namespace

/// Undo and redo of every use case: the rows are as they were, in memory and in the file, in the same order, and each
/// edit, undo and redo is one change in the history.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_data();
    void identity();
};

void TestUndo::identity_data()
{
    QTest::addColumn<Step>("step");
    const auto row = [](const char *name, Step step) { QTest::newRow(name) << std::move(step); };
    row("add a device", [](auto &f) { return addDevice(f, u"Gamma"_s); });
    row("change a device", [](auto &f) {
        domain::Device device = f.project().data().devices.first();
        device.traits.insert(u"sterile"_s, domain::Tristate::Yes);
        device.variants.append({u"Size M"_s, u"09521234000013"_s});
        return project::changeDevice(f.project(), device);
    });
    row("remove a device with all it has", [](auto &f) {
        return project::removeDevice(f.project(), f.project().data().devices.last().id);
    });
    row("change the manufacturer", [](auto &f) {
        domain::Manufacturer manufacturer = f.project().data().manufacturer;
        manufacturer.sites.append({u"Plant"_s, u"Road 1"_s, u"sterilisation"_s});
        return project::changeManufacturer(f.project(), manufacturer);
    });
    row("change an answer", [](auto &f) {
        project::AnswerPatch patch;
        patch.method = u"test"_s;
        return project::setAnswer(f.project(), f.row(u"1"_s), {}, patch);
    });
    row("answer a heading for both devices", [](auto &f) {
        project::AnswerPatch patch;
        patch.applies = domain::Applicability::No;
        return project::setAnswer(f.project(), f.row(u"CHAPTER II"_s),
                                  {f.project().data().devices.first().id, f.project().data().devices.last().id}, patch);
    });
    row("clear an answer", [](auto &f) { return project::clearAnswer(f.project(), f.row(u"1"_s), {}); });
    row("cite", [](auto &f) {
        return project::addCitation(f.project(), f.row(u"2"_s), {}, {f.project().data().revisions.first().id, {}, u"9"_s, {}});
    });
    row("change a citation", [](auto &f) {
        const domain::Citation citation = f.project().data().citations.first();
        return project::changeCitation(f.project(), citation.id, {f.project().data().revisions.last().id, {}, u"8"_s, {}});
    });
    row("remove a citation", [](auto &f) {
        return project::removeCitation(f.project(), f.project().data().citations.first().id);
    });
    row("write a section", [](auto &f) {
        return project::setSection(f.project(), f.row(u"1.1"_s, u"III"_s), {}, {u"new"_s, domain::WorkStatus::Done, {}, {}});
    });
    row("add evidence", [](auto &f) { return addReference(f, u"D-4"_s, u"1"_s, domain::DocumentState::Draft); });
    row("add a newer approved revision", [](auto &f) {
        return addReference(f, u"D-1"_s, u"2"_s, domain::DocumentState::Approved);
    });
    row("change a revision", [](auto &f) {
        domain::Revision revision = f.project().data().revisions.first();
        revision.state = domain::DocumentState::Obsolete;
        return project::changeRevision(f.project(), revision);
    });
    row("rename a document", [](auto &f) {
        domain::Document document = f.project().data().documents.first();
        document.title = u"Another title"_s;
        return project::changeDocument(f.project(), document);
    });
    row("remove evidence", [](auto &f) {
        return project::removeDocument(f.project(), f.project().data().documents.at(2).id);
    });
}

void TestUndo::identity()
{
    QFETCH(const Step, step);
    ProjectFixture f;
    fill(f);
    const auto lastChange = [&] { return f.project().file().history()->last().change; };
    const auto stored = [&] { return *f.project().file().load(); };
    const domain::ProjectData before = f.project().data();
    QCOMPARE(before, stored());
    const qint64 change = lastChange();
    VERIFY_OK(step(f));
    const domain::ProjectData after = f.project().data();
    QVERIFY(!(after == before));
    QCOMPARE(after, stored());
    QCOMPARE(lastChange(), change + 1);
    for (int round = 0; round < 2; ++round) {
        VERIFY_OK(f.project().undo());
        QCOMPARE(f.project().data(), before);
        QCOMPARE(stored(), before);
        VERIFY_OK(f.project().redo());
        QCOMPARE(f.project().data(), after);
        QCOMPARE(stored(), after);
    }
    QCOMPARE(lastChange(), change + 5);
    base::SilentJob job;
    const auto report = f.project().file().verify(true, job);
    VERIFY_OK(report);
    QVERIFY(report->damages.isEmpty());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
