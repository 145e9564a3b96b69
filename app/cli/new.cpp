// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/devices.h>

using namespace Qt::StringLiterals;

namespace cli
{

Outcome runNew(const Context &context)
{
    const Arguments &a = context.arguments;
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
    const auto created = project::Project::create(a.file, *regulation, {device, manufacturer, info.title},
                                                  context.environment);
    if (!created)
        return base::fail(created.error());
    print(u"Made %1: %2 project for %3."_s.arg(a.file, domain::shortName(*regulation), device.name));
    return 0;
}

} // namespace cli
