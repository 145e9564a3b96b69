// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testproject.h"

#include <domain/draftstate.h>
#include <domain/references.h>

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace domain;
using testproject::cleanProject;
using testproject::TestProject;

using Spoil = std::function<void(TestProject &)>;
Q_DECLARE_METATYPE(Spoil)

class TstChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanProjectHasNoRemark();
    void ruleFires_data();
    void ruleFires();
    void ruleStaysSilent_data();
    void ruleStaysSilent();
    void everyRuleIsTested();
    void remarksThatDifferByDeviceAreOne();
    void orderIsThatOfPacksAndRows();
    void placesAreInPeoplesWords();
    void scopeLimitsDevicesAndDocuments();
    void inheritedGapIsToldOnceWhereItWasMade();
    void severityFollowsImportance();
    void hintsAreNoText_data();
    void hintsAreNoText();
    void saysWhatItDidNotLookAt();
    void draftReasonsCountEachErrorOnce();
    void costIsLinear();
};

namespace {

struct Case
{
    const char *name;
    const char *rule; ///< the only one that must fire (or, in silentCases(), that must not)
    Spoil spoil;
};

QStringList rulesOf(const CheckReport &report)
{
    QStringList rules;
    for (const Remark &remark : report.remarks)
        rules.append(remark.rule);
    rules.removeDuplicates();
    return rules;
}

Revision &addRevision(TestProject &p, qint64 id, DocumentState state, QDate date)
{
    Revision made = p.data.revisions.first();
    made.id = {id};
    made.label = QString::number(id);
    made.state = state;
    made.date = date;
    return p.data.revisions.emplaceBack(made);
}

void addDocument(TestProject &p)
{
    p.data.documents.append(Document{{3}, u"VV-003"_s, u"More"_s, EvidenceKind::Report, {}, {}});
}

Remark first(const CheckReport &report, const QString &rule)
{
    for (const Remark &remark : report.remarks) {
        if (remark.rule == rule)
            return remark;
    }
    return {};
}

QList<Case> answerCases()
{
    return {{"no answer", "undecided",
             [](auto &p) {
                 p.data.answers.removeIf([](const Answer &a) { return a.requirement == u"mdr:I:1"; });
             }},
            {"undecided", "undecided",
             [](auto &p) { p.answer(u"mdr:I:1"_s).applies = Applicability::Undecided; }},
            {"undecided for one", "undecided", [](auto &p) { p.answer(u"mdr:I:1"_s, DeviceId{2}); }},
            {"no reason", "no-justification",
             [](auto &p) { p.answer(u"mdr:I:10.2"_s).justification = u" \n"_s; }},
            {"no reason, Annex II", "no-justification",
             [](auto &p) { p.answer(u"mdr:II:1(a)"_s).applies = Applicability::No; }},
            {"no method", "applies-without-method", [](auto &p) { p.answer(u"mdr:I:1"_s).method.clear(); }},
            {"no evidence", "applies-without-evidence", [](auto &p) { p.data.citations.removeFirst(); }},
            {"yes against trait", "applies-contradicts-trait",
             [](auto &p) {
                 Answer &answer = p.answer(u"mdr:I:10.2"_s);
                 answer.applies = Applicability::Yes;
                 answer.method = u"Test"_s;
                 p.cite(u"mdr:I:10.2"_s, 1, u"1"_s);
             }},
            {"no against trait", "applies-contradicts-trait",
             [](auto &p) { p.data.devices[1].traits[u"sterile"_s] = Tristate::Yes; }},
            {"no edition", "solution-without-edition",
             [](auto &p) { p.answer(u"mdr:I:1"_s).solutions[0].edition.clear(); }},
            {"no solution name", "solution-without-edition",
             [](auto &p) { p.answer(u"mdr:I:1"_s).solutions[0].name.clear(); }},
            {"partial", "partial-without-reason",
             [](auto &p) { p.answer(u"mdr:I:1"_s).solutions[0].use = SolutionUse::Partial; }},
            {"verdict, no name", "verdict-without-name",
             [](auto &p) {
                 p.answer(u"mdr:I:1"_s).verdict = Verdict::Shown;
                 p.answer(u"mdr:I:1"_s).verdictOn = QDate(2026, 1, 1);
             }},
            {"verdict, no date", "verdict-without-name",
             [](auto &p) {
                 p.answer(u"mdr:I:1"_s).verdict = Verdict::Shown;
                 p.answer(u"mdr:I:1"_s).verdictBy = u"A"_s;
             }},
            {"not shown", "verdict-not-shown",
             [](auto &p) {
                 Answer &answer = p.answer(u"mdr:I:1"_s);
                 answer.verdict = Verdict::NotShown;
                 answer.verdictBy = u"A"_s;
                 answer.verdictOn = QDate(2026, 1, 1);
             }},
            {"answer to confirm", "answer-to-confirm",
             [](auto &p) { p.answer(u"mdr:I:1"_s).toConfirm = u"carried over"_s; }},
            {"overdue", "overdue", [](auto &p) {
                 p.answer(u"mdr:I:1"_s).status = WorkStatus::Review;
                 p.answer(u"mdr:I:1"_s).due = QDate(2026, 3, 1);
             }}};
}

QList<Case> citationCases()
{
    return {
        {"no revision", "citation-broken", [](auto &p) { p.data.citations[0].revision = {99}; }},
        {"no pages", "citation-without-location",
         [](auto &p) {
             p.data.citations[0].pages.clear();
             p.data.citations[0].section = u"4.2"_s;
         }},
        {"no section by reference", "citation-without-location",
         [](auto &p) { p.data.citations.last().section.clear(); }},
        {"unreadable pages", "pages-unreadable", [](auto &p) { p.data.citations[0].pages = u"7-%1"_s; }},
        {"beyond end", "page-beyond-end", [](auto &p) { p.data.citations[0].pages = u"9-11, 2"_s; }},
        {"draft", "cites-draft", [](auto &p) { p.data.revisions[0].state = DocumentState::Draft; }},
        {"superseded", "cites-superseded",
         [](auto &p) { p.data.revisions[0].state = DocumentState::Superseded; }},
        {"obsolete", "cites-obsolete", [](auto &p) { p.data.revisions[0].state = DocumentState::Obsolete; }},
        {"newer approved", "to-confirm",
         [](auto &p) { addRevision(p, 3, DocumentState::Approved, QDate(2025, 6, 1)); }},
        {"carried over", "to-confirm", [](auto &p) { p.data.citations[0].toConfirm = u"carried over"_s; }},
        {"confirmed against older", "to-confirm", [](auto &p) {
             addRevision(p, 3, DocumentState::Superseded, QDate(2025, 6, 1));
             addRevision(p, 4, DocumentState::Approved, QDate(2025, 7, 1));
             for (Citation &c : p.data.citations)
                 c.confirmedAgainst = RevisionId{3};
         }}};
}

QList<Case> evidenceCases()
{
    return {{"no file", "evidence-without-file", [](auto &p) { p.data.revisions[0].sha256.clear(); }},
            {"reference without place", "by-reference-incomplete",
             [](auto &p) { p.data.revisions[1].keptAt.clear(); }},
            {"reference without reason", "by-reference-incomplete",
             [](auto &p) { p.data.revisions[1].notEnclosedReason.clear(); }},
            {"no number", "document-incomplete", [](auto &p) { p.data.documents[0].number.clear(); }},
            {"no title", "document-incomplete", [](auto &p) { p.data.documents[0].title.clear(); }},
            {"no label", "document-incomplete", [](auto &p) { p.data.revisions[0].label.clear(); }},
            {"no approval date", "approved-without-date",
             [](auto &p) { p.data.revisions[0].approvedOn.reset(); }},
            {"not cited", "evidence-not-cited",
             [](auto &p) {
                 addDocument(p);
                 addRevision(p, 3, DocumentState::Approved, QDate(2025, 1, 1)).document = {3};
             }},
            {"attachment", "evidence-attachment-only",
             [](auto &p) {
                 p.data.revisions[0].fileClass = FileClass::AttachmentOnly;
                 p.data.revisions[0].classReason = u"It is encrypted."_s;
             }},
            {"warnings", "evidence-with-warnings",
             [](auto &p) { p.data.revisions[0].fileClass = FileClass::SoundWithWarnings; }}};
}

QList<Case> otherCases()
{
    return {
        {"section without text", "empty-section", [](auto &p) { p.section(u"mdr:II:1(a)"_s).text.clear(); }},
        {"section with hints", "empty-section",
         [](auto &p) { p.section(u"mdr:II:1(a)"_s).text = u"# Head\n<!-- a -->\n> Hint: b\n"_s; }},
        {"section as it began", "empty-section",
         [](auto &p) {
             p.section(u"mdr:II:1(a)"_s).text = u"Describe {{ device.name }}.\r\n\r\n| A |\r\n"_s;
             p.scope.startingTexts = {{u"mdr:II:1(a)"_s, u"\nDescribe {{ device.name }}.\n\n| A |"_s}};
         }},
        {"section for one", "empty-section",
         [](auto &p) { p.section(u"mdr:II:1(a)"_s, DeviceId{2}).status = WorkStatus::Done; }},
        {"section open", "section-open",
         [](auto &p) { p.section(u"mdr:III:1.1"_s).status = WorkStatus::Review; }},
        {"section only cited", "section-open",
         [](auto &p) {
             p.data.sections.removeIf([](const Section &s) { return s.clause == u"mdr:II:1(b)"; });
         }},
        {"section to confirm", "section-to-confirm",
         [](auto &p) { p.section(u"mdr:III:1.1"_s).toConfirm = u"carried over"_s; }},
        {"reference to nothing", "unknown-reference",
         [](auto &p) { p.section(u"mdr:II:1(a)"_s).text += u"\nSee [[VV-777 rev 1]]."_s; }},
        {"reference to no revision", "unknown-reference",
         [](auto &p) { p.section(u"mdr:II:1(a)"_s).text += u"\nSee [[VV-001 rev 777, p. 3]]."_s; }},
        {"no device", "no-device", [](auto &p) { p.data.devices.clear(); }},
        {"no purpose", "missing-device-field", [](auto &p) { p.data.devices[0].intendedPurpose.clear(); }},
        {"no software version", "missing-device-field",
         [](auto &p) { p.data.devices[0].softwareVersion.clear(); }},
        {"same name", "duplicate-device-name", [](auto &p) { p.data.devices[1].name = u" alpha"_s; }},
        {"unknown trait", "unknown-trait", [](auto &p) { p.data.devices[1].traits.remove(u"sterile"_s); }},
        {"wrong basic UDI-DI", "udi-check-character",
         [](auto &p) { p.data.devices[0].basicUdiDi = u"1987654Ad4X4bL5ttr2310c2L"_s; }},
        {"wrong UDI-DI", "udi-check-character",
         [](auto &p) { p.data.devices[0].variants[0].udiDi = u"4006381333932"_s; }},
        {"other entity", "udi-not-checked", [](auto &p) { p.data.devices[0].issuingEntity = u"ICCBBA"_s; }},
        {"certificate", "certificate-ended",
         [](auto &p) { p.data.devices[0].certificates[0].ends = QDate(2026, 3, 1); }},
        {"no SRN", "missing-manufacturer-field", [](auto &p) { p.data.manufacturer.srn.clear(); }},
        {"no notified body", "missing-manufacturer-field",
         [](auto &p) { p.data.manufacturer.notifiedBodyName.clear(); }},
        {"no wording", "official-wording-not-loaded", [](auto &p) { p.scope.officialWordingLoaded = false; }},
        {"unknown clause", "unknown-clause", [](auto &p) { p.answer(u"mdr:I:77"_s); }}};
}

QList<Case> firingCases()
{
    return answerCases() + citationCases() + evidenceCases() + otherCases();
}

QList<Case> silentCases()
{
    return {{"confirmed", "to-confirm",
             [](auto &p) {
                 addRevision(p, 3, DocumentState::Approved, QDate(2025, 6, 1));
                 for (Citation &c : p.data.citations)
                     c.confirmedAgainst = RevisionId{3};
             }},
            {"newer draft", "to-confirm",
             [](auto &p) { addRevision(p, 3, DocumentState::Draft, QDate(2025, 6, 1)); }},
            {"last page", "page-beyond-end", [](auto &p) { p.data.citations[0].pages = u"10"_s; }},
            {"unknown trait that does not matter", "unknown-trait",
             [](auto &p) {
                 Requirement &row = p.packs[0].requirements.last();
                 row.appliesWhen =
                     Condition{Condition::Kind::All,
                               {},
                               {*row.appliesWhen, Condition{Condition::Kind::Trait, u"wireless"_s, {}}}};
             }},
            {"section does not apply", "empty-section",
             [](auto &p) {
                 p.section(u"mdr:II:1(a)"_s).text.clear();
                 p.answer(u"mdr:II:1(a)"_s).applies = Applicability::No;
                 p.answer(u"mdr:II:1(a)"_s).justification = u"No variants."_s;
             }},
            {"section covered from above", "empty-section",
             [](auto &p) {
                 p.data.sections.removeIf([](const Section &s) { return s.clause == u"mdr:III:1.1(a)"; });
                 p.answer(u"mdr:III:1.1"_s).coversBelow = true;
             }},
            {"brackets in code", "unknown-reference",
             [](auto &p) {
                 p.section(u"mdr:II:1(a)"_s).text += u"\n`[[VV-777]]`\n\n```\n[[VV-777]]\n```\n<!-- [[VV-777]] -->\n"_s;
             }},
            {"known reference", "unknown-reference",
             [](auto &p) {
                 p.section(u"mdr:II:1(a)"_s).text += printReference(p.data, {p.data.revisions.first().id, u"3"_s, {}});
             }},
            {"class I", "missing-manufacturer-field",
             [](auto &p) {
                 for (Device &device : p.data.devices)
                     device.deviceClass = u"I"_s;
                 p.data.manufacturer.notifiedBodyName.clear();
             }},
            {"done late", "overdue", [](auto &p) { p.answer(u"mdr:I:1"_s).due = QDate(2020, 1, 1); }},
            {"ends today", "certificate-ended",
             [](auto &p) { p.data.devices[0].certificates[0].ends = p.scope.today; }},
            {"answer shadowed for all", "no-justification", [](auto &p) {
                 const Answer good = p.answer(u"mdr:I:10.2"_s);
                 for (const qint64 id : {1, 2}) {
                     Answer own = good;
                     own.id = {100 + id};
                     own.device = DeviceId{id};
                     p.data.answers.append(own);
                 }
                 p.answer(u"mdr:I:10.2"_s).justification.clear();
             }}};
}

} // namespace

void TstChecker::cleanProjectHasNoRemark()
{
    const CheckReport report = cleanProject().check();
    QCOMPARE(rulesOf(report), QStringList());
    QCOMPARE(report.rows, 8);
    QCOMPARE(report.documents, 2);
    QCOMPARE(report.rules, checkRules().size());
    QVERIFY(report.rules >= 24);
    const QString sentence = closingSentence(report);
    QCOMPARE(sentence,
             u"%1 rules over 8 rows and 2 documents: none of them found a gap of the kind it looks for. "
             "They do not judge whether the evidence is sufficient."_s.arg(report.rules));
}

void TstChecker::ruleFires_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Spoil>("spoil");
    for (const Case &firing : firingCases())
        QTest::newRow(firing.name) << QString::fromLatin1(firing.rule) << firing.spoil;
}

void TstChecker::ruleFires()
{
    QFETCH(QString, rule);
    QFETCH(Spoil, spoil);
    TestProject project = cleanProject();
    spoil(project);
    const CheckReport report = project.check();
    QCOMPARE(rulesOf(report), QStringList{rule});
    for (const Remark &remark : report.remarks) {
        QVERIFY(!remark.message.isEmpty() && !remark.advice.isEmpty() && !remark.place.text.isEmpty());
        QVERIFY2(remark.message.endsWith(u'.') || remark.message.endsWith(u'?'), qPrintable(remark.message));
    }
    QCOMPARE(project.check().remarks, report.remarks);
}

void TstChecker::ruleStaysSilent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Spoil>("spoil");
    for (const Case &silent : silentCases())
        QTest::newRow(silent.name) << QString::fromLatin1(silent.rule) << silent.spoil;
}

void TstChecker::ruleStaysSilent()
{
    QFETCH(Spoil, spoil);
    TestProject project = cleanProject();
    spoil(project);
    QCOMPARE(rulesOf(project.check()), QStringList());
}

void TstChecker::everyRuleIsTested()
{
    QSet<QString> ids;
    for (const RuleInfo &rule : checkRules()) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        QVERIFY(!rule.title.isEmpty());
        ids.insert(rule.id);
    }
    for (const Case &firing : firingCases())
        ids.remove(QString::fromLatin1(firing.rule));
    QVERIFY2(ids.isEmpty(), qPrintable(QStringList(ids.values()).join(u' ') + u" fires in no case"_s));
}

void TstChecker::remarksThatDifferByDeviceAreOne()
{
    TestProject project = cleanProject();
    for (const qint64 id : {1, 2})
        project.answer(u"mdr:I:1"_s, DeviceId{id});
    CheckReport report = project.check();
    QCOMPARE(report.remarks.size(), 1);
    QVERIFY2(!report.remarks.first().message.contains(u"Alpha"), "all devices are not named");
    QCOMPARE(report.rows, 9);

    Device gamma = project.data.devices.last();
    gamma.id = {3};
    gamma.name = u"Gamma"_s;
    project.data.devices.append(gamma);
    report = project.check();
    QCOMPARE(report.remarks.size(), 1);
    QVERIFY(report.remarks.first().message.endsWith(u"This concerns the devices Alpha and Beta."));
    QCOMPARE(report.remarks.first().place.device, 0);

    project.data.answers.removeIf([](const Answer &a) { return a.device == DeviceId{1}; });
    report = project.check();
    QVERIFY(report.remarks.first().message.endsWith(u"This concerns the device Beta."));
    QCOMPARE(report.remarks.first().place.device, 2);

    for (Device &device : project.data.devices)
        device.rule.clear();
    const Remark remark = first(project.check(), u"missing-device-field"_s);
    QCOMPARE(remark.place.text, u"devices Alpha, Beta and Gamma"_s);
    QCOMPARE(project.check().remarks.size(), 2);
}

void TstChecker::orderIsThatOfPacksAndRows()
{
    TestProject project = cleanProject();
    project.data.answers.clear();
    project.data.sections.clear();
    project.data.devices[0].emdn.clear();
    project.data.manufacturer.srn.clear();
    project.data.revisions[0].approvedOn.reset();
    QStringList places;
    for (const Remark &remark : project.check().remarks)
        places.append(remark.place.text);
    const QStringList expected{u"the manufacturer"_s,     u"device Alpha"_s,      u"MDR Annex I 1"_s,
                               u"MDR Annex I 2"_s,        u"MDR Annex I 10.1"_s,  u"MDR Annex I 10.2"_s,
                               u"MDR Annex II 1(a)"_s,    u"MDR Annex II 1(b)"_s, u"MDR Annex III 1.1"_s,
                               u"MDR Annex III 1.1(a)"_s, u"VV-001 revision 1"_s};
    QCOMPARE(places, expected);
    std::ranges::reverse(project.data.answers);
    std::ranges::reverse(project.data.citations);
    std::ranges::reverse(project.data.revisions);
    QStringList again;
    for (const Remark &remark : project.check().remarks)
        again.append(remark.place.text);
    QCOMPARE(again, expected);
}

void TstChecker::placesAreInPeoplesWords()
{
    TestProject project = cleanProject();
    project.data.citations[0].pages = u"11"_s;
    Answer &chapter = project.answer(u"mdr:I:CHAPTER II"_s);
    chapter.applies = Applicability::No;
    chapter.coversBelow = true;
    project.data.answers.removeIf([](const Answer &a) { return a.requirement.startsWith(u"mdr:I:10."); });
    const CheckReport report = project.check();
    QCOMPARE(report.remarks.size(), 2);
    QCOMPARE(report.remarks[0].place.text, u"MDR Annex I 1"_s);
    QCOMPARE(report.remarks[0].place.clause, u"mdr:I:1"_s);
    QCOMPARE(report.remarks[0].place.document, 1);
    QCOMPARE(report.remarks[0].message, u"Page 11 of VV-001 revision 1 is cited; it has 10 pages."_s);
    QCOMPARE(report.remarks[1].place.text, u"MDR Annex I Chapter II"_s);
    QCOMPARE(report.remarks[1].place.field, u"justification"_s);
}

void TstChecker::scopeLimitsDevicesAndDocuments()
{
    TestProject project = cleanProject();
    project.answer(u"mdr:I:1"_s, DeviceId{2});
    project.data.devices[1].rule.clear();
    addDocument(project);
    addRevision(project, 3, DocumentState::Draft, QDate(2025, 1, 1)).document = {3};
    project.cite(u"mdr:I:2"_s, 3, u"1"_s, DeviceId{2});
    QCOMPARE(rulesOf(project.check()),
             QStringList({u"missing-device-field"_s, u"undecided"_s, u"cites-draft"_s}));
    project.scope.devices = {DeviceId{1}};
    const CheckReport report = project.check();
    QCOMPARE(rulesOf(report), QStringList());
    QCOMPARE(report.documents, 2);
    QVERIFY(report.notLookedAt.join(u' ').contains(u"Devices outside the chosen ones"));
}

void TstChecker::inheritedGapIsToldOnceWhereItWasMade()
{
    TestProject project = cleanProject();
    Answer &title = project.answer(u"mdr:I:10"_s);
    title.coversBelow = true;
    title.applies = Applicability::Yes;
    project.data.devices[0].traits[u"sterile"_s] = Tristate::Yes;
    project.data.devices[1].traits[u"sterile"_s] = Tristate::Yes;
    project.data.answers.removeIf([](const Answer &a) { return a.requirement.startsWith(u"mdr:I:10."); });
    project.data.citations.removeIf([](const Citation &c) { return c.clause.startsWith(u"mdr:I:10."); });
    CheckReport report = project.check();
    QCOMPARE(rulesOf(report), QStringList({u"applies-without-method"_s, u"applies-without-evidence"_s}));
    QCOMPARE(report.remarks.size(), 3);
    QCOMPARE(report.remarks[0].place.text, u"MDR Annex I 10"_s);
    project.cite(u"mdr:I:10"_s, 1, u"4"_s);
    QCOMPARE(project.check().remarks.size(), 1);
}

void TstChecker::severityFollowsImportance()
{
    TestProject project = cleanProject();
    project.data.devices[0].emdn.clear();
    project.data.devices[0].intendedPurpose.clear();
    project.answer(u"mdr:I:1"_s).method.clear();
    addDocument(project);
    Revision &bare = addRevision(project, 3, DocumentState::Draft, QDate(2025, 1, 1));
    bare.document = {3};
    bare.sha256.clear();
    QMap<QString, Severity> found;
    for (const Remark &remark : project.check().remarks)
        found.insert(remark.rule + u'/' + remark.place.field, remark.severity);
    QCOMPARE(found.value(u"missing-device-field/emdn"_s), Severity::Note);
    QCOMPARE(found.value(u"missing-device-field/intended_purpose"_s), Severity::Error);
    QCOMPARE(found.value(u"applies-without-method/method"_s), Severity::Warning);
    QCOMPARE(found.value(u"evidence-without-file/sha256"_s), Severity::Warning);
    project.answer(u"mdr:I:1"_s).solutions.clear();
    QCOMPARE(first(project.check(), u"applies-without-method"_s).severity, Severity::Error);
}

void TstChecker::hintsAreNoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("says");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u" \n\t\n"_s << false;
    QTest::newRow("comment") << u"<!-- write\nhere -->"_s << false;
    QTest::newRow("open comment") << u"<!-- write here"_s << false;
    QTest::newRow("heading") << u"## Users\n"_s << false;
    QTest::newRow("hint") << u"> **Hint:** name them.\n> All of them."_s << false;
    QTest::newRow("quote") << u"> The device warns."_s << true;
    QTest::newRow("text after hint") << u"> Hint: name them.\n\nNurses."_s << true;
    QTest::newRow("blank table") << u"> Hint: a\n\n| A | B |\n| --- | :-: |\n| | |\n|  |  |\n"_s << false;
    QTest::newRow("filled table") << u"| A | B |\n|---|---|\n| | |\n| | x |"_s << true;
    QTest::newRow("bar in text") << u"a | b\ntext"_s << true;
    QTest::newRow("rule") << u"---"_s << true;
    QTest::newRow("field") << u"{{ device.name }}"_s << true;
    QTest::newRow("text around comment") << u"A <!-- b --> c"_s << true;
}

void TstChecker::hintsAreNoText()
{
    QFETCH(QString, text);
    QTEST(hasOwnText(text), "says");
}

void TstChecker::saysWhatItDidNotLookAt()
{
    TestProject project = cleanProject();
    const QString always = project.check().notLookedAt.join(u' ');
    QVERIFY(always.contains(u"sufficient"));
    QVERIFY(!always.contains(u"Annex"));
    project.packs.removeLast();
    project.scope.today = {};
    project.scope.officialWordingLoaded = false;
    const QString more = project.check().notLookedAt.join(u' ');
    QVERIFY(more.contains(u"MDR Annex III was not looked at"));
    QVERIFY(more.contains(u"no date was given"));
    QVERIFY(more.contains(u"official wording"));
}

void TstChecker::draftReasonsCountEachErrorOnce()
{
    TestProject project = cleanProject();
    QVERIFY(!draftState(project.check()).isDraft());
    QCOMPARE(finalRefusal(draftState(project.check())), QString());
    project.data.revisions[1].approvedOn.reset(); // a warning alone makes no draft
    QVERIFY(!draftState(project.check()).isDraft());

    project.data.answers.removeIf(
        [](const Answer &a) { return a.requirement == u"mdr:I:1" || a.requirement == u"mdr:I:2"; });
    project.answer(u"mdr:I:10.2"_s).justification.clear();
    addRevision(project, 3, DocumentState::Approved, QDate(2025, 6, 1));
    project.data.revisions[1].state = DocumentState::Draft;
    project.answer(u"mdr:I:10.2"_s).toConfirm = u"carried over"_s;
    const CheckReport report = project.check();
    const DraftState state = draftState(report);
    qsizetype sum = 0;
    QStringList ids;
    for (const DraftReason &reason : state.reasons) {
        sum += reason.count;
        ids.append(reason.id);
    }
    QCOMPARE(ids, QStringList({u"undecided"_s, u"drafts-cited"_s, u"to-confirm"_s, u"errors"_s}));
    QCOMPARE(sum, report.count(Severity::Error));
    QCOMPARE(state.reasons[0].text, u"2 requirements are undecided."_s);
    QCOMPARE(state.reasons[0].rows, QStringList({u"MDR Annex I 1"_s, u"MDR Annex I 2"_s}));
    QCOMPARE(state.reasons[2].count, 4);
    QCOMPARE(state.reasons[2].text, u"4 answers, texts or references must be confirmed."_s);
    QVERIFY(finalRefusal(state).contains(u"2 requirements are undecided: MDR Annex I 1, MDR Annex I 2."));
    QVERIFY(finalRefusal(state, 1).contains(u"MDR Annex I 1 and 1 more."));
}

void TstChecker::costIsLinear()
{
    const auto milliseconds = [](int rows) {
        TestProject project = cleanProject();
        for (int i = 3; i <= 4; ++i) {
            project.data.devices.append(project.data.devices.first());
            project.data.devices.last().id = {i};
            project.data.devices.last().name = u"Device %1"_s.arg(i);
        }
        for (int i = 0; i < rows; ++i) {
            Requirement added = project.packs[0].requirements.at(6);
            added.ref = u"99.%1"_s.arg(i);
            added.id = u"mdr:I:"_s + added.ref;
            project.packs[0].requirements.append(added);
            Answer answer = project.data.answers.first();
            answer.id = {1000 + i};
            answer.requirement = added.id;
            if (i % 5 == 0)
                answer.device = DeviceId{1 + i % 4};
            project.data.answers.append(answer);
            Citation citation = project.data.citations.first();
            citation.id = {1000 + i};
            citation.clause = added.id;
            project.data.citations.append(citation);
        }
        project.packs[0].buildIndex();
        QElapsedTimer timer;
        timer.start();
        const CheckReport report = project.check();
        const qint64 elapsed = timer.elapsed();
        return report.remarks.isEmpty() ? qint64(-1) : elapsed;
    };
    const qint64 half = milliseconds(2500);
    const qint64 whole = milliseconds(5000);
    qInfo("2,500 rows x 4 devices: %lld ms; 5,000 rows x 4 devices: %lld ms", half, whole);
    QVERIFY(whole >= 0 && whole < 2000);
    QVERIFY2(whole < 4 * std::max(half, qint64(20)), "the cost grows faster than the rows");
}

QTEST_GUILESS_MAIN(TstChecker)
#include "tst_checker.moc"
