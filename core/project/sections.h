// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

/// The texts of Annex II and III.
namespace project
{

/// What to change in a section; what is empty stays.
struct SectionPatch {
    std::optional<QString> text;
    std::optional<domain::WorkStatus> status;
    std::optional<QString> owner;
    std::optional<QString> note;
};

/// Another text than before confirms the section; status, owner and note do not.
base::Result<> setSection(Project &project, const catalog::Catalog::Row &row,
                          const QList<domain::DeviceId> &devices, const SectionPatch &patch);

/// A person says that the text holds although something asks for it to be confirmed.
base::Result<> confirmSection(Project &project, domain::SectionId section);

/// The section's row for exactly this device (or for all); null if nothing was written yet.
const domain::Section *sectionOf(const domain::ProjectData &data, const QString &clause,
                                 std::optional<domain::DeviceId> device);

/// By section id: what each section that somebody has begun held before anybody wrote in it.
QHash<QString, QString> startingTexts(const domain::ProjectData &data, const QList<const domain::Pack *> &packs);

/// The least finished of a section's texts; nothing if there is no text of one's own and no citation.
std::optional<domain::WorkStatus> statusOf(const QList<const domain::Section *> &texts, const QString &startingText,
                                          bool isCited);

} // namespace project
