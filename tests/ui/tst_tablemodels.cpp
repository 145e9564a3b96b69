// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "testwindow.h"

#include <evidence/citationmodel.h>
#include <evidence/evidencetreemodel.h>
#include <models/gridmodel.h>
#include <project/citations.h>
#include <project/evidencefiles.h>
#include <remarks/remarkfilter.h>
#include <remarks/remarkmodel.h>
#include <support/verifyok.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gridLeavesBlankRowsOut();
    void gridShowsChoices();
    void revisionsComeAndGo();
    void evidenceIsGrouped();
    void evidenceIsFoundByProblemAndWithoutAccents();
    void citationsKnowWhatToConfirm();
    void remarksChangeInTheMiddle();
    void remarkFilter();
};

namespace
{

ui::EvidenceRow evidenceRow(qint64 id, const QString &number)
{
    ui::EvidenceRow row;
    row.document.id = {id};
    row.document.number = number;
    row.revision.id = {id};
    row.revision.document = {id};
    return row;
}

domain::Remark remark(const QString &message, domain::Severity severity)
{
    return {u"rule"_s, severity, {}, message, u"advice"_s};
}

QStringList messages(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, ui::kMessageColumn).data().toString());
    return texts;
}

} // namespace

void TestTableModels::gridLeavesBlankRowsOut()
{
    ui::GridModel model({{u"Kind"_s, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}}, {u"Name"_s, {}}});
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QSignalSpy edited(&model, &ui::GridModel::edited);
    model.setRows({{u"b"_s, u"one"_s}});
    model.addRow();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rows(), (QList<QStringList>{{u"b"_s, u"one"_s}}));
    model.setRows({{u"b"_s, u"one"_s}});
    QCOMPARE(model.rowCount(), 2); // the blank row is still being filled
    QCOMPARE(edited.size(), 0);
    QVERIFY(model.setData(model.index(1, 1), u"two"_s, Qt::EditRole));
    QCOMPARE(model.rows().last(), (QStringList{u"a"_s, u"two"_s}));
    model.removeRowAt(0);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(model.rowCount(), 1);
}

void TestTableModels::gridShowsChoices()
{
    ui::GridModel model({{u"Kind"_s, {{u"a"_s, u"Apple"_s}}}});
    model.setRows({{u"a"_s}});
    QCOMPARE(model.index(0, 0).data().toString(), u"Apple"_s);
    QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), u"a"_s);
    model.setReadOnly(true);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
}

void TestTableModels::revisionsComeAndGo()
{
    ui::EvidenceTreeModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setRows({evidenceRow(1, u"VV-10"_s), evidenceRow(2, u"VV-2"_s), evidenceRow(3, u"C"_s)});
    QCOMPARE(model.index(1, 0).data().toString(), u"VV-2"_s); // as people count
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(model.rows());
    QCOMPARE(reset.size(), 0);
    model.setRows({evidenceRow(1, u"VV-10"_s), evidenceRow(3, u"C2"_s), evidenceRow(4, u"D"_s)});
    QCOMPARE(model.indexOf({3}).data().toString(), u"C2"_s);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.indexOf({2}).isValid());
}

void TestTableModels::evidenceIsGrouped()
{
    ui::EvidenceTreeModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QList<ui::EvidenceRow> rows{evidenceRow(1, u"A"_s), evidenceRow(2, u"A"_s), evidenceRow(3, u"B"_s)};
    rows[1].document.id = rows[0].document.id;
    rows[1].revision.document = rows[0].document.id;
    rows[1].revision.label = u"2"_s;
    rows[2].document.kind = domain::EvidenceKind::Plan;
    model.setRows(rows);
    model.setGrouping(ui::EvidenceGrouping::Document);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(model.index(0, 0))->revision.id, domain::RevisionId{2}); // the newest stands for it
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(model.indexOf({1}).parent(), model.index(0, 0));
    model.setGrouping(ui::EvidenceGrouping::Kind);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isGroup(model.index(1, 0)));
    QCOMPARE(model.index(0, 0).data().toString(), u"other (2)"_s);
    ui::EvidenceFilter filter;
    filter.kind = domain::EvidenceKind::Plan;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.shownCount(), 1);
    filter.kind.reset();
    filter.text = u"2 a"_s;
    model.setFilter(filter);
    QCOMPARE(model.shownCount(), 1);
    QVERIFY(model.indexOf({2}).isValid());
}

void TestTableModels::evidenceIsFoundByProblemAndWithoutAccents()
{
    ui::EvidenceTreeModel model;
    QList<ui::EvidenceRow> rows{evidenceRow(1, u"A"_s), evidenceRow(2, u"B"_s)};
    rows[0].document.title = u"Prüfbericht"_s;
    rows[0].revision.fileClass = domain::FileClass::Sound;
    rows[1].revision.classReason = u"It is protected by a password."_s;
    model.setRows(rows);
    QCOMPARE(model.index(1, ui::kProblemsColumn).data().toString(), u"password"_s);
    ui::EvidenceFilter filter;
    filter.text = u"PRUFB"_s;
    model.setFilter(filter);
    QCOMPARE(model.at(model.index(0, 0))->revision.id, domain::RevisionId{1});
    filter = {};
    filter.problem = project::EvidenceProblem::Password;
    model.setFilter(filter);
    QCOMPARE(model.shownCount(), 1);
    filter = {};
    filter.hasProblems = false;
    model.setFilter(filter);
    QCOMPARE(model.at(model.index(0, 0))->revision.id, domain::RevisionId{1});
}

void TestTableModels::citationsKnowWhatToConfirm()
{
    testsupport::TestWindow test;
    test.openNew();
    project::EvidenceDetails details;
    details.number = u"VV-1"_s;
    details.title = u"Report"_s;
    details.state = domain::DocumentState::Approved;
    details.date = QDate(2025, 1, 1);
    const auto first = project::addEvidenceByReference(test.project(), details, u"archive"_s, u"size"_s);
    VERIFY_OK(first);
    const auto parent = test.row(u"mdr:I:3"_s);
    const auto child = test.row(u"mdr:I:3(a)"_s);
    VERIFY_OK(project::addCitation(test.project(), child, {},
                                   {first->revision, u"2-3"_s, u"Results"_s, u"passed"_s}));
    ui::CitationModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setRows(ui::citationRows(test.data(), {*child.pack, test.data()}, child, std::nullopt));
    QCOMPARE(model.rowCount(), 1);
    const QString text = model.index(0, 0).data().toString();
    QVERIFY2(text.contains(u"VV-1 revision 1 · p. 2-3 · Results"_s), qPrintable(text));
    QVERIFY(!model.index(0, 0).data(ui::kCitationToConfirmRole).toBool());
    details.revision = u"2"_s;
    details.date = QDate(2026, 1, 1);
    VERIFY_OK(project::addEvidenceByReference(test.project(), details, u"archive"_s, u"size"_s));
    model.setRows(ui::citationRows(test.data(), {*child.pack, test.data()}, child, std::nullopt));
    QVERIFY(model.index(0, 0).data(ui::kCitationToConfirmRole).toBool());
    QVERIFY(ui::citationRows(test.data(), {*parent.pack, test.data()}, parent, std::nullopt).isEmpty());
}

void TestTableModels::remarksChangeInTheMiddle()
{
    using domain::Severity;
    ui::RemarkModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const auto a = remark(u"a"_s, Severity::Error);
    const auto b = remark(u"b"_s, Severity::Warning);
    const auto c = remark(u"c"_s, Severity::Note);
    model.setRemarks({a, b, c});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRemarks({a, c});
    QCOMPARE(messages(model), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    model.setRemarks({a, b, b, c});
    QCOMPARE(messages(model), (QStringList{u"a"_s, u"b"_s, u"b"_s, u"c"_s}));
    model.setRemarks({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModels::remarkFilter()
{
    using domain::Severity;
    ui::RemarkModel model;
    ui::RemarkFilter filter;
    filter.setSourceModel(&model);
    model.setRemarks({remark(u"no pages"_s, Severity::Error), remark(u"no owner"_s, Severity::Note)});
    filter.setSeverity(Severity::Note);
    QCOMPARE(messages(filter), QStringList{u"no owner"_s});
    filter.setSeverity(std::nullopt);
    filter.setText(u"PAGES"_s);
    QCOMPARE(messages(filter), QStringList{u"no pages"_s});
}

QTEST_MAIN(TestTableModels)
#include "tst_tablemodels.moc"
