// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"
#include "samplepdf.h"

#include <project/citations.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/exportdocument.h>
#include <project/sections.h>
#include <support/fakejob.h>

#include <QFile>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::FakeJob;
using testsupport::ProjectFixture;

namespace
{

QString textOf(const QString &path)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None)
        return {};
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text.simplified();
}

/// A project with a PDF cited on page 2, a text file cited, and a section.
void fill(ProjectFixture &f)
{
    FakeJob job;
    testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 3, u"Sample report"_s);
    QFile file(f.file(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("notes");
    file.close();
    project::EvidenceDetails details;
    details.number = u"VV-001"_s;
    details.title = u"Verification report"_s;
    const auto pdf = project::addEvidenceFile(f.project(), f.file(u"report.pdf"_s), details, job);
    VERIFY_OK(pdf);
    const auto text = project::addEvidenceFile(f.project(), f.file(u"notes.txt"_s), {}, job);
    VERIFY_OK(text);
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    patch.justification = u"It holds software \u2013 \u03B1\u03B2\u03B3."_s;
    patch.note = u"INTERNAL-SECRET"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"17.2"_s), {}, patch));
    VERIFY_OK(project::addCitation(f.project(), f.row(u"17.2"_s), {}, {pdf->revision, u"2"_s, {}, u"the quote"_s}));
    VERIFY_OK(project::addCitation(f.project(), f.row(u"17.2"_s), {}, {text->revision, {}, u"line 1"_s, {}}));
    project::SectionPatch section;
    section.text = u"The device is called {{ device.name }}, class {{ device.class }}."_s;
    section.note = u"INTERNAL-SECRET"_s;
    VERIFY_OK(project::setSection(f.project(), f.row(u"1.1(a)"_s, u"II"_s), {}, section));
}

project::ExportRequest request(const ProjectFixture &f, report::DocumentKind kind, const QString &name)
{
    project::ExportRequest request;
    request.projectPath = f.path();
    request.kind = kind;
    request.outputPath = f.file(name);
    return request;
}

} // namespace

class TestExportDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsReferToEvidence();
    void startingTextIsNotPrinted();
    void everyDocumentSaysWhatWasTyped_data();
    void everyDocumentSaysWhatWasTyped();
    void technicalFileHoldsTheEvidence();
    void devicesWithDifferentAnswersShareARow();
    void finalIsRefusedAndNamesTheRows();
    void cancelLeavesNothing();
    void oldFileStaysWhenItFails();
    void aProjectIsNeverOverwritten();
    void answersOfHeadingsArePrinted_data();
    void answersOfHeadingsArePrinted();
    void attachmentsOfOneNameGetDifferentOnes();
    void evidencePagesSayDraft();
    void notesNameTheDocument();
    void indexNamesThePagesThatAreThere();
    void sameProjectSameBytes();
};

void TestExportDocument::textsReferToEvidence()
{
    ProjectFixture f;
    FakeJob job;
    testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 3, u"Sample report"_s);
    project::EvidenceDetails details;
    details.number = u"VV-001"_s;
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"report.pdf"_s), details, job));
    project::SectionPatch section;
    section.text = u"Tested, see [[VV-001 rev 1, p. 2]] and [[VV-002]]."_s;
    VERIFY_OK(project::setSection(f.project(), f.row(u"1.1(a)"_s, u"II"_s), {}, section));
    const auto made = project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"out.pdf"_s),
                                              f.environment(), job);
    VERIFY_OK(made);
    const QString text = textOf(f.file(u"out.pdf"_s));
    QVERIFY2(text.contains(u"see VV-001 revision 1, p.\u00a02 and [[VV-002]]"_s) ||
                 text.contains(u"see VV-001 revision 1, p. 2 and [[VV-002]]"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Sample report"_s)); // nothing but the text names it, and its pages are there
    QVERIFY(made->notes.contains(u"MDR Annex II 1.1(a): [[VV-002]] names no evidence of this project."_s));
}

void TestExportDocument::startingTextIsNotPrinted()
{
    ProjectFixture f;
    FakeJob job;
    const auto row = f.row(u"1.1(a)"_s, u"II"_s);
    project::SectionPatch section;
    section.text = catalog::Catalog::sectionTemplate(*row.pack, row.requirement().ref);
    VERIFY_OK(project::setSection(f.project(), row, {}, section));
    const auto wanted = request(f, report::DocumentKind::AnnexII, u"out.pdf"_s);
    VERIFY_OK(project::exportDocument(wanted, f.environment(), job));
    QVERIFY(!textOf(wanted.outputPath).contains(u"Product or trade name"_s));
    section.text = *section.text + u"It is a patch."_s;
    VERIFY_OK(project::setSection(f.project(), row, {}, section));
    VERIFY_OK(project::exportDocument(wanted, f.environment(), job));
    QVERIFY(textOf(wanted.outputPath).contains(u"Product or trade name"_s));
}

void TestExportDocument::everyDocumentSaysWhatWasTyped_data()
{
    QTest::addColumn<report::DocumentKind>("kind");
    QTest::addColumn<QStringList>("contains");
    const QString answer = u"It holds software \u2013 \u03B1\u03B2\u03B3."_s;
    const QString section = u"The device is called Alpha, class"_s;
    QTest::newRow("gspr-checklist") << report::DocumentKind::GsprChecklist
                                    << QStringList{answer, u"the quote"_s, u"VV-001"_s, u"line 1"_s, u"DRAFT"_s, u"2026-01-01"_s};
    QTest::newRow("annex-ii") << report::DocumentKind::AnnexII << QStringList{answer, section, u"VV-001"_s, u"2026-01-01"_s};
    QTest::newRow("annex-iii") << report::DocumentKind::AnnexIII << QStringList{u"Nothing has been written here."_s, u"2026-01-01"_s};
    QTest::newRow("technical-file") << report::DocumentKind::TechnicalFile
                                    << QStringList{answer, section, u"Sample report, page 3"_s, u"VV-001 revision 1, page 2 of 3"_s};
}

void TestExportDocument::everyDocumentSaysWhatWasTyped()
{
    QFETCH(const report::DocumentKind, kind);
    QFETCH(const QStringList, contains);
    ProjectFixture f;
    fill(f);
    FakeJob job;
    const auto summary = project::exportDocument(request(f, kind, u"out.pdf"_s), f.environment(), job);
    VERIFY_OK(summary);
    QVERIFY(job.reports > 0);
    const QString text = textOf(f.file(u"out.pdf"_s));
    for (const QString &part : contains)
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"INTERNAL-SECRET"_s));
    QVERIFY(!text.contains(u"compliant"_s, Qt::CaseInsensitive));
    QPdfDocument document;
    QCOMPARE(document.load(f.file(u"out.pdf"_s)), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), summary->pages);
}

void TestExportDocument::technicalFileHoldsTheEvidence()
{
    ProjectFixture f;
    fill(f);
    FakeJob job;
    auto with = request(f, report::DocumentKind::TechnicalFile, u"with.pdf"_s);
    auto without = request(f, report::DocumentKind::TechnicalFile, u"without.pdf"_s);
    without.stamps = false;
    const auto stamped = project::exportDocument(with, f.environment(), job);
    const auto plain = project::exportDocument(without, f.environment(), job);
    VERIFY_OK(stamped);
    VERIFY_OK(plain);
    QCOMPARE(stamped->pages, plain->pages);
    QCOMPARE(stamped->attachments, 1);
    QCOMPARE(stamped->citations, 2);
    QVERIFY(!textOf(without.outputPath).contains(u"page 2 of 3"_s));
    QVERIFY(textOf(without.outputPath).contains(u"Sample report, page 2"_s));
}

void TestExportDocument::devicesWithDifferentAnswersShareARow()
{
    ProjectFixture f;
    domain::Device second;
    second.name = u"Beta"_s;
    const auto beta = project::addDevice(f.project(), second);
    VERIFY_OK(beta);
    project::AnswerPatch yes;
    yes.applies = domain::Applicability::Yes;
    yes.justification = u"Alpha is sterile."_s;
    project::AnswerPatch no;
    no.applies = domain::Applicability::No;
    no.justification = u"Beta is not sterile."_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11.4"_s), {f.project().data().devices.first().id}, yes));
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"11.4"_s), {*beta}, no));
    FakeJob job;
    auto both = request(f, report::DocumentKind::GsprChecklist, u"both.pdf"_s);
    VERIFY_OK(project::exportDocument(both, f.environment(), job));
    QVERIFY(textOf(both.outputPath).contains(u"Alpha is sterile."_s));
    QVERIFY(textOf(both.outputPath).contains(u"Beta is not sterile."_s));
    auto one = request(f, report::DocumentKind::GsprChecklist, u"one.pdf"_s);
    one.devices = {*beta};
    VERIFY_OK(project::exportDocument(one, f.environment(), job));
    QVERIFY(!textOf(one.outputPath).contains(u"Alpha is sterile."_s));
    QVERIFY(textOf(one.outputPath).contains(u"Beta is not sterile."_s));
}

void TestExportDocument::finalIsRefusedAndNamesTheRows()
{
    ProjectFixture f;
    fill(f);
    FakeJob job;
    auto final = request(f, report::DocumentKind::GsprChecklist, u"final.pdf"_s);
    final.final = true;
    const auto refused = project::exportDocument(final, f.environment(), job);
    VERIFY_FAILS(refused, base::ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"Annex I 1"_s), qPrintable(refused.error().message));
    QVERIFY(!QFile::exists(final.outputPath));
}

void TestExportDocument::cancelLeavesNothing()
{
    ProjectFixture f;
    fill(f);
    FakeJob whole;
    VERIFY_OK(project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"whole.pdf"_s), f.environment(), whole));
    for (int share = 0; share <= 8; ++share) {
        FakeJob job(whole.reports * share / 9);
        const auto cancelled = project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"cut.pdf"_s),
                                                       f.environment(), job);
        VERIFY_FAILS(cancelled, base::ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(f.file(u"cut.pdf"_s)));
    }
    const QStringList left = QDir(QFileInfo(f.path()).absolutePath()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

void TestExportDocument::oldFileStaysWhenItFails()
{
    ProjectFixture f;
    fill(f);
    QFile old(f.file(u"out.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    FakeJob job(1);
    const auto cancelled = project::exportDocument(request(f, report::DocumentKind::GsprChecklist, u"out.pdf"_s),
                                                   f.environment(), job);
    VERIFY_FAILS(cancelled, base::ErrorCode::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    auto nowhere = request(f, report::DocumentKind::GsprChecklist, u"no/such/folder/out.pdf"_s);
    FakeJob patient;
    VERIFY_FAILS(project::exportDocument(nowhere, f.environment(), patient), base::ErrorCode::Io);
}

void TestExportDocument::aProjectIsNeverOverwritten()
{
    ProjectFixture f;
    fill(f);
    ProjectFixture other;
    QVERIFY(QFile::link(f.path(), f.file(u"link.pdf"_s)));
    for (const QString &target : {f.path(), other.path(), f.file(u"link.pdf"_s)}) {
        auto over = request(f, report::DocumentKind::GsprChecklist, {});
        over.outputPath = target;
        FakeJob job;
        VERIFY_FAILS(project::exportDocument(over, f.environment(), job), base::ErrorCode::Usage);
        const domain::Revision revision = f.project().data().revisions.first();
        VERIFY_FAILS(project::extractEvidence(f.project().file(), revision, target, job), base::ErrorCode::Usage);
    }
    f.reopen();
    QCOMPARE(f.project().data().citations.size(), 2);
}

void TestExportDocument::answersOfHeadingsArePrinted_data()
{
    QTest::addColumn<QString>("ref");
    QTest::newRow("annex") << u"ANNEX I"_s;
    QTest::newRow("chapter") << u"CHAPTER I"_s;
    QTest::newRow("title") << u"10"_s;
}

void TestExportDocument::answersOfHeadingsArePrinted()
{
    QFETCH(const QString, ref);
    ProjectFixture f;
    fill(f);
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    patch.justification = u"Holds for all below."_s;
    patch.coversBelow = true;
    const auto pdf = f.project().data().revisions.first().id;
    VERIFY_OK(project::setAnswer(f.project(), f.row(ref), {}, patch));
    VERIFY_OK(project::addCitation(f.project(), f.row(ref), {}, {pdf, u"1"_s, {}, u"quoted above"_s}));
    for (const auto kind : {report::DocumentKind::GsprChecklist, report::DocumentKind::TechnicalFile}) {
        FakeJob job;
        VERIFY_OK(project::exportDocument(request(f, kind, u"out.pdf"_s), f.environment(), job));
        const QString text = textOf(f.file(u"out.pdf"_s));
        QVERIFY(text.contains(u"Holds for all below."_s));
        QVERIFY(text.contains(u"quoted above"_s));
    }
    patch.coversBelow = false;
    VERIFY_OK(project::setAnswer(f.project(), f.row(ref), {}, patch));
    FakeJob job;
    VERIFY_OK(project::exportDocument(request(f, report::DocumentKind::GsprChecklist, u"out.pdf"_s), f.environment(), job));
    QVERIFY(textOf(f.file(u"out.pdf"_s)).contains(u"Holds for all below."_s));
}

void TestExportDocument::attachmentsOfOneNameGetDifferentOnes()
{
    ProjectFixture f;
    FakeJob job;
    for (const QString &number : {u"A/B"_s, u"A_B"_s, u"a_b"_s, u"A:B"_s}) {
        QFile file(f.file(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(number.toUtf8());
        file.close();
        project::EvidenceDetails details;
        details.number = number;
        const auto added = project::addEvidenceFile(f.project(), f.file(u"notes.txt"_s), details, job);
        VERIFY_OK(added);
        VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {added->revision, {}, u"line 1"_s, {}}));
    }
    const auto summary = project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"out.pdf"_s),
                                                 f.environment(), job);
    VERIFY_OK(summary);
    QCOMPARE(summary->attachments, 4);
    const QString text = textOf(f.file(u"out.pdf"_s));
    for (const QString &name : {u"A_B_rev_1.txt"_s, u"a_b_rev_1 (2).txt"_s, u"A_B_rev_1 (3).txt"_s, u"A_B_rev_1 (4).txt"_s})
        QVERIFY2(text.contains(name, Qt::CaseInsensitive), qPrintable(name));
}

void TestExportDocument::notesNameTheDocument()
{
    ProjectFixture f;
    FakeJob job;
    testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 1, u"Sample"_s);
    QFile file(f.file(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/Type /Catalog\n"));
    bytes.replace("/Type /Catalog\n", "/Type /Catalog /AA <<>>\n");
    file.seek(0);
    file.write(bytes);
    file.close();
    project::EvidenceDetails details;
    details.number = u"VV-007"_s;
    const auto added = project::addEvidenceFile(f.project(), f.file(u"report.pdf"_s), details, job);
    VERIFY_OK(added);
    VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {added->revision, u"1"_s, {}, {}}));
    for (const bool stamps : {true, false}) {
        auto out = request(f, report::DocumentKind::TechnicalFile, u"out.pdf"_s);
        out.stamps = stamps;
        const auto summary = project::exportDocument(out, f.environment(), job);
        VERIFY_OK(summary);
        const QString notes = summary->notes.join(u'\n');
        QVERIFY2(notes.startsWith(u"VV-007 revision 1: not carried over: automatic actions"_s), qPrintable(notes));
    }
}

void TestExportDocument::indexNamesThePagesThatAreThere()
{
    ProjectFixture f;
    FakeJob job;
    testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 1, u"Sample"_s);
    constexpr int kDocuments = 30;
    for (int i = 1; i <= kDocuments; ++i) {
        testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 1 + i % 3, u"Sample %1"_s.arg(i));
        project::EvidenceDetails details;
        details.number = u"VV-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        details.title = u"A report "_s.repeated(i % 5);
        const auto added = project::addEvidenceFile(f.project(), f.file(u"report.pdf"_s), details, job);
        VERIFY_OK(added);
        VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {added->revision, u"1"_s, {}, {}}));
    }
    VERIFY_OK(project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"out.pdf"_s), f.environment(), job));
    const QString text = textOf(f.file(u"out.pdf"_s));
    QPdfDocument document;
    QCOMPARE(document.load(f.file(u"out.pdf"_s)), QPdfDocument::Error::None);
    static const QRegularExpression pages(u"Pages (\\d+) to \\d+ of this"_s);
    int found = 0;
    for (auto it = pages.globalMatch(text); it.hasNext(); ++found) {
        const int page = it.next().captured(1).toInt();
        const QString first = document.getAllText(page - 1).text();
        QVERIFY2(first.contains(u"VV-%1 revision 1, page 1 of"_s.arg(found + 1, 3, 10, QLatin1Char('0'))), qPrintable(first));
    }
    QCOMPARE(found, kDocuments);
}

void TestExportDocument::evidencePagesSayDraft()
{
    ProjectFixture f;
    fill(f);
    FakeJob job;
    VERIFY_OK(project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"out.pdf"_s), f.environment(), job));
    QPdfDocument document;
    QCOMPARE(document.load(f.file(u"out.pdf"_s)), QPdfDocument::Error::None);
    for (int page = 1; page < document.pageCount(); ++page)
        QVERIFY2(document.getAllText(page).text().contains(u"DRAFT"_s), qPrintable(QString::number(page)));
}

void TestExportDocument::sameProjectSameBytes()
{
    ProjectFixture f;
    fill(f);
    FakeJob job;
    QByteArray bytes[2];
    for (QByteArray &content : bytes) {
        VERIFY_OK(project::exportDocument(request(f, report::DocumentKind::TechnicalFile, u"out.pdf"_s), f.environment(), job));
        QFile file(f.file(u"out.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    QVERIFY(bytes[0] == bytes[1]);
    QVERIFY(bytes[0].size() > 10'000);
}

QTEST_MAIN(TestExportDocument)
#include "tst_exportdocument.moc"
