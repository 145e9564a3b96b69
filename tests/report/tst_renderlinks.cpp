// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdflook.h"
#include "samples.h"

#include <report/render.h>
#include <support/verifyok.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// Links lead where they say, by name.
class RenderLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsEveryLinkSomewhere();
    void namesHeadingsRowsAndParagraphs();
    void keepsNamesExactly();
    void keepsTheFirstOfEqualNames();
    void escapesAddresses();
    void linksBrokenTextOnEachLine();

private:
    QTemporaryDir m_folder;
};

void RenderLinksTest::leadsEveryLinkSomewhere()
{
    const QString path = m_folder.filePath(u"full.pdf"_s);
    base::SilentJob job;
    const auto rendered = report::render(fullDocument(), path, job);
    VERIFY_OK(rendered);
    const pdflook::Links links = pdflook::links(path);
    QVERIFY(links.targets.size() >= 35);
    static const QRegularExpression inserted(u"^VV-p([1-9]|1[0-2])$"_s);
    for (const QString &target : links.targets)
        QVERIFY2(links.destinations.contains(target) || inserted.match(target).hasMatch(),
                 qPrintable(target));
    for (auto it = links.destinations.cbegin(); it != links.destinations.cend(); ++it)
        QVERIFY2(it.value() >= 1 && it.value() <= rendered->paintedPages, qPrintable(it.key()));
}

void RenderLinksTest::namesHeadingsRowsAndParagraphs()
{
    report::Table made = table(1);
    for (int i = 0; i < 60; ++i) {
        made.rows.append(row({u"text"_s}));
        made.rows.last().destination = u"row-%1"_s.arg(i);
    }
    made.rows.last().cells.first().paragraphs.first().destination = u"in-cell"_s;
    report::Paragraph named = paragraph(u"named"_s);
    named.destination = u"para"_s;
    const QString path = m_folder.filePath(u"names.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({heading(1, u"One"_s, u"h1"_s), named, made, report::PageBreak{},
                                       heading(1, u"Two"_s, u"h2"_s)}),
                             path, job));
    const auto names = pdflook::links(path).destinations;
    QCOMPARE(names.value(u"h1"_s), 1);
    QCOMPARE(names.value(u"para"_s), 1);
    QCOMPARE(names.value(u"row-0"_s), 1);
    QCOMPARE(names.value(u"row-59"_s), 2);
    QCOMPARE(names.value(u"in-cell"_s), 2);
    QCOMPARE(names.value(u"h2"_s), 3);
}

void RenderLinksTest::keepsNamesExactly()
{
    const QStringList odd{u"mdr:I:17.2"_s, u"a (b) \\ <c>"_s, u"Prüfbericht 用户"_s, u"heading-2"_s};
    QList<report::Block> blocks;
    for (const QString &name : odd) {
        report::Paragraph link;
        link.text = linkTo(u"go"_s, name);
        blocks.append(link);
        report::Paragraph target = paragraph(u"here"_s);
        target.destination = name;
        blocks.append(target);
    }
    blocks.append(heading(1, u"first"_s));
    blocks.append(heading(1, u"second"_s));
    const QString path = m_folder.filePath(u"odd.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document(blocks), path, job));
    const pdflook::Links links = pdflook::links(path);
    for (const QString &name : odd) {
        QVERIFY2(links.destinations.contains(name), qPrintable(name));
        QVERIFY2(links.targets.contains(name), qPrintable(name));
    }
    QCOMPARE(links.destinations.size(), odd.size() + 2);
}

void RenderLinksTest::keepsTheFirstOfEqualNames()
{
    const QString path = m_folder.filePath(u"twice.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(
        document({heading(1, u"One"_s, u"same"_s), report::PageBreak{}, heading(1, u"Two"_s, u"same"_s)}),
        path, job));
    QCOMPARE(pdflook::links(path).destinations.value(u"same"_s), 1);
}

void RenderLinksTest::escapesAddresses()
{
    report::Paragraph link = paragraph(u"see there"_s);
    link.text.first().url = u"https://example.org/a_(b)?q=ü\\<x> y"_s;
    const QString path = m_folder.filePath(u"url.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({link}), path, job));
    QCOMPARE(pdflook::links(path).urls,
             QStringList{u"https://example.org/a_%28b%29?q=%C3%BC%5C%3Cx%3E%20y"_s});
}

void RenderLinksTest::linksBrokenTextOnEachLine()
{
    report::Paragraph link;
    link.text = linkTo(prose(60), u"x"_s);
    const QString path = m_folder.filePath(u"broken.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({link}), path, job));
    QVERIFY(pdflook::links(path).targets.count(u"x"_s) >= 4);
}

QTEST_MAIN(RenderLinksTest)
#include "tst_renderlinks.moc"
