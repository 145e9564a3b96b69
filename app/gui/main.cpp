// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <shell/appearance.h>
#include <shell/focusring.h>
#include <shell/language.h>
#include <shell/mainwindow.h>
#include <shell/terminationwatch.h>

#include <QApplication>
#include <QFileOpenEvent>
#include <QIcon>
#include <QMessageBox>

#include <cstdio>
#include <functional>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace
{

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"unknown user"_s : name;
}

constexpr int kUsageError = 2;

constexpr auto kUsage =
    "Usage: gesper [FILE]\n"
    "Opens the window, and in it the project FILE (*.gesper).\n\n"
    "  -h, --help   print this and end\n"
    "  --version    print the version and end\n\n"
    "Options of Qt, such as -platform, are taken as well. What the window does, gesper-cli does without "
    "one.\n";

/// What needs no display is answered before one is asked for.
std::optional<int> answeredWithoutWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--version") {
            std::puts(GESPER_VERSION);
            return 0;
        }
        if (word == "--help" || word == "-h") {
            std::fputs(kUsage, stdout);
            return 0;
        }
    }
    return std::nullopt;
}

/// macOS names the file that was clicked in an event, not on the command line.
class ClickedFiles final : public QObject
{
public:
    explicit ClickedFiles(std::function<void(const QString &)> open) : m_open(std::move(open)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_open(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }

private:
    std::function<void(const QString &)> m_open;
};

/// `arguments` are what Qt left over.
bool areUsable(const QStringList &arguments)
{
    return arguments.size() <= 2 && !arguments.value(1).startsWith(u'-');
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto exitCode = answeredWithoutWindow(argc, argv))
        return *exitCode;
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!areUsable(arguments)) {
        std::fputs(kUsage, stderr);
        return kUsageError;
    }
    QCoreApplication::setOrganizationName(u"Gesper"_s);
    QCoreApplication::setApplicationName(u"Gesper"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GESPER_VERSION));
    QGuiApplication::setDesktopFileName(
        u"io.github.gesper.Gesper"_s); // the name of the desktop entry and its icon
    QGuiApplication::setWindowIcon(QIcon(u":/icons/io.github.gesper.Gesper.svg"_s));
    ui::applyLanguage();
    const auto catalog = catalog::Catalog::load();
    if (!catalog) {
        QMessageBox::critical(nullptr, {}, catalog.error().message);
        return base::exitCode(catalog.error().code);
    }
    ui::applyAppearance();
    const ui::FocusRing ring;
    const base::SystemClock clock;
    ui::MainWindow window(project::Environment{*catalog, clock, userName(), {}});
    const ui::TerminationWatch termination;
    QObject::connect(&termination, &ui::TerminationWatch::asked, &window, [&window] {
        window.endNow();
        QCoreApplication::quit();
    });
    ClickedFiles clicked([&window](const QString &path) { window.openProject(path); });
    application.installEventFilter(&clicked);
    window.show();
    if (arguments.size() > 1)
        window.openProject(arguments.at(1));
    return QApplication::exec();
}
