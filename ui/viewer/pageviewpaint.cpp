// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pageview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a PageView shows.
namespace ui
{

namespace
{

constexpr Qt::GlobalColor kPaper = Qt::white; ///< pages are drawn on white, whatever the window looks like
constexpr int kBusyMilliseconds = 100;

QColor thin(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPoint shift = offset();
    const QRect seen = event->rect().translated(shift);
    painter.translate(-shift);
    if (m_layout.pageCount() == m_store.pageCount()) {
        const auto [first, end] = m_layout.between(seen.top(), seen.bottom());
        for (int page = first; page < end; ++page)
            paintPage(painter, page, QRect(shift, viewport()->size()));
    }
    paintCaret(painter);
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PageView::paintPage(QPainter &painter, int page, const QRect &seen)
{
    const QRect place = m_layout.page(page);
    painter.fillRect(place, kPaper);
    painter.save();
    painter.setClipRect(place);
    if (!paintParts(painter, page, seen))
        paintWaiting(painter, page);
    painter.restore();
    paintMarks(painter, page);
    painter.setPen(palette().color(QPalette::Shadow));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

/// False: something of it is not there yet.
bool PageView::paintParts(QPainter &painter, int page, const QRect &seen)
{
    const QTransform toWhole = m_layout.transform(page) * painter.transform();
    const QSizeF points = m_store.pageSizes().at(page);
    const auto draw = [&](const QImage &image, QPoint at, QSizeF wholePixels) {
        painter.save();
        painter.setTransform(QTransform::fromScale(points.width() / wholePixels.width(),
                                                   points.height() / wholePixels.height()) *
                             toWhole);
        painter.drawImage(at, image);
        painter.restore();
    };
    const QList<evidence::PagePart> parts = partsOf(page, seen);
    const bool isWhole = std::ranges::none_of(
        parts, [this](const evidence::PagePart &part) { return m_store.image(part).isNull(); });
    const QImage before = isWhole ? QImage() : m_store.anyImage(page);
    if (!before.isNull())
        draw(before, {}, before.size());
    for (const evidence::PagePart &part : parts) {
        if (const QImage image = m_store.image(part); !image.isNull())
            draw(image, part.part.topLeft(), part.pageSize);
    }
    return isWhole || !before.isNull();
}

void PageView::paintWaiting(QPainter &painter, int page)
{
    const QRect place = m_layout.page(page);
    const QString problem = m_store.problem(page);
    if (problem.isEmpty() && (!m_sinceSeen.isValid() || !m_sinceSeen.hasExpired(kBusyMilliseconds)))
        return;
    const QRect visible = place & QRect(offset(), viewport()->size());
    painter.fillRect(place, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(font());
    painter.drawText(visible.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     problem.isEmpty() ? tr("Page %1 is being drawn …").arg(page + 1) : problem);
}

void PageView::paintSpan(QPainter &painter, int page, const TextMap &text, evidence::TextSpan span,
                         const QColor &colour, bool isFramed)
{
    const QTransform transform = m_layout.transform(page);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF &box : text.boxes(span)) {
        const QRectF shown = transform.mapRect(box).adjusted(-1, -1, 1, 1);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(shown, colour);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        if (isFramed) {
            painter.setPen(QPen(thin(colour, 255), 1.5));
            painter.drawRect(shown);
        }
    }
    painter.restore();
}

void PageView::paintMarks(QPainter &painter, int page)
{
    const QList<evidence::TextSpan> marks = m_marks.value(page);
    const QList<evidence::TextSpan> hits = m_store.hits(page);
    const bool isSelected = hasSelection() && page >= selectionStart().page && page <= selectionEnd().page;
    if ((marks.isEmpty() && hits.isEmpty() && !isSelected) || !m_store.hasText(page))
        return;
    const auto text = m_store.text(page);
    const QColor highlight = palette().color(QPalette::Highlight);
    for (const evidence::TextSpan span : marks)
        paintSpan(painter, page, *text, span, thin(highlight, 70), true);
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const bool isCurrent = m_hit && m_hit->first == page && m_hit->second == i;
        paintSpan(painter, page, *text, hits.at(i), thin(highlight, isCurrent ? 150 : 70), isCurrent);
    }
    if (isSelected)
        paintSpan(painter, page, *text, selectionOn(page, text->size()), thin(highlight, 120), false);
}

void PageView::paintCaret(QPainter &painter)
{
    if (!m_showsCaret || !hasFocus() || m_caret.page >= m_layout.pageCount() ||
        !m_store.hasText(m_caret.page))
        return;
    const QRectF box = m_store.text(m_caret.page)->caret(m_caret.index);
    if (box.isEmpty())
        return;
    QRectF shown = m_layout.transform(m_caret.page).mapRect(box);
    shown = shown.height() >= shown.width() ? QRectF(shown.topLeft(), QSizeF(2, shown.height()))
                                            : QRectF(shown.topLeft(), QSizeF(shown.width(), 2));
    painter.fillRect(shown, Qt::black); // on the paper
}

} // namespace ui
