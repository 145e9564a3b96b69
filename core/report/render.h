// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document.h"

#include <base/jobcontext.h>
#include <base/result.h>

#include <QHash>
#include <QImage>

namespace report
{

/// An entry of the outline. `page`: logical page from 0, insertions counted. `top`: points from the page's top edge.
struct OutlineEntry {
    int level = 1;
    QString title;
    qint64 page = 0;
    double top = 0;
};

/// A text that no font of ours can draw.
struct MissingGlyph {
    QString character; ///< one character
    QString context;   ///< some words around it
};

struct Rendered {
    qint64 paintedPages = 0; ///< pages in the file
    qint64 logicalPages = 0; ///< with the insertions
    QList<OutlineEntry> outline;
    QList<MissingGlyph> missingGlyphs; ///< each character once
    struct InsertedAt {
        QString key;
        QString destinationPrefix;
        qint64 paintedPage = 0; ///< the insertion follows this many painted pages
        qint64 pages = 0;
        int outlineIndex = 0;   ///< its entry in `outline`
    };
    QList<InsertedAt> insertions;
};

/// Lays `document` out on A4 and writes it to `path` as PDF: fonts embedded and chosen by script, text searchable,
/// links and named destinations in place, no dates or ids that vary from run to run (those are assembly's business).
/// Links to destinations of insertions are written and resolved by assembly. Needs a QGuiApplication (offscreen is
/// enough). Cost grows linearly with the pages.
base::Result<Rendered> render(const DocumentDefinition &document, const QString &path, base::JobContext &job);

/// Which pages to paint, from 0, and how large.
struct PictureRequest {
    qint64 first = 0;
    qint64 last = 0;
    double pixelsPerPoint = 1;
};

/// Pages as they would stand in the PDF.
struct Pictures {
    QList<QSizeF> sizes; ///< of every page, in points
    QHash<qint64, QImage> images; ///< of the pages asked for that exist
    QList<MissingGlyph> missingGlyphs;
};

/// Lays the document out as render() does and paints some of its pages. In any thread.
base::Result<Pictures> renderPictures(const DocumentDefinition &document, const PictureRequest &request,
                                      base::JobContext &job);

} // namespace report
