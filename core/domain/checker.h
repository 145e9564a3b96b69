// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entities.h"
#include "remark.h"
#include "requirement.h"

namespace domain {

/// What a check is made for.
struct CheckScope
{
    QList<DeviceId> devices; ///< documents are made for these; empty: for all of the project
    QDate today;             ///< for ends of certificates and due dates; invalid: those are not looked at
    bool officialWordingLoaded = false; ///< of every pack
    QHash<QString, QString> startingTexts; ///< by requirement id: what a section holds before anybody writes in it
};

/// A rule as help and documents name it.
struct RuleInfo
{
    QString id;
    Severity severity = Severity::Note; ///< the usual one; single remarks of a rule may be milder
    QString title;
};

/// Every rule, in the order in which they run.
QList<RuleInfo> checkRules();

/// Runs every rule. Counts and remarks are about answerable rows; what an answer on a heading lacks is a
/// remark where the answer holds for an answerable row below. Remarks that differ only by device are one,
/// with the devices named. `packs`: the annexes of the project's regulation; rows of Annex II and III need a
/// text or a citation, rows of all others an answer. Cost grows linearly with rows times devices.
CheckReport check(const ProjectData &data, const QList<const Pack *> &packs,
                  const QList<TraitDefinition> &traits, const CheckScope &scope);

/// "37 rules over 198 rows and 17 documents: 2 errors, 1 warning, 4 notes. They do not judge …". Says what
/// was looked at even when there is no remark at all.
QString closingSentence(const CheckReport &report);

/// Whether a section's Markdown says anything: comments (`<!-- … -->`), quotes that begin with "Hint", headings,
/// tables without a filled cell below their header, and a text that is still its `startingText` do not count.
bool hasOwnText(const QString &markdown, const QString &startingText = {});

/// Whether a section's Markdown is what it began with; line ends and space around it do not count. A starting text that
/// nobody changed says nothing, and no document prints it.
bool isStartingText(const QString &markdown, const QString &startingText);

} // namespace domain
