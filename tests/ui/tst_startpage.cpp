// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <newproject/newprojectdraft.h>
#include <project/answers.h>
#include <shell/recentlist.h>
#include <shell/recentmodel.h>
#include <shell/recentprojects.h>

#include <support/verifyok.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using testsupport::TestWindow;

class TestStartPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_test;

    ui::RecentList *list() { return m_test->find<ui::RecentList>(u"recentProjects"_s); }
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }
    void close() { action(u"actionClose"_s)->trigger(); }

    /// A second project beside that of TestWindow, opened and closed again.
    void openAndCloseAnother()
    {
        project::NewProject content;
        content.firstDevice.name = u"Beta"_s;
        VERIFY_OK(m_test->window().createProject(
            {domain::Regulation::Ivdr, content, m_test->path(u"other.gesper"_s)}));
        close();
    }

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }

    void emptyListTeaches()
    {
        const auto labels = list()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible(); }));
        QVERIFY(!m_test->window().findChild<QWidget *>(u"unfinishedProject"_s)->isVisible());
    }

    void cardSaysHowFarAProjectIs()
    {
        m_test->openNew();
        project::AnswerPatch no;
        no.applies = domain::Applicability::No;
        no.justification = u"Not sterile."_s;
        VERIFY_OK(project::setAnswer(m_test->project(), m_test->row(u"mdr:I:17.2"_s), {}, no));
        close();
        const QModelIndex card = list()->model()->index(0, 0);
        QCOMPARE(card.data().toString(), u"Alpha"_s);
        QCOMPARE(card.data(ui::kRecentDevicesRole).toString(), u"MDR · Alpha (class IIa)"_s);
        const QStringList counts = card.data(ui::kRecentCountsRole).toStringList();
        QCOMPARE(counts.size(), 3);
        QVERIFY2(counts.first().startsWith(u"1 of "_s), qPrintable(counts.first()));
        QCOMPARE(counts.at(1), u"1 with evidence"_s);
        QCOMPARE(counts.at(2), u"0 reviewed"_s);
    }

    void modelKeepsItsWord()
    {
        ui::RecentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::RecentProject project;
        project.path = u"/b.gesper"_s;
        model.setProjects({ui::RecentProject(), project});
        QCOMPARE(model.index(1).data().toString(), u"b"_s);
        model.setProjects({});
        QCOMPARE(model.rowCount(), 0);
    }

    void missingFileIsGreyedAndCanBeRemoved()
    {
        m_test->openNew();
        close();
        openAndCloseAnother();
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(QFile::remove(m_test->projectPath()));
        list()->refresh();
        QTRY_VERIFY(list()->model()->index(1, 0).data(ui::kRecentMissingRole).toBool());
        QVERIFY(!list()->model()->index(0, 0).data(ui::kRecentMissingRole).toBool());
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(ui::recentProjects().first().path, m_test->path(u"other.gesper"_s));
    }

    void pinnedStaysOnTop()
    {
        m_test->openNew();
        close();
        openAndCloseAnother();
        QCOMPARE(ui::recentProjects().first().title, u"Beta"_s);
        ui::pinRecentProject(m_test->projectPath(), true);
        QCOMPARE(ui::recentProjects().first().title, u"Alpha"_s);
        openAndClose(m_test->path(u"other.gesper"_s));
        QCOMPARE(ui::recentProjects().first().title, u"Alpha"_s);
        ui::pinRecentProject(m_test->projectPath(), false);
        QVERIFY(!ui::recentProjects().first().isPinned);
    }

    void enterOpensAndTheMenuOffersTheRest()
    {
        m_test->openNew();
        close();
        list()->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, list()->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(list(), &event);
        auto *menu = list()->findChild<QMenu *>(u"recentMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 5);
        menu->close();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(m_test->window().project());
    }

    void anUnfinishedProjectIsOffered()
    {
        ui::NewProjectDraft draft;
        draft.devices = {{u"Gerät Ωmega"_s, {}, {}}};
        ui::keepUnfinishedProject(draft);
        m_test->openNew();
        close();
        QVERIFY(m_test->find<QLabel>(u"unfinishedText"_s)->text().contains(u"Gerät Ωmega"_s));
        m_test->find<QPushButton>(u"discardNew"_s)->click();
        QVERIFY(!ui::unfinishedProject());
        QVERIFY(!m_test->window().findChild<QWidget *>(u"unfinishedProject"_s)->isVisible());
    }

private:
    void openAndClose(const QString &path)
    {
        m_test->window().openProject(path);
        QVERIFY(m_test->window().project());
        close();
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
