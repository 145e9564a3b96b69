// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

/// Devices, their traits, and the manufacturer.
namespace project
{

/// One `KEY=VALUE`. Keys are the field names of entities.h: a device's own ("intended_purpose"; hyphens count as
/// underscores), "manufacturer.srn", "project.title". Lists take JSON, dates YYYY-MM-DD.
struct FieldValue {
    QString key;
    QString value;
};

/// Reads "KEY=VALUE".
base::Result<FieldValue> parseFieldValue(const QString &text);

/// Reads "sterile=no" and checks that the trait exists.
base::Result<std::pair<QString, domain::Tristate>> parseTrait(const catalog::Catalog &catalog,
                                                              domain::Regulation regulation, const QString &text);

/// Sets fields in `device`, `manufacturer` and `info` without storing them; the error names the key.
base::Result<> setFields(domain::Device &device, domain::Manufacturer &manufacturer, domain::ProjectInfo &info,
                         const QList<FieldValue> &fields);

/// Adds a device after the others.
base::Result<domain::DeviceId> addDevice(Project &project, domain::Device device);
base::Result<> changeDevice(Project &project, const domain::Device &device);

/// Removes a device and everything said for it alone; refused for the last one.
base::Result<> removeDevice(Project &project, domain::DeviceId device);

/// One edit for a device, the manufacturer and the project's own data together.
base::Result<> changeDeviceData(Project &project, const domain::Device &device,
                                const domain::Manufacturer &manufacturer, const domain::ProjectInfo &info);
base::Result<> changeManufacturer(Project &project, const domain::Manufacturer &manufacturer);
/// Refuses an empty one: every document and the window bear it.
base::Result<> changeTitle(Project &project, const QString &title);

} // namespace project
