// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/clock.h>
#include <catalog/catalog.h>

#include <QString>

namespace project
{

/// What a project needs from outside. Made by main(); outlives every project.
struct Environment {
    const catalog::Catalog &catalog;
    const base::Clock &clock;
    QString user;          ///< who edits, for the audit trail
    QString workerProgram; ///< path of gesper-worker; empty: beside the program
};

} // namespace project
