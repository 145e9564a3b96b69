// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "previewpages.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kGap = 14;          ///< around and between pages
constexpr int kLineStep = 40;     ///< of the scroll bar
constexpr double kSmallest = 0.3; ///< logical pixels for one point
constexpr double kLargest = 2.0;
constexpr double kA4Width = 595;  ///< points
constexpr qint64 kKeptAround = 4; ///< pages out of sight whose pictures stay

} // namespace

PreviewPages::PreviewPages(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change the width
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

void PreviewPages::setSizes(const QList<QSizeF> &sizes)
{
    m_message.clear();
    m_sizes = sizes;
    m_tops.clear();
    double top = 0;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(top);
        top += size.height();
    }
    layOut();
}

void PreviewPages::setImages(const QHash<qint64, QImage> &images, double pixelsPerPoint)
{
    m_images = images;
    m_pixelsPerPoint = pixelsPerPoint;
    viewport()->update();
    askForImages();
}

void PreviewPages::showMessage(const QString &text)
{
    m_message = text;
    m_sizes.clear();
    m_tops.clear();
    m_images.clear();
    layOut();
}

double PreviewPages::zoom() const
{
    double widest = m_sizes.isEmpty() ? kA4Width : 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    return std::clamp((viewport()->width() - 2.0 * kGap) / widest, kSmallest, kLargest);
}

double PreviewPages::pixelsPerPoint() const
{
    return zoom() * devicePixelRatioF();
}

bool PreviewPages::hasPresentSize() const
{
    return std::abs(m_pixelsPerPoint / pixelsPerPoint() - 1) < 0.002;
}

QRectF PreviewPages::pageRect(qsizetype page) const
{
    const double scale = zoom();
    const QSizeF size = m_sizes.at(page) * scale;
    const double left = std::max((viewport()->width() - size.width()) / 2, double(kGap));
    const double top = m_tops.at(page) * scale + double(page + 1) * kGap - verticalScrollBar()->value();
    return {left, top, size.width(), size.height()};
}

void PreviewPages::layOut()
{
    QScrollBar *bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const int before = bar->maximum();
    double height = 0;
    if (!m_sizes.isEmpty())
        height = (m_tops.last() + m_sizes.last().height()) * zoom() + double(m_sizes.size() + 1) * kGap;
    const int maximum = std::max(0, int(std::ceil(height)) - viewport()->height());
    const bool isResize = before > 0 && !m_sizes.isEmpty() && !hasPresentSize();
    const int value = isResize ? int(std::lround(share * maximum)) : bar->value();
    bar->setRange(0, maximum);
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(kLineStep);
    bar->setValue(value);
    updateDescription();
    viewport()->update();
    askForImages();
}

void PreviewPages::updateDescription()
{
    const auto [first, last] = visiblePages();
    setAccessibleDescription(m_sizes.isEmpty() ? m_message
                                               : tr("Page %1 of %2").arg(first + 1).arg(m_sizes.size()));
}

std::pair<qint64, qint64> PreviewPages::visiblePages() const
{
    qint64 first = 0;
    qint64 last = 0;
    bool found = false;
    const QRectF sight(viewport()->rect());
    for (qsizetype page = 0; page < m_sizes.size(); ++page) {
        if (!pageRect(page).intersects(sight))
            continue;
        first = found ? first : page;
        last = page;
        found = true;
    }
    return {first, last};
}

bool PreviewPages::isComplete() const
{
    if (!hasPresentSize())
        return false;
    const auto [first, last] = visiblePages();
    for (qint64 page = first; page <= last && page < m_sizes.size(); ++page) {
        if (!m_images.contains(page))
            return false;
    }
    return true;
}

void PreviewPages::askForImages()
{
    if (!m_sizes.isEmpty() && isVisible() && !isComplete())
        Q_EMIT imagesNeeded();
}

/// Pictures far out of sight cost memory and are soon made again.
void PreviewPages::drop()
{
    const auto [first, last] = visiblePages();
    m_images.removeIf([&](const auto &entry) {
        return entry.key() < first - kKeptAround || entry.key() > last + kKeptAround;
    });
}

void PreviewPages::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_sizes.isEmpty()) {
        painter.setPen(palette().color(QPalette::BrightText));
        painter.drawText(viewport()->rect().adjusted(kGap, kGap, -kGap, -kGap),
                         int(Qt::AlignCenter) | Qt::TextWordWrap, m_message);
        return;
    }
    for (qsizetype page = 0; page < m_sizes.size(); ++page) {
        const QRectF place = pageRect(page);
        if (!place.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(place, Qt::white); // paper is white in every theme
        if (const auto image = m_images.constFind(page); image != m_images.constEnd())
            painter.drawImage(place, *image);
        painter.setPen(QPen(palette().color(QPalette::Shadow), 0));
        painter.drawRect(place);
    }
}

void PreviewPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PreviewPages::scrollContentsBy(int, int)
{
    drop();
    updateDescription();
    viewport()->update();
    askForImages();
}

void PreviewPages::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace ui
