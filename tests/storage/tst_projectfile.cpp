// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <storage/entitystore.h>
#include <storage/projectfile.h>
#include <support/verifyok.h>

#include <QSqlDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

/// Rows in and out, the rules they obey, the audit trail they leave.
class TestProjectFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    base::Result<std::unique_ptr<ProjectFile>> open() const
    {
        return ProjectFile::open(m_path, OpenMode::ReadWrite, samples::clock());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        m_path = m_folder.filePath(u"glucose.gesper"_s);
    }

    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void createdProjectHoldsItsInfo()
    {
        {
            auto project =
                ProjectFile::create(m_path, samples::info(), samples::occasion(u"new"_s), samples::clock());
            VERIFY_OK(project);
            const auto data = (*project)->load();
            VERIFY_OK(data);
            QCOMPARE(data->info, samples::info());
            QCOMPARE(data->manufacturer, domain::Manufacturer{});
            QVERIFY(!(*project)->isReadOnly());
        }
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"glucose.gesper"_s});
    }

    void createMakesAUuidAndRefusesWhatExists()
    {
        {
            auto project = ProjectFile::create(m_path, {}, samples::occasion(u"new"_s), samples::clock());
            VERIFY_OK(project);
            QCOMPARE((*project)->load()->info.uuid.size(), 36);
        }
        const QByteArray before = samples::contentOf(m_path);
        VERIFY_FAILS(ProjectFile::create(m_path, {}, samples::occasion(u"new"_s), samples::clock()),
                     base::ErrorCode::Usage);
        QCOMPARE(samples::contentOf(m_path), before);
        QVERIFY(QFile::copy(m_path, m_folder.filePath(u"lost.gesper-journal"_s)));
        VERIFY_FAILS(ProjectFile::create(m_folder.filePath(u"lost.gesper"_s), {}, samples::occasion(u"new"_s),
                                         samples::clock()),
                     base::ErrorCode::Usage);
        QVERIFY(QFile::remove(m_folder.filePath(u"lost.gesper-journal"_s)));
        VERIFY_FAILS(ProjectFile::create(m_folder.filePath(u"no/such/folder.gesper"_s), {},
                                         samples::occasion(u"new"_s), samples::clock()),
                     base::ErrorCode::Io);
        VERIFY_FAILS(ProjectFile::create(m_folder.filePath(QString(300, u'x')), {},
                                         samples::occasion(u"new"_s), samples::clock()),
                     base::ErrorCode::Io);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList{u"glucose.gesper"_s});
    }

    void everyEntityMakesTheRoundTrip()
    {
        VERIFY_OK(samples::makeProject(m_path));
        auto project = open();
        VERIFY_OK(project);
        const auto data = (*project)->load();
        VERIFY_OK(data);
        QCOMPARE(data->info, samples::info());
        QCOMPARE(data->manufacturer, samples::manufacturer());
        QCOMPARE(data->devices, QList{samples::device(1)});
        QCOMPARE(data->answers, QList{samples::answer(1, u"ivdr:I:9.1(a)"_s, domain::DeviceId{1})});
        QCOMPARE(data->documents, QList{samples::document(1, u"VV-001"_s)});
        QCOMPARE(data->revisions, QList{samples::revision(1, 1, u"1"_s)});
        QCOMPARE(data->citations, QList{samples::citation(1, u"ivdr:I:9.1(a)"_s, 1)});
        QCOMPARE(data->sections, QList{samples::section(1, u"ivdr:II:1.1(a)"_s)});
    }

    void defaultsMakeTheRoundTripToo()
    {
        VERIFY_OK(samples::makeProject(m_path));
        auto project = open();
        VERIFY_OK(project);
        domain::Answer answer;
        answer.requirement = u"x"_s;
        domain::Revision revision;
        revision.document.value = 1;
        revision.pages = 0; // not the same as "not known"
        VERIFY_OK((*project)->apply(
            {{domain::EntityKind::Answer, 7, answer}, {domain::EntityKind::Revision, 8, revision}},
            samples::occasion(u"defaults"_s)));
        answer.id.value = 7;
        revision.id.value = 8;
        QCOMPARE((*project)->load()->answers.last(), answer);
        QCOMPARE((*project)->load()->revisions.last(), revision);
        base::SilentJob job;
        QCOMPARE((*project)->verify(true, job)->damages.size(), 0);
    }

    void applyAndUndoAreTheIdentity()
    {
        VERIFY_OK(samples::makeProject(m_path));
        auto project = open();
        VERIFY_OK(project);
        const auto before = (*project)->load();
        domain::Answer changed = before->answers.first();
        changed.applies = domain::Applicability::Yes;
        changed.due.reset();
        const auto written =
            (*project)->apply({samples::write(changed), samples::removal(domain::EntityKind::Citation, 1),
                               samples::write(samples::answer(2, u"ivdr:I:1"_s))},
                              samples::occasion(u"edit"_s));
        VERIFY_OK(written);
        QCOMPARE(written->size(), 3);
        QVERIFY(*(*project)->load() != *before);
        QList<storage::Write> undo;
        for (const storage::Written &row : *written)
            undo.append({row.kind, row.id, row.before});
        VERIFY_OK((*project)->apply(undo, samples::occasion(u"undo"_s)));
        QCOMPARE(*(*project)->load(), *before);
        base::SilentJob job;
        const auto report = (*project)->verify(true, job);
        VERIFY_OK(report);
        QCOMPARE(report->damages.size(), 0);
    }

    void oneAuditEntryForEachRow()
    {
        VERIFY_OK(samples::makeProject(m_path));
        auto project = open();
        VERIFY_OK(project);
        domain::Document document = samples::document(1, u"VV-001"_s);
        document.title = u"New title"_s;
        VERIFY_OK(
            (*project)->apply({samples::write(document), samples::removal(domain::EntityKind::Section, 1)},
                              samples::occasion(u"edit"_s)));
        const auto history = (*project)->history();
        VERIFY_OK(history);
        QCOMPARE(history->size(), 2 + 7 + 2);
        const storage::AuditEntry &last = history->last();
        QCOMPARE(last.serial, 11);
        QCOMPARE(last.change, 3);
        QCOMPARE(last.at, samples::clock().now());
        QCOMPARE(last.who, u"Ada Ångström"_s);
        QCOMPARE(last.action, u"edit"_s);
        QCOMPARE(last.reason, u"because"_s);
        QCOMPARE(last.kind, u"document"_s);
        QCOMPARE(last.entity, 1);
        QVERIFY(last.before.contains(u"Software verification"_s));
        QVERIFY(last.after.contains(u"New title"_s));
        QCOMPARE(history->at(9).kind, u"section"_s);
        QVERIFY(history->at(9).after.isEmpty());
        QCOMPARE(*(*project)->auditHead(), last.hash);
        QCOMPARE((*project)->history(2)->first(), history->at(9));
    }

    void historyInParts()
    {
        VERIFY_OK(samples::makeProject(m_path));
        const auto project = open();
        VERIFY_OK(project);
        const auto all = (*project)->history();
        VERIFY_OK(all);
        const storage::HistoryStore store = (*project)->historyStore();
        QCOMPARE(*store.newestSerial(), all->size());
        QCOMPARE(*store.between(3, 5), all->sliced(2, 3));
        QCOMPARE(*store.between(-5, 2), all->first(2));
        QCOMPARE(*store.between(all->size(), all->size() + 9), all->last(1));
        QVERIFY(store.between(4, 3)->isEmpty());
    }

    void writingWhatIsThereWritesNothing()
    {
        VERIFY_OK(samples::makeProject(m_path));
        const QByteArray before = samples::contentOf(m_path);
        const QDateTime time = QFileInfo(m_path).lastModified();
        {
            auto project = open();
            VERIFY_OK(project);
            const auto written = (*project)->apply(samples::oneOfEach(), samples::occasion(u"again"_s));
            VERIFY_OK(written);
            QVERIFY(written->isEmpty());
        }
        QCOMPARE(samples::contentOf(m_path), before);
        QCOMPARE(QFileInfo(m_path).lastModified(), time);
    }

    void brokenRulesChangeNothing_data()
    {
        QTest::addColumn<QList<storage::Write>>("writes");
        QTest::addColumn<base::ErrorCode>("code");
        const auto add = [](const char *name, const QList<storage::Write> &writes, base::ErrorCode code) {
            QTest::newRow(name) << writes << code;
        };
        using enum base::ErrorCode;
        using domain::EntityKind;
        add("second answer", {samples::write(samples::answer(2, u"ivdr:I:9.1(a)"_s, domain::DeviceId{1}))},
            Conflict);
        add("second answer for all",
            {samples::write(samples::answer(2, u"a"_s)), samples::write(samples::answer(3, u"a"_s))},
            Conflict);
        add("second section", {samples::write(samples::section(2, u"ivdr:II:1.1(a)"_s))}, Conflict);
        add("document number", {samples::write(samples::document(2, u"VV-001"_s))}, Conflict);
        add("revision label", {samples::write(samples::revision(2, 1, u"1"_s))}, Conflict);
        add("no such document", {samples::write(samples::revision(2, 99, u"1"_s))}, Conflict);
        add("document in use", {samples::removal(EntityKind::Document, 1)}, Conflict);
        add("project removed", {samples::removal(EntityKind::ProjectInfo, 1)}, Usage);
        add("second manufacturer", {{EntityKind::Manufacturer, 2, samples::manufacturer()}}, Usage);
        add("no number", {{EntityKind::Device, 0, samples::device(0)}}, Usage);
        add("wrong kind", {{EntityKind::Device, 1, samples::section(1, u"x"_s)}}, Internal);
        add("wrong number", {{EntityKind::Device, 2, samples::device(1)}}, Internal);
        add("row twice", {samples::write(samples::device(2)), samples::removal(EntityKind::Device, 2)},
            Usage);
        add("NUL", {samples::write(samples::document(2, u"a"_s + QChar(u'\0')))}, Usage);
        add("lone surrogate", {samples::write(samples::document(2, QString(QChar(0xd800))))}, Usage);
        domain::Device traits = samples::device(2);
        traits.traits.insert(QString(QChar(0xdc00)), domain::Tristate::Yes);
        add("surrogate in a list", {samples::write(traits)}, Usage);
        domain::Revision unknown = samples::revision(2, 1, u"2"_s);
        unknown.sha256 = QString(64, u'a');
        add("unknown file", {samples::write(unknown)}, Conflict);
    }

    void brokenRulesChangeNothing()
    {
        QFETCH(const QList<storage::Write>, writes);
        QFETCH(const base::ErrorCode, code);
        VERIFY_OK(samples::makeProject(m_path));
        const QByteArray before = samples::contentOf(m_path);
        {
            auto project = open();
            VERIFY_OK(project);
            QList<storage::Write> all{samples::write(samples::device(50))};
            all += writes;
            const auto written = (*project)->apply(all, samples::occasion(u"bad"_s));
            VERIFY_FAILS(written, code);
            QVERIFY(written.error().message.endsWith(u'.'));
            QVERIFY(!written.error().message.contains(u"constraint"_s));
        }
        QCOMPARE(samples::contentOf(m_path), before);
    }

    void rowsThatSwapPlacesGoInOneChange()
    {
        VERIFY_OK(samples::makeProject(m_path));
        auto project = open();
        VERIFY_OK(project);
        VERIFY_OK((*project)->apply({samples::write(samples::document(2, u"VV-001"_s)),
                                     samples::write(samples::revision(2, 2, u"1"_s)),
                                     samples::write(samples::citation(1, u"ivdr:I:9.1(a)"_s, 2)),
                                     samples::removal(domain::EntityKind::Revision, 1),
                                     samples::removal(domain::EntityKind::Document, 1)},
                                    samples::occasion(u"replace"_s)));
        QCOMPARE((*project)->load()->documents, QList{samples::document(2, u"VV-001"_s)});
    }

    void numbersAreNeverUsedAgain()
    {
        VERIFY_OK(samples::makeProject(m_path));
        {
            auto project = open();
            VERIFY_OK(project);
            QCOMPARE(*(*project)->reserveId(domain::EntityKind::Citation), 2);
            QCOMPARE(*(*project)->reserveId(domain::EntityKind::Citation), 3);
            QCOMPARE(*(*project)->reserveId(domain::EntityKind::Answer), 2);
            VERIFY_OK((*project)->apply({samples::removal(domain::EntityKind::Citation, 1)},
                                        samples::occasion(u"x"_s)));
        }
        auto project = open();
        VERIFY_OK(project);
        QCOMPARE(*(*project)->reserveId(domain::EntityKind::Citation), 2);
    }

    void saveCopyIsAWholeProject()
    {
        VERIFY_OK(samples::makeProjectWithFile(m_path, samples::noise(300'000)));
        const QString copy = m_folder.filePath(u"copy.gesper"_s);
        {
            auto project = open();
            VERIFY_OK(project);
            VERIFY_FAILS((*project)->saveCopy(m_path), base::ErrorCode::Usage);
            VERIFY_OK((*project)->saveCopy(copy));
        }
        QCOMPARE(samples::dump(copy), samples::dump(m_path));
        auto project = ProjectFile::open(copy, OpenMode::ReadOnly, samples::clock());
        VERIFY_OK(project);
        QCOMPARE(samples::filesIn(m_folder.path()), QStringList({u"copy.gesper"_s, u"glucose.gesper"_s}));
    }

    void hundredThousandCharactersAndEveryPlaneSurvive()
    {
        VERIFY_OK(samples::makeProject(m_path));
        auto project = open();
        VERIFY_OK(project);
        domain::Section section = samples::section(2, u"x"_s);
        section.text.clear();
        for (char32_t c = 1; c < 0x110000; c += c < 0x3000 ? 1 : 97) {
            if (!QChar::isSurrogate(c))
                section.text += QString::fromUcs4(&c, 1);
        }
        VERIFY_OK((*project)->apply({samples::write(section)}, samples::occasion(u"x"_s)));
        QCOMPARE((*project)->load()->sections.last(), section);
        base::SilentJob job;
        QCOMPARE((*project)->verify(true, job)->damages.size(), 0);
        section.text = QString(1'000'001, u'x');
        VERIFY_FAILS((*project)->apply({samples::write(section)}, samples::occasion(u"x"_s)),
                     base::ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
