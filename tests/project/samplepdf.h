// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

namespace testsupport
{

/// A PDF of `pages` pages, each with one line of text.
inline void writeSamplePdf(const QString &path, int pages, const QString &text)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(1000, 1000, QStringLiteral("%1, page %2").arg(text).arg(page));
    }
}

} // namespace testsupport
