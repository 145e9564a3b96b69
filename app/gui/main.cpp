// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <shell/appearance.h>
#include <shell/language.h>
#include <shell/mainwindow.h>
#include <shell/terminationwatch.h>

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace
{

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"unknown user"_s : name;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Gesper"_s);
    QCoreApplication::setApplicationName(u"Gesper"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GESPER_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.gesper.Gesper"_s); // the name of the desktop entry and its icon
    QGuiApplication::setWindowIcon(QIcon(u":/icons/io.github.gesper.Gesper.svg"_s));
    ui::applyLanguage();
    const auto catalog = catalog::Catalog::load();
    if (!catalog) {
        QMessageBox::critical(nullptr, {}, catalog.error().message);
        return base::exitCode(catalog.error().code);
    }
    ui::applyAppearance();
    const base::SystemClock clock;
    ui::MainWindow window(project::Environment{*catalog, clock, userName(), {}});
    const ui::TerminationWatch termination;
    QObject::connect(&termination, &ui::TerminationWatch::asked, &window, [&window] {
        window.endNow();
        QCoreApplication::quit();
    });
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        window.openProject(arguments.at(1));
    return QApplication::exec();
}
