// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

#include <domain/answerbook.h>

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

/// Adds a device like that one, under the name given: its data and facts, not its identifiers (Basic UDI-DI, variants,
/// certificates), nor what was said for it alone.
base::Result<domain::DeviceId> duplicateDevice(Project &project, domain::DeviceId device, const QString &name);

/// Moves a device that many places down the project's order, as far as there is room.
base::Result<> moveDevice(Project &project, domain::DeviceId device, qsizetype by);

/// What the facts about a device say of the requirements nobody has decided yet.
struct FactsOutcome {
    qsizetype notApplicable = 0; ///< would be proposed as not applicable
    qsizetype open = 0;          ///< turn on a fact that is not yet known
};
FactsOutcome outcomeOfFacts(const domain::AnswerBook &book, const domain::Device &device);

/// Removes a device and everything said for it alone; refused for the last one.
base::Result<> removeDevice(Project &project, domain::DeviceId device);

/// One edit for a device, the manufacturer and the project's own data together.
base::Result<> changeDeviceData(Project &project, const domain::Device &device,
                                const domain::Manufacturer &manufacturer, const domain::ProjectInfo &info);
base::Result<> changeManufacturer(Project &project, const domain::Manufacturer &manufacturer);
/// Refuses an empty one: every document and the window bear it.
base::Result<> changeTitle(Project &project, const QString &title);

} // namespace project
