// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLibraryInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Installs this build into a folder of its own and looks at what lies there.
class TstInstallTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingOnTheListIsThere();
    void nothingElseIsThere();
    void picturesHaveTheirSizes();
    void programsWorkWhereTheyWereInstalled();
    void windowAnswersWithoutDisplay();
    void manualPageNamesEveryOption();
    void manualPageNamesNoOther();
    void completionKnowsCommandsOptionsAndChoices_data();
    void completionKnowsCommandsOptionsAndChoices();
    void projectsAreKnownByTheirBytes();
    void pluginsOfTheFolderExist();

private:
    QString in(const QString &path) const { return m_prefix + u'/' + path; }
    QStringList installedFiles() const;

    QTemporaryDir m_folder;
    QString m_prefix;
};

namespace
{

constexpr int kTimeout = 240'000;

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kTimeout) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

QStringList listedFiles()
{
    return linesOf(QStringLiteral(GESPER_SOURCE "/tests/packaging/installed.txt"));
}

/// What the program says of itself: "new", "evidence add" and so on.
QStringList commandsOf(const QString &program, const QStringList &before = {})
{
    static const QRegularExpression line(u"^  ([a-z]+) {2,}"_s, QRegularExpression::MultilineOption);
    const QString help = run(program, before + QStringList{u"--help"_s}).out;
    const qsizetype start = std::max(help.indexOf(u"Subcommands:"_s), help.indexOf(u"SUBCOMMANDS:"_s));
    QStringList found;
    for (auto it = line.globalMatch(start < 0 ? QString() : help.mid(start)); it.hasNext();) {
        const QStringList words = before + QStringList{it.next().captured(1)};
        const QStringList members = commandsOf(program, words);
        found += members.isEmpty() ? QStringList{words.join(u' ')} : members;
    }
    return found;
}

} // namespace

void TstInstallTree::initTestCase()
{
    m_prefix = m_folder.filePath(u"ein Ordner größer als 用"_s);
    const Ended installed = run(QStringLiteral(GESPER_CMAKE),
                                {u"--install"_s, QStringLiteral(GESPER_BUILD), u"--prefix"_s, m_prefix});
    QVERIFY2(installed.code == 0, qPrintable(installed.out + installed.err));
}

QStringList TstInstallTree::installedFiles() const
{
    QStringList files;
    QDirIterator it(m_prefix, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(m_prefix).relativeFilePath(it.next()));
    return files;
}

void TstInstallTree::everythingOnTheListIsThere()
{
    const QStringList listed = listedFiles();
    QVERIFY(listed.size() > 20);
    const QStringList installed = installedFiles();
    for (const QString &path : listed) {
        const bool isThere = path.endsWith(u'/')
                                 ? installed.indexOf(QRegularExpression(u'^' + path + u".+"_s)) >= 0
                                 : installed.contains(path);
        QVERIFY2(isThere, qPrintable(path));
    }
}

void TstInstallTree::nothingElseIsThere()
{
    const QStringList listed = listedFiles();
    for (const QString &path : installedFiles()) {
        const bool isListed = std::ranges::any_of(listed, [&](const QString &line) {
            return line == path || (line.endsWith(u'/') && path.startsWith(line));
        });
        QVERIFY2(isListed, qPrintable(path));
    }
}

void TstInstallTree::picturesHaveTheirSizes()
{
    for (const QString &path : installedFiles().filter(u".png"_s)) {
        const QImage picture(in(path));
        const int size = path.section(u'/', 3, 3).section(u'x', 0, 0).toInt();
        QVERIFY2(picture.size() == QSize(size, size), qPrintable(path));
        QVERIFY2(picture.pixelColor(0, 0).alpha() < 255,
                 qPrintable(path)); // rounded corners, clear around a page
        QVERIFY2(picture.pixelColor(size / 4, size / 2).alpha() == 255, qPrintable(path));
    }
}

void TstInstallTree::programsWorkWhereTheyWereInstalled()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"GESPER_WORKER"_s);
    const QString project = m_folder.filePath(u"beispiel.gesper"_s);
    const Ended made = run(in(u"bin/gesper-cli"_s), {u"example"_s, project}, environment);
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QString worker = in(u"libexec/gesper/gesper-worker"_s);
    QVERIFY(QFile::rename(worker, worker + u".away"_s));
    const Ended withoutWorker =
        run(in(u"bin/gesper-cli"_s), {u"example"_s, m_folder.filePath(u"b.gesper"_s)}, environment);
    QVERIFY(QFile::rename(worker + u".away"_s, worker));
    QCOMPARE_NE(withoutWorker.code, 0); // so it was that one which read the evidence
}

void TstInstallTree::windowAnswersWithoutDisplay()
{
    QProcessEnvironment nothing;
    nothing.insert(u"LC_ALL"_s, u"C"_s);
    const QString gesper = in(u"bin/gesper"_s);
    const Ended version = run(gesper, {u"--version"_s}, nothing);
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, run(in(u"bin/gesper-cli"_s), {u"--version"_s}, nothing).out);
    const Ended help = run(gesper, {u"--help"_s}, nothing);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.startsWith(u"Usage: gesper"_s) && help.err.isEmpty());
    nothing.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QCOMPARE(run(gesper, {u"--nonsense"_s}, nothing).code, 2);
    QCOMPARE(run(gesper, {u"a.gesper"_s, u"b.gesper"_s}, nothing).code, 2);
}

void TstInstallTree::manualPageNamesEveryOption()
{
    static const QRegularExpression option(u"(--[a-z][a-z-]+)"_s);
    const Ended page = run(u"gzip"_s, {u"-dc"_s, in(u"share/man/man1/gesper-cli.1.gz"_s)});
    QVERIFY(page.out.contains(u".SH EXIT STATUS"_s));
    const QStringList commands = commandsOf(in(u"bin/gesper-cli"_s));
    QVERIFY(commands.contains(u"evidence add"_s) && commands.size() > 10);
    const QString text = QString(page.out).replace(u"\\-"_s, u"-"_s) + u".SS "_s;
    for (const QString &command : commands) {
        const QString section = text.section(u".SS %1\n"_s.arg(command), 1, 1).section(u".SS "_s, 0, 0);
        QVERIFY2(!section.isEmpty(), qPrintable(command));
        const QString help = run(in(u"bin/gesper-cli"_s), command.split(u' ') + QStringList{u"--help"_s}).out;
        for (auto it = option.globalMatch(help); it.hasNext();) {
            const QString name = it.next().captured(1);
            QVERIFY2(name == u"--help" || section.contains(name), qPrintable(command + u' ' + name));
        }
    }
}

/// What a page names in bold as an option, the program's help names too.
void TstInstallTree::manualPageNamesNoOther()
{
    static const QRegularExpression option(u"(?<![a-z-])(--?[a-z][a-z-]*)"_s);
    const auto page = [this](const QString &name) {
        return run(u"gzip"_s, {u"-dc"_s, in(u"share/man/man1/"_s + name)}).out.replace(u"\\-"_s, u"-"_s);
    };
    const QString options = page(u"gesper.1.gz"_s).section(u".SH OPTIONS\n"_s, 1).section(u".PP\n"_s, 0, 0);
    const QString help = run(in(u"bin/gesper"_s), {u"--help"_s}).out;
    QVERIFY(options.contains(u"--version"_s));
    for (auto it = option.globalMatch(options); it.hasNext();) {
        const QString name = it.next().captured(1);
        QVERIFY2(help.contains(name), qPrintable(name));
    }
    const QString commands =
        page(u"gesper-cli.1.gz"_s).section(u".SH COMMANDS\n"_s, 1).section(u".SH "_s, 0, 0);
    const QStringList sections = commands.split(u".SS "_s).sliced(1);
    QCOMPARE(sections.size(), commandsOf(in(u"bin/gesper-cli"_s)).size());
    static const QRegularExpression term(u"^\\.TP\n(.*)$"_s, QRegularExpression::MultilineOption);
    for (const QString &section : sections) {
        const QStringList words = section.section(u'\n', 0, 0).split(u' ');
        const QString said = run(in(u"bin/gesper-cli"_s), words + QStringList{u"--help"_s}).out;
        for (auto entry = term.globalMatch(section); entry.hasNext();) {
            const QString line = entry.next().captured(1);
            for (auto it = option.globalMatch(line); it.hasNext();) {
                const QString name = it.next().captured(1);
                QVERIFY2(said.contains(name), qPrintable(words.join(u' ') + u' ' + name));
            }
        }
    }
}

void TstInstallTree::completionKnowsCommandsOptionsAndChoices_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    QTest::newRow("command") << u"gesper-cli ex"_s << u"example export"_s;
    QTest::newRow("group") << u"gesper-cli evid"_s << u"evidence"_s;
    QTest::newRow("member") << u"gesper-cli evidence l"_s << u"list"_s;
    QTest::newRow("option") << u"gesper-cli export a.gesper --st"_s << u"--stamp"_s;
    QTest::newRow("option of a member") << u"gesper-cli evidence add a.gesper --rev"_s << u"--revision"_s;
    QTest::newRow("choice") << u"gesper-cli check a.gesper --format j"_s << u"json"_s;
    QTest::newRow("file") << u"gesper-cli check C"_s << u"CHANGELOG.md CMakeLists.txt CMakePresets.json"_s;
    QTest::newRow("nothing") << u"gesper-cli nonsense --st"_s << QString();
}

void TstInstallTree::completionKnowsCommandsOptionsAndChoices()
{
    QFETCH(const QString, line);
    QFETCH(const QString, offered);
    const QString script =
        u"cd \"$2\"; compopt() { :; }; . \"$1\"; shift 2; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
        "_gesper_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const Ended done = run(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s,
                                                  in(u"share/bash-completion/completions/gesper-cli"_s),
                                                  QStringLiteral(GESPER_SOURCE)} +
                                          line.split(u' '));
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QStringList words = done.out.split(u'\n', Qt::SkipEmptyParts);
    words.sort();
    QCOMPARE(words.join(u' '), offered);
}

void TstInstallTree::projectsAreKnownByTheirBytes()
{
    qputenv("XDG_DATA_DIRS", in(u"share"_s).toUtf8() + ":/usr/share");
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForName(u"application/x-gesper"_s);
    QVERIFY(type.isValid());
    QCOMPARE(type.suffixes(), QStringList{u"gesper"_s});
    QCOMPARE(types.mimeTypeForFile(u"pump.gesper"_s, QMimeDatabase::MatchExtension).name(), type.name());
    QByteArray header("SQLite format 3\0", 16);
    header.resize(100, '\0');
    QCOMPARE_NE(types.mimeTypeForData(header).name(), type.name());
    header.replace(68, 4, "GSPR");
    QCOMPARE(types.mimeTypeForData(header).name(), type.name());
    QFile entry(in(u"share/applications/io.github.gesper.Gesper.desktop"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("MimeType=" + type.name().toUtf8() + ";"));
}

void TstInstallTree::pluginsOfTheFolderExist()
{
    const QStringList plugins = linesOf(QStringLiteral(GESPER_SOURCE "/packaging/linux/tree/plugins.txt"));
    QVERIFY(plugins.contains(u"sqldrivers/libqsqlite.so"_s));
    QVERIFY(plugins.contains(u"imageformats/libqtiff.so"_s) &&
            plugins.contains(u"imageformats/libqwebp.so"_s));
    QVERIFY(QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s));
    const QDir folder(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    for (const QString &plugin : plugins)
        QVERIFY2(folder.exists(plugin), qPrintable(folder.filePath(plugin)));
}

QTEST_GUILESS_MAIN(TstInstallTree)
#include "tst_installtree.moc"
