// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <documentation/markdownedit.h>
#include <documentation/tablepaste.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMarkdownEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeInto_data();
    void typeInto();
    void marks();
    void tabInATable();
    void changeATable();
    void tableKeepsEverything();
    void pasteATable_data();
    void pasteATable();
    void tabLeavesPlainText();
    void completeAField();
};

namespace
{

/// "|" in `text` stands for the cursor.
void load(ui::MarkdownEdit &edit, QString text)
{
    const qsizetype at = text.indexOf(u'^');
    edit.setPlainText(text.remove(u'^'));
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(int(at));
    edit.setTextCursor(cursor);
}

} // namespace

void TestMarkdownEdit::typeInto_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, int key, const QString &after) {
        QTest::newRow(name) << before << key << after;
    };
    row("next item", u"- one^"_s, Qt::Key_Return, u"- one\n- "_s);
    row("split an item", u"- one^ two"_s, Qt::Key_Return, u"- one\n-  two"_s);
    row("next number", u"  9. one^"_s, Qt::Key_Return, u"  9. one\n  10. "_s);
    row("next box", u"- [x] one^"_s, Qt::Key_Return, u"- [x] one\n- [ ] "_s);
    row("empty item ends the list", u"- one\n- ^"_s, Qt::Key_Return, u"- one\n"_s);
    row("no list", u"one^"_s, Qt::Key_Return, u"one\n"_s);
    row("before the marker", u"^- one"_s, Qt::Key_Return, u"\n- one"_s);
    row("item moves in", u"- one\n- two^"_s, Qt::Key_Tab, u"- one\n  - two"_s);
    row("number moves in", u"1. one\n2. two^"_s, Qt::Key_Tab, u"1. one\n   2. two"_s);
    row("item moves out", u"- one\n  - two^"_s, Qt::Key_Backtab, u"- one\n- two"_s);
    row("item stays out", u"- one^"_s, Qt::Key_Backtab, u"- one"_s);
}

void TestMarkdownEdit::typeInto()
{
    QFETCH(const QString, before);
    QFETCH(const int, key);
    ui::MarkdownEdit edit;
    edit.show();
    load(edit, before);
    QTest::keyClick(&edit, Qt::Key(key));
    QTEST(edit.toPlainText(), "after");
    if (edit.document()->isUndoAvailable()) {
        edit.undo();
        QCOMPARE(edit.toPlainText(), QString(before).remove(u'^'));
    }
}

void TestMarkdownEdit::marks()
{
    ui::MarkdownEdit edit;
    edit.show();
    load(edit, u"one tw^o three"_s);
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(edit.toPlainText(), u"one **two** three"_s);
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(edit.toPlainText(), u"one two three"_s);
    QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(edit.toPlainText(), u"one _two_ three"_s);
    edit.cycleHeading();
    QCOMPARE(edit.toPlainText(), u"# one _two_ three"_s);
    for (int i = 0; i < 3; ++i)
        edit.cycleHeading();
    edit.toggleList();
    QCOMPARE(edit.toPlainText(), u"- one _two_ three"_s);
    edit.toggleList();
    QCOMPARE(edit.toPlainText(), u"one _two_ three"_s);
    QCOMPARE(edit.wordCount(), 3);
}

void TestMarkdownEdit::tabInATable()
{
    ui::MarkdownEdit edit;
    edit.show();
    load(edit, u"| A^ | Long header |\n| - | :-: |"_s);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QCOMPARE(edit.toPlainText(), u"| A   | Long header |\n| --- | :---------: |"_s);
    QCOMPARE(edit.textCursor().selectedText(), u"Long header"_s);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QTest::keyClicks(&edit, u"x"_s);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QTest::keyClicks(&edit, u"y"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"z"_s);
    QTest::keyClick(&edit, Qt::Key_Backtab);
    QCOMPARE(edit.toPlainText(),
             u"| A   | Long header |\n| --- | :---------: |\n| x   | y           |\n"
             "|     | z           |"_s);
}

void TestMarkdownEdit::changeATable()
{
    ui::MarkdownEdit edit;
    edit.insertTable(2, 2);
    QCOMPARE(edit.toPlainText(), u"|     |     |\n| --- | --- |\n|     |     |\n|     |     |\n"_s);
    QVERIFY(edit.isInTable());
    edit.insertPlainText(u"A"_s);
    edit.inTable(&ui::TableCursor::insertColumnRight);
    edit.insertPlainText(u"B"_s);
    edit.inTable(&ui::TableCursor::insertRowBelow);
    edit.inTable(&ui::TableCursor::removeRow);
    QCOMPARE(edit.toPlainText(),
             u"| A   | B   |     |\n| --- | --- | --- |\n|     |     |     |\n|     |     |     |\n"_s);
    edit.inTable(&ui::TableCursor::previousCell);
    edit.inTable(&ui::TableCursor::removeColumn);
    QVERIFY(!edit.toPlainText().contains(u"| --- | --- | --- |"_s));
}

void TestMarkdownEdit::tableKeepsEverything()
{
    const QStringList lines{u"| a | b |"_s, u"|---|---|"_s, u"| 1 | 2 | 3 | `x \\| y` |"_s, u"| 4"_s};
    const auto table = ui::parseTable(lines);
    QVERIFY(table);
    QCOMPARE(table->rows.at(1), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"`x \\| y`"_s}));
    QCOMPARE(table->rows.at(2).first(), u"4"_s);
    QCOMPARE(ui::parseTable(ui::printTable(*table).split(u'\n'))->rows, table->rows);
    QVERIFY(!ui::parseTable({u"| a |"_s, u"| b |"_s}));
}

void TestMarkdownEdit::pasteATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("pasted");
    const QString table = u"| Part | Size |\n| ---- | ---- |\n| A    | 1    |\n"_s;
    QTest::newRow("spreadsheet") << u"Part\tSize\r\nA\t1\r\n"_s << QString() << table;
    QTest::newRow("quoted cells") << u"Part\tSize\n\"A\nb\"\t\"say \"\"1\"\"\"\n"_s << QString()
                                  << u"| Part | Size    |\n| ---- | ------- |\n| A b  | say \"1\" |\n"_s;
    QTest::newRow("signs") << u"a|b\t*c*\n_d_\te_f\n"_s << QString()
                           << u"| a\\|b  | \\*c\\* |\n| ----- | ----- |\n| \\_d\\_ | e_f   |\n"_s;
    QTest::newRow("page")
        << u"Part\nSize\nA\n1"_s
        << u"<table><tr><th>Part</th><th>Size</th></tr><tr><td>A</td><td>1</td></tr></table>"_s << table;
    QTest::newRow("page with more than a table")
        << u"Before Part Size"_s << u"<p>Before</p><table><tr><td>Part</td><td>Size</td></tr></table>"_s
        << u"Before Part Size"_s;
    QTest::newRow("uneven") << u"a\tb\nc"_s << QString() << u"a\tb\nc"_s;
    QTest::newRow("text") << u"just | text"_s << QString() << u"just | text"_s;
}

void TestMarkdownEdit::pasteATable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QApplication::clipboard()->setMimeData(data.release());
    ui::MarkdownEdit edit;
    edit.paste();
    QTEST(edit.toPlainText(), "pasted");
}

void TestMarkdownEdit::tabLeavesPlainText()
{
    QWidget window;
    auto *edit = new ui::MarkdownEdit(&window);
    auto *other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(other->hasFocus());
    edit->setFocus();
    load(*edit, u"- one^"_s);
    QTest::keyClick(edit, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(other->hasFocus());
    QCOMPARE(edit->toPlainText(), u"- one"_s);
}

void TestMarkdownEdit::completeAField()
{
    ui::MarkdownEdit edit;
    edit.setOffers([](ui::TextCompleter::Kind kind) {
        if (kind != ui::TextCompleter::Kind::Field)
            return QList<ui::TextOffer>();
        return QList<ui::TextOffer>{{u"{{ device.name }}"_s, 0, u"device.name"_s, u"Alpha"_s},
                                    {u"{{ device.emdn }}"_s, 0, u"device.emdn"_s, u"K01"_s}};
    });
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    load(edit, u"The ^ }} is"_s);
    QTest::keyClicks(&edit, u"{{ alp"_s);
    auto *popup = edit.findChild<QAbstractItemView *>(u"textOffers"_s);
    if (!popup)
        popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"device.name – Alpha"_s);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit.toPlainText(), u"The {{ device.name }} is"_s);
    QVERIFY(!popup->isVisible());
}

QTEST_MAIN(TestMarkdownEdit)
#include "tst_markdownedit.moc"
