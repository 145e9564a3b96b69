// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "environment.h"

#include <domain/entities.h>
#include <report/render.h>
#include <report/template.h>

/// How a section that is being written will print.
namespace project
{

/// A text that need not be stored yet, in the project it stands in. Values only: it goes to another thread.
struct SectionDraft
{
    domain::ProjectData data;
    const domain::Pack *pack = nullptr; ///< of the environment's catalog
    qsizetype row = 0;
    QList<domain::DeviceId> devices; ///< the text is for these; empty: for all
    QString text;

    bool operator==(const SectionDraft &) const = default;
};

struct SectionPreview
{
    report::DocumentDefinition document;
    QList<report::TemplateProblem> problems; ///< by line
    bool isStartingText = false;             ///< as it stands, nothing of the text is printed
};

/// Composed by what composes the documents. In any thread.
SectionPreview previewSection(const SectionDraft &draft, const Environment &environment);

/// A field a section text may use.
struct SectionField
{
    QString name;  ///< "device.name"
    QString value; ///< now, in one line; a table shows its cells
};

/// The fields of the device, the manufacturer and the project, by name; facts about the device are for
/// conditions only.
QList<SectionField> sectionFields(const domain::ProjectData &data, std::optional<domain::DeviceId> device);

} // namespace project
