// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QVariantHash>

namespace report
{

/// The fields a section text may use: `device.*`, `manufacturer.*`, `project.*` after the field names of entities.h.
/// Lists come as Markdown tables.
QVariantHash fieldValues(const domain::ProjectData &data, domain::DeviceId device);

} // namespace report
