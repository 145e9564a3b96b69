// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QList>

namespace domain
{

/// Inclusive, one-based.
struct PageRange {
    qint64 first = 1;
    qint64 last = 1;

    bool operator==(const PageRange &) const = default;
};

/// Reads "3-5", "7", "2, 4-6" (also with en dash). Refuses zero, descending ranges and anything else with a sentence.
/// An empty text gives an empty list.
base::Result<QList<PageRange>> parsePages(const QString &text);

/// "2, 4-6": the form that is stored.
QString printPages(const QList<PageRange> &ranges);

} // namespace domain
