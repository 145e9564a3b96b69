// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"
#include "samplepdf.h"

#include <base/sha256.h>
#include <project/citations.h>
#include <project/evidencefiles.h>
#include <project/names.h>
#include <support/fakejob.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::FakeJob;
using testsupport::ProjectFixture;

namespace
{

project::EvidenceDetails numbered(const QString &number, const QString &revision = u"1"_s,
                                  domain::DocumentState state = domain::DocumentState::Draft)
{
    project::EvidenceDetails details;
    details.number = number;
    details.revision = revision;
    details.state = state;
    return details;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

domain::Revision newest(const project::Project &project)
{
    return project.data().revisions.last();
}

} // namespace

class TestEvidenceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfIsClassedStoredAndExtracted();
    void sameAgainIsNothingNew();
    void otherBytesUnderTheSameRevisionAreRefused();
    void sameBytesAreStoredOnce();
    void anythingMayBeEvidence_data();
    void anythingMayBeEvidence();
    void byReferenceHasNoBytes();
    void approvalSupersedesAndAsksAgain();
    void pagesThatDoNotExistAreRefused();
    void removalIsRefusedWhileCited();
    void evidenceIsFoundByWhatPeopleSay_data();
    void evidenceIsFoundByWhatPeopleSay();
    void unreadablePathsAreRefused_data();
    void unreadablePathsAreRefused();
};

void TestEvidenceFiles::pdfIsClassedStoredAndExtracted()
{
    ProjectFixture f;
    FakeJob job;
    testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 3, u"Report"_s);
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"report.pdf"_s), {}, job));
    const domain::Revision revision = newest(f.project());
    QCOMPARE(revision.fileClass, domain::FileClass::Sound);
    QCOMPARE(revision.pages, std::optional<qint64>(3));
    QCOMPARE(revision.mediaType, u"application/pdf"_s);
    QCOMPARE(f.project().data().documents.first().number, u"report.pdf"_s);
    f.reopen();
    VERIFY_OK(project::extractEvidence(f.project().file(), newest(f.project()), f.file(u"out.pdf"_s), job));
    QCOMPARE(contentOf(f.file(u"out.pdf"_s)), contentOf(f.file(u"report.pdf"_s)));
    QCOMPARE(base::Sha256::hexOf(contentOf(f.file(u"out.pdf"_s))), revision.sha256);
}

void TestEvidenceFiles::sameAgainIsNothingNew()
{
    ProjectFixture f;
    FakeJob job;
    writeFile(f.file(u"a.txt"_s), "one");
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"a.txt"_s), numbered(u"A"_s), job));
    const domain::ProjectData before = f.project().data();
    const auto again = project::addEvidenceFile(f.project(), f.file(u"a.txt"_s), numbered(u"A"_s), job);
    VERIFY_OK(again);
    QCOMPARE(again->outcome, project::AddOutcome::AlreadyThere);
    QCOMPARE(f.project().data(), before);
}

void TestEvidenceFiles::otherBytesUnderTheSameRevisionAreRefused()
{
    ProjectFixture f;
    FakeJob job;
    writeFile(f.file(u"a.txt"_s), "one");
    writeFile(f.file(u"b.txt"_s), "two");
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"a.txt"_s), numbered(u"A"_s), job));
    const domain::ProjectData before = f.project().data();
    const auto refused = project::addEvidenceFile(f.project(), f.file(u"b.txt"_s), numbered(u"A"_s), job);
    VERIFY_FAILS(refused, base::ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(base::Sha256::hexOf("one")));
    QVERIFY(refused.error().message.contains(base::Sha256::hexOf("two")));
    QCOMPARE(f.project().data(), before);
}

void TestEvidenceFiles::sameBytesAreStoredOnce()
{
    ProjectFixture f;
    FakeJob job;
    const QByteArray bytes(3'000'000, 'x');
    writeFile(f.file(u"a.bin"_s), bytes);
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"a.bin"_s), numbered(u"A"_s), job));
    const qint64 size = QFileInfo(f.path()).size();
    QVERIFY(size > bytes.size());
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"a.bin"_s), numbered(u"B"_s), job));
    QVERIFY(QFileInfo(f.path()).size() < size + 200'000);
    QCOMPARE(f.project().data().revisions.size(), 2);
}

void TestEvidenceFiles::anythingMayBeEvidence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Prüfbericht");
    QTest::newRow("not a PDF at all") << QByteArray("%PDF-1.7 and then nonsense");
    QTest::newRow("JSON") << QByteArray("{\"bomFormat\":\"CycloneDX\"}");
    QTest::newRow("bytes") << QByteArray(1000, '\0');
}

void TestEvidenceFiles::anythingMayBeEvidence()
{
    QFETCH(const QByteArray, bytes);
    ProjectFixture f;
    FakeJob job;
    writeFile(f.file(u"thing"_s), bytes);
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"thing"_s), {}, job));
    const domain::Revision revision = newest(f.project());
    QCOMPARE(revision.fileClass, domain::FileClass::AttachmentOnly);
    QVERIFY(!revision.classReason.isEmpty());
    QCOMPARE(revision.bytes, bytes.size());
}

void TestEvidenceFiles::byReferenceHasNoBytes()
{
    ProjectFixture f;
    VERIFY_OK(project::addEvidenceByReference(f.project(), numbered(u"R-1"_s), u"Archive, shelf 3"_s, u"Paper only."_s));
    const domain::Revision revision = newest(f.project());
    QCOMPARE(revision.fileClass, domain::FileClass::ByReference);
    QVERIFY(revision.sha256.isEmpty());
    FakeJob job;
    VERIFY_FAILS(project::extractEvidence(f.project().file(), revision, f.file(u"x"_s), job), base::ErrorCode::NotFound);
    QVERIFY(!QFile::exists(f.file(u"x"_s)));
}

void TestEvidenceFiles::approvalSupersedesAndAsksAgain()
{
    ProjectFixture f;
    FakeJob job;
    writeFile(f.file(u"1.txt"_s), "one");
    writeFile(f.file(u"2.txt"_s), "two");
    project::EvidenceDetails first = numbered(u"A"_s, u"1"_s, domain::DocumentState::Approved);
    first.date = QDate(2025, 1, 1);
    project::EvidenceDetails second = numbered(u"A"_s, u"2"_s, domain::DocumentState::Approved);
    second.date = QDate(2025, 6, 1);
    const auto one = project::addEvidenceFile(f.project(), f.file(u"1.txt"_s), first, job);
    VERIFY_OK(one);
    VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {one->revision, {}, u"all of it"_s, {}}));
    project::AnswerPatch judged;
    judged.applies = domain::Applicability::Yes;
    judged.verdict = domain::Verdict::Shown;
    judged.verdictBy = u"Berta"_s;
    VERIFY_OK(project::setAnswer(f.project(), f.row(u"1"_s), {}, judged));
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"2.txt"_s), second, job));
    QCOMPARE(f.project().data().revisions.first().state, domain::DocumentState::Superseded);
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::NotJudged);
    QCOMPARE(f.project().data().citations.first().revision, one->revision); // still the pinned one
    VERIFY_OK(project::confirmCitation(f.project(), f.project().data().citations.first().id));
    QCOMPARE(f.project().data().citations.first().confirmedAgainst,
             std::optional(f.project().data().revisions.last().id));
    VERIFY_OK(f.project().undo());
    VERIFY_OK(f.project().undo());
    QCOMPARE(f.project().data().revisions.size(), 1);
    QCOMPARE(f.project().data().answers.first().verdict, domain::Verdict::Shown);
}

void TestEvidenceFiles::pagesThatDoNotExistAreRefused()
{
    ProjectFixture f;
    FakeJob job;
    testsupport::writeSamplePdf(f.file(u"r.pdf"_s), 3, u"Report"_s);
    const auto added = project::addEvidenceFile(f.project(), f.file(u"r.pdf"_s), {}, job);
    VERIFY_OK(added);
    for (const QString &pages : {u"4"_s, u"2-9"_s, u"0"_s, u"3-2"_s, u"one"_s, u"1,,2"_s})
        VERIFY_FAILS(project::addCitation(f.project(), f.row(u"1"_s), {}, {added->revision, pages, {}, {}}),
                     base::ErrorCode::Usage);
    QVERIFY(f.project().data().citations.isEmpty());
    VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {added->revision, u"1, 2 – 3"_s, {}, {}}));
    QCOMPARE(f.project().data().citations.first().pages, u"1, 2-3"_s);
}

void TestEvidenceFiles::removalIsRefusedWhileCited()
{
    ProjectFixture f;
    FakeJob job;
    writeFile(f.file(u"a.txt"_s), "one");
    const auto added = project::addEvidenceFile(f.project(), f.file(u"a.txt"_s), {}, job);
    VERIFY_OK(added);
    VERIFY_OK(project::addCitation(f.project(), f.row(u"1"_s), {}, {added->revision, {}, u"x"_s, {}}));
    const domain::DocumentId document = f.project().data().documents.first().id;
    VERIFY_FAILS(project::removeDocument(f.project(), document), base::ErrorCode::Conflict);
    VERIFY_OK(project::removeCitation(f.project(), f.project().data().citations.first().id));
    VERIFY_OK(project::removeDocument(f.project(), document));
    QVERIFY(f.project().data().documents.isEmpty());
    VERIFY_OK(f.project().undo());
    QCOMPARE(f.project().data().revisions.size(), 1);
    VERIFY_OK(project::extractEvidence(f.project().file(), newest(f.project()), f.file(u"back"_s), job));
    QCOMPARE(contentOf(f.file(u"back"_s)), QByteArray("one"));
}

void TestEvidenceFiles::evidenceIsFoundByWhatPeopleSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "number/revision", or empty
    QTest::newRow("number: newest approved") << u"VV-1"_s << u"VV-1/2"_s;
    QTest::newRow("number and revision") << u"VV-1@3"_s << u"VV-1/3"_s;
    QTest::newRow("case") << u"vv-1"_s << u"VV-1/2"_s;
    QTest::newRow("file name without ending") << u"scan"_s << u"scan.txt/1"_s;
    QTest::newRow("unknown") << u"VV-9"_s << u""_s;
    QTest::newRow("unknown revision") << u"VV-1@9"_s << u""_s;
}

void TestEvidenceFiles::evidenceIsFoundByWhatPeopleSay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    ProjectFixture f;
    FakeJob job;
    for (int i = 1; i <= 3; ++i) {
        const QString label = QString::number(i);
        writeFile(f.file(label), label.toUtf8());
        const auto state = i == 3 ? domain::DocumentState::Draft : domain::DocumentState::Approved;
        VERIFY_OK(project::addEvidenceFile(f.project(), f.file(label), numbered(u"VV-1"_s, label, state), job));
    }
    writeFile(f.file(u"scan.txt"_s), "scan");
    VERIFY_OK(project::addEvidenceFile(f.project(), f.file(u"scan.txt"_s), {}, job));
    const auto chosen = project::revisionByText(f.project().data(), text);
    QCOMPARE(chosen.has_value(), !found.isEmpty());
    if (!chosen)
        return;
    const domain::Revision *revision = domain::revisionOf(f.project().data(), chosen->id);
    QCOMPARE(domain::documentOf(f.project().data(), revision->document)->number + u'/' + revision->label, found);
}

void TestEvidenceFiles::unreadablePathsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"/nowhere/at/all.pdf"_s;
    QTest::newRow("folder") << u"/"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
}

void TestEvidenceFiles::unreadablePathsAreRefused()
{
    QFETCH(const QString, path);
    ProjectFixture f;
    FakeJob job;
    const auto refused = project::addEvidenceFile(f.project(), path, {}, job);
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
    QVERIFY(f.project().data().revisions.isEmpty());
}

QTEST_MAIN(TestEvidenceFiles)
#include "tst_evidencefiles.moc"
