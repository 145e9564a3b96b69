// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

/// Writes pictures of every area: gesper-screenshots PROJECT FOLDER. Run it with QT_SCALE_FACTOR=2 for 200 %.

#include <evidence/citationdialog.h>
#include <exporting/exportdialog.h>
#include <newproject/newprojectwizard.h>
#include <shell/mainwindow.h>
#include <shell/projectview.h>
#include <shell/settingsdialog.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(45, 45, 48));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
    palette.setColor(QPalette::ToolTipBase, QColor(60, 60, 64));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(225, 225, 225));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(120, 120, 120));
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    palette.setColor(QPalette::Highlight, QColor(60, 110, 190));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

class Photographer
{
public:
    Photographer(QString folder, QString look) : m_folder(std::move(folder)), m_look(std::move(look)) {}

    void take(QWidget *widget, const QString &name) const
    {
        QTest::qWait(700); // the remarks come a moment later
        const QString path = m_folder + u'/' + m_look + u'-' + name + u".png"_s;
        if (!widget->grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_look;
};

void takeDialogs(const Photographer &photographer, ui::MainWindow &window)
{
    ui::Workspace &workspace = window.view()->workspace();
    auto *exporting = new ui::ExportDialog(workspace, &window);
    exporting->show();
    photographer.take(exporting, u"dialog-export"_s);
    exporting->close();
    auto *citation = new ui::CitationDialog(
        u"Cite evidence for 17.2"_s, u"Cite"_s, workspace.data(),
        [](const auto &) { return base::Result<>(); }, &window);
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
}

/// What belongs to no area: the palette, the settings, a narrow window, and a second window on the same project.
void takeFrame(const Photographer &photographer, const project::Environment &environment, ui::MainWindow &window)
{
    window.findChild<QAction *>(u"goAnything"_s)->trigger();
    auto *line = window.findChild<QLineEdit *>(u"paletteLine"_s);
    line->setText(u"software"_s);
    photographer.take(&window, u"8-palette"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    ui::SettingsDialog settings(environment.user);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    settings.show();
    photographer.take(&settings, u"dialog-settings"_s);
    settings.hide();
    ui::MainWindow second(environment);
    second.show();
    second.openProject(window.project()->path());
    second.resize(900, 700);
    photographer.take(&second, u"8-read-only-narrow"_s);
}

void takeAll(const Photographer &photographer, const project::Environment &environment,
             const QString &project)
{
    ui::MainWindow window(environment);
    window.resize(1280, 800);
    window.show();
    photographer.take(&window, u"0-start"_s);
    window.openProject(project);
    if (!window.view())
        qFatal("cannot open %s", qPrintable(project));
    for (const ui::Area area : ui::kAreas) {
        window.view()->showArea(area);
        photographer.take(&window, QString::number(int(area) + 1) + u'-' + ui::areaIcon(area));
    }
    domain::Place place;
    place.clause = u"mdr:I:17.2"_s;
    window.view()->goTo(place);
    photographer.take(&window, u"6-answer"_s);
    const auto folds = window.findChildren<QToolButton *>(u"adviceFold"_s);
    for (QToolButton *fold : folds)
        fold->setChecked(true);
    photographer.take(&window, u"6-guidance"_s);
    place.clause = u"mdr:II:1.1(a)"_s;
    window.view()->goTo(place);
    photographer.take(&window, u"7-guidance"_s);
    for (QToolButton *fold : folds)
        fold->setChecked(false);
    photographer.take(&window, u"7-section"_s);
    takeDialogs(photographer, window);
    takeFrame(photographer, environment, window);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"GesperScreenshots"_s);
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments.at(2)))
        qFatal("gesper-screenshots PROJECT FOLDER");
    const auto catalog = catalog::Catalog::load();
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().message));
    const base::SystemClock clock;
    const project::Environment environment{*catalog, clock, u"Anna Example"_s, {}};
    takeAll({arguments.at(2), u"light"_s}, environment, arguments.at(1));
    QApplication::setPalette(darkPalette());
    takeAll({arguments.at(2), u"dark"_s}, environment, arguments.at(1));
    return 0;
}
