// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pseudotranslator.h"
#include "testwindow.h"

#include <base/jobcontext.h>
#include <domain/checker.h>
#include <domain/keptwords.h>
#include <shell/language.h>

#include <project/answers.h>
#include <project/citations.h>
#include <project/devices.h>
#include <project/evidencefiles.h>
#include <project/example.h>
#include <project/exportdocument.h>
#include <project/history.h>
#include <project/restore.h>
#include <project/sections.h>

#include <QAbstractButton>
#include <QAction>
#include <QCryptographicHash>
#include <QFile>
#include <QGroupBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTreeView>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{

/// What may stand on screen in English: what packs hold and what a person typed.
QString contentOf(const project::Environment &environment, const project::Project &project)
{
    const domain::ProjectData &data = project.data();
    QStringList texts;
    for (const domain::Pack &pack : environment.catalog.packs()) {
        texts << pack.title << pack.id;
        for (const domain::Requirement &row : pack.requirements)
            texts << row.title << row.ref << row.summary << row.reason.value_or(QString())
                  << row.cybersecurityReason.value_or(QString()) << row.advice.judgement << row.advice.doesNotApply
                  << row.advice.thinkOf << row.advice.methods << row.advice.evidence << row.advice.standards
                  << row.advice.guidance << row.advice.related << row.advice.deficiency
                  << (row.advice.counterpart ? row.advice.counterpart->difference : QString());
    }
    for (const domain::TraitDefinition &trait : environment.catalog.traits())
        texts << trait.question << trait.id << trait.help << trait.example;
    for (const domain::Standard &standard : environment.catalog.standards())
        texts << standard.designation << standard.title;
    for (int month = 1; month <= 12; ++month)
        texts << QLocale().monthName(month);
    for (int day = 1; day <= 7; ++day)
        texts << QLocale().dayName(day);
    const auto addRow = [&](const auto &row) {
        domain::forEachField(row, [&](const char *, const auto &value) {
            const QJsonValue json = domain::toJson(value);
            texts << (json.isString() ? json.toString()
                                      : QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson()));
        });
    };
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows)
            addRow(row);
    };
    add(data.devices);
    add(data.answers);
    add(data.documents);
    add(data.revisions);
    add(data.citations);
    add(data.sections);
    add(QList{data.manufacturer});
    add(QList{data.info});
    const auto history = project::changesBefore(project.file().historyStore(), 0, std::numeric_limits<int>::max());
    if (!history)
        qFatal("%s", qPrintable(history.error().message));
    for (const project::Change &change : history->changes) {
        for (const project::RowChange &row : change.rows) {
            if (row.before) // what is there now was added above
                std::visit(addRow, *row.before);
        }
    }
    return texts.join(u'\n').simplified();
}

/// Whether words stand in `content`, as they are or as one text after another: a view reads its columns in one go.
bool isContent(const QString &words, const QString &content)
{
    const auto holds = [&](const QString &part) { return content.contains(part, Qt::CaseInsensitive); };
    if (holds(words))
        return true;
    static const QRegularExpression ends(u"[ ,;:]+"_s);
    for (auto it = ends.globalMatch(words); it.hasNext();) {
        const auto end = it.next();
        const QString before = words.left(end.capturedStart());
        const bool isLabel = before.contains(u' ') || before.front().isUpper();
        if (isLabel && holds(before) && holds(words.sliced(end.capturedEnd())))
            return true;
    }
    return false;
}

/// Two English words and more that stand together and are no content; empty where all is well. Names of one word, such as
/// "VV-012" and "PDF", do not count.
QString englishIn(const QString &text, const QString &content)
{
    static const QRegularExpression words(u"[A-Za-z]{2,}(?:[ ,;:]+[A-Za-z]{2,})+"_s);
    const QString line = text.simplified();
    for (auto it = words.globalMatch(line); it.hasNext();) {
        const QString found = it.next().captured();
        if (!isContent(found, content))
            return found;
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

template <typename T>
T need(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void need(const base::Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

/// Nothing of core reaches a window of another language in English, and nothing of that language the file or a document.
class TestGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rulesAndRemarksAreInTheLanguageOfTheWindow();
    void whatIsKeptIsEnglishAndShownInTheLanguageOfTheWindow();
    void documentsAreTheSameInEveryLanguage();
    void everyAreaIsInTheLanguageOfTheWindow();

private:
    QString makeExample(const QString &name);
    std::unique_ptr<testsupport::TestWindow> m_test;
    QString m_example; ///< with a gap for every rule
};

void TestGerman::initTestCase()
{
    m_test = std::make_unique<testsupport::TestWindow>();
    ui::chooseLanguage(u"de"_s);
    m_example = makeExample(u"example.gesper"_s);
    ui::chooseLanguage(u"en"_s);
}

void TestGerman::cleanupTestCase()
{
    ui::chooseLanguage(u"en"_s);
    m_test.reset();
}

QString TestGerman::makeExample(const QString &name)
{
    base::SilentJob job;
    const QString path = m_test->path(name);
    need(project::makeExample(path, domain::Regulation::Mdr, project::ExampleContent::WithGaps, m_test->environment(),
                              job));
    return path;
}

void TestGerman::rulesAndRemarksAreInTheLanguageOfTheWindow()
{
    const auto opened =
        need(project::Project::open(m_example, storage::OpenMode::ReadOnly, m_test->environment()));
    const QString content = contentOf(m_test->environment(), *opened);
    testsupport::PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    const QList<domain::RuleInfo> rules = domain::checkRules();
    const domain::CheckReport report = project::checkProject(opened->data(), m_test->environment(), {});
    const QString closing = domain::closingSentence(report);
    QCoreApplication::removeTranslator(&pseudo);
    QStringList english;
    QSet<QString> seen;
    for (const domain::Remark &remark : report.remarks) {
        seen.insert(remark.rule);
        for (const QString &text : {remark.message, remark.advice, remark.place.text})
            english.append(englishIn(text, content));
    }
    for (const domain::RuleInfo &rule : rules) {
        english.append(englishIn(rule.title, {}));
        if (!seen.contains(rule.id))
            qInfo("no remark of %s", qPrintable(rule.id));
    }
    for (const QString &sentence : report.notLookedAt)
        english.append(englishIn(sentence, {}));
    english.append(englishIn(closing, {}));
    english.removeAll(QString());
    english.removeDuplicates();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QVERIFY(seen.size() > rules.size() * 3 / 4);
}

void TestGerman::whatIsKeptIsEnglishAndShownInTheLanguageOfTheWindow()
{
    ui::chooseLanguage(u"de"_s);
    const QString path = makeExample(u"kept.gesper"_s);
    {
        const auto opened = need(project::Project::open(path, storage::OpenMode::ReadWrite, m_test->environment()));
        project::Project &project = *opened;
        const auto row = need(m_test->environment().catalog.find(u"mdr:I:17.2"_s));
        const auto section = need(m_test->environment().catalog.find(u"mdr:II:1.1(a)"_s));
        project::AnswerPatch patch;
        patch.method = u"Test"_s;
        QStringList undo;
        const auto done = [&](const base::Result<> &result) {
            need(result);
            undo.append(domain::keptStep(project.undoText()));
        };
        done(project::setAnswer(project, row, {}, patch));
        done(project::setAnswers(project, {{row, {}, patch}, {row, project.data().devices.first().id, patch}}));
        done(project::confirmAnswers(project, {project.data().answers.first().id, project.data().answers.last().id}));
        done(project::clearAnswer(project, row, {}));
        done(project::addCitation(project, row, {}, {project.data().revisions.first().id, {}, u"1"_s, {}}));
        done(project::confirmCitation(project, project.data().citations.last().id));
        done(project::removeCitation(project, project.data().citations.last().id));
        done(project::changeRevision(project, [&] {
            domain::Revision revision = project.data().revisions.first();
            revision.label += u'x';
            return revision;
        }()));
        done(project::setSection(project, section, {}, {u"Text"_s, {}, {}, {}}));
        domain::Device device = project.data().devices.first();
        device.name = u"Neu"_s;
        done(project::changeDevice(project, device));
        done(project::changeManufacturer(project, [&] {
            domain::Manufacturer maker = project.data().manufacturer;
            maker.name += u'x';
            return maker;
        }()));
        done(project::restoreRows(project, {project.data().documents.first()}));
        done(project.undo());
        done(project.redo());
        for (const QString &text : std::as_const(undo)) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains("Answer"_L1) && !text.contains("Change"_L1) && !text.contains("Remove"_L1) &&
                         !text.contains("revision"_L1) && !text.contains(" to "_L1) && !text.contains("the "_L1),
                     qPrintable(text));
        }
        const auto history = need(project.file().history());
        for (const auto &entry : history) {
            QVERIFY2(domain::isKept(entry.action), qPrintable(entry.action));
            QVERIFY2(domain::keptStep(entry.action) != entry.action, qPrintable(entry.action));
        }
        for (const domain::Revision &revision : project.data().revisions) {
            if (!revision.classReason.isEmpty())
                QVERIFY2(domain::isKept(revision.classReason), qPrintable(revision.classReason));
        }
    }
    ui::chooseLanguage(u"en"_s);
}

void TestGerman::documentsAreTheSameInEveryLanguage()
{
    QMap<QString, QByteArray> bytes;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        ui::chooseLanguage(language);
        base::SilentJob job;
        project::ExportRequest request;
        request.projectPath = m_example;
        request.kind = report::DocumentKind::TechnicalFile;
        request.outputPath = m_test->path(language + u".pdf"_s);
        need(project::exportDocument(request, m_test->environment(), job));
        bytes.insert(language, bytesOf(request.outputPath));
        request.final = true;
        const auto refused = project::exportDocument(request, m_test->environment(), job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.startsWith("No final"_L1), language == "en"_L1);
    }
    QVERIFY(bytes.value(u"en"_s).size() > 10'000);
    QVERIFY(bytes.value(u"en"_s) == bytes.value(u"de"_s));
    ui::chooseLanguage(u"en"_s);
}

namespace
{

QString plainText(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText().replace(u'\n', u" | "_s) : text;
}

/// The texts in view below `at`, with the way to each.
void collectTexts(const QWidget *at, QMap<QString, QString> &texts)
{
    const auto take = [&](const QString &text) {
        if (!text.isEmpty())
            texts.insert(text, at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                          : at->objectName());
    };
    take(at->accessibleName());
    take(at->toolTip());
    take(at->windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(at))
        take(plainText(label->text()));
    if (const auto *button = qobject_cast<const QAbstractButton *>(at))
        take(button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(at))
        take(group->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(at))
        take(line->placeholderText());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(at); view && view->model()) {
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            take(model.headerData(column, Qt::Horizontal).toString());
            QModelIndexList open{QModelIndex()};
            while (!open.isEmpty()) {
                const QModelIndex parent = open.takeFirst();
                for (int row = 0; row < std::min(model.rowCount(parent), 60); ++row) {
                    const QModelIndex index = model.index(row, column, parent);
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                        take(index.data(role).toString());
                    open.append(model.index(row, 0, parent));
                }
            }
        }
    }
    for (const QAction *action : at->actions()) {
        take(action->text());
        take(action->toolTip());
    }
    const auto children = at->findChildren<const QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children)
        collectTexts(child, texts);
}

} // namespace

void TestGerman::everyAreaIsInTheLanguageOfTheWindow()
{
    testsupport::PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QStringList english;
    {
        testsupport::TestWindow test;
        const QString path = test.path(u"copy.gesper"_s);
        QVERIFY(QFile::copy(m_example, path));
        test.window().openProject(path);
        QVERIFY(test.window().view());
        const QString content = contentOf(test.environment(), test.project());
        for (const ui::Area area : ui::kAreas) {
            test.showArea(area);
            if (area == ui::Area::Requirements)
                test.goTo(u"mdr:I:17.2"_s);
            QTest::qWait(600); // the remarks come a moment later
            QMap<QString, QString> texts;
            collectTexts(&test.window(), texts);
            for (const auto &[text, where] : texts.asKeyValueRange()) {
                if (const QString found = englishIn(text, content); !found.isEmpty())
                    english.append(ui::areaIcon(area) + u' ' + where + u": "_s + found);
            }
        }
    }
    QCoreApplication::removeTranslator(&pseudo);
    english.removeDuplicates();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
