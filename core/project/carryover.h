// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "environment.h"

#include <base/jobcontext.h>
#include <domain/entities.h>

/// A new project from what another one holds. What was true of that project's devices is a proposal for the new one's:
/// every answer, text and evidence reference that comes over must be confirmed by a person.
namespace project
{

/// A device of the old project and what it is called in the new one.
struct CarriedDevice {
    domain::DeviceId device;
    QString name;
};

struct CarryOver {
    QString from; ///< path of the old project
    QString title; ///< empty: the name of the first device
    std::optional<domain::Regulation> regulation; ///< where a certain one is asked for: another one is refused
    QList<CarriedDevice> devices; ///< empty: all, under their names
    bool withTraits = true;       ///< the facts about the devices too
};

struct CarryOverSummary {
    qint64 devices = 0;
    qint64 answers = 0;
    qint64 sections = 0;
    qint64 documents = 0;
    qint64 citations = 0;
    qint64 toConfirm = 0; ///< answers, sections and citations that now ask for it
};

/// What the project at `path` holds, read without changing it.
base::Result<domain::ProjectData> readProject(const QString &path, const Environment &environment);

/// Makes the project at `path`. It takes over the manufacturer with its sites, the chosen devices, what was said for
/// all devices or for these, and every document with its revisions and their bytes. It leaves behind: verdicts, due
/// dates and history; identifiers, variants and certificates of a device that gets another name. Work on what comes
/// over is a draft again; owners and notes stay. The old project is read only and stays as it is. The new one appears
/// whole or not at all.
base::Result<CarryOverSummary> carryOver(const QString &path, const CarryOver &choice, const Environment &environment,
                                         base::JobContext &job);

} // namespace project
