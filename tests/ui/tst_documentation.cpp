// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/sections.h>
#include <support/verifyok.h>

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

class TestDocumentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void writeASection();
    void startFromTheTemplate();
    void insertAField();

private:
    QString stored();
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestDocumentation::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->goTo(u"mdr:II:1.1(a)"_s);
}

QString TestDocumentation::stored()
{
    const auto *section = project::sectionOf(m_test->data(), u"mdr:II:1.1(a)"_s, std::nullopt);
    return section ? section->text : QString();
}

void TestDocumentation::writeASection()
{
    auto *text = m_test->find<QPlainTextEdit>(u"sectionText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"# What it is"_s);
    QCOMPARE(m_test->find<QTextBrowser>(u"sectionPreview"_s)->toPlainText(), u"What it is"_s);
    QVERIFY(stored().isEmpty());
    m_test->press(QKeySequence(u"Ctrl+Down"_s));
    QTRY_COMPARE(stored(), u"# What it is"_s);
    QVERIFY(m_test->find<QPlainTextEdit>(u"sectionText"_s)->toPlainText().isEmpty());
    m_test->reopen();
    QCOMPARE(stored(), u"# What it is"_s);
}

void TestDocumentation::startFromTheTemplate()
{
    auto *button = m_test->find<QPushButton>(u"startFromTemplate"_s);
    button->click();
    QVERIFY(!button->isVisible());
    QVERIFY(m_test->find<QPlainTextEdit>(u"sectionText"_s)->toPlainText().contains("{{ device.name }}"_L1));
    QVERIFY(stored().isEmpty());
    m_test->showArea(ui::Area::Evidence);
    QVERIFY(stored().contains("{{ device.name }}"_L1));
}

void TestDocumentation::insertAField()
{
    auto *menu = m_test->find<QPushButton>(u"insertField"_s)->menu();
    for (QAction *action : menu->actions()) {
        if (action->text().contains("manufacturer.name"_L1))
            action->trigger();
    }
    QCOMPARE(m_test->find<QPlainTextEdit>(u"sectionText"_s)->toPlainText(), u"{{ manufacturer.name }}"_s);
}

QTEST_MAIN(TestDocumentation)
#include "tst_documentation.moc"
