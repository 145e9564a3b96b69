// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recentprojects.h"

#include <domain/confirm.h>
#include <domain/names.h>

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kKept = 20;
constexpr auto kKey = "recentProjects"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RecentProjects)
};

QString devicesText(const domain::ProjectData &data)
{
    QStringList names;
    for (const domain::Device &device : data.devices)
        names.append(device.deviceClass.isEmpty()
                         ? device.name
                         : Texts::tr("%1 (class %2)").arg(device.name, device.deviceClass));
    return names.join(u", "_s);
}

qint64 countToConfirm(const domain::ProjectData &data)
{
    const auto isMarked = [](const auto &row) { return !row.toConfirm.isEmpty(); };
    const auto newest = domain::newestApprovedRevisions(data);
    const auto citations = std::ranges::count_if(data.citations, [&](const domain::Citation &citation) {
        const domain::Revision *cited = domain::revisionOf(data, citation.revision);
        return cited && domain::isToConfirm(citation, *cited, newest.value(cited->document));
    });
    return std::ranges::count_if(data.answers, isMarked) + std::ranges::count_if(data.sections, isMarked) + citations;
}

QVariantMap entryOf(const project::Project &project, bool isPinned)
{
    const domain::ProjectData &data = project.data();
    const auto progress =
        project::progressOf(data, project.environment().catalog.annex(project.regulation(), u"I"_s));
    return {{u"path"_s, project.path()},
            {u"title"_s, data.info.title},
            {u"devices"_s, devicesText(data)},
            {u"regulation"_s, domain::shortName(project.regulation())},
            {u"counts"_s,
             QVariantList{progress.decided, progress.withEvidence, progress.reviewed, progress.answerable}},
            {u"toConfirm"_s, countToConfirm(data)},
            {u"seen"_s, project.environment().clock.now().toUTC()},
            {u"pinned"_s, isPinned}};
}

RecentProject projectFrom(const QVariantMap &entry)
{
    RecentProject project;
    project.path = entry.value(u"path"_s).toString();
    project.title = entry.value(u"title"_s).toString();
    project.devices = entry.value(u"devices"_s).toString();
    project.regulation = entry.value(u"regulation"_s).toString();
    const QVariantList counts = entry.value(u"counts"_s).toList();
    if (counts.size() == 4)
        project.progress = {counts.at(3).toLongLong(), counts.at(0).toLongLong(), counts.at(1).toLongLong(),
                            counts.at(2).toLongLong()};
    project.toConfirm = entry.value(u"toConfirm"_s).toLongLong();
    project.seen = entry.value(u"seen"_s).toDateTime();
    project.isPinned = entry.value(u"pinned"_s).toBool();
    return project;
}

bool isFor(const QVariant &entry, const QString &path)
{
    return entry.toMap().value(u"path"_s) == path;
}

bool isPinned(const QVariant &entry)
{
    return entry.toMap().value(u"pinned"_s).toBool();
}

/// Keeps those that are pinned, and as many of the others as there is room for.
void store(QVariantList entries)
{
    std::ranges::stable_partition(entries, isPinned);
    for (qsizetype last = entries.size() - 1; last >= kKept && !isPinned(entries.at(last)); --last)
        entries.removeLast();
    QSettings().setValue(kKey, entries);
}

} // namespace

QList<RecentProject> recentProjects()
{
    QList<RecentProject> projects;
    const QVariantList stored = QSettings().value(kKey).toList();
    for (const QVariant &entry : stored)
        projects.append(projectFrom(entry.toMap()));
    return projects;
}

void forgetProjects()
{
    QSettings().remove(kKey);
}

void rememberProject(const project::Project &project)
{
    QVariantList entries = QSettings().value(kKey).toList();
    const auto known = std::ranges::find_if(
        entries, [&](const QVariant &entry) { return isFor(entry, project.path()); });
    const bool wasPinned = known != entries.end() && isPinned(*known);
    entries.removeIf([&](const QVariant &entry) { return isFor(entry, project.path()); });
    entries.prepend(entryOf(project, wasPinned));
    store(entries);
}

void forgetRecentProject(const QString &path)
{
    QVariantList entries = QSettings().value(kKey).toList();
    entries.removeIf([&](const QVariant &entry) { return isFor(entry, path); });
    store(entries);
}

void pinRecentProject(const QString &path, bool pinned)
{
    QVariantList entries = QSettings().value(kKey).toList();
    for (QVariant &entry : entries) {
        if (!isFor(entry, path))
            continue;
        QVariantMap map = entry.toMap();
        map.insert(u"pinned"_s, pinned);
        entry = map;
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), [](const QVariant &entry) {
        return entry.toMap().value(u"seen"_s).toDateTime();
    });
    store(entries);
}

} // namespace ui
