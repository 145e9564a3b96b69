// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace report
{

/// An entry of a PDF's outline, in reading order.
struct OutlineLine
{
    int depth = 0;
    QString title;
    std::optional<int> page;  ///< from 0
    std::optional<double> top; ///< points below the top edge of the page as it is shown; none: the page as a whole
};

/// The outline of a PDF, with guards against loops, depth and number; empty where there is none or it cannot
/// be read. Opens foreign bytes: runs in `gesper-worker` only.
QList<OutlineLine> readOutline(const QString &path);

} // namespace report
