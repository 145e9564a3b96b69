// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testproject.h"

using namespace Qt::StringLiterals;
using namespace domain;

namespace testproject {

namespace {

using Kind = RequirementKind;

Pack pack(const QString &annex, const QList<Requirement> &rows)
{
    Pack made;
    made.id = u"mdr-annex-"_s + annex.toLower();
    made.annex = annex;
    made.requirements = rows;
    made.buildIndex();
    return made;
}

QList<Pack> smallPacks()
{
    Requirement sterile = row(u"I"_s, u"10.2"_s, Kind::Numbered, true, u"10"_s);
    sterile.appliesWhen = Condition{Condition::Kind::Trait, u"sterile"_s, {}};
    return {
        pack(
            u"I"_s,
            {row(u"I"_s, u"ANNEX I"_s, Kind::Annex, false), row(u"I"_s, u"CHAPTER I"_s, Kind::Chapter, false),
             row(u"I"_s, u"1"_s, Kind::Numbered, true), row(u"I"_s, u"2"_s, Kind::Numbered, true),
             row(u"I"_s, u"CHAPTER II"_s, Kind::Chapter, false), row(u"I"_s, u"10"_s, Kind::Title, false),
             row(u"I"_s, u"10.1"_s, Kind::Numbered, true, u"10"_s), sterile}),
        pack(u"II"_s,
             {row(u"II"_s, u"ANNEX II"_s, Kind::Annex, false), row(u"II"_s, u"1"_s, Kind::Title, false),
              row(u"II"_s, u"1(a)"_s, Kind::Point, true, u"1"_s),
              row(u"II"_s, u"1(b)"_s, Kind::Point, true, u"1"_s)}),
        pack(u"III"_s, {row(u"III"_s, u"ANNEX III"_s, Kind::Annex, false),
                        row(u"III"_s, u"1.1"_s, Kind::Numbered, true, u"1"_s),
                        row(u"III"_s, u"1.1(a)"_s, Kind::Point, true, u"1.1"_s)})};
}

Device fullDevice(qint64 id, const QString &name)
{
    Device device;
    device.id = {id};
    device.position = id;
    device.name = name;
    device.deviceClass = u"IIa"_s;
    device.rule = u"Rule 11"_s;
    device.route = u"Annex IX"_s;
    device.basicUdiDi = u"1987654Ad4X4bL5ttr2310c2K"_s;
    device.issuingEntity = u"GS1"_s;
    device.emdn = u"Z1203"_s;
    device.intendedPurpose = u"To warn."_s;
    device.users = u"Nurses"_s;
    device.patients = u"Adults"_s;
    device.indications = u"Bed rest"_s;
    device.contraIndications = u"None"_s;
    device.softwareVersion = u"1.0"_s;
    device.variants = {Variant{u"Small"_s, u"4006381333931"_s}};
    device.certificates = {Certificate{u"C 1"_s, u"All"_s, QDate(2024, 1, 1), QDate(2029, 1, 1), {}}};
    device.traits = {{u"sterile"_s, Tristate::No}, {u"software-contained"_s, Tristate::Yes}};
    return device;
}

void addDevicesAndMaker(ProjectData &data)
{
    data.devices = {fullDevice(1, u"Alpha"_s), fullDevice(2, u"Beta"_s)};
    Manufacturer &maker = data.manufacturer;
    maker.name = u"Maker"_s;
    maker.address = u"Street 1"_s;
    maker.srn = u"DE-MF-000000001"_s;
    maker.prrc = u"A. Person"_s;
    maker.notifiedBodyName = u"Body"_s;
    maker.notifiedBodyNumber = u"0000"_s;
    maker.sites = {Site{u"Works"_s, u"Street 2"_s, u"all"_s}};
}

Revision revision(qint64 id, FileClass fileClass)
{
    Revision made;
    made.id = {id};
    made.document = {id};
    made.label = u"1"_s;
    made.date = QDate(2025, 1, 1);
    made.state = DocumentState::Approved;
    made.approvedBy = u"Q. Boss"_s;
    made.approvedOn = QDate(2025, 1, 2);
    made.fileClass = fileClass;
    return made;
}

void addEvidence(ProjectData &data)
{
    data.documents = {Document{{1}, u"VV-001"_s, u"Test report"_s, EvidenceKind::Report, {}, {}},
                      Document{{2}, u"VV-002"_s, u"Design file"_s, EvidenceKind::Drawing, {}, {}}};
    Revision file = revision(1, FileClass::Sound);
    file.sha256 = QString(64, u'a');
    file.bytes = 1000;
    file.pages = 10;
    Revision elsewhere = revision(2, FileClass::ByReference);
    elsewhere.keptAt = u"Archive, room 2"_s;
    elsewhere.notEnclosedReason = u"Of a supplier"_s;
    data.revisions = {file, elsewhere};
}

void answerAll(TestProject &project)
{
    for (const QString &clause : {u"mdr:I:1"_s, u"mdr:I:2"_s, u"mdr:I:10.1"_s}) {
        Answer &answer = project.answer(clause);
        answer.applies = Applicability::Yes;
        answer.method = u"Test"_s;
        answer.solutions = {Solution{SolutionKind::Standard, u"EN 1"_s, u"2020"_s, SolutionUse::Full, {}}};
        answer.status = WorkStatus::Done;
        project.cite(clause, 1, u"2-3"_s);
    }
    Answer &sterile = project.answer(u"mdr:I:10.2"_s);
    sterile.applies = Applicability::No;
    sterile.justification = u"Not sterile."_s;
    sterile.status = WorkStatus::Done;
    for (const QString &clause :
         {u"mdr:II:1(a)"_s, u"mdr:II:1(b)"_s, u"mdr:III:1.1"_s, u"mdr:III:1.1(a)"_s}) {
        Section &section = project.section(clause);
        section.text = u"Text."_s;
        section.status = WorkStatus::Done;
    }
    project.cite(u"mdr:II:1(b)"_s, 2, {}).section = u"Drawing 4"_s;
}

} // namespace

Requirement row(const QString &pack, const QString &ref, RequirementKind kind, bool answerable,
                std::optional<QString> parent)
{
    Requirement made;
    made.id = u"mdr:%1:%2"_s.arg(pack, ref);
    made.ref = ref;
    made.kind = kind;
    made.answerable = answerable;
    made.parent = std::move(parent);
    return made;
}

QList<const Pack *> TestProject::packPointers() const
{
    QList<const Pack *> pointers;
    for (const Pack &pack : packs)
        pointers.append(&pack);
    return pointers;
}

CheckReport TestProject::check() const
{
    return domain::check(data, packPointers(), traits, scope);
}

Answer &TestProject::answer(const QString &clause, std::optional<DeviceId> device)
{
    for (Answer &known : data.answers) {
        if (known.requirement == clause && known.device == device)
            return known;
    }
    Answer made;
    made.id = {data.answers.size() + 1};
    made.requirement = clause;
    made.device = device;
    return data.answers.emplaceBack(made);
}

Section &TestProject::section(const QString &clause, std::optional<DeviceId> device)
{
    for (Section &known : data.sections) {
        if (known.clause == clause && known.device == device)
            return known;
    }
    Section made;
    made.id = {data.sections.size() + 1};
    made.clause = clause;
    made.device = device;
    return data.sections.emplaceBack(made);
}

Citation &TestProject::cite(const QString &clause, qint64 revision, const QString &pages,
                            std::optional<DeviceId> device)
{
    Citation made;
    made.id = {data.citations.size() + 1};
    made.clause = clause;
    made.device = device;
    made.revision = {revision};
    made.pages = pages;
    return data.citations.emplaceBack(made);
}

TestProject cleanProject()
{
    TestProject project;
    project.packs = smallPacks();
    project.traits = {TraitDefinition{u"sterile"_s, {u"mdr"_s}, u"Is the device delivered sterile?"_s, {}, {}}};
    project.scope.today = QDate(2026, 3, 2);
    project.scope.officialWordingLoaded = true;
    addDevicesAndMaker(project.data);
    addEvidence(project.data);
    answerAll(project);
    return project;
}

} // namespace testproject
