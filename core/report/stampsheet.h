// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pageframe.h"

#include <base/result.h>

#include <QStringList>

#include <map>

namespace report::pdf {

/// Draws the texts of stamps once, as forms with embedded fonts whose text can be searched and copied.
/// Numbers are put together from ten digits, so that the cost follows the number of documents, not of pages.
/// Needs a QGuiApplication when there is something to draw.
class StampSheet
{
public:
    /// Draws `texts`, the digits and the words between into `out`. Throws Failure.
    StampSheet(QPDF &out, QStringList texts);

    /// "`before`, page `page` of `pages``after`". `before` and `after` were among the texts.
    std::vector<StampPiece> pageOf(const QString &before, qint64 page, qint64 pages,
                                   const QString &after) const;

    /// Characters that none of our fonts can draw, each once.
    const QStringList &missing() const { return m_missing; }

private:
    void append(std::vector<StampPiece> &pieces, const QString &text) const;
    void appendNumber(std::vector<StampPiece> &pieces, qint64 number) const;

    std::map<QString, StampPiece> m_pieces;
    QStringList m_missing;
};

} // namespace report::pdf
