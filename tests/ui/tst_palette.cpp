// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/answers.h>
#include <models/folding.h>
#include <shell/paletteindex.h>
#include <support/verifyok.h>
#include <widgets/areapage.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using ui::PaletteEntry;
using ui::PaletteKind;
using ui::PaletteMatch;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void folds_data();
    void folds();
    void ranks();
    void keepsAFewOfEachKind();
    void numberLeadsToItsClause();
    void returnWaitsForTheResults();
    void findsWhatWasWritten();
    void findsActions();
    void findsPeople();
    void findsSettings();
    void escapeGoesBack();
    void opensOverAField();
    void worksWithoutAProject();

private:
    void open() { m_test->window().findChild<QAction *>(u"goAnything"_s)->trigger(); }
    QListView *list() { return m_test->find<QListView>(u"paletteList"_s); }
    QLineEdit *line() { return m_test->find<QLineEdit>(u"paletteLine"_s); }
    bool isOpen() { return m_test->window().findChild<QWidget *>(u"palette"_s)->isVisible(); }
    QString chosen() { return list()->currentIndex().data().toString(); }
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestPalette::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Décuvia"_s});
    m_test->goTo(u"mdr:I:1"_s);
}

void TestPalette::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("accents") << u"Éléments  Šárka"_s << u"elements sarka"_s;
    QTest::newRow("German") << u"Größe ÄÖÜ"_s << u"grosse aou"_s;
    QTest::newRow("ligature") << u"ﬁt"_s << u"fit"_s;
    QTest::newRow("lines") << u"a\n\tb "_s << u"a b"_s;
    QTest::newRow("Greek") << u"ΆΣ"_s << u"ας"_s.toCaseFolded();
}

void TestPalette::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(ui::folded(text), plain);
}

void TestPalette::ranks()
{
    const auto entry = [](const QString &number, const QString &title, const QString &text) {
        PaletteEntry made;
        made.kind = PaletteKind::Requirement;
        made.number = number;
        made.title = title;
        made.text = text;
        return ui::indexed(made);
    };
    const QList<PaletteEntry> entries{entry(u"9"_s, u"Other"_s, u"see 17.2 and risk"_s), entry(u"17.21"_s, u"Risk file"_s, {}),
                                      entry(u"17.2"_s, u"Software"_s, {}), entry(u"3"_s, u"The risk"_s, {}),
                                      entry(u"4"_s, u"Asterisk"_s, {})};
    const auto numbers = [&](const QString &query) {
        QStringList found;
        for (const ui::PaletteHit &hit : ui::findInPalette(entries, query, 10))
            found.append(hit.entry.number);
        return found;
    };
    QCOMPARE(numbers(u"17.2"_s), (QStringList{u"17.2"_s, u"17.21"_s, u"9"_s}));
    QCOMPARE(numbers(u"RÍSK"_s), (QStringList{u"17.21"_s, u"3"_s, u"4"_s, u"9"_s}));
    QCOMPARE(numbers(u"file risk"_s), QStringList{u"17.21"_s});
    QCOMPARE(numbers(u"nothing"_s), QStringList());
}

void TestPalette::keepsAFewOfEachKind()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < 50; ++i) {
        PaletteEntry entry;
        entry.kind = i % 2 ? PaletteKind::Evidence : PaletteKind::Text;
        entry.title = u"report"_s;
        entry.text = u"report"_s;
        entries.append(ui::indexed(entry));
    }
    const auto hits = ui::findInPalette(entries, u"report"_s, 3);
    QCOMPARE(hits.size(), 6);
    QCOMPARE(hits.first().entry.kind, PaletteKind::Evidence); // a title says more than a text
}

void TestPalette::numberLeadsToItsClause()
{
    m_test->press(QKeySequence(u"Ctrl+K"_s));
    QTRY_VERIFY(isOpen());
    QTest::keyClicks(line(), u"17.4"_s);
    QTRY_VERIFY2(chosen().startsWith("17.4  "_L1), qPrintable(chosen()));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(m_test->window().view()->here().place.clause, u"mdr:I:17.4"_s);
    QVERIFY(!isOpen());
}

void TestPalette::returnWaitsForTheResults()
{
    open();
    line()->setText(u"17.4"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(m_test->window().view()->here().place.clause, u"mdr:I:17.4"_s);
}

void TestPalette::findsWhatWasWritten()
{
    project::AnswerPatch patch;
    patch.method = u"Prüfung nach dem Zwiebelfisch-Verfahren"_s;
    VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:9"_s), {}, patch));
    open();
    QTest::keyClicks(line(), u"prufung zwiebelfisch"_s);
    QTRY_VERIFY2(chosen().contains("Zwiebelfisch"_L1), qPrintable(chosen()));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(m_test->window().view()->here().place.clause, u"mdr:I:9"_s);
    QVERIFY(m_test->find<QPlainTextEdit>(u"method"_s)->hasFocus());
}

void TestPalette::findsActions()
{
    open();
    QTest::keyClicks(line(), u"settings"_s);
    QTRY_VERIFY2(chosen().startsWith("Settings"_L1), qPrintable(chosen()));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_test->find<QDialog>(u"settingsDialog"_s)->isVisible());
}

void TestPalette::findsPeople()
{
    project::AnswerPatch patch;
    patch.owner = u"Jürgen Müller"_s;
    for (const QString &clause : {u"mdr:I:9"_s, u"mdr:I:17.4"_s})
        VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(clause), {}, patch));
    open();
    QTest::keyClicks(line(), u"jurgen"_s);
    QTRY_VERIFY2(chosen().contains(u"Müller"_s), qPrintable(chosen()));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(m_test->window().view()->here().place.clause, u"mdr:I:9"_s);
    QVERIFY(m_test->find<QLabel>(u"filterNotice"_s)->text().contains(u"Jürgen Müller"_s));
    m_test->window().view()->page()->next();
    QCOMPARE(m_test->window().view()->here().place.clause, u"mdr:I:17.4"_s);
}

void TestPalette::findsSettings()
{
    open();
    QTest::keyClicks(line(), u"your name"_s);
    QTRY_VERIFY2(chosen().startsWith("Your name"_L1), qPrintable(chosen()));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(m_test->window().findChild<QLineEdit *>(u"settingsName"_s)->hasFocus());
}

void TestPalette::escapeGoesBack()
{
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    open();
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(method->hasFocus());
}

void TestPalette::opensOverAField()
{
    auto *method = m_test->find<QPlainTextEdit>(u"method"_s);
    method->setFocus();
    QTest::keyClicks(method, u"Half a sentence"_s);
    method->moveCursor(QTextCursor::Start);
    QTest::keyClick(method, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(isOpen());
    QCOMPARE(method->toPlainText(), u"Half a sentence"_s);
    line()->setText(u"decuvia"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(m_test->window().view()->area(), ui::Area::Devices);
    QCOMPARE(m_test->answer(u"mdr:I:1"_s)->method, u"Half a sentence"_s);
}

void TestPalette::worksWithoutAProject()
{
    m_test->window().findChild<QAction *>(u"actionClose"_s)->trigger();
    open();
    QVERIFY(list()->model()->rowCount() > 3);
    line()->setText(u"17.4"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!list()->currentIndex().isValid());
    QVERIFY(isOpen());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
