// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>
#include <domain/requirement.h>
#include <domain/standard.h>

namespace catalog
{

/// How much is checked. The build has held the packs that Gesper ships against the schema (gesper-packcheck), so
/// starting the program need not do it again.
enum class PackCheck { Full, WithoutSchema };

/// Reads a pack from its two files and checks it: JSON schema, unique ids and refs, parents that stand before their
/// children, ids made of regulation, annex and ref, traits that exist. The error names file and item.
base::Result<domain::Pack> readPack(const QString &folder, const QList<domain::TraitDefinition> &traits,
                                    PackCheck check);

/// Reads the list of traits.
base::Result<QList<domain::TraitDefinition>> readTraits(const QString &path);

/// Reads the catalogue of standards. Error: Corrupt, with the entry that lacks a designation or stands there twice.
base::Result<QList<domain::Standard>> readStandards(const QString &path);

} // namespace catalog
