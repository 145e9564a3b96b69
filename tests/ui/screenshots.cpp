// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

/// Writes pictures of every area and dialog of the window:
///
///     gesper-screenshots FOLDER EXAMPLE STATE LOOK LANGUAGE [WIDTH [ONLY]]
///
/// EXAMPLE is a project with the MDR example, which is copied. STATE: empty, typical, overfull. LOOK: light, dark.
/// LANGUAGE: en, de. WIDTH: of the screen in pixels, 1280 if it is not said; it is 10 to 16. Run it with QT_SCALE_FACTOR=2
/// for 200 %: then half as much fits into it. ONLY: the screens with such names, a regular expression. The pictures are
/// called STATE-LOOK-LANGUAGE-SCALE-NAME.png.

#include "screens.h"

#include <shell/appearance.h>
#include <shell/language.h>

#include <project/answers.h>
#include <project/citations.h>
#include <project/devices.h>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int kSettleMs = 700; ///< the remarks and the pages come a moment later
constexpr int kShortMs = 150;
constexpr int kMiddling = 900; ///< a window between wide and narrow
constexpr int kWidth = 1280;
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
    Photographer(QString folder, QString prefix, const QString &only)
        : m_folder(std::move(folder)), m_prefix(std::move(prefix)), m_only(only)
    {
    }

    void take(QWidget *widget, const QString &name) const
    {
        if (!name.contains(m_only))
            return;
        const bool hasPages = qobject_cast<const ui::MainWindow *>(widget);
        QTest::qWait(hasPages ? kSettleMs : kShortMs);
        const QString path = m_folder + u'/' + m_prefix + name + u".png"_s;
        if (!widget->grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_prefix;
    QRegularExpression m_only;
};

void takeAll(const Photographer &photographer, const project::Environment &environment, const QString &project, QSize size)
{
    ui::MainWindow window(environment);
    window.resize(size);
    window.show();
    const QString folder = QFileInfo(project).path();
    testsupport::Screens screens(window, environment, folder, [&](QWidget *screen, const QString &name) {
        if (screen == &window)
            window.resize(size); // opening a project brings back the size it had
        else if (qobject_cast<const QDialog *>(screen))
            screen->resize(screen->size().boundedTo(size));
        photographer.take(screen, name);
    });
    screens.showAll(project);
    if (size.width() > kMiddling) {
        window.resize(kMiddling, size.height());
        window.view()->showArea(ui::Area::Requirements);
        photographer.take(&window, u"frame-narrower"_s);
    }
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

/// A screen of that size, where nothing is shown; to be called before the application is made.
void makeScreen(const QString &config, QSize size)
{
    QFile file(config);
    const QByteArray screen = "{\"screens\": [{\"name\": \"screen\", \"x\": 0, \"y\": 0, \"width\": " +
                              QByteArray::number(size.width()) + ", \"height\": " + QByteArray::number(size.height()) +
                              ", \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}";
    if (!file.open(QIODevice::WriteOnly) || file.write(screen) != screen.size())
        qFatal("cannot write %s", qPrintable(config));
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir scratch;
    const int width = argc > 6 ? QByteArray(argv[6]).toInt() : kWidth;
    makeScreen(scratch.filePath(u"screen.json"_s), {width, width * 10 / 16});
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"GesperScreenshots"_s);
    QCoreApplication::setApplicationName(u"GesperScreenshots"_s);
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6 || !QDir().mkpath(arguments.at(1)))
        qFatal("gesper-screenshots FOLDER EXAMPLE STATE LOOK LANGUAGE [WIDTH [ONLY]]");
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
    const qreal ratio = application.devicePixelRatio();
    QString scale = QString::number(qRound(100 * ratio));
    if (width != kWidth)
        scale += u'x' + QString::number(width);
    const Photographer photographer(arguments.at(1), QStringList{state, look, language, scale}.join(u'-') + u'-',
                                    arguments.value(7));
    takeAll(photographer, environment, project, {int(width / ratio), int(width / 1.6 / ratio)});
    return 0;
}
