// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdflook.h"
#include "samples.h"

#include <report/render.h>
#include <support/fakejob.h>
#include <support/verifyok.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// Pages, page numbers, contents, outline, equal bytes, cancel, errors.
class RenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersPagesWithInsertions();
    void tellsContentsPagesRightly();
    void givesOutlineOfFourLevels();
    void givesAnEmptyDocumentOnePage();
    void leavesNoBlankPages();
    void turnsLandscapeParts();
    void keepsHeadingWithNextText();
    void keepsLabelsWithWhatTheyName_data();
    void keepsLabelsWithWhatTheyName();
    void marksDraftsOnEveryPage();
    void setsListsInOrder();
    void writesEqualBytesInTwoProcesses();
    void leavesNoFileWhenCancelled_data();
    void leavesNoFileWhenCancelled();
    void refusesAFolderItCannotWriteTo();
    void saysWhenTheDiskIsFull();
    void keepsTheOldFileOnFailure();
    void passesTheCheckOfQpdf();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void RenderTest::numbersPagesWithInsertions()
{
    const QString path = file(u"full.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(fullDocument(), path, job);
    VERIFY_OK(rendered);
    QCOMPARE(rendered->logicalPages, rendered->paintedPages + 12);
    QCOMPARE(rendered->insertions.size(), 1);
    const auto &inserted = rendered->insertions.first();
    QCOMPARE(inserted.key, u"vv12"_s);
    QCOMPARE(inserted.destinationPrefix, u"VV"_s);
    QCOMPARE(rendered->outline.at(inserted.outlineIndex).title, u"VV-012 Bench test report"_s);
    QCOMPARE(rendered->outline.at(inserted.outlineIndex).page, inserted.paintedPage);
    for (qint64 page = 2; page <= rendered->paintedPages; ++page) {
        const qint64 number = page <= inserted.paintedPage ? page : page + 12;
        const QString expected = u"Page %1 of %2"_s.arg(number).arg(rendered->logicalPages);
        QVERIFY2(pdflook::popplerText(path, int(page)).contains(expected), qPrintable(expected));
    }
    QVERIFY(!pdflook::popplerText(path, 1).contains(u"Page 1 of"_s));
}

void RenderTest::tellsContentsPagesRightly()
{
    const QString path = file(u"contents.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(fullDocument(), path, job);
    VERIFY_OK(rendered);
    const QString contents = pdflook::simplified(pdflook::popplerText(path, 2));
    for (const report::OutlineEntry &entry : rendered->outline) {
        if (entry.title == u"Contents"_s || entry.title.startsWith(u"VV-012"_s))
            continue;
        const QString line = u"%1 %2"_s.arg(entry.title).arg(entry.page + 1);
        QVERIFY2(contents.contains(line), qPrintable(line + u" in "_s + contents));
    }
    const auto closing =
        std::ranges::find(rendered->outline, u"Closing"_s, &report::OutlineEntry::title)->page;
    QVERIFY(pdflook::popplerText(path, int(closing + 1 - 12)).contains(u"Closing"_s));
}

void RenderTest::givesOutlineOfFourLevels()
{
    QList<report::Block> blocks;
    for (int level = 1; level <= 6; ++level)
        blocks.append(heading(level, u"Level %1"_s.arg(level)));
    base::SilentJob job;
    const auto rendered = report::render(document(blocks), file(u"outline.pdf"_s), job);
    VERIFY_OK(rendered);
    QCOMPARE(rendered->outline.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(rendered->outline.at(i).level, i + 1);
        QCOMPARE(rendered->outline.at(i).page, 0);
        QVERIFY(rendered->outline.at(i).top >= (i == 0 ? 70 : rendered->outline.at(i - 1).top + 10));
    }
}

void RenderTest::givesAnEmptyDocumentOnePage()
{
    base::SilentJob job;
    const auto empty = report::render(report::DocumentDefinition(), file(u"empty.pdf"_s), job);
    VERIFY_OK(empty);
    QCOMPARE(empty->paintedPages, 1);
    pdflook::run(u"qpdf"_s, {u"--check"_s, file(u"empty.pdf"_s)});
}

void RenderTest::leavesNoBlankPages()
{
    report::Insertion in;
    in.key = u"k"_s;
    in.pages = 3;
    base::SilentJob job;
    const auto rendered = report::render(
        document({report::PageBreak{}, report::PageBreak{}, paragraph(u"one"_s), report::PageBreak{}, in, in,
                  report::PageBreak{}, paragraph(u"two"_s), report::PageBreak{}}),
        file(u"blank.pdf"_s), job);
    VERIFY_OK(rendered);
    QCOMPARE(rendered->paintedPages, 2);
    QCOMPARE(rendered->logicalPages, 8);
    QCOMPARE(rendered->insertions.at(0).paintedPage, 1);
    QCOMPARE(rendered->insertions.at(1).paintedPage, 1);
}

void RenderTest::turnsLandscapeParts()
{
    const QString path = file(u"turned.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(fullDocument(), path, job));
    const QString info = QString::fromUtf8(pdflook::run(u"pdfinfo"_s, {u"-l"_s, u"100"_s, path}));
    QVERIFY(info.contains(u"595 x 842 pts (A4)"_s));
    QVERIFY(info.contains(u"842 x 595 pts (A4)"_s));
    QVERIFY(!info.contains(u"CreationDate"_s));
}

void RenderTest::keepsHeadingWithNextText()
{
    const QString path = file(u"keep.pdf"_s);
    base::SilentJob job;
    for (int lines = 30; lines < 60; ++lines) {
        QList<report::Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(paragraph(u"line"_s));
        blocks.append(heading(2, u"HEADING"_s));
        blocks.append(heading(3, u"SUBHEADING"_s));
        blocks.append(paragraph(u"AFTERWARDS "_s + prose(60)));
        const auto rendered = report::render(document(blocks), path, job);
        VERIFY_OK(rendered);
        for (int page = 1; page <= int(rendered->paintedPages); ++page) {
            const QString found = pdflook::popplerText(path, page);
            QCOMPARE(found.contains(u"SUBHEADING"_s), found.contains(u"AFTERWARDS"_s));
            QCOMPARE(found.contains(u"\nHEADING"_s), found.contains(u"SUBHEADING"_s));
        }
        lines += 4;
    }
}

void RenderTest::keepsLabelsWithWhatTheyName_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("isList");
    for (const int words : {3, 22, 36, 60}) { // one, two, three and more lines
        QTest::addRow("paragraph of %d words", words) << words << false;
        QTest::addRow("list of %d words", words) << words << true;
    }
}

void RenderTest::keepsLabelsWithWhatTheyName()
{
    QFETCH(const int, words);
    QFETCH(const bool, isList);
    const QString path = file(u"label.pdf"_s);
    base::SilentJob job;
    for (int lines = 30; lines < 38; ++lines) {
        QList<report::Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(paragraph(u"line"_s));
        const QString after = u"AFTERWARDS "_s + prose(words);
        blocks.append(paragraph(u"LABEL"_s, report::ParagraphStyle::Label));
        if (isList)
            blocks.append(report::List{false, {{text(after), {}}, {text(u"second"_s), {}}}});
        else
            blocks.append(paragraph(after));
        const auto rendered = report::render(document(blocks), path, job);
        VERIFY_OK(rendered);
        for (int page = 1; page <= int(rendered->paintedPages); ++page) {
            const QString found = pdflook::popplerText(path, page);
            QCOMPARE(found.contains(u"LABEL"_s), found.contains(u"AFTERWARDS"_s));
        }
    }
}

void RenderTest::marksDraftsOnEveryPage()
{
    const QString path = file(u"draft.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(fullDocument(), path, job);
    VERIFY_OK(rendered);
    for (int page = 1; page <= int(rendered->paintedPages); ++page)
        QCOMPARE(pdflook::popplerText(path, page).count(u"DRAFT"_s), 1);
}

void RenderTest::setsListsInOrder()
{
    const QString path = file(u"list.pdf"_s);
    report::List inner{true, {{text(u"inner one"_s), {}}, {text(u"inner two"_s), {}}}};
    report::List outer{true, {{text(u"outer one"_s), {inner}}, {text(u"outer two"_s), {}}}};
    base::SilentJob job;
    VERIFY_OK(report::render(document({outer}), path, job));
    const QString found = pdflook::simplified(pdflook::popplerText(path));
    QVERIFY2(found.contains(u"1. outer one a. inner one b. inner two 2. outer two"_s), qPrintable(found));
}

void RenderTest::writesEqualBytesInTwoProcesses()
{
    QList<QByteArray> bytes;
    for (const QString &seed : {u"0"_s, u"4711"_s, u"99"_s}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_HASH_SEED"_s, seed);
        if (seed != u"0"_s) {
            environment.remove(u"QT_HASH_SEED"_s); // Qt takes only 0; without it the seed is random
            environment.insert(u"TZ"_s, u"Asia/Tokyo"_s);
            environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
        }
        process.setProcessEnvironment(environment);
        const QString path = file(u"equal-%1.pdf"_s.arg(seed));
        process.start(QStringLiteral(GESPER_RENDERSAMPLE), {path});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly));
        bytes.append(made.readAll());
    }
    QVERIFY(!bytes.first().isEmpty());
    QVERIFY(bytes.at(0) == bytes.at(1));
    QVERIFY(bytes.at(1) == bytes.at(2));
}

void RenderTest::leavesNoFileWhenCancelled_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 5, 20, 45, 55, 70, 85, 95, 99})
        QTest::addRow("after %d per cent of the reports", percent) << percent;
}

void RenderTest::leavesNoFileWhenCancelled()
{
    QFETCH(int, percent);
    QTemporaryDir folder;
    testsupport::FakeJob counting;
    VERIFY_OK(report::render(checklist(60), folder.filePath(u"whole.pdf"_s), counting));
    QVERIFY(QFile::remove(folder.filePath(u"whole.pdf"_s)));
    QVERIFY2(counting.reports >= 30, qPrintable(QString::number(counting.reports)));
    testsupport::FakeJob job(counting.reports * percent / 100);
    VERIFY_FAILS(report::render(checklist(60), folder.filePath(u"cancelled.pdf"_s), job),
                 base::ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void RenderTest::refusesAFolderItCannotWriteTo()
{
    base::SilentJob job;
    VERIFY_FAILS(report::render(document({}), file(u"no/such/folder/x.pdf"_s), job), base::ErrorCode::Io);
    VERIFY_FAILS(report::render(document({}), m_folder.path(), job), base::ErrorCode::Io);
}

void RenderTest::saysWhenTheDiskIsFull()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        qInfo("no /dev/full here");
        return;
    }
    base::SilentJob job;
    VERIFY_FAILS(report::render(document({paragraph(u"x"_s)}), u"/dev/full"_s, job), base::ErrorCode::Io);
}

void RenderTest::keepsTheOldFileOnFailure()
{
    const QString path = file(u"old.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    testsupport::FakeJob job(1);
    VERIFY_FAILS(report::render(checklist(60), path, job), base::ErrorCode::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void RenderTest::passesTheCheckOfQpdf()
{
    const QString path = file(u"check.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(fullDocument(), path, job));
    QVERIFY(pdflook::run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
}

QTEST_MAIN(RenderTest)
#include "tst_render.moc"
