// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

namespace samples
{

/// A PDF with a page of 300 by 400 points for each text; an empty text gives an empty page.
/// `catalog` goes into the document's catalogue ("/PageLabels …").
QByteArray pdf(const QList<QByteArray> &pageTexts, const QByteArray &catalog = {},
               const QByteArray &mediaBox = "[0 0 300 400]");

/// A TIFF with a page of grey, of the size, for each of `sizes`.
QByteArray tiff(const QList<QSize> &sizes);

/// Writes `bytes` to `path`; false when that fails.
bool write(const QString &path, const QByteArray &bytes);

} // namespace samples
