// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/carryover.h>
#include <project/devices.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// "NAME", or "OLD=NEW"; names may hold an equals sign themselves.
base::Result<project::CarriedDevice> carriedDevice(const domain::ProjectData &data, const QString &text)
{
    if (const auto id = project::deviceByName(data, text))
        return project::CarriedDevice{*id, domain::deviceOf(data, *id)->name};
    for (qsizetype equals = text.indexOf(u'='); equals > 0; equals = text.indexOf(u'=', equals + 1)) {
        if (const auto id = project::deviceByName(data, text.left(equals)))
            return project::CarriedDevice{*id, text.sliced(equals + 1)};
    }
    return base::fail(project::deviceByName(data, text.section(u'=', 0, 0)).error());
}

base::Result<project::CarryOver> choiceFrom(const Context &context)
{
    const Arguments &a = context.arguments;
    project::CarryOver choice;
    choice.from = *a.from;
    choice.title = a.title.value_or(QString());
    choice.withTraits = !a.withoutFacts;
    if (a.name || !a.set.isEmpty())
        return base::fail(base::ErrorCode::Usage,
                          u"With --from the devices are those of the other project; choose them with --carry, and "
                          u"change fields afterwards with \"device --set\"."_s);
    if (!a.regulation.isEmpty()) {
        const auto regulation = parseEnum<domain::Regulation>(a.regulation, "--regulation");
        if (!regulation)
            return base::fail(regulation.error());
        choice.regulation = *regulation;
    }
    const auto old = project::readProject(choice.from, context.environment);
    if (!old)
        return base::fail(old.error());
    for (const QString &text : a.devices) {
        const auto device = carriedDevice(*old, text);
        if (!device)
            return base::fail(device.error());
        choice.devices.append(*device);
    }
    return choice;
}

Outcome carryOver(const Context &context)
{
    const auto choice = choiceFrom(context);
    if (!choice)
        return base::fail(choice.error());
    ConsoleJob job;
    const auto made = project::carryOver(context.arguments.file, *choice, context.environment, job);
    if (!made)
        return base::fail(made.error());
    print(u"Made %1 from %2: %3 devices, %4 answers, %5 sections, %6 evidence documents, %7 citations; %8 are to be "
          u"confirmed."_s.arg(context.arguments.file, choice->from)
              .arg(made->devices)
              .arg(made->answers)
              .arg(made->sections)
              .arg(made->documents)
              .arg(made->citations)
              .arg(made->toConfirm));
    return 0;
}

} // namespace

Outcome runNew(const Context &context)
{
    const Arguments &a = context.arguments;
    if (a.from)
        return carryOver(context);
    if (!a.devices.isEmpty() || a.title || a.withoutFacts)
        return base::fail(base::ErrorCode::Usage, u"--carry, --title and --without-facts go with --from."_s);
    const auto regulation = parseEnum<domain::Regulation>(a.regulation, "--regulation");
    if (!regulation)
        return base::fail(regulation.error());
    if (a.name.value_or(QString()).trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage, u"--device NAME is needed: a project holds at least one device."_s);
    domain::Device device;
    device.name = *a.name;
    domain::Manufacturer manufacturer;
    domain::ProjectInfo info;
    QList<project::FieldValue> fields;
    for (const QString &text : a.set) {
        const auto field = project::parseFieldValue(text);
        if (!field)
            return base::fail(field.error());
        fields.append(*field);
    }
    if (const auto ok = project::setFields(device, manufacturer, info, fields); !ok)
        return base::fail(ok.error());
    const auto created = project::Project::create(a.file, *regulation, {device, manufacturer, info.title, {}},
                                                  context.environment);
    if (!created)
        return base::fail(created.error());
    print(u"Made %1: %2 project for %3."_s.arg(a.file, domain::shortName(*regulation), device.name));
    return 0;
}

} // namespace cli
