// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <report/markdown.h>
#include <report/template.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;

namespace {

QString plain(const RichText &text)
{
    QString all;
    for (const Span &span : text)
        all += span.text;
    return all;
}

QString shown(const List &list, int depth)
{
    QString all;
    for (const List::Item &item : list.items) {
        all += QString(depth, u' ') + (list.ordered ? u'#' : u'*') + plain(item.text) + u'|';
        for (const List &nested : item.nested)
            all += shown(nested, depth + 1);
    }
    return all;
}

QString shownRow(const Table::Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells) {
        QStringList paragraphs;
        for (const Paragraph &paragraph : cell.paragraphs)
            paragraphs.append(plain(paragraph.text));
        cells.append(paragraphs.join(u'/'));
    }
    return cells.join(u',');
}

/// A block as one line of text.
QString shown(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return u"h%1:"_s.arg(heading->level) + plain(heading->text);
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        const QString kind = paragraph->style == ParagraphStyle::Code    ? u"code:"_s
                             : paragraph->style == ParagraphStyle::Quote ? u"quote:"_s
                                                                         : u"p:"_s;
        return kind + plain(paragraph->text);
    }
    if (const auto *list = std::get_if<List>(&block))
        return u"list:"_s + shown(*list, 0);
    if (const auto *table = std::get_if<Table>(&block)) {
        QStringList rows;
        for (const Table::Row &row : table->header + table->rows)
            rows.append(shownRow(row));
        return u"table:"_s + rows.join(u';');
    }
    return u"?"_s;
}

QStringList shown(const QList<Block> &blocks)
{
    QStringList all;
    for (const Block &block : blocks)
        all.append(shown(block));
    return all;
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks_data();
    void readsBlocks();
    void readsLooksAndLinks();
    void movesHeadingsDown();
    void losesNothingTyped_data();
    void losesNothingTyped();
    void loadsNothing();
    void keepsEscapedValuesAsTyped_data();
    void keepsEscapedValuesAsTyped();
    void readsLargeTablesInTime();
    void survivesWhatOnlyLooksLikeALongTable();
};

void MarkdownTest::readsBlocks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("blocks");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("heading and text")
        << u"# Title\n\nOne\ntwo.\n\nThree."_s << QStringList{u"h1:Title"_s, u"p:One two."_s, u"p:Three."_s};
    QTest::newRow("heading after text")
        << u"Text\n## Two\nmore"_s << QStringList{u"p:Text"_s, u"h2:Two"_s, u"p:more"_s};
    QTest::newRow("list") << u"- a\n- b\n  - c\n- d"_s << QStringList{u"list:*a|*b| *c|*d|"_s};
    QTest::newRow("ordered") << u"1. a\n2. b\n\ntext"_s << QStringList{u"list:#a|#b|"_s, u"p:text"_s};
    QTest::newRow("mixed lists") << u"1. a\n   - b\n2. c"_s << QStringList{u"list:#a| *b|#c|"_s};
    QTest::newRow("list from five") << u"5. a\n6. b"_s << QStringList{u"list:*5. a|*6. b|"_s};
    QTest::newRow("tasks") << u"- [x] done\n- [ ] open"_s << QStringList{u"list:*☑ done|*☐ open|"_s};
    QTest::newRow("item of two paragraphs") << u"- a\n\n  more\n- b"_s << QStringList{u"list:*a\nmore|*b|"_s};
    QTest::newRow("surplus cells") << u"| A | B |\n|---|---|\n| 1 | 2 | three | four |\n| 5 |\n| 6 | 7 | | |"_s
                                   << QStringList{u"table:A,B;1,2/three/four;5,;6,7"_s};
    QTest::newRow("bar in code") << u"| A | B |\n|---|---|\n| 1 | `x|y` |"_s
                                 << QStringList{u"table:A,B;1,x|y"_s};
    QTest::newRow("table") << u"| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | |\n\nafter"_s
                           << QStringList{u"table:A,B;1,2;3,"_s, u"p:after"_s};
    QTest::newRow("table behind a hint")
        << u"> Hint: write it.\n\n| A | B |\n|---|---|\n| 1 | |\n"_s << QStringList{u"table:A,B;1,"_s};
    QTest::newRow("empty cells")
        << u"| A | B | C | D |\n|---|---|---|---|\n| 1 | | | |\n| | 2 | | |\n| | | | |\n"_s
        << QStringList{u"table:A,B,C,D;1,,,;,2,,;,,,"_s};
    QTest::newRow("code") << u"```\na  b\n\n  c\n```\ntext"_s
                          << QStringList{u"code:a  b\n\n  c"_s, u"p:text"_s};
    QTest::newRow("indented code") << u"text\n\n    x = 1\n    y"_s
                                   << QStringList{u"p:text"_s, u"code:x = 1\ny"_s};
    QTest::newRow("quote") << u"> said so\n\ntext"_s << QStringList{u"quote:said so"_s, u"p:text"_s};
    QTest::newRow("hint") << u"a\n\n> Hint: write\n> the purpose\n\nb"_s << QStringList{u"p:a"_s, u"p:b"_s};
    QTest::newRow("hint beside quote") << u"> Hint: one\n>\n> two"_s << QStringList{u"quote:two"_s};
    QTest::newRow("no hint") << u"Hint: this stays"_s << QStringList{u"p:Hint: this stays"_s};
    QTest::newRow("rule") << u"a\n\n***\n\nb"_s << QStringList{u"p:a"_s, u"p:* * *"_s, u"p:b"_s};
    QTest::newRow("line separator") << u"a\u2028b"_s << QStringList{u"p:a\u2028b"_s};
}

void MarkdownTest::readsBlocks()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, blocks);
    QCOMPARE(shown(fromMarkdown(markdown, 0)), blocks);
}

void MarkdownTest::readsLooksAndLinks()
{
    const auto blocks = fromMarkdown(u"a **b** *c* `d` [e](https://x.org/y) [f](#row-1)"_s, 0);
    QCOMPARE(blocks.size(), 1);
    const RichText text = std::get<Paragraph>(blocks.first()).text;
    const auto span = [&](const QString &part) {
        const auto found = std::ranges::find(text, part, &Span::text);
        return found == text.end() ? Span() : *found;
    };
    QVERIFY(span(u"b"_s).bold);
    QVERIFY(span(u"c"_s).italic);
    QVERIFY(span(u"d"_s).code);
    QCOMPARE(span(u"e"_s).url, u"https://x.org/y"_s);
    QCOMPARE(span(u"f"_s).target, u"row-1"_s);
    QVERIFY(span(u"f"_s).url.isEmpty());
}

void MarkdownTest::movesHeadingsDown()
{
    QCOMPARE(shown(fromMarkdown(u"# a\n## b\n###### c"_s, 2)),
             (QStringList{u"h3:a"_s, u"h4:b"_s, u"h6:c"_s}));
    QCOMPARE(shown(fromMarkdown(u"# a\n## b"_s, -1)), (QStringList{u"h1:a"_s, u"h1:b"_s}));
}

void MarkdownTest::losesNothingTyped_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("HTML") << u"a <b>bold</b> <!-- remark --> <script>x</script>\n\n<div>\nblock\n</div>"_s
                          << QStringList{u"<b>"_s, u"remark"_s, u"<script>"_s, u"<div>"_s, u"block"_s};
    QTest::newRow("front matter") << u"---\nname: value\n---\ntext"_s
                                  << QStringList{u"name: value"_s, u"text"_s};
    QTest::newRow("more cells") << u"| A | B |\n|---|---|\n| 1 | 2 | three | `four` |"_s
                                << QStringList{u"three"_s, u"four"_s};
    QTest::newRow("unused definition") << u"[label]: http://address.example\n\ntext"_s
                                       << QStringList{u"label"_s, u"address.example"_s, u"text"_s};
    QTest::newRow("image") << u"![a picture](file:///etc/passwd \"title\")"_s
                           << QStringList{u"a picture"_s, u"/etc/passwd"_s};
    QTest::newRow("broken markup") << u"**a [b](c `d ~~e"_s << QStringList{u"**a"_s, u"[b](c"_s, u"`d"_s};
    QTest::newRow("deep quotes") << u">>>>>> deep\n"_s << QStringList{u"deep"_s};
    QTest::newRow("table in list") << u"- item\n\n  | A | B |\n  |---|---|\n  | 1 | 2 |\n"_s
                                   << QStringList{u"item"_s, u"A"_s, u"2"_s};
    QTest::newRow("code in list") << u"- item\n\n      code()\n"_s << QStringList{u"item"_s, u"code()"_s};
    QTest::newRow("heading in list") << u"- # head\n- tail"_s << QStringList{u"head"_s, u"tail"_s};
    QTest::newRow("heading in quote") << u"> # head\n> tail"_s << QStringList{u"head"_s, u"tail"_s};
    QTest::newRow("list in quote") << u"> - one\n> - two"_s << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("link with title") << u"[x](http://y.z \"said\")"_s << QStringList{u"x"_s, u"said"_s};
    QTest::newRow("struck out") << u"~~gone~~ stays"_s << QStringList{u"gone"_s, u"stays"_s};
}

void MarkdownTest::losesNothingTyped()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, words);
    const QString all = shown(fromMarkdown(markdown, 0)).join(u'\n');
    for (const QString &word : words)
        QVERIFY2(all.contains(word), qPrintable(word + u" not in "_s + all));
}

void MarkdownTest::loadsNothing()
{
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("SECRET") == 6);
    secret.close();
    const QString all =
        shown(fromMarkdown(u"![x](%1) <img src=\"%1\"> [y](%1)"_s.arg(secret.fileName()), 0)).join(u'\n');
    QVERIFY(!all.contains(u"SECRET"_s));
}

void MarkdownTest::keepsEscapedValuesAsTyped_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"# no heading",
                              "1. no list",
                              "- no list",
                              "a | b",
                              "*x* _y_ `z` <b> &amp; [l](u) \\",
                              "---",
                              "===",
                              "    four spaces",
                              "> Hint: kept",
                              "two\nlines",
                              "two\n\nparagraphs",
                              "```",
                              "~~~",
                              "http://x.org www.y.org a@b.c",
                              "{{ a.b }} {% if %}",
                              "![i](j)",
                              "[a]: b",
                              "5) five",
                              "+ plus",
                              "tab\tin",
                              "end\\",
                              "\"quoted\", 'single'"})
        QTest::addRow("%s", value) << QString::fromUtf8(value);
}

void MarkdownTest::keepsEscapedValuesAsTyped()
{
    QFETCH(QString, value);
    QString expected = value;
    expected.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\t', u' ');
    while (expected.startsWith(u' '))
        expected = expected.trimmed().prepend(
            QString(expected.size() - expected.trimmed().size(), QChar(QChar::Nbsp)));
    const QString escaped = escapedForMarkdown(value);
    QCOMPARE(shown(fromMarkdown(escaped, 0)), QStringList{u"p:"_s + expected});
    QCOMPARE(shown(fromMarkdown(u"# "_s + escaped, 0)), QStringList{u"h1:"_s + expected});
    QCOMPARE(shown(fromMarkdown(u"| A |\n|---|\n| "_s + escaped + u" |"_s, 0)),
             QStringList{u"table:A;"_s + expected});
}

void MarkdownTest::readsLargeTablesInTime()
{
    QString markdown = u"| A | B | C | D | E |\n|---|---|---|---|---|\n"_s;
    for (int i = 0; i < 3000; ++i)
        markdown += u"| row %1 | some text | more | and | last |\n"_s.arg(i);
    QElapsedTimer timer;
    timer.start();
    const auto blocks = fromMarkdown(markdown, 0);
    qInfo("a table of 3,000 rows: %lld ms", timer.elapsed());
    QCOMPARE(blocks.size(), 1);
    const auto &rows = std::get<Table>(blocks.first()).rows;
    QCOMPARE(rows.size(), 3000);
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(shownRow(rows.at(i)), u"row %1,some text,more,and,last"_s.arg(i));
}

void MarkdownTest::survivesWhatOnlyLooksLikeALongTable()
{
    QString markdown = u"text\n| A | B |\n|---|---|\n"_s;
    for (int i = 0; i < 250; ++i)
        markdown += u"| row%1. | x |\n"_s.arg(i);
    const QString all = shown(fromMarkdown(markdown, 0)).join(u'\n');
    for (int i = 0; i < 250; ++i)
        QVERIFY(all.contains(u"row%1."_s.arg(i)));
}

QTEST_MAIN(MarkdownTest)
#include "tst_markdown.moc"
