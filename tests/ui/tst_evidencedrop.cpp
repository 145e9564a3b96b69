// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <evidence/evidencetreemodel.h>
#include <models/clausemodel.h>
#include <project/citations.h>
#include <support/shareddata.h>
#include <support/verifyok.h>
#include <widgets/messagebar.h>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Files and documents that are dropped, pasted and dragged, and what becomes of them.
class TestEvidenceDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void filesOverAFieldAreEvidence();
    void filesOnARowAreCitedInOneStep();
    void headingsTakeNothing();
    void documentOnARow();
    void documentOnTheCitations();
    void railSpringsOpen();
    void keyCitesForTheRowSeenLast();
    void knownBytesAreRecognised();
    void namesTellTheRevision();
    void folderNamesWhatItRefuses();
    void sameFileTwiceIsOne();
    void vanishedFileIsNamed();
    void pictureFromTheClipboard();
    void hostileFilesEnd();
    void hugeFileCanBeCancelled();
    void manyFiles();
    void readOnlyTakesNothing();

private:
    domain::RevisionId addByReference(const QString &number);
    QMimeData *revisions(const QList<domain::RevisionId> &ids);
    QPoint placeOf(const QString &clause);
    QWidget *tree() { return m_test->find<QTreeView>(u"clauses"_s)->viewport(); }
    QString message() { return m_test->window().findChild<ui::MessageBar *>(u"messageBar"_s)->text(); }
    QTreeWidget *report() { return m_test->window().findChild<QTreeWidget *>(u"addingReportFiles"_s); }
    std::unique_ptr<testsupport::TestWindow> m_test;
    QMimeData m_dragged;
};

void TestEvidenceDrop::init()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    m_test->openNew();
}

domain::RevisionId TestEvidenceDrop::addByReference(const QString &number)
{
    project::EvidenceDetails details;
    details.number = number;
    details.title = u"Title of "_s + number;
    const auto added = project::addEvidenceByReference(m_test->project(), details, u"archive"_s, u"size"_s);
    return added ? added->revision : domain::RevisionId();
}

QMimeData *TestEvidenceDrop::revisions(const QList<domain::RevisionId> &ids)
{
    QStringList numbers;
    for (const domain::RevisionId id : ids)
        numbers.append(QString::number(id.value));
    m_dragged.setData(ui::kRevisionsMimeType, numbers.join(u' ').toLatin1());
    m_dragged.setText(u"VV-1"_s);
    return &m_dragged;
}

/// Where the clause's row lies in the tree in view.
QPoint TestEvidenceDrop::placeOf(const QString &clause)
{
    auto *view = m_test->find<QTreeView>(u"clauses"_s);
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), ui::kClauseIdRole, clause, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return {-1, -1};
    view->scrollTo(found.first());
    return view->visualRect(found.first()).center();
}

void TestEvidenceDrop::filesOverAFieldAreEvidence()
{
    auto *search = m_test->find<QLineEdit>(u"clauseSearch"_s);
    QVERIFY(m_test->drop(search, {m_test->makeFile(u"A.txt"_s, 1), m_test->makeFile(u"B.txt"_s, 2)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QVERIFY(search->text().isEmpty());
    QVERIFY2(message().contains("2 files were added"_L1), qPrintable(message()));
    QVERIFY(m_test->data().citations.isEmpty());
}

void TestEvidenceDrop::filesOnARowAreCitedInOneStep()
{
    m_test->goTo(u"mdr:I:1"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_test->makeFile(u"A.txt"_s, 1)),
                  QUrl::fromLocalFile(m_test->makeFile(u"B.txt"_s, 2))});
    QVERIFY(m_test->drop(tree(), data, placeOf(u"mdr:I:2"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().citations.size(), 2, 30'000);
    QCOMPARE(m_test->data().citations.first().clause, u"mdr:I:2"_s);
    QCOMPARE(m_test->data().citations.at(0).position, 0);
    QCOMPARE(m_test->data().citations.at(1).position, 1);
    m_test->showArea(ui::Area::Devices);
    m_test->window().view()->undo();
    QVERIFY(m_test->data().citations.isEmpty());
    QVERIFY(m_test->data().documents.isEmpty());
    QCOMPARE(m_test->window().view()->area(), ui::Area::Requirements); // undo goes back to the row
    m_test->showArea(ui::Area::Devices);
    m_test->window().view()->redo();
    QCOMPARE(m_test->data().citations.size(), 2);
    QCOMPARE(m_test->window().view()->here().place.clause, u"mdr:I:2"_s); // and so does redo
}

void TestEvidenceDrop::headingsTakeNothing()
{
    const domain::RevisionId revision = addByReference(u"VV-1"_s);
    m_test->showArea(ui::Area::Documentation);
    QVERIFY(!m_test->drop(tree(), *revisions({revision}), {20, 2000})); // below the last row
    QVERIFY(m_test->data().citations.isEmpty());
}

void TestEvidenceDrop::documentOnARow()
{
    const domain::RevisionId first = addByReference(u"VV-1"_s);
    const domain::RevisionId second = addByReference(u"VV-2"_s);
    QVERIFY(m_test->drop(tree(), *revisions({first, second}), placeOf(u"mdr:I:2"_s)));
    QCOMPARE(m_test->data().citations.size(), 2);
    QVERIFY2(message().contains("MDR Annex I 2"_L1), qPrintable(message()));
    QVERIFY(m_test->drop(tree(), *revisions({first}), placeOf(u"mdr:I:2"_s))); // it is there already
    QCOMPARE(m_test->data().citations.size(), 2);
    m_test->window().view()->undo();
    QVERIFY(m_test->data().citations.isEmpty());
    // What another project calls by a number that nothing has here.
    QVERIFY(!m_test->drop(tree(), *revisions({domain::RevisionId{4711}}), placeOf(u"mdr:I:2"_s)));
}

void TestEvidenceDrop::documentOnTheCitations()
{
    const domain::RevisionId revision = addByReference(u"VV-1"_s);
    m_test->goTo(u"mdr:I:3"_s);
    auto *list = m_test->find<QListView>(u"citations"_s);
    QVERIFY(m_test->drop(list->viewport(), *revisions({revision}), {5, 5}));
    QCOMPARE(m_test->data().citations.first().clause, u"mdr:I:3"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    m_test->find<QToolButton>(u"recentEvidenceFold"_s)->click();
    auto *recent = m_test->find<QListWidget>(u"recentEvidence"_s);
    QCOMPARE(recent->count(), 1);
    m_test->goTo(u"mdr:I:4"_s);
    recent->setCurrentRow(0);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QCOMPARE(m_test->data().citations.size(), 2);
}

void TestEvidenceDrop::railSpringsOpen()
{
    const domain::RevisionId revision = addByReference(u"VV-1"_s);
    m_test->showArea(ui::Area::Evidence);
    auto *button = m_test->find<QToolButton>(u"area-requirements"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, revisions({revision}), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(button, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move({6, 6}, Qt::CopyAction, &m_dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(button, &move);
    QTRY_COMPARE(m_test->window().view()->area(), ui::Area::Requirements);
}

void TestEvidenceDrop::keyCitesForTheRowSeenLast()
{
    addByReference(u"VV-1"_s);
    m_test->goTo(u"mdr:I:2"_s);
    m_test->showArea(ui::Area::Evidence);
    auto *list = m_test->find<QTreeView>(u"evidenceTable"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QVERIFY(m_test->window().findChild<QAction *>(u"citeEvidence"_s)->text().endsWith(" 2"_L1));
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(m_test->data().citations.size(), 1);
    QCOMPARE(m_test->data().citations.first().clause, u"mdr:I:2"_s);
    QVERIFY2(message().contains("VV-1 revision 1"_L1), qPrintable(message()));
    QCOMPARE(m_test->window().view()->area(), ui::Area::Evidence);
}

void TestEvidenceDrop::knownBytesAreRecognised()
{
    m_test->showArea(ui::Area::Evidence);
    auto *list = m_test->find<QTreeView>(u"evidenceTable"_s);
    QVERIFY(m_test->drop(list->viewport(), {m_test->makeFile(u"A.txt"_s, 7), m_test->makeFile(u"B.txt"_s, 8)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QVERIFY(QFile::copy(m_test->path(u"A.txt"_s), m_test->path(u"other name.txt"_s)));
    QVERIFY(m_test->drop(list->viewport(), {m_test->path(u"other name.txt"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("already here as A.txt revision 1"_L1), 30'000);
    QCOMPARE(m_test->data().revisions.size(), 2);
    QVERIFY(report()->isVisible());
    QCOMPARE(report()->topLevelItemCount(), 1);
}

void TestEvidenceDrop::namesTellTheRevision()
{
    addByReference(u"VV-012"_s);
    addByReference(u"VV-01"_s);
    m_test->showArea(ui::Area::Evidence);
    auto *list = m_test->find<QTreeView>(u"evidenceTable"_s);
    QVERIFY(m_test->drop(list->viewport(), {m_test->makeFile(u"vv-012_r4.pdf"_s, 4),
                                            m_test->makeFile(u"VV-01 Rev. B draft.txt"_s, 5),
                                            m_test->makeFile(u"VV-012 annex A.txt"_s, 6)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 5, 30'000);
    QCOMPARE(m_test->data().documents.size(), 3); // the annex is a document of its own
    QCOMPARE(m_test->data().revisions.at(2).label, u"4"_s);
    QCOMPARE(m_test->data().revisions.at(2).document, m_test->data().documents.at(0).id);
    QCOMPARE(m_test->data().revisions.at(3).label, u"B"_s);
    // A single one is asked about as a revision of its document.
    QVERIFY(m_test->drop(list->viewport(), {m_test->makeFile(u"VV-012 rev 5.txt"_s, 9)}));
    QTRY_VERIFY(m_test->window().findChild<QLineEdit *>(u"evidenceRevision"_s));
    QCOMPARE(m_test->find<QLineEdit>(u"evidenceRevision"_s)->text(), u"5"_s);
    QVERIFY(!m_test->find<QLineEdit>(u"evidenceNumber"_s)->isEnabled());
    m_test->find<QPushButton>(u"accept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 6, 30'000);
    QCOMPARE(m_test->data().documents.size(), 3);
    // The number alone: which revision it is, the person says.
    QTRY_VERIFY(!m_test->window().findChild<QLineEdit *>(u"evidenceRevision"_s));
    QVERIFY(m_test->drop(list->viewport(), {m_test->makeFile(u"VV-012.txt"_s, 10)}));
    QTRY_VERIFY(m_test->window().findChild<QLineEdit *>(u"evidenceRevision"_s));
    QVERIFY(m_test->find<QLineEdit>(u"evidenceRevision"_s)->text().isEmpty());
}

void TestEvidenceDrop::folderNamesWhatItRefuses()
{
#ifdef Q_OS_WIN
    QSKIP("links to folders need a privilege there");
#endif
    QDir().mkpath(m_test->path(u"folder/below"_s));
    m_test->makeFile(u"folder/A.txt"_s, 1);
    m_test->makeFile(u"folder/below/B.txt"_s, 2);
    QVERIFY(QFile::link(m_test->path(u"folder"_s), m_test->path(u"folder/below/loop"_s)));
    QVERIFY(QFile::link(m_test->path(u"gone"_s), m_test->path(u"folder/broken"_s)));
    m_test->showArea(ui::Area::Evidence);
    QVERIFY(m_test->drop(m_test->find<QTreeView>(u"evidenceTable"_s)->viewport(), {m_test->path(u"folder"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QTRY_VERIFY(report()->isVisible());
    QCOMPARE(report()->topLevelItemCount(), 4);
    QCOMPARE(report()->topLevelItem(0)->text(0), u"broken"_s);
    QVERIFY(report()->topLevelItem(1)->text(2).contains("links are not followed"_L1));
}

void TestEvidenceDrop::sameFileTwiceIsOne()
{
    QDir().mkpath(m_test->path(u"folder"_s));
    const QString file = m_test->makeFile(u"folder/A.txt"_s, 1);
    QVERIFY(QFile::copy(file, m_test->path(u"folder/B.txt"_s)));
    QVERIFY(m_test->drop(tree()->window(), {file, m_test->path(u"folder"_s), file}) ||
            m_test->drop(m_test->window().view(), {file, m_test->path(u"folder"_s), file}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 1, 30'000);
    QTRY_VERIFY(message().contains("B.txt: already here as A.txt revision 1"_L1));
}

void TestEvidenceDrop::vanishedFileIsNamed()
{
    QVERIFY(m_test->drop(m_test->window().view(), {m_test->path(u"gone.pdf"_s), m_test->makeFile(u"A.txt"_s, 1),
                                                   m_test->makeFile(u"B.txt"_s, 2)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 2, 30'000);
    QTRY_VERIFY2(message().contains("gone.pdf was not added"_L1), qPrintable(message()));
}

void TestEvidenceDrop::pictureFromTheClipboard()
{
    m_test->showArea(ui::Area::Evidence);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(image);
    auto *list = m_test->find<QTreeView>(u"evidenceTable"_s);
    list->setFocus();
    m_test->window().findChild<QAction *>(u"pasteEvidence"_s)->trigger();
    QTRY_VERIFY(m_test->window().findChild<QLineEdit *>(u"evidenceNumber"_s));
    QVERIFY(m_test->find<QLineEdit>(u"evidenceNumber"_s)->text().contains("2026"_L1));
    m_test->find<QPushButton>(u"accept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), 1, 30'000);
    QCOMPARE(m_test->data().revisions.first().mediaType, u"image/png"_s);
    QGuiApplication::clipboard()->setText(u"words"_s);
    m_test->window().findChild<QAction *>(u"pasteEvidence"_s)->trigger();
    QVERIFY2(message().contains("neither files nor a picture"_L1), qPrintable(message()));
}

void TestEvidenceDrop::hostileFilesEnd()
{
    QStringList files = testsupport::sharedFiles(u"pdf/qpdf-fuzz"_s, {u""_s});
    if (files.isEmpty())
        QSKIP("no shared data");
    files = files.first(std::min<qsizetype>(files.size(), 12));
    m_test->showArea(ui::Area::Evidence); // the report is there
    QVERIFY(m_test->drop(m_test->window().view(), files));
    auto *progress = m_test->window().findChild<QProgressBar *>(u"jobProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible() && report()->topLevelItemCount() + m_test->data().revisions.size() > 0,
                             300'000);
}

void TestEvidenceDrop::hugeFileCanBeCancelled()
{
    const QString path = m_test->path(u"huge.bin"_s);
    QFile huge(path);
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(1'000'000'000)); // takes no room
    huge.close();
    QVERIFY(m_test->drop(m_test->window().view(), {path, m_test->makeFile(u"A.txt"_s, 1)}));
    auto *progress = m_test->window().findChild<QProgressBar *>(u"jobProgress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 10, 60'000);
    m_test->find<QToolButton>(u"cancelJob"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), 30'000);
    QVERIFY(m_test->data().revisions.isEmpty());
}

void TestEvidenceDrop::manyFiles()
{
    constexpr int kFiles = 60;
    QDir().mkpath(m_test->path(u"many"_s));
    for (int number = 1; number <= kFiles; ++number)
        m_test->makeFile(u"many/D-%1.txt"_s.arg(number), number);
    QVERIFY(m_test->drop(m_test->window().view(), {m_test->path(u"many"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->data().revisions.size(), kFiles, 300'000);
    m_test->window().view()->undo();
    QVERIFY(m_test->data().documents.isEmpty());
}

void TestEvidenceDrop::readOnlyTakesNothing()
{
    testsupport::TestWindow &test = *m_test;
    const auto other = project::Project::open(test.projectPath(), storage::OpenMode::ReadOnly, test.environment());
    VERIFY_OK(other);
    ui::JobRunner jobs;
    ui::ProjectView view(**other, jobs);
    view.setVisible(true);
    QVERIFY(!testsupport::TestWindow::drop(&view, {test.makeFile(u"A.txt"_s, 1)}));
}

QTEST_MAIN(TestEvidenceDrop)
#include "tst_evidencedrop.moc"
