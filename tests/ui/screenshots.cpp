// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

/// Writes pictures of every area and dialog of the window:
///
///     gesper-screenshots FOLDER EXAMPLE STATE LOOK LANGUAGE
///
/// EXAMPLE is a project with the MDR example, which is copied. STATE: empty, typical, overfull. LOOK: light, dark.
/// LANGUAGE: en, de. Run it with QT_SCALE_FACTOR=2 for 200 %. The pictures are called STATE-LOOK-LANGUAGE-SCALE-NAME.png.

#include <evidence/citationdialog.h>
#include <exporting/exportdialog.h>
#include <help/helpwindow.h>
#include <newproject/newprojectwizard.h>
#include <shell/appearance.h>
#include <shell/language.h>
#include <shell/mainwindow.h>
#include <shell/projectview.h>
#include <shell/settingsdialog.h>
#include <shell/tourstops.h>
#include <widgets/areapage.h>

#include <project/answers.h>
#include <project/citations.h>
#include <project/devices.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr int kSettleMs = 700; ///< the remarks and the pages come a moment later
constexpr int kManyWords = 400;
constexpr int kLongTitle = 120;
constexpr int kManyCitations = 40;

QString words(int count)
{
    const QStringList some{u"The"_s,     u"wearable"_s, u"electrode"_s,     u"module"_s, u"was"_s,      u"verified"_s,
                           u"against"_s, u"the"_s,      u"requirements"_s,  u"of"_s,     u"its"_s,      u"intended"_s,
                           u"purpose"_s, u"under"_s,    u"worst-case"_s,    u"humidity"_s, u"and"_s,    u"temperature."_s};
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(some.at(i % some.size()));
    return text.join(u' ');
}

QString longTitle(const QString &begin)
{
    return (begin + u' ' + words(kLongTitle)).left(kLongTitle);
}

template <typename T>
void need(const base::Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// Texts as long as they get: 400 words of reasons, titles of 120 characters, 40 references on one row.
void overfill(project::Project &project)
{
    const auto row = project.environment().catalog.find(u"mdr:I:17.2"_s);
    need(row);
    project::AnswerPatch patch;
    patch.applies = domain::Applicability::Yes;
    patch.justification = words(kManyWords);
    patch.method = words(kManyWords / 4);
    need(project::setAnswer(project, *row, {}, patch));
    const QList<domain::Device> devices = project.data().devices;
    for (domain::Device device : devices) {
        device.name = longTitle(device.name);
        need(project.apply({u"Name a device"_s, {}, {project::put(device)}}));
    }
    const QList<domain::Document> documents = project.data().documents;
    for (domain::Document document : documents) {
        document.title = longTitle(document.title);
        need(project.apply({u"Name a document"_s, {}, {project::put(document)}}));
    }
    const QList<domain::Revision> revisions = project.data().revisions;
    for (int i = 0; i < kManyCitations; ++i) {
        const domain::Revision &revision = revisions.at(i % revisions.size());
        need(project::addCitation(project, *row, {}, {revision.id, {}, u"Section %1"_s.arg(i + 1), words(20)}));
    }
}

class Photographer
{
public:
    Photographer(QString folder, QString prefix) : m_folder(std::move(folder)), m_prefix(std::move(prefix)) {}

    void take(QWidget *widget, const QString &name) const
    {
        QTest::qWait(kSettleMs);
        const QString path = m_folder + u'/' + m_prefix + name + u".png"_s;
        if (!widget->grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_prefix;
};

void takeDialogs(const Photographer &photographer, ui::MainWindow &window)
{
    ui::Workspace &workspace = window.view()->workspace();
    auto *exporting = new ui::ExportDialog(workspace, &window);
    exporting->show();
    photographer.take(exporting, u"dialog-export"_s);
    exporting->close();
    auto *citation = new ui::CitationDialog(
        u"17.2"_s, u"17.2"_s, workspace.data(), [](const auto &) { return base::Result<>(); }, &window);
    citation->show();
    photographer.take(citation, u"dialog-citation"_s);
    citation->close();
    ui::NewProjectDraft draft;
    draft.devices = {{u"Glucovia Sense"_s, u"IIb"_s, {{u"physical-part"_s, domain::Tristate::Yes}}}};
    for (draft.page = 0; draft.page < 3; ++draft.page) {
        auto *create = new ui::NewProjectWizard(
            workspace.environment().catalog, draft, [](const auto &) { return base::Result<>(); }, &window);
        create->show();
        photographer.take(create, u"dialog-new-%1"_s.arg(draft.page + 1));
        create->close();
    }
    ui::discardUnfinishedProject();
    ui::HelpWindow::open(&window, u"requirements"_s);
    auto *help = window.findChild<ui::HelpWindow *>();
    photographer.take(help, u"dialog-help"_s);
    help->close();
}

/// What belongs to no area: the palette, the settings, the tour, a narrow window, a second window on the same project.
void takeFrame(const Photographer &photographer, const project::Environment &environment, ui::MainWindow &window)
{
    window.findChild<QAction *>(u"goAnything"_s)->trigger();
    auto *line = window.findChild<QLineEdit *>(u"paletteLine"_s);
    line->setText(u"software"_s);
    photographer.take(&window, u"frame-palette"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    ui::startTour(window);
    photographer.take(&window, u"frame-tour"_s);
    window.findChild<QWidget *>(u"tourSkip"_s)->setFocus();
    QTest::keyClick(window.findChild<QWidget *>(u"tour"_s), Qt::Key_Escape);
    ui::SettingsDialog settings(environment.user);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    settings.show();
    photographer.take(&settings, u"dialog-settings"_s);
    settings.hide();
    ui::MainWindow second(environment);
    second.show();
    second.openProject(window.project()->path());
    second.resize(900, 700);
    photographer.take(&second, u"frame-read-only-narrow"_s);
    window.resize(640, 400);
    window.view()->showArea(ui::Area::Requirements);
    photographer.take(&window, u"frame-smallest"_s);
}

void takeClauses(const Photographer &photographer, ui::MainWindow &window)
{
    domain::Place place;
    place.clause = u"mdr:I:17.2"_s;
    window.view()->goTo(place);
    photographer.take(&window, u"requirements-answer"_s);
    const auto folds = window.findChildren<QToolButton *>(u"adviceFold"_s);
    for (QToolButton *fold : folds)
        fold->setChecked(true);
    photographer.take(&window, u"requirements-guidance"_s);
    for (QToolButton *fold : folds)
        fold->setChecked(false);
    auto *table = window.findChild<QToolButton *>(u"tableMode"_s);
    table->setChecked(true);
    photographer.take(&window, u"requirements-table"_s);
    table->setChecked(false);
    place.clause = u"mdr:II:1.1(a)"_s;
    window.view()->goTo(place);
    photographer.take(&window, u"documentation-section"_s);
}

void takeAll(const Photographer &photographer, const project::Environment &environment, const QString &project)
{
    ui::MainWindow window(environment);
    window.resize(1280, 800);
    window.show();
    photographer.take(&window, u"start"_s);
    window.openProject(project);
    if (!window.view())
        qFatal("cannot open %s", qPrintable(project));
    for (const ui::Area area : ui::kAreas) {
        window.view()->showArea(area);
        photographer.take(&window, u"area-%1-"_s.arg(int(area) + 1) + ui::areaIcon(area));
    }
    takeClauses(photographer, window);
    takeDialogs(photographer, window);
    takeFrame(photographer, environment, window);
}

void makeProject(const QString &state, const QString &example, const QString &path,
                 const project::Environment &environment)
{
    if (state == "empty"_L1) {
        project::NewProject content;
        content.firstDevice.name = u"Glucovia Sense"_s;
        need(project::Project::create(path, domain::Regulation::Mdr, content, environment));
        return;
    }
    if (!QFile::copy(example, path))
        qFatal("cannot copy %s", qPrintable(example));
    if (state != "overfull"_L1)
        return;
    const auto project = project::Project::open(path, storage::OpenMode::ReadWrite, environment);
    need(project);
    overfill(**project);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir scratch;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"GesperScreenshots"_s);
    QCoreApplication::setApplicationName(u"GesperScreenshots"_s);
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6 || !QDir().mkpath(arguments.at(1)))
        qFatal("gesper-screenshots FOLDER EXAMPLE STATE LOOK LANGUAGE");
    const QString state = arguments.at(3);
    const QString look = arguments.at(4);
    const QString language = arguments.at(5);
    QSettings().setValue(u"tour/seen"_s, true);
    ui::chooseLanguage(language);
    ui::setLook(look == "dark"_L1 ? ui::Look::Dark : ui::Look::Light);
    const auto catalog = catalog::Catalog::load();
    need(catalog);
    const base::SystemClock clock;
    const project::Environment environment{*catalog, clock, u"Anna Example"_s, {}};
    const QString project = scratch.filePath(u"Glucovia.gesper"_s);
    makeProject(state, arguments.at(2), project, environment);
    const QString scale = QString::number(qRound(100 * application.devicePixelRatio()));
    takeAll({arguments.at(1), QStringList{state, look, language, scale}.join(u'-') + u'-'}, environment, project);
    return 0;
}
