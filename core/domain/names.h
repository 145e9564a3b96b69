// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entities.h"
#include "requirement.h"

#include <base/result.h>

/// How rows are called in messages, lists and documents.
namespace domain
{

/// "MDR Annex I 17.2"
QString placeName(const Pack &pack, const Requirement &requirement);

/// "VV-012 revision 3"
QString revisionName(const ProjectData &data, RevisionId revision);

/// Null if there is none.
const Document *documentOf(const ProjectData &data, DocumentId id);
const Revision *revisionOf(const ProjectData &data, RevisionId id);
const Device *deviceOf(const ProjectData &data, DeviceId id);

/// Reads "EN ISO 14971:2019+A11:2021" (edition after the first colon) or "… | partial | what was left out and why".
/// Refuses a nameless one and a use that is neither full nor partial.
base::Result<Solution> parseSolution(const QString &text);

/// "EN ISO 14971:2019+A11:2021 (in part: …)": the way documents print it.
QString printSolution(const Solution &solution);

/// "all devices", or the names in the project's order.
QString printDevices(const ProjectData &data, const QList<DeviceId> &devices);

} // namespace domain
