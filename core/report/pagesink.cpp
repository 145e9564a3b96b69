// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pagesink.h"

#include <QPageLayout>

namespace report {

void PageSink::beginPage(const PageFrame &frame)
{
    m_frame = frame;
    ++m_pages;
    if (m_images)
        return beginImage();
    if (!m_device)
        return;
    const auto turn = frame.width > frame.height ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout page(QPageSize(QPageSize::A4), turn, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    m_device->setPageLayout(page);
    m_failed = (m_pages == 1 ? !m_painter.begin(m_device) : !m_device->newPage()) || m_failed;
    m_log.beginPage();
}

void PageSink::beginImage()
{
    endImage();
    m_images->sizes.append(QSizeF(m_frame.width, m_frame.height));
    m_paints = m_pages > m_images->first && m_pages <= m_images->last + 1;
    if (!m_paints)
        return;
    const QSize size = (m_images->sizes.last() * m_images->scale).toSize().expandedTo(QSize(1, 1));
    m_image = QImage(size, QImage::Format_RGB32);
    m_image.fill(Qt::white);
    m_failed = !m_painter.begin(&m_image) || m_failed;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter.scale(m_images->scale, m_images->scale);
}

void PageSink::endImage()
{
    if (!m_painter.isActive())
        return;
    m_painter.end();
    m_images->images.insert(m_images->sizes.size() - 1, m_image);
    m_image = {};
}

bool PageSink::finish()
{
    if (m_images)
        endImage();
    return (!m_painter.isActive() || m_painter.end()) && !m_failed;
}

void PageSink::fill(const QRectF &area, QRgb ink)
{
    if (m_paints)
        m_painter.fillRect(area, QColor(ink));
}

void PageSink::horizontalRule(qreal left, qreal right, qreal y, qreal thickness, QRgb ink)
{
    fill(QRectF(left, y - thickness / 2, right - left, thickness), ink);
}

void PageSink::dots(qreal left, qreal right, qreal y, QRgb ink)
{
    if (!m_paints || right - left < pt(8))
        return;
    // All leaders of a page share one grid, so that the dots stand under one another.
    constexpr qreal kStep = pt(4);
    QPen pen(QColor(ink), pt(0.9), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.001, kStep / pt(0.9)});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(std::ceil(left / kStep) * kStep, y), QPointF(right, y));
}

void PageSink::path(const QPainterPath &path, QRgb ink)
{
    if (m_paints)
        m_painter.fillPath(path, QColor(ink));
}

void PageSink::glyphs(const QPointF &at, const QGlyphRun &run, const QList<GlyphLog::Cluster> &clusters,
                      QRgb ink)
{
    if (!m_paints)
        return;
    m_painter.setPen(QColor(ink));
    m_painter.drawGlyphRun(at, run);
    if (m_device)
        m_log.add(run.rawFont(), run.glyphIndexes(), clusters, run.isRightToLeft());
}

void PageSink::destination(const QString &name, qreal y)
{
    if (!name.isEmpty())
        m_destinations.append({name, m_pages - 1, QPointF(m_frame.left, y)});
}

void PageSink::link(const QRectF &area, const QString &target, const QString &url)
{
    if (m_device && (!target.isEmpty() || !url.isEmpty()))
        m_links.append({m_pages - 1, area, target, url});
}

} // namespace report
