// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entities.h"

namespace domain
{

/// What the project file keeps in English, in the language of the window. The file and the documents are the same in every
/// language; therefore those who write such a text write English. What a person wrote, or another program is quoted with,
/// stays as it is.
///
/// What was found out about a file (why it is of its class, what a copy of its pages does not carry, why a page cannot be
/// shown), and why something must be confirmed.
QString keptWords(const QString &english);

/// What a step of undo is called: Edit::action.
QString keptStep(const QString &english);

/// Whether the text is one of either kind; for tests.
bool isKept(const QString &english);

/// domain::revisionName() for what the project file keeps.
QString keptName(const ProjectData &data, RevisionId revision);

} // namespace domain
