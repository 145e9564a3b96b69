// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/citations.h>
#include <project/evidencefiles.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestEvidenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void dropSeveralFiles();
    void addingKeepsTheWindowAlive();
    void batchIsOneStepOfUndo();
    void cancelledAddingLeavesNothing();
    void folderIsSearchedThrough();
    void refusedFileIsNamed();
    void byReference();
    void editDetails();
    void removeIsRefusedWhileCited();

private:
    void drop(const QStringList &paths);
    QAction *action(const QString &name) { return m_test->window().findChild<QAction *>(name); }
    std::unique_ptr<testsupport::TestWindow> m_test;
};

void TestEvidenceList::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
    m_test->showArea(ui::Area::Evidence);
}

void TestEvidenceList::drop(const QStringList &paths)
{
    QVERIFY(m_test->drop(m_test->find<QTreeView>(u"evidenceTable"_s)->viewport(), paths));
}

void TestEvidenceList::dropSeveralFiles()
{
    drop({m_test->makePdf(u"A-1.pdf"_s, 2), m_test->makePdf(u"B-2.pdf"_s, 4)});
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QCOMPARE(m_test->data().documents.first().number, u"A-1.pdf"_s);
    QCOMPARE(m_test->data().revisions.at(1).pages, 4);
    QCOMPARE(m_test->find<QTreeView>(u"evidenceTable"_s)->model()->rowCount(), 2);
    m_test->find<QLineEdit>(u"evidenceFilter"_s)->setText(u"b-2"_s);
    QCOMPARE(m_test->find<QTreeView>(u"evidenceTable"_s)->model()->rowCount(), 1);
}

void TestEvidenceList::addingKeepsTheWindowAlive()
{
    const QStringList paths{m_test->makeFile(u"large.bin"_s, 200'000'000), m_test->makeFile(u"small.txt"_s, 10)};
    qint64 longest = 0;
    QElapsedTimer sinceLast;
    sinceLast.start();
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceLast.restart()); });
    beat.start(5);
    drop(paths);
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 120'000);
    QVERIFY2(longest < 500, qPrintable(u"the window stood still for %1 ms"_s.arg(longest)));
    base::SilentJob job;
    const auto report = m_test->project().file().verify(true, job);
    VERIFY_OK(report);
    QCOMPARE(report->damages.size(), 0);
}

void TestEvidenceList::batchIsOneStepOfUndo()
{
    drop({m_test->makeFile(u"A.txt"_s, 1), m_test->makeFile(u"B.txt"_s, 2), m_test->makeFile(u"C.txt"_s, 3)});
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 3, 30'000);
    VERIFY_OK(m_test->project().undo());
    QVERIFY(m_test->data().revisions.isEmpty());
    QVERIFY(m_test->data().documents.isEmpty());
    VERIFY_OK(m_test->project().redo());
    QCOMPARE(m_test->data().revisions.size(), 3);
}

void TestEvidenceList::cancelledAddingLeavesNothing()
{
    drop({m_test->makeFile(u"A.txt"_s, 1), m_test->makeFile(u"large.bin"_s, 200'000'000)});
    auto *progress = m_test->window().findChild<QProgressBar *>(u"jobProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 600, 60'000);
    m_test->find<QToolButton>(u"cancelJob"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), 30'000);
    QVERIFY(m_test->data().revisions.isEmpty());
    QVERIFY(m_test->data().documents.isEmpty());
    QVERIFY(!m_test->project().canUndo());
    m_test->reopen();
    base::SilentJob job;
    const auto report = m_test->project().file().verify(true, job);
    VERIFY_OK(report);
    QCOMPARE(report->damages.size(), 0);
    QCOMPARE(report->files, 0);
}

void TestEvidenceList::folderIsSearchedThrough()
{
    QDir().mkpath(m_test->path(u"folder/below"_s));
    m_test->makeFile(u"folder/A.txt"_s, 1);
    m_test->makeFile(u"folder/below/B.txt"_s, 2);
    drop({m_test->path(u"folder"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QDir().mkpath(m_test->path(u"empty"_s));
    drop({m_test->path(u"empty"_s)});
    const auto *messages = m_test->window().findChild<ui::MessageBar *>(u"messageBar"_s);
    QTRY_VERIFY(messages->text().contains("no files"_L1));
}

void TestEvidenceList::refusedFileIsNamed()
{
    // A second set of bytes under a number and revision that are taken.
    QDir().mkpath(m_test->path(u"other"_s));
    drop({m_test->makePdf(u"A.pdf"_s, 1), m_test->makePdf(u"B.pdf"_s, 1)});
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    drop({m_test->makePdf(u"other/A.pdf"_s, 2), m_test->makePdf(u"C.pdf"_s, 1)});
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 3, 30'000);
    const QString message = m_test->find<ui::MessageBar>(u"messageBar"_s)->text();
    QVERIFY2(message.contains("A.pdf was not added"_L1), qPrintable(message));
    QVERIFY(!message.contains("C.pdf"_L1));
}

void TestEvidenceList::byReference()
{
    m_test->find<QPushButton>(u"addReference"_s)->click();
    m_test->find<QPushButton>(u"accept"_s)->click();
    QVERIFY(m_test->find<QLabel>(u"dialogError"_s)->isVisible());
    m_test->find<QLineEdit>(u"evidenceNumber"_s)->setText(u"SOP-1"_s);
    m_test->find<QLineEdit>(u"evidenceDate"_s)->setText(u"March"_s);
    m_test->find<QPushButton>(u"accept"_s)->click();
    QVERIFY(m_test->data().documents.isEmpty());
    m_test->find<QLineEdit>(u"evidenceDate"_s)->setText(u"2026-01-02"_s);
    m_test->find<QLineEdit>(u"evidenceKeptAt"_s)->setText(u"archive"_s);
    m_test->find<QPushButton>(u"accept"_s)->click();
    QCOMPARE(m_test->data().revisions.size(), 1);
    QCOMPARE(m_test->data().revisions.first().keptAt, u"archive"_s);
    QCOMPARE(m_test->data().revisions.first().date, QDate(2026, 1, 2));
    QVERIFY(!action(u"extractEvidence"_s)->isEnabled());
}

void TestEvidenceList::editDetails()
{
    project::EvidenceDetails details;
    details.number = u"VV-1"_s;
    VERIFY_OK(project::addEvidenceByReference(m_test->project(), details, u"archive"_s, {}));
    action(u"editEvidence"_s)->trigger();
    m_test->find<QLineEdit>(u"evidenceTitle"_s)->setText(u"A title"_s);
    auto *state = m_test->find<QComboBox>(u"evidenceState"_s);
    state->setCurrentIndex(state->findData(u"approved"_s));
    m_test->find<QPushButton>(u"accept"_s)->click();
    QCOMPARE(m_test->data().documents.first().title, u"A title"_s);
    QCOMPARE(m_test->data().revisions.first().state, domain::DocumentState::Approved);
}

void TestEvidenceList::removeIsRefusedWhileCited()
{
    project::EvidenceDetails details;
    details.number = u"VV-1"_s;
    const auto added = project::addEvidenceByReference(m_test->project(), details, u"archive"_s, {});
    VERIFY_OK(added);
    VERIFY_OK(project::addCitation(m_test->project(), m_test->row(u"mdr:I:1"_s), {},
                                   {added->revision, u"1"_s, {}, {}}));
    QCOMPARE(m_test->find<QListWidget>(u"citedFrom"_s)->count(), 1);
    action(u"removeEvidence"_s)->trigger();
    QCOMPARE(m_test->data().documents.size(), 1);
    QVERIFY(m_test->find<ui::MessageBar>(u"messageBar"_s)->text().contains("cited"_L1));
    VERIFY_OK(project::removeCitation(m_test->project(), m_test->data().citations.first().id));
    action(u"removeEvidence"_s)->trigger();
    QVERIFY(m_test->data().documents.isEmpty());
}

QTEST_MAIN(TestEvidenceList)
#include "tst_evidencelist.moc"
