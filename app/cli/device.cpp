// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/names.h>
#include <project/devices.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct Edited {
    domain::Device device;
    domain::Manufacturer manufacturer;
    domain::ProjectInfo info;
};

base::Result<Edited> edited(const Context &context, const project::Project &project, const domain::Device &device)
{
    Edited result{device, project.data().manufacturer, project.data().info};
    QList<project::FieldValue> fields;
    for (const QString &text : context.arguments.set) {
        const auto field = project::parseFieldValue(text);
        if (!field)
            return base::fail(field.error());
        fields.append(*field);
    }
    if (const auto ok = project::setFields(result.device, result.manufacturer, result.info, fields); !ok)
        return base::fail(ok.error());
    for (const QString &text : context.arguments.traits) {
        const auto trait = project::parseTrait(context.environment.catalog, project.regulation(), text);
        if (!trait)
            return base::fail(trait.error());
        if (trait->second == domain::Tristate::Unknown)
            result.device.traits.remove(trait->first);
        else
            result.device.traits.insert(trait->first, trait->second);
    }
    return result;
}

base::Result<domain::Device> chosenDevice(const Context &context, const project::Project &project)
{
    const QList<domain::Device> &devices = project.data().devices;
    if (!context.arguments.name && devices.size() == 1)
        return devices.first();
    if (!context.arguments.name)
        return base::fail(base::ErrorCode::Ambiguous, u"This project has %1 devices; say which with --name."_s.arg(devices.size()));
    const auto id = project::deviceByName(project.data(), *context.arguments.name);
    if (!id)
        return base::fail(id.error());
    return *domain::deviceOf(project.data(), *id);
}

/// Every field and every trait, those not known yet included.
QJsonObject deviceJson(const domain::Device &device, const QList<domain::TraitDefinition> &definitions)
{
    QJsonObject json{{u"id"_s, device.id.value}};
    domain::forEachField(device, [&](const char *name, const auto &member) {
        const bool isText = std::is_same_v<std::remove_cvref_t<decltype(member)>, QString>;
        const QJsonValue value = domain::toJson(member);
        json.insert(QLatin1StringView(name), value.isNull() && isText ? QJsonValue(QString()) : value);
    });
    QJsonObject traits;
    for (const domain::TraitDefinition &trait : definitions)
        traits.insert(trait.id, domain::nameOf(device.traits.value(trait.id, domain::Tristate::Unknown)));
    json.insert(u"traits"_s, traits);
    return json;
}

void printDevice(const domain::Device &device)
{
    print(shown(device.name));
    domain::forEachField(device, [](const char *name, const auto &member) {
        const QJsonValue value = domain::toJson(member);
        if (value.isString())
            print(u"  %1: %2"_s.arg(QLatin1StringView(name), shown(value.toString())));
    });
    for (const auto &[trait, state] : device.traits.asKeyValueRange())
        print(u"  %1: %2"_s.arg(trait, domain::nameOf(state)));
}

Outcome show(const Context &context, const project::Project &project)
{
    QList<domain::Device> devices = project.data().devices;
    if (context.arguments.name) {
        const auto id = project::deviceByName(project.data(), *context.arguments.name);
        if (!id)
            return base::fail(id.error());
        devices = {*domain::deviceOf(project.data(), *id)};
    }
    QJsonArray array;
    for (const domain::Device &device : devices) {
        array.append(deviceJson(device, context.environment.catalog.traits(project.regulation())));
        if (!context.arguments.json)
            printDevice(device);
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

Outcome add(const Context &context, project::Project &project)
{
    domain::Device fresh;
    fresh.name = context.arguments.name.value_or(QString());
    const auto result = edited(context, project, fresh);
    if (!result)
        return base::fail(result.error());
    const auto id = project::addDevice(project, result->device);
    if (!id)
        return base::fail(id.error());
    print(u"Added the device %1."_s.arg(result->device.name));
    return 0;
}

} // namespace

Outcome runDevice(const Context &context)
{
    const Arguments &a = context.arguments;
    const bool showing = !a.add && a.set.isEmpty() && a.traits.isEmpty();
    const auto opened = openProject(context, showing ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    project::Project &project = **opened;
    if (showing)
        return show(context, project);
    if (a.add)
        return add(context, project);
    const auto device = chosenDevice(context, project);
    if (!device)
        return base::fail(device.error());
    const auto result = edited(context, project, *device);
    if (!result)
        return base::fail(result.error());
    const auto ok = project::changeDeviceData(project, result->device, result->manufacturer, result->info);
    if (!ok)
        return base::fail(ok.error());
    print(u"Stored."_s);
    return 0;
}

} // namespace cli
