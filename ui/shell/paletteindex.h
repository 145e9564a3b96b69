// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "area.h"

#include <domain/entities.h>
#include <domain/remark.h>
#include <domain/requirement.h>

#include <QList>

namespace ui
{

/// In the order in which kinds stand where they match equally well.
enum class PaletteKind { Requirement, Section, Evidence, Device, Person, Action, Text };

/// Something the palette leads to.
struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Action;
    QString number;       ///< "17.2", "VV-012"; empty where there is none
    QString title;
    QString detail;       ///< where it comes from; for an action its menu and keys
    QString text;         ///< what is searched beside number and title, as it was written
    domain::Place place;  ///< where it leads, but for an action and a person
    qsizetype action = 0; ///< place in the list of actions

    // For comparing: without accents and case.
    QString foldedNumber;
    QString foldedTitle;
    QString foldedText;

    Area area = Area::Requirements; ///< where a person's rows are
};

/// Fills in what is compared.
PaletteEntry indexed(PaletteEntry entry);

/// Everything of a project that has a number, a name or a text. Takes a while for thousands of answers: for a job.
QList<PaletteEntry> paletteEntries(const domain::ProjectData &data, const QList<const domain::Pack *> &packs);

/// How well an entry matches, best first. Nobody has to guess why something stands above something else.
enum class PaletteMatch { Number, NumberBegins, TitleBegins, TitleWords, Title, Words };

struct PaletteHit
{
    PaletteEntry entry;
    PaletteMatch match = PaletteMatch::Words;
};

/// What matches all words of `query`, in groups of one kind, the group with the best match first; in a group the best
/// match first and else the order of the law. At most `perKind` of each kind.
QList<PaletteHit> findInPalette(const QList<PaletteEntry> &entries, const QString &query, qsizetype perKind);

/// The part of the text that matches, in one line.
QString snippet(const PaletteEntry &entry, const QString &query);

} // namespace ui
