// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace houserules {

namespace {

struct Include
{
    qsizetype line = 0;
    QString target;
    bool angled = false;
};

struct Source
{
    QString path;
    QString text;

    bool isIn(QStringView folder) const { return path.startsWith(folder) && path.at(folder.size()) == u'/'; }
    QString at(qsizetype line, const QString &what) const
    {
        return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
    }
};

const QStringList &siblings()
{
    static const QStringList names{u"catalog"_s, u"storage"_s, u"evidence"_s, u"report"_s, u"exchange"_s};
    return names;
}

/// Height in the house: a file may include its own folder and everything lower.
int heightOf(const QString &folder)
{
    static const QHash<QString, int> heights{
        {u"base"_s, 0}, {u"domain"_s, 1}, {u"project"_s, 3}, {u"ui"_s, 4}, {u"app"_s, 5}};
    return siblings().contains(folder) ? 2 : heights.value(folder, -1);
}

/// "base" for core/base/x.h, "ui" for everything below ui; empty for tests.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"core")
        return parts.size() > 2 ? parts.at(1) : QString();
    return parts.first() == u"ui" || parts.first() == u"app" ? parts.first() : QString();
}

QStringList filesBelow(const QString &root, const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    QDirIterator it(QDir(root).filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(QDir(root).relativeFilePath(it.next()));
    paths.sort();
    return paths;
}

QString textOf(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sources(const QString &root)
{
    QList<Source> found;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const QString &path : filesBelow(root, folder, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}))
            found.append({path, textOf(root, path)});
    }
    return found;
}

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*(?:<([^>]+)>|\"([^\"]+)\")"_s);
    QList<Include> includes;
    const QStringList lines = source.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines.at(i));
        if (match.hasMatch())
            includes.append({i + 1, match.captured(1) + match.captured(2), match.hasCaptured(1)});
    }
    return includes;
}

/// The folder of the house an include leads to; empty for other people's headers.
QString targetFolder(const Source &source, const Include &include, const QString &root)
{
    if (!include.angled) {
        const QString path =
            QDir::cleanPath(source.path.left(source.path.lastIndexOf(u'/') + 1) + include.target);
        return folderOf(path);
    }
    const QString first = include.target.section(u'/', 0, 0);
    if (heightOf(first) >= 0 && include.target.contains(u'/'))
        return first;
    const bool isOfWindow =
        include.target.contains(u'/') && QFileInfo::exists(root + u"/ui/"_s + include.target);
    return isOfWindow ? u"ui"_s : QString();
}

QString wrongArrow(const QString &from, const QString &to)
{
    if (from == to || to.isEmpty())
        return {};
    if (siblings().contains(from) && siblings().contains(to))
        return u"%1 and %2 are siblings and never include each other"_s.arg(from, to);
    return heightOf(to) > heightOf(from) ? u"%1 must not include %2, which stands above it"_s.arg(from, to)
                                         : QString();
}

bool isWidgetsHeader(const QString &target)
{
    static const QStringList some{u"QWidget"_s,     u"QApplication"_s, u"QMessageBox"_s, u"QDialog"_s,
                                  u"QMainWindow"_s, u"QFileDialog"_s,  u"QLabel"_s,      u"QTableView"_s,
                                  u"QTreeView"_s,   u"QStyle"_s};
    static const QStringList all =
        some + QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets"_s)
                   .entryList({u"Q*"_s}, QDir::Files);
    return target.startsWith(u"QtWidgets") || all.contains(target) ||
           std::ranges::any_of(some, [&](const QString &name) { return target == name.toLower() + u".h"_s; });
}

bool matches(const QString &target, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(target).hasMatch();
}

/// Libraries that only some folders may use.
QString wrongLibrary(const Source &source, const QString &target)
{
    const auto isInOneOf = [&](const QStringList &folders) {
        return std::ranges::any_of(folders, [&](const QString &folder) { return source.isIn(folder); });
    };
    if (source.isIn(u"core") && isWidgetsHeader(target))
        return u"Qt Widgets in core"_s;
    if (matches(target, u"(QtSql/?)?QSql.*|QtSql/.*|sqlite3(ext)?\\.h"_s) && !isInOneOf({u"core/storage"_s}))
        return u"the database outside core/storage"_s;
    if (target.startsWith(u"qpdf/") && !isInOneOf({u"core/report"_s, u"core/evidence"_s}))
        return u"qpdf outside core/report and core/evidence"_s;
    if (matches(
            target,
            u"(KArchive/)?(KArchive|KZip|KTar|KAr|K7Zip|KRcc|KCompressionDevice|KFilter).*|zip(conf)?\\.h"_s) &&
        !isInOneOf({u"core/exchange"_s, u"app/worker"_s}))
        return u"archives outside core/exchange and app/worker"_s;
    return {};
}

QStringList brokenByIncludes(const Source &source, const QString &root)
{
    QStringList broken;
    const QString from = folderOf(source.path);
    if (from.isEmpty())
        return broken;
    if (heightOf(from) < 0)
        return {source.at(1, u"core has no folder \"%1\" in the plan of the house"_s.arg(from))};
    for (const Include &include : includesOf(source)) {
        const QString to = targetFolder(source, include, root);
        QString what = wrongArrow(from, to);
        if (what.isEmpty() && !include.angled && to != from)
            what = u"\"%1\" leaves its folder; include it as <folder/header.h>"_s.arg(include.target);
        if (what.isEmpty())
            what = wrongLibrary(source, include.target);
        if (!what.isEmpty())
            broken.append(source.at(include.line, what));
    }
    return broken;
}

QStringList brokenByText(const Source &source)
{
    static const QRegularExpression licence(
        u"\\A(//|#) SPDX-FileCopyrightText: .+\\n\\1 SPDX-License-Identifier: Apache-2\\.0\\n"_s);
    static const QRegularExpression wholeStd(u"^\\s*using\\s+namespace\\s+std\\b"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression once(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    QStringList broken;
    if (!licence.match(source.text).hasMatch())
        broken.append(source.at(1, u"the two SPDX lines are missing"_s));
    if (const auto match = wholeStd.match(source.text); match.hasMatch())
        broken.append(
            source.at(source.text.left(match.capturedEnd()).count(u'\n') + 1, u"using namespace std"_s));
    if (source.path.endsWith(u".h") && !once.match(source.text).hasMatch())
        broken.append(source.at(1, u"#pragma once is missing"_s));
    return broken;
}

} // namespace

qsizetype sourceCount(const QString &root)
{
    return sources(root).size();
}

QStringList brokenBySources(const QString &root)
{
    QStringList broken;
    for (const Source &source : sources(root)) {
        broken += brokenByText(source);
        broken += brokenByIncludes(source, root);
    }
    return broken;
}

QStringList forbiddenWords(const QString &root)
{
    static const QRegularExpression word(u"compliant"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList paths;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"templates"_s, u"resources"_s,
                                  u"translations"_s, u"packaging/doc"_s})
        paths += filesBelow(root, folder, {});
    paths += QDir(root).entryList({u"README*"_s, u"CHANGELOG*"_s}, QDir::Files);
    QStringList found;
    for (const QString &path : std::as_const(paths)) {
        const Source source{path, textOf(root, path)};
        for (auto it = word.globalMatch(source.text); it.hasNext();)
            found.append(source.at(source.text.left(it.next().capturedStart()).count(u'\n') + 1,
                                   u"says the word that Gesper never says"_s));
    }
    return found;
}

} // namespace houserules
