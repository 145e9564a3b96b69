// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QVariantHash>

namespace report
{

/// The fields a section text may use: `device.*`, `manufacturer.*`, `project.*` after the field names of entities.h.
/// Lists come as Markdown tables; traits as `device.traits.NAME`, "yes", "no" or "unknown", with "_" for "-".
QVariantHash fieldValues(const domain::ProjectData &data, domain::DeviceId device);

} // namespace report
