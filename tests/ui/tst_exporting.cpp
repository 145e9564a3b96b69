// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <exporting/exportdialog.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void forecastFollowsTheChoices();
    void remarksLeadToTheirRows();
    void remembersTheChoicesOfTheProject();
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void saysThatAFileIsReplaced();
    void focusGoesWhereTheNextKeyIsMeant();

private:
    void open();
    void close() { m_test->find<QDialog>(u"exportDialog"_s)->close(); }
    QString result();

    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestExporting::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew({u"Alpha"_s, u"Beta"_s});
    open();
}

void TestExporting::open()
{
    m_test->window().findChild<QAction *>(u"actionExport"_s)->trigger();
}

/// Of an export that was just started.
QString TestExporting::result()
{
    const auto *text = m_test->window().findChild<QLabel *>(u"exportResult"_s);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 60'000); }();
    return text->text();
}

void TestExporting::forecastFollowsTheChoices()
{
    const auto *size = m_test->find<QLabel>(u"exportEstimate"_s);
    const QString whole = size->text();
    QVERIFY2(whole.startsWith("About "_L1) && whole.endsWith(" kB"_L1), qPrintable(whole));
    auto *kind = m_test->find<QComboBox>(u"exportKind"_s);
    kind->setCurrentIndex(kind->findData(int(report::DocumentKind::AnnexIII)));
    QVERIFY(size->text() != whole);
    QVERIFY(!m_test->find<QWidget>(u"exportStamps"_s)->isEnabled());
    const auto *counts = m_test->find<QLabel>(u"exportRemarkCounts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(counts->text().contains("errors"_L1), 20'000);
}

void TestExporting::remarksLeadToTheirRows()
{
    auto *remarks = m_test->window().findChild<QListWidget *>(u"exportRemarks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remarks->count() > 0, 20'000);
    const auto found = remarks->findItems(u"MDR Annex I "_s, Qt::MatchStartsWith);
    QVERIFY(found.size() > 1);
    remarks->setCurrentItem(found.at(1));
    const QString ref = found.at(1)->text().section(u':', 0, 0).section(u' ', 3);
    m_test->find<QPushButton>(u"exportGoToRemark"_s)->click();
    QVERIFY(m_test->find<QLabel>(u"clauseTitle"_s)->text().startsWith(ref + u' '));
}

void TestExporting::remembersTheChoicesOfTheProject()
{
    QDir(m_test->path({})).mkdir(u"out"_s);
    m_test->find<QComboBox>(u"exportKind"_s)->setCurrentIndex(1);
    m_test->find<QListWidget>(u"exportDevices"_s)->item(1)->setCheckState(Qt::Unchecked);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(m_test->path(u"out/a.pdf"_s));
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    QVERIFY(result().contains("pages"_L1));
    close();
    m_test->reopen();
    open();
    QCOMPARE(m_test->find<QComboBox>(u"exportKind"_s)->currentIndex(), 1);
    const auto *devices = m_test->find<QListWidget>(u"exportDevices"_s);
    QCOMPARE(devices->item(0)->checkState(), Qt::Checked);
    QCOMPARE(devices->item(1)->checkState(), Qt::Unchecked);
    const QString proposed = QDir::fromNativeSeparators(m_test->find<QLineEdit>(u"exportPath"_s)->text());
    QCOMPARE(QFileInfo(proposed).absolutePath(), m_test->path(u"out"_s));
    QVERIFY(proposed.contains("gspr-checklist"_L1));
}

void TestExporting::refusesWithOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such folder") << u"none/out.pdf"_s << u"Cannot write"_s;
    QTest::newRow("the project") << u"test.gesper"_s << u"is a project"_s;
    QTest::newRow("a folder") << u"folder"_s << u"it is a folder"_s;
}

void TestExporting::refusesWithOneSentence()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    QDir(m_test->path({})).mkdir(u"folder"_s);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(m_test->path(name));
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    const QString text = result();
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(m_test->find<QPushButton>(u"exportStart"_s)->isEnabled()); // to choose another place and go on
}

void TestExporting::saysThatAFileIsReplaced()
{
    const QString path = m_test->makeFile(u"old.pdf"_s, 10);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(path);
    QVERIFY(m_test->find<QLabel>(u"exportPathNote"_s)->text().contains("replaced"_L1));
    m_test->find<QComboBox>(u"exportKind"_s)->setCurrentIndex(1);
    m_test->find<QPushButton>(u"exportStart"_s)->click();
    QVERIFY(result().contains("pages"_L1));
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestExporting::focusGoesWhereTheNextKeyIsMeant()
{
    auto *dialog = m_test->find<QDialog>(u"exportDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    m_test->find<QComboBox>(u"exportKind"_s)->setCurrentIndex(1);
    m_test->find<QLineEdit>(u"exportPath"_s)->setText(m_test->path(u"a.pdf"_s));
    auto *start = m_test->find<QPushButton>(u"exportStart"_s);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(dialog->focusWidget()->objectName(), u"exportCancel"_s);
    QVERIFY(result().contains("pages"_L1));
    QCOMPARE(dialog->focusWidget()->objectName(), u"exportOpen"_s);
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
