// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <project/citations.h>
#include <project/evidencefiles.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestEvidenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void dropSeveralFiles();
    void refusedFileIsNamed();
    void byReference();
    void editDetails();
    void removeIsRefusedWhileCited();

private:
    void drop(const QStringList &paths);
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
    QVERIFY(m_test->drop(m_test->find<QTableView>(u"evidenceTable"_s)->viewport(), paths));
}

void TestEvidenceList::dropSeveralFiles()
{
    drop({m_test->makePdf(u"A-1.pdf"_s, 2), m_test->makePdf(u"B-2.pdf"_s, 4)});
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QCOMPARE(m_test->data().documents.first().number, u"A-1.pdf"_s);
    QCOMPARE(m_test->data().revisions.at(1).pages, 4);
    QCOMPARE(m_test->find<QTableView>(u"evidenceTable"_s)->model()->rowCount(), 2);
    m_test->find<QLineEdit>(u"evidenceFilter"_s)->setText(u"b-2"_s);
    QCOMPARE(m_test->find<QTableView>(u"evidenceTable"_s)->model()->rowCount(), 1);
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
    QVERIFY(!m_test->find<QPushButton>(u"extractEvidence"_s)->isEnabled());
}

void TestEvidenceList::editDetails()
{
    project::EvidenceDetails details;
    details.number = u"VV-1"_s;
    VERIFY_OK(project::addEvidenceByReference(m_test->project(), details, u"archive"_s, {}));
    m_test->find<QPushButton>(u"editEvidence"_s)->click();
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
    m_test->find<QPushButton>(u"removeEvidence"_s)->click();
    QCOMPARE(m_test->data().documents.size(), 1);
    QVERIFY(m_test->find<ui::MessageBar>(u"messageBar"_s)->text().contains("cited"_L1));
    VERIFY_OK(project::removeCitation(m_test->project(), m_test->data().citations.first().id));
    m_test->find<QPushButton>(u"removeEvidence"_s)->click();
    QVERIFY(m_test->data().documents.isEmpty());
}

QTEST_MAIN(TestEvidenceList)
#include "tst_evidencelist.moc"
