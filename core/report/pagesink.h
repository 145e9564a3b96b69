// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "glyphlog.h"
#include "style.h"

#include <base/result.h>

#include <QGlyphRun>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace report {

/// A place another place can lead to. `page` counts painted pages from 0; units from the page's top left
/// corner.
struct Destination
{
    QString name;
    qint64 page = 0;
    QPointF at;
};

/// An area that leads somewhere: to the destination `target`, or out to `url`.
struct LinkArea
{
    qint64 page = 0;
    QRectF area;
    QString target;
    QString url;
};

/// What stands on each page around its text.
struct PageDress
{
    QString headerLeft;
    QString headerRight;
    QString footerLeft;
    QString pageOf;
    QString draftMark;
    bool hasCover = false;
};

/// Pages as pictures: the sizes of all, the images of those from `first` to `last` (from 0).
struct PageImages
{
    qreal scale = 1; ///< pixels for one layout unit
    qint64 first = 0;
    qint64 last = 0;
    QList<QSizeF> sizes; ///< layout units
    QHash<qint64, QImage> images;
};

/// Takes pages: counts them, and when it has somewhere to paint also paints them. The same composing run
/// against a counting sink first tells the page numbers.
class PageSink
{
public:
    PageSink() = default;

    /// From now on paints on `device`, which must live until finish().
    void paintOn(QPdfWriter *device)
    {
        m_device = device;
        m_paints = device;
    }
    void paintOn(PageImages *images) { m_images = images; }
    /// Whether the present page is painted.
    bool paints() const { return m_paints; }

    void beginPage(const PageFrame &frame);
    qint64 pages() const { return m_pages; }
    const PageFrame &frame() const { return m_frame; }

    /// Ends the painting; false when the device refused.
    bool finish();

    void fill(const QRectF &area, QRgb ink);
    void horizontalRule(qreal left, qreal right, qreal y, qreal thickness, QRgb ink);
    void dots(qreal left, qreal right, qreal y, QRgb ink);
    void path(const QPainterPath &path, QRgb ink);
    void glyphs(const QPointF &at, const QGlyphRun &run, const QList<GlyphLog::Cluster> &clusters, QRgb ink);

    void destination(const QString &name, qreal y);
    void link(const QRectF &area, const QString &target, const QString &url);

    const QList<Destination> &destinations() const { return m_destinations; }
    const QList<LinkArea> &links() const { return m_links; }
    const GlyphLog &log() const { return m_log; }

private:
    void beginImage();
    void endImage();

    QPdfWriter *m_device = nullptr;
    PageImages *m_images = nullptr;
    QImage m_image;
    bool m_paints = false;
    QPainter m_painter;
    bool m_failed = false;
    PageFrame m_frame;
    qint64 m_pages = 0;
    GlyphLog m_log;
    QList<Destination> m_destinations;
    QList<LinkArea> m_links;
};

} // namespace report
