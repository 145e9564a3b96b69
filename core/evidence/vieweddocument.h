// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "viewprotocol.h"

#include <memory>

/// What a page viewer needs of a foreign file. Hostile files may crash or hang it: only `gesper-worker` calls
/// these.
namespace evidence
{

/// A document of pages, numbered from 0: a PDF, an image, or plain text laid out on pages.
class ViewedDocument
{
public:
    virtual ~ViewedDocument() = default;

    /// By content, not by name. Errors: those of checkReadable(), Corrupt (damaged, or locked), Hostile (too
    /// many pages), Usage (a kind of file that has no pages here).
    static base::Result<std::unique_ptr<ViewedDocument>> open(const QString &path);

    virtual base::Result<DocumentFacts> facts() = 0;

    /// `part` of the page drawn on white, `pageSize` pixels in all. Errors: Corrupt (nothing can be drawn),
    /// Usage (no such page).
    virtual base::Result<QImage> render(int page, QSize pageSize, QRect part) = 0;

    /// Errors: Usage (no such page).
    virtual base::Result<PageText> text(int page) = 0;

    /// The text without boxes, the same letters. Errors: Usage (no such page).
    virtual base::Result<QString> plainText(int page) = 0;
};

base::Result<std::unique_ptr<ViewedDocument>> openViewedPdf(const QString &path);
base::Result<std::unique_ptr<ViewedDocument>> openViewedImage(const QString &path);
base::Result<std::unique_ptr<ViewedDocument>> openViewedText(const QString &path);

/// A size in points within what DocumentFacts promises.
QSizeF sanePageSize(QSizeF points);

/// Gives the letters without a box (blanks, mostly) the gap between their neighbours on the same line.
void fillGaps(PageText &text);

} // namespace evidence
