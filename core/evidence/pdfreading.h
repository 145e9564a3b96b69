// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QPdfDocument>
#include <QSizeF>
#include <QStringList>

#include <optional>

/// Reads PDFs with QtPdf. Hostile files may crash or hang it: only `gesper-worker` calls these.
namespace evidence
{

/// What QtPdf finds in a PDF.
struct PdfReading
{
    std::optional<qint64> pages; ///< none: it cannot be read
    QString problem;          ///< why it cannot be read, or what is odd about it; one sentence, may be empty
    QStringList pageLabels;   ///< empty when they are just 1, 2, 3 …
    bool isEncrypted = false; ///< asks for a password, or is protected in a way nobody here can read
    qint64 pagesWithoutText = 0;
    qint64 pagesNotLookedAt = 0;
};

PdfReading readPdf(const QString &path);

/// Text of the pages `first` to `last` (one-based, inclusive), one string a page. Lines end with "\n";
/// control characters and lone surrogates are gone. Errors: Corrupt (no readable PDF), Usage (no such page,
/// or more than kMostPagesAtOnce).
base::Result<QStringList> readPageTexts(const QString &path, qint64 first, qint64 last);

/// A page on white as PNG, `width` pixels wide, less where more than 16 megapixels would come out.
/// Errors: Corrupt (no readable PDF, nothing to see), Usage (no such page, width not in 1 to 16,384).
base::Result<QByteArray> renderPagePng(const QString &path, qint64 page, int width);

inline constexpr qint64 kMostPagesAtOnce = 5'000;

/// A text in the form readPageTexts() promises, and for each of its units the place it came from.
struct CleanText
{
    QString text;
    QList<qsizetype> origins;
};

/// `text` as QtPdf gives it.
CleanText cleanText(const QString &text);
QString normalisedText(const QString &text);

/// A sentence for a PDF that QtPdf does not open.
QString loadProblem(QPdfDocument::Error error);

/// Pixels for a page of `points` at `width`: at least 1 x 1, at most 16 megapixels, whatever the page claims
/// to be.
QSize renderSize(QSizeF points, int width);

} // namespace evidence
