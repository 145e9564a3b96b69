// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recentprojects.h"

#include <project/progress.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kKept = 10;
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

QString progressText(const project::Project &project)
{
    const auto progress = project::progressOf(
        project.data(), project.environment().catalog.annex(project.regulation(), u"I"_s));
    return Texts::tr("%1 of %2 requirements decided").arg(progress.decided).arg(progress.answerable);
}

} // namespace

QList<RecentProject> recentProjects()
{
    QList<RecentProject> projects;
    const QVariantList stored = QSettings().value(kKey).toList();
    for (const QVariant &entry : stored) {
        const QVariantMap map = entry.toMap();
        const QString path = map.value(u"path"_s).toString();
        projects.append({path, map.value(u"devices"_s).toString(), map.value(u"progress"_s).toString(),
                         QFileInfo(path).lastModified()});
    }
    return projects;
}

void rememberProject(const project::Project &project)
{
    QSettings settings;
    QVariantList entries = settings.value(kKey).toList();
    entries.removeIf([&](const QVariant &entry) { return entry.toMap().value(u"path"_s) == project.path(); });
    entries.prepend(QVariantMap{{u"path"_s, project.path()},
                                {u"devices"_s, devicesText(project.data())},
                                {u"progress"_s, progressText(project)}});
    settings.setValue(kKey, entries.first(std::min(kKept, entries.size())));
}

} // namespace ui
