// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fixture.h"
#include "samplepdf.h"

#include <project/citations.h>
#include <project/evidencefiles.h>
#include <project/exportestimate.h>
#include <project/sectionpreview.h>
#include <project/sections.h>
#include <support/fakejob.h>

#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::ProjectFixture;

namespace
{

QString textOf(const report::RichText &text)
{
    QString all;
    for (const report::Span &span : text)
        all += span.text;
    return all;
}

/// The paragraphs and headings of the document, one a line.
QStringList linesOf(const report::DocumentDefinition &document)
{
    QStringList lines;
    for (const report::Part &part : document.parts) {
        for (const report::Block &block : part.blocks) {
            if (const auto *heading = std::get_if<report::Heading>(&block))
                lines.append(textOf(heading->text));
            else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                lines.append(textOf(paragraph->text));
        }
    }
    return lines;
}

project::SectionDraft draft(const ProjectFixture &f, const domain::ProjectData &data, const QString &text)
{
    const auto row = f.row(u"1.1(a)"_s, u"II"_s);
    return {data, row.pack, row.index, {}, text};
}

QStringList problemsOf(const project::SectionPreview &preview)
{
    QStringList texts;
    for (const report::TemplateProblem &problem : preview.problems)
        texts.append(u"%1%2 %3"_s.arg(problem.line).arg(problem.stops ? u"!"_s : QString(), problem.message));
    return texts;
}

} // namespace

class TestSectionPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsFields();
    void startingTextPrintsNothing();
    void linksReferences();
    void tellsProblemsWithTheirLines();
    void paintsThePagesAskedFor();
    void estimatesEvidence();

private:
    static domain::RevisionId addEvidence(ProjectFixture &f);
};

domain::RevisionId TestSectionPreview::addEvidence(ProjectFixture &f)
{
    testsupport::FakeJob job;
    testsupport::writeSamplePdf(f.file(u"report.pdf"_s), 3, u"Sample report"_s);
    project::EvidenceDetails details;
    details.number = u"VV-001"_s;
    details.revision = u"2"_s;
    const auto added = project::addEvidenceFile(f.project(), f.file(u"report.pdf"_s), details, job);
    return added ? added->revision : domain::RevisionId();
}

void TestSectionPreview::fillsFields()
{
    ProjectFixture f;
    const auto preview =
        project::previewSection(draft(f, f.project().data(), u"It is {{ device.name }}."_s), f.environment());
    QVERIFY(linesOf(preview.document).contains(u"It is Alpha."_s));
    QVERIFY(preview.document.draftMark.isEmpty());
    QVERIFY(!preview.isStartingText);
    QVERIFY(f.project().data().sections.isEmpty());
}

void TestSectionPreview::startingTextPrintsNothing()
{
    ProjectFixture f;
    const auto row = f.row(u"1.1(a)"_s, u"II"_s);
    const QString text = catalog::Catalog::sectionTemplate(*row.pack, row.requirement().ref);
    QVERIFY(!text.isEmpty());
    const auto untouched =
        project::previewSection(draft(f, f.project().data(), text + u"\n"_s), f.environment());
    QVERIFY(untouched.isStartingText);
    QCOMPARE(linesOf(untouched.document).last(), u"Nothing has been written here."_s);
    const auto changed =
        project::previewSection(draft(f, f.project().data(), text + u"\nMore."_s), f.environment());
    QVERIFY(!changed.isStartingText);
    QCOMPARE(linesOf(changed.document).last(), u"More."_s);
}

void TestSectionPreview::linksReferences()
{
    ProjectFixture f;
    addEvidence(f);
    const auto preview = project::previewSection(
        draft(f, f.project().data(), u"As **[[VV-001 rev 2, p. 1-2, 3]]** shows; `[[VV-001]]`, [[VV-9]]."_s),
        f.environment());
    QVERIFY2(linesOf(preview.document)
                 .contains(u"As VV-001 revision 2, p.\u00a01-2, 3 shows; [[VV-001]], [[VV-9]]."_s),
             qPrintable(linesOf(preview.document).join(u'\n')));
    const auto &text = std::get<report::Paragraph>(preview.document.parts.first().blocks.at(1)).text;
    QVERIFY(text.at(1).bold);
    QVERIFY(text.at(1).target.startsWith("revision:"_L1)); // the pages are not part of this document
    QCOMPARE(problemsOf(preview), QStringList{u"1 [[VV-9]] names no evidence of this project."_s});
}

void TestSectionPreview::tellsProblemsWithTheirLines()
{
    ProjectFixture f;
    const auto problems = [&](const QString &text) {
        return problemsOf(project::previewSection(draft(f, f.project().data(), text), f.environment()));
    };
    QCOMPARE(
        problems(u"a\n{{ device.emdn }}\n{{ device.nme }}\n{{ oops"_s),
        (QStringList{u"2 The field device.emdn is empty for Alpha."_s, u"3 There is no field device.nme."_s,
                     u"4 \"{{ oops\" in line 4 is no field and stays as it is."_s}));
    QVERIFY(problems(u"a\n\n{% if device.class %}\nb"_s).first().startsWith("3! "_L1));
    QVERIFY(problems(u"a\n{% include x %}"_s).first().startsWith("2! "_L1));
    QVERIFY(problems(u"{% endif %}"_s).first().startsWith("1! "_L1));
    QCOMPARE(problems(u"{{ device.name }}"_s), QStringList());
}

void TestSectionPreview::paintsThePagesAskedFor()
{
    ProjectFixture f;
    const QString text = (u"word "_s.repeated(200) + u"\n\n"_s).repeated(20);
    const auto preview = project::previewSection(draft(f, f.project().data(), text), f.environment());
    testsupport::FakeJob job;
    const auto pictures = report::renderPictures(preview.document, {1, 2, 0.5}, job);
    VERIFY_OK(pictures);
    QVERIFY(pictures->sizes.size() > 3);
    QCOMPARE(pictures->sizes.first(), QSizeF(595, 842));
    QCOMPARE(QSet(pictures->images.keyBegin(), pictures->images.keyEnd()), (QSet<qint64>{1, 2}));
    const QImage page = pictures->images.value(1);
    QCOMPARE(page.size(), QSize(298, 421));
    qsizetype dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 160 ? 1 : 0;
    }
    QVERIFY2(dark > 2000, qPrintable(QString::number(dark)));
    testsupport::FakeJob cancelled(0);
    VERIFY_FAILS(report::renderPictures(preview.document, {0, 0, 1}, cancelled), base::ErrorCode::Cancelled);
}

void TestSectionPreview::estimatesEvidence()
{
    ProjectFixture f;
    const auto revision = addEvidence(f);
    const auto estimate = [&](report::DocumentKind kind) {
        return project::estimateExport(f.project().data(), f.environment().catalog, kind, {});
    };
    QCOMPARE(estimate(report::DocumentKind::TechnicalFile).evidencePages, 0);
    VERIFY_OK(project::addCitation(f.project(), f.row(u"17.2"_s), {}, {revision, u"2"_s, {}, {}}));
    VERIFY_OK(project::addCitation(f.project(), f.row(u"17.1"_s), {}, {revision, u"3"_s, {}, {}}));
    QCOMPARE(estimate(report::DocumentKind::TechnicalFile).evidencePages, 3);
    QVERIFY(estimate(report::DocumentKind::TechnicalFile).bytes > f.project().data().revisions.first().bytes);
    QCOMPARE(estimate(report::DocumentKind::AnnexII).evidencePages, 0);
}

QTEST_MAIN(TestSectionPreview)
#include "tst_sectionpreview.moc"
