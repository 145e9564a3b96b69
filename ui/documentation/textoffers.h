// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>
#include <domain/entities.h>

/// What a section text can be completed with, and what the parts of it mean.
namespace ui
{

struct TextOffer
{
    QString insert;
    qsizetype back = 0; ///< how far before its end the cursor goes
    QString label;
    QString detail; ///< the present value, the title
};

/// Where a section text stands.
struct SectionPlace
{
    const domain::ProjectData &data;
    catalog::Catalog::Row row;
    QList<domain::DeviceId> devices; ///< empty: all
    QList<domain::TraitDefinition> traits;
};

/// For "{{": the fields of the device, the manufacturer and the project, with what they say now.
QList<TextOffer> fieldOffers(const SectionPlace &place);

/// For "{%": conditions over the class and the facts about the device.
QList<TextOffer> tagOffers(const SectionPlace &place);

/// For "[[": the section's own references to evidence, then every revision of the project.
QList<TextOffer> referenceOffers(const SectionPlace &place);

/// What a field or a reference says, for a tool tip; `inside` is what stands between the brackets or braces.
/// Empty for an unknown field; a sentence for a reference that names nothing.
QString fieldText(const SectionPlace &place, const QString &inside);
QString referenceText(const domain::ProjectData &data, const QString &inside);

} // namespace ui
