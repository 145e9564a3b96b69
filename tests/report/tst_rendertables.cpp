// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdflook.h"
#include "samples.h"

#include <report/columnwidths.h>
#include <report/markdown.h>
#include <report/render.h>
#include <support/verifyok.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace samples;

/// Tables of every shape: no line lost, headers where they belong.
class RenderTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoLineOverManyPages();
    void losesNoLineOfVeryTallRows();
    void repeatsHeadersOnEveryPage();
    void keepsHeaderWithTheFirstRow();
    void keepsWhatIntroducesIt_data();
    void keepsWhatIntroducesIt();
    void keepsGroupRowWithTheNext();
    void keepsGroupsOfGroupsWithTheNext();
    void copesWithEmptyTables();
    void keepsCellsBeyondTheColumns();
    void fitsColumnsToTheirText();
    void breaksNoWordThatFits();
    void namesRowsThatGoOn();
    void copesWithManyNarrowColumns();
    void copesWithAHeaderTallerThanThePage();
    void setsThreeThousandRows();
    void namesRowsInTheOutline();

private:
    /// Checks that each "L<n>." from 0 to `count` is there exactly once, in whole lines.
    void checkNumbers(const QString &path, int count);
    QTemporaryDir m_folder;
};

void RenderTablesTest::checkNumbers(const QString &path, int count)
{
    const QString found = pdflook::popplerText(path);
    static const QRegularExpression number(u"L(\\d+)\\."_s);
    QMap<int, int> seen;
    for (auto it = number.globalMatch(found); it.hasNext();)
        ++seen[it.next().captured(1).toInt()];
    QCOMPARE(seen.size(), count);
    QCOMPARE(seen.firstKey(), 0);
    QCOMPARE(seen.lastKey(), count - 1);
    for (const int times : std::as_const(seen))
        QCOMPARE(times, 1);
}

void RenderTablesTest::losesNoLineOverManyPages()
{
    report::Table made = table(3);
    int next = 0;
    while (next < 6000) {
        QStringList cells;
        for (int column = 0; column < 3; ++column) {
            QStringList lines;
            for (int i = 0; i < 1 + (next * 7 + column * 13) % 23; ++i)
                lines.append(u"L%1. text"_s.arg(next++));
            cells.append(lines.join(u'\n'));
        }
        made.rows.append(row(cells));
    }
    const QString path = m_folder.filePath(u"lines.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(document({made}), path, job);
    VERIFY_OK(rendered);
    QVERIFY2(rendered->paintedPages >= 40, qPrintable(QString::number(rendered->paintedPages)));
    checkNumbers(path, next);
}

void RenderTablesTest::losesNoLineOfVeryTallRows()
{
    report::Table made = table(2);
    int next = 0;
    for (int i = 0; i < 4; ++i) {
        QStringList left;
        QStringList right;
        for (int line = 0; line < 170 + i; ++line)
            left.append(u"L%1."_s.arg(next++));
        for (int line = 0; line < 60; ++line)
            right.append(u"L%1."_s.arg(next++));
        made.rows.append(row({left.join(u'\n'), right.join(u'\n')}));
    }
    const QString path = m_folder.filePath(u"tall.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({paragraph(prose(80)), made}), path, job));
    checkNumbers(path, next);
}

void RenderTablesTest::repeatsHeadersOnEveryPage()
{
    const QString path = m_folder.filePath(u"headers.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(checklist(100), path, job);
    VERIFY_OK(rendered);
    QVERIFY(rendered->paintedPages > 5);
    for (int page = 1; page <= int(rendered->paintedPages); ++page)
        QCOMPARE(pdflook::popplerText(path, page).count(u"Justification"_s), 1);
}

void RenderTablesTest::keepsHeaderWithTheFirstRow()
{
    const QString path = m_folder.filePath(u"first.pdf"_s);
    base::SilentJob job;
    for (int lines = 28; lines <= 37; ++lines) {
        QList<report::Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(paragraph(u"line"_s));
        report::Table made = table(2);
        made.header = {row({u"HEAD"_s, u"x"_s})};
        made.rows.append(row({u"FIRSTROW"_s, prose(40)}));
        blocks.append(paragraph(u"CAPTION"_s, report::ParagraphStyle::Caption));
        blocks.append(made);
        const auto rendered = report::render(document(blocks), path, job);
        VERIFY_OK(rendered);
        for (int page = 1; page <= int(rendered->paintedPages); ++page) {
            const QString found = pdflook::popplerText(path, page);
            QCOMPARE(found.contains(u"HEAD"_s), found.contains(u"FIRSTROW"_s));
            QCOMPARE(found.contains(u"CAPTION"_s), found.contains(u"FIRSTROW"_s));
        }
    }
}

void RenderTablesTest::keepsWhatIntroducesIt_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("label, table") << u"**INTRO**\n\n| A | B |\n|---|---|\n| FIRST | b |\n"_s;
    QTest::newRow("label with colon, table") << u"**INTRO:**\n\n| A | B |\n|---|---|\n| FIRST | b |\n"_s;
    QTest::newRow("colon, list") << u"The INTRO is:\n\n- FIRST\n- second\n"_s;
    QTest::newRow("two labels, text") << u"**INTRO**\n\n**Second:**\n\nFIRST words\n"_s;
}

void RenderTablesTest::keepsWhatIntroducesIt()
{
    QFETCH(QString, markdown);
    const QString path = m_folder.filePath(u"intro.pdf"_s);
    base::SilentJob job;
    for (int lines = 28; lines <= 38; ++lines) {
        QList<report::Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(paragraph(u"line"_s));
        const auto rendered = report::render(document(blocks + report::fromMarkdown(markdown, 0)), path, job);
        VERIFY_OK(rendered);
        for (int page = 1; page <= int(rendered->paintedPages); ++page) {
            const QString found = pdflook::popplerText(path, page);
            QCOMPARE(found.contains(u"INTRO"_s), found.contains(u"FIRST"_s));
        }
    }
}

void RenderTablesTest::keepsGroupRowWithTheNext()
{
    report::Table made = table(3);
    for (int i = 0; i < 120; ++i) {
        made.rows.append(row({u"GROUP%1."_s.arg(i)}));
        made.rows.append(row({u"MEMBER%1."_s.arg(i), prose(12, i), prose(9, i)}));
    }
    const QString path = m_folder.filePath(u"groups.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(document({made}), path, job);
    VERIFY_OK(rendered);
    for (int page = 1; page <= int(rendered->paintedPages); ++page) {
        const QString found = pdflook::popplerText(path, page);
        QCOMPARE(found.count(u"GROUP"_s), found.count(u"MEMBER"_s));
    }
}

void RenderTablesTest::keepsGroupsOfGroupsWithTheNext()
{
    report::Table made = table(3);
    for (int i = 0; i < 120; ++i) {
        made.rows.append(row({u"CHAPTER%1."_s.arg(i)}));
        made.rows.append(row({u"GROUP%1."_s.arg(i)}));
        made.rows.append(row({u"MEMBER%1."_s.arg(i), prose(12, i), prose(9, i)}));
    }
    const QString path = m_folder.filePath(u"chapters.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(document({made}), path, job);
    VERIFY_OK(rendered);
    for (int page = 1; page <= int(rendered->paintedPages); ++page) {
        const QString found = pdflook::popplerText(path, page);
        QCOMPARE(found.count(u"CHAPTER"_s), found.count(u"MEMBER"_s));
    }
}

void RenderTablesTest::copesWithEmptyTables()
{
    report::Table headerOnly = table(3);
    report::Table nothing;
    report::Table emptyRows = table(2);
    emptyRows.rows = {report::Table::Row{}, row({{}, {}})};
    report::Table noHeader;
    noHeader.columns.resize(2);
    noHeader.rows.append(row({u"left"_s, u"right"_s}));
    const QString path = m_folder.filePath(u"empty.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({headerOnly, nothing, emptyRows, noHeader}), path, job));
    const QString found = pdflook::simplified(pdflook::popplerText(path));
    QVERIFY2(found.contains(u"A B C"_s) && found.contains(u"left right"_s), qPrintable(found));
}

void RenderTablesTest::keepsCellsBeyondTheColumns()
{
    report::Table made = table(2);
    made.rows.append(row({u"one"_s, u"two"_s, u"three"_s}));
    const QString path = m_folder.filePath(u"more.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({made}), path, job));
    QVERIFY(pdflook::popplerText(path).contains(u"three"_s));
}

void RenderTablesTest::fitsColumnsToTheirText()
{
    using report::ColumnWish;
    // A number, a name, a blank column, two of text.
    const std::vector<ColumnWish> wishes{{200, 220, 2000, false},
                                         {600, 1100, 9000, false},
                                         {400, 420, 420, true},
                                         {500, 9000, 40'000, false},
                                         {500, 9000, 90'000, false}};
    const std::vector<qreal> widths = report::sharedWidths(wishes, 5000);
    QCOMPARE(widths.size(), wishes.size());
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 5000.0);
    QCOMPARE(widths[0], 220.0);
    QVERIFY(widths[1] >= 1000 && widths[2] >= 420);
    QVERIFY(widths[4] > widths[3] && widths[3] > 900);
    const std::vector<qreal> form = report::sharedWidths({{500, 900, 5000, false}, {300, 300, 300, true}}, 5000);
    QCOMPARE(form[0], 900.0);
    const std::vector<qreal> facts = report::sharedWidths({{500, 900, 5000, false}, {300, 400, 400, false}}, 5000);
    QCOMPARE(facts[0], 900.0);
    for (const qreal share : report::sharedWidths(std::vector<ColumnWish>(40, wishes[1]), 5000))
        QCOMPARE(share, 125.0);
    const std::vector<qreal> empty = report::sharedWidths({{}, {}}, 5000);
    QCOMPARE(empty[0], 2500.0);
}

void RenderTablesTest::breaksNoWordThatFits()
{
    const QString markdown = u"| No. | Characteristic | Description | Reference |\n|---|---|---|---|\n"
                             "| 1 | Electromagnetic-compatibility | "_s + prose(60) +
                             u" | VV-001 |\n| 17.2.4 | Biocompatibilitymeasurements | "_s + prose(90, 3) + u" | |\n"_s;
    const QString path = m_folder.filePath(u"words.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(document(report::fromMarkdown(markdown, 0)), path, job);
    VERIFY_OK(rendered);
    const QString found = pdflook::popplerText(path);
    for (const QString &word : {u"Characteristic"_s, u"Biocompatibilitymeasurements"_s, u"17.2.4"_s, u"Reference"_s})
        QVERIFY2(found.contains(word), qPrintable(word));
}

void RenderTablesTest::namesRowsThatGoOn()
{
    report::Table made = table(2);
    made.rows = {row({u"17.2"_s, prose(2200)}), row({u"title of a requirement\nand more"_s, prose(1500, 5)})};
    made.rows.last().label = u"18.1"_s;
    const QString path = m_folder.filePath(u"goeson.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(document({made}), path, job);
    VERIFY_OK(rendered);
    QVERIFY(rendered->paintedPages > 3);
    QVERIFY(!pdflook::popplerText(path, 1).contains(u"continued"_s));
    for (int page = 2; page <= int(rendered->paintedPages); ++page) {
        const QString found = pdflook::popplerText(path, page);
        QVERIFY2(found.contains(u"17.2 continued"_s) || found.contains(u"18.1 continued"_s), qPrintable(found));
    }
}

void RenderTablesTest::copesWithManyNarrowColumns()
{
    report::Table made = table(0);
    QStringList cells;
    for (int i = 0; i < 80; ++i)
        cells.append(u"wide text %1"_s.arg(i));
    made.columns.resize(80);
    made.columns.first().weight = -1;
    made.columns.last().weight = qQNaN();
    made.rows.append(row(cells));
    base::SilentJob job;
    VERIFY_OK(report::render(document({made}), m_folder.filePath(u"narrow.pdf"_s), job));
}

void RenderTablesTest::copesWithAHeaderTallerThanThePage()
{
    report::Table made = table(1);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(u"L%1."_s.arg(i));
    made.header = {row({lines.join(u'\n')})};
    made.rows.append(row({u"ROW"_s}));
    const QString path = m_folder.filePath(u"header.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({made}), path, job));
    checkNumbers(path, 150);
    QVERIFY(pdflook::popplerText(path).contains(u"ROW"_s));
}

void RenderTablesTest::setsThreeThousandRows()
{
    const QString path = m_folder.filePath(u"big.pdf"_s);
    const report::DocumentDefinition big = checklist(3000);
    base::SilentJob job;
    QElapsedTimer timer;
    timer.start();
    const auto rendered = report::render(big, path, job);
    VERIFY_OK(rendered);
    qInfo("3,000 rows: %lld ms, %lld pages", timer.elapsed(), rendered->paintedPages);
    QVERIFY(pdflook::popplerText(path, int(rendered->paintedPages)).contains(u"17.2999"_s));
}

void RenderTablesTest::namesRowsInTheOutline()
{
    report::Table made = table(2);
    for (int i = 0; i < 300; ++i) {
        made.rows.append(row({u"L%1."_s.arg(i), u"text"_s}));
        made.rows.last().outlineLevel = i % 50 == 0 ? 2 : 0;
        made.rows.last().outlineTitle = u"Row %1"_s.arg(i);
    }
    const QString path = m_folder.filePath(u"outline.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(document({made}), path, job);
    VERIFY_OK(rendered);
    QCOMPARE(rendered->outline.size(), 6);
    for (const report::OutlineEntry &entry : rendered->outline) {
        QCOMPARE(entry.level, 2);
        const QString line = u"L%1."_s.arg(entry.title.sliced(4));
        QVERIFY2(pdflook::popplerText(path, int(entry.page) + 1).contains(line), qPrintable(entry.title));
    }
}

QTEST_MAIN(RenderTablesTest)
#include "tst_rendertables.moc"
