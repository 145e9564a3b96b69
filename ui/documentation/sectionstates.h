// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausemodel.h"

#include <domain/entities.h>
#include <domain/remark.h>

#include <QHash>

namespace ui
{

/// How every row of Annex II or III stands: empty, draft, done, its references to evidence and its remarks;
/// headings have the sums. `startingTexts`: by section id what a section holds before anybody writes in it;
/// that alone is still empty.
QList<ClauseState> sectionStates(const domain::ProjectData &data, const domain::Pack &pack,
                                 const QHash<QString, QString> &startingTexts,
                                 const QList<domain::Remark> &remarks = {});

/// What a person wrote about a section, for all devices and for single ones: for the search.
QString sectionTexts(const domain::ProjectData &data, const QString &clause);

/// The owners found in the sections, sorted as people expect.
QStringList sectionOwners(const domain::ProjectData &data);

} // namespace ui
