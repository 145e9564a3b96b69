// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "newprojectdraft.h"

#include <QDir>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kKey = "newProject/unfinished"_L1;

domain::Device deviceFrom(const DraftDevice &draft)
{
    domain::Device device;
    device.name = draft.name.trimmed();
    device.deviceClass = draft.deviceClass;
    device.traits = draft.traits;
    return device;
}

} // namespace

bool NewProjectDraft::isEmpty() const
{
    const bool hasDevice = std::ranges::any_of(devices, [](const DraftDevice &device) {
        return !device.name.trimmed().isEmpty() || !device.deviceClass.isEmpty() || !device.traits.isEmpty();
    });
    return !hasDevice && manufacturer.trimmed().isEmpty() && title.trimmed().isEmpty() && path.isEmpty();
}

QString NewProjectDraft::shownName() const
{
    return title.trimmed().isEmpty() ? devices.value(0).name.trimmed() : title.trimmed();
}

QDateTime NewProjectDraft::leftAt() const
{
    return QDateTime::fromString(left, Qt::ISODate);
}

NewProjectChoice NewProjectDraft::choice() const
{
    NewProjectChoice choice;
    choice.regulation = regulation;
    choice.content.firstDevice = deviceFrom(devices.first());
    for (const DraftDevice &device : devices.sliced(1))
        choice.content.otherDevices.append(deviceFrom(device));
    choice.content.manufacturer.name = manufacturer.trimmed();
    choice.content.title = title.trimmed();
    choice.path = path;
    return choice;
}

std::optional<NewProjectDraft> unfinishedProject()
{
    const QString stored = QSettings().value(kKey).toString();
    const QJsonDocument json = QJsonDocument::fromJson(stored.toUtf8());
    NewProjectDraft draft;
    if (!json.isObject() || !domain::fromJson(QJsonValue(json.object()), draft) || draft.devices.isEmpty())
        return std::nullopt;
    return draft;
}

void keepUnfinishedProject(const NewProjectDraft &draft)
{
    if (draft.isEmpty())
        return discardUnfinishedProject();
    NewProjectDraft kept = draft;
    kept.left = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QByteArray json = QJsonDocument(domain::toJson(kept).toObject()).toJson(QJsonDocument::Compact);
    QSettings().setValue(kKey, QString::fromUtf8(json));
}

void discardUnfinishedProject()
{
    QSettings().remove(kKey);
}

} // namespace ui
