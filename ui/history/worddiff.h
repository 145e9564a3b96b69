// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace ui
{

/// A run of words that both texts have, or only one of them.
struct DiffPart
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPart &) const = default;
};

/// What to take from `before` and add to get `after`, word by word; white space belongs to the word before
/// it. The parts that are not Added make `before`, those that are not Removed make `after`, letter by letter.
/// Texts that have hardly anything in common are removed and added whole.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

/// For a text view: what was removed struck out, what was added underlined.
QString diffHtml(const QList<DiffPart> &parts);

/// The same for ears and clipboards: "[removed: …]" and "[added: …]".
QString diffPlain(const QList<DiffPart> &parts);

} // namespace ui
