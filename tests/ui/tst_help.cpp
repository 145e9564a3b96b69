// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <help/helpwindow.h>
#include <help/tour.h>
#include <shell/language.h>
#include <shell/tourstops.h>

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool hasChapter(const QString &id, const QString &language = u"en"_s)
{
    const QList<ui::Chapter> chapters = ui::manual(language);
    return std::ranges::any_of(chapters, [&](const ui::Chapter &chapter) { return chapter.id == id; });
}

} // namespace

/// The manual, F1, and the tour.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyAreaHasItsChapter();
    void f1OpensTheChapterOfThePlace();
    void f1OpensTheManualOverDialogs_data();
    void f1OpensTheManualOverDialogs();
    void linksOfTheManualLeadToChapters_data();
    void linksOfTheManualLeadToChapters();
    void everyChapterIsThereInEveryLanguage_data();
    void everyChapterIsThereInEveryLanguage();
    void chaptersWithoutATranslationAreInEnglish();
    void openHelpFollowsTheLanguageOfTheWindow();
    void searchFindsWordsWithoutAccents();
    void backAndForward();
    void tourHasFiveStepsAndCanBeLeft();
    void tourComesOnceByItself();
    void tourStaysInTheWindow();

private:
    ui::HelpWindow *help() { return m_test->window().findChild<ui::HelpWindow *>(); }
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestHelp::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
}

void TestHelp::cleanup()
{
    m_test.reset();
}

void TestHelp::everyAreaHasItsChapter()
{
    for (const ui::Area area : ui::kAreas)
        QVERIFY2(hasChapter(ui::areaIcon(area)), qPrintable(ui::areaIcon(area)));
}

void TestHelp::f1OpensTheChapterOfThePlace()
{
    m_test->openNew();
    for (const ui::Area area : ui::kAreas) {
        m_test->showArea(area);
        m_test->press(QKeySequence::HelpContents);
        QVERIFY(help());
        const auto *list = help()->findChild<QListWidget *>(u"helpChapters"_s);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), ui::areaIcon(area));
    }
}

void TestHelp::f1OpensTheManualOverDialogs_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("export") << u"actionExport"_s << u"exportDialog"_s << u"export"_s;
    QTest::newRow("settings") << u"actionSettings"_s << u"settingsDialog"_s << u"first-steps"_s;
    QTest::newRow("new") << u"actionNew"_s << u"newProjectDialog"_s << u"first-steps"_s;
}

void TestHelp::f1OpensTheManualOverDialogs()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    QFETCH(const QString, chapter);
    m_test->openNew();
    m_test->window().findChild<QAction *>(action)->trigger();
    auto *shown = m_test->find<QDialog>(dialog);
    shown->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), shown);
    QTest::keySequence(shown, QKeySequence(QKeySequence::HelpContents));
    QVERIFY(help());
    const auto *list = help()->findChild<QListWidget *>(u"helpChapters"_s);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), chapter);
    shown->close();
}

void TestHelp::linksOfTheManualLeadToChapters_data()
{
    QTest::addColumn<QString>("language");
    const QList<ui::Language> languages = ui::languages();
    for (const ui::Language &language : languages)
        QTest::newRow(qPrintable(language.name)) << language.code;
}

void TestHelp::linksOfTheManualLeadToChapters()
{
    QFETCH(const QString, language);
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    const QList<ui::Chapter> chapters = ui::manual(language);
    QVERIFY(chapters.size() > 5);
    for (const ui::Chapter &chapter : chapters) {
        QVERIFY(!chapter.title.isEmpty());
        for (auto it = link.globalMatch(chapter.text); it.hasNext();) {
            const QString target = it.next().captured(1);
            QVERIFY2(hasChapter(target.section(u'.', 0, 0), language), qPrintable(chapter.id + u": "_s + target));
        }
    }
}

void TestHelp::everyChapterIsThereInEveryLanguage_data()
{
    linksOfTheManualLeadToChapters_data();
}

void TestHelp::everyChapterIsThereInEveryLanguage()
{
    QFETCH(const QString, language);
    const auto files = [](const QString &code) {
        return QDir(u":/manual/"_s + code).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    };
    QCOMPARE(files(language), files(u"en"_s));
    const QList<ui::Chapter> english = ui::manual(u"en"_s);
    const QList<ui::Chapter> chapters = ui::manual(language);
    static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QByteArray id = chapters.at(i).id.toUtf8();
        QVERIFY2(language == "en"_L1 || chapters.at(i).text != english.at(i).text, id.constData());
        QVERIFY2(chapters.at(i).text.count(heading) == english.at(i).text.count(heading), id.constData());
    }
}

void TestHelp::chaptersWithoutATranslationAreInEnglish()
{
    const QList<ui::Chapter> english = ui::manual(u"en"_s);
    const QList<ui::Chapter> unknown = ui::manual(u"xx"_s);
    QCOMPARE(unknown.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(unknown.at(i).id, english.at(i).id);
        QCOMPARE(unknown.at(i).text, english.at(i).text);
    }
}

void TestHelp::openHelpFollowsTheLanguageOfTheWindow()
{
    ui::chooseLanguage(u"en"_s);
    m_test->openNew();
    ui::HelpWindow::open(&m_test->window(), u"evidence"_s);
    help()->showChapter(u"devices"_s);
    QCOMPARE(help()->windowTitle(), u"User guide"_s);
    m_test->window().findChild<QAction *>(u"language-de"_s)->trigger();
    QTRY_COMPARE(help()->windowTitle(), u"Benutzerhandbuch"_s);
    const auto *list = help()->findChild<QListWidget *>(u"helpChapters"_s);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"devices"_s);
    const QList<ui::Chapter> chapters = ui::manual(u"de"_s);
    const auto devices = std::ranges::find(chapters, u"devices"_s, &ui::Chapter::id);
    QCOMPARE(list->currentItem()->text(), devices->title);
    help()->findChild<QAction *>(u"helpBack"_s)->trigger();
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"evidence"_s);
    ui::chooseLanguage(u"en"_s);
}

void TestHelp::searchFindsWordsWithoutAccents()
{
    const QList<ui::Chapter> chapters{{u"a"_s, u"A"_s, u"The Überprüfung of files"_s},
                                      {u"b"_s, u"B"_s, u"Another text"_s}};
    QCOMPARE(ui::chaptersWith(chapters, u"uberpruf FILES"_s).size(), 1);
    QCOMPARE(ui::chaptersWith(chapters, u"files another"_s).size(), 0);
    QCOMPARE(ui::chaptersWith(chapters, QString()).size(), 2);
}

void TestHelp::backAndForward()
{
    ui::HelpWindow::open(&m_test->window(), u"evidence"_s);
    help()->showChapter(u"devices"_s);
    const auto *list = help()->findChild<QListWidget *>(u"helpChapters"_s);
    auto *back = help()->findChild<QAction *>(u"helpBack"_s);
    auto *forward = help()->findChild<QAction *>(u"helpForward"_s);
    back->trigger();
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"evidence"_s);
    forward->trigger();
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"devices"_s);
    QVERIFY(!forward->isEnabled());
}

void TestHelp::tourHasFiveStepsAndCanBeLeft()
{
    m_test->openNew();
    ui::startTour(m_test->window());
    QPointer<ui::Tour> tour = m_test->window().findChild<ui::Tour *>();
    QVERIFY(tour);
    for (int step = 0; step < 5; ++step) {
        QCOMPARE(tour->step(), step);
        tour->findChild<QPushButton *>(u"tourNext"_s)->click();
    }
    QTRY_VERIFY(!tour);
    ui::startTour(m_test->window());
    tour = m_test->window().findChild<ui::Tour *>();
    QTest::keyClick(tour, Qt::Key_Escape);
    QTRY_VERIFY(!tour);
}

void TestHelp::tourComesOnceByItself()
{
    QSettings().remove(u"tour/seen"_s);
    m_test->openNew();
    QTRY_VERIFY(m_test->window().findChild<ui::Tour *>());
    QTest::keyClick(m_test->window().findChild<ui::Tour *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_test->window().findChild<ui::Tour *>());
    m_test->window().openProject(m_test->projectPath());
    QTest::qWait(50);
    QVERIFY(!m_test->window().findChild<ui::Tour *>());
}

void TestHelp::tourStaysInTheWindow()
{
    m_test->openNew();
    m_test->window().resize(700, 500);
    ui::startTour(m_test->window());
    auto *tour = m_test->window().findChild<ui::Tour *>();
    for (int step = 0; step < 5; ++step) {
        QVERIFY(m_test->window().rect().contains(tour->geometry()));
        if (step < 4)
            tour->findChild<QPushButton *>(u"tourNext"_s)->click();
    }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
