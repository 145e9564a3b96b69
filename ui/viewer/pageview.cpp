// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pageview.h"

#include "pageviewaccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qint64 kMostPixelsInOne = 4'000'000; ///< a page of more pixels is drawn in tiles
constexpr int kTile = 1024;
constexpr int kBusyMilliseconds = 100;
constexpr int kTextsMilliseconds = 120;
constexpr qreal kZoomStep = 1.2;

} // namespace

PageView::PageView(PageStore &store, QWidget *parent) : QAbstractScrollArea(parent), m_store(store)
{
    installPageViewAccessible();
    setObjectName(u"pageView"_s);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&store, &PageStore::opened, this, &PageView::reset);
    connect(&store, &PageStore::closed, this, &PageView::empty);
    connect(&store, &PageStore::pageDrawn, viewport(), qOverload<>(&QWidget::update));
    connect(&store, &PageStore::hitsChanged, this, [this] {
        if (m_store.hitCount() == 0)
            m_hit.reset();
        viewport()->update();
    });
    connect(&store, &PageStore::textReady, this, &PageView::textArrived);
}

void PageView::empty()
{
    for (QBasicTimer *timer : {&m_autoScroll, &m_wantParts, &m_wantTexts, &m_busy})
        timer->stop();
    m_marks.clear();
    m_hit.reset();
    m_toReveal.reset();
    m_anchor = m_caret = {};
    m_turns = 0;
    m_currentPage = 0;
    m_isDragging = false;
    m_layout = {};
    verticalScrollBar()->setRange(0, 0);
    horizontalScrollBar()->setRange(0, 0);
    viewport()->update();
}

void PageView::reset()
{
    applyFit();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    verticalScrollBar()->setValue(0);
    seen();
    Q_EMIT currentPageChanged(0);
    Q_EMIT selectionChanged();
}

QPoint PageView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PageView::arrange()
{
    m_layout.arrange(m_store.pageSizes(), saneScale(m_store.pageSizes(), m_zoom * kPixelsPerPoint), m_turns,
                     viewport()->width());
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - view.height()));
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - view.width()));
    Q_EMIT zoomChanged();
}

// What lies below `fixed` in the viewport stays there.
void PageView::arrangeAround(QPoint fixed)
{
    if (m_layout.pageCount() != m_store.pageCount() || m_layout.pageCount() == 0)
        return arrange();
    const QPoint place = offset() + fixed;
    const int page = m_layout.pageAt(place.y());
    const QPointF onPage = m_layout.transform(page).inverted().map(QPointF(place));
    arrange();
    const QPoint now = m_layout.transform(page).map(onPage).toPoint() - fixed;
    horizontalScrollBar()->setValue(now.x());
    verticalScrollBar()->setValue(now.y());
}

void PageView::applyFit()
{
    const QList<QSizeF> &sizes = m_store.pageSizes();
    if (sizes.isEmpty())
        return;
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const QSize room(viewport()->width() - bar, viewport()->height());
    if (m_fit == PageFit::Width)
        m_zoom = scaleToFitWidth(sizes, m_turns, room.width()) / kPixelsPerPoint;
    else if (m_fit == PageFit::Page)
        m_zoom = scaleToFitPage(sizes.at(std::min(m_currentPage, int(sizes.size()) - 1)), m_turns, room) /
                 kPixelsPerPoint;
    arrangeAround({viewport()->width() / 2, kPageGap});
    seen();
    viewport()->update();
}

void PageView::setFit(PageFit fit)
{
    m_fit = fit;
    applyFit();
}

void PageView::setZoom(qreal zoom)
{
    zoomAround(zoom, viewport()->rect().center());
}

void PageView::zoomAround(qreal zoom, QPoint fixed)
{
    m_fit = PageFit::None;
    m_zoom = m_store.pageCount() > 0
                 ? saneScale(m_store.pageSizes(), zoom * kPixelsPerPoint) / kPixelsPerPoint
                 : zoom;
    arrangeAround(fixed);
    seen();
    viewport()->update();
}

void PageView::zoomIn()
{
    setZoom(zoom() * kZoomStep);
}

void PageView::zoomOut()
{
    setZoom(zoom() / kZoomStep);
}

void PageView::turn()
{
    m_turns = (m_turns + 1) % 4;
    const int page = m_currentPage;
    applyFit();
    goToPage(page);
}

void PageView::scrollTo(QPointF place, qreal share)
{
    verticalScrollBar()->setValue(int(place.y() - share * viewport()->height()));
    const int left = offset().x();
    if (place.x() < left || place.x() > left + viewport()->width())
        horizontalScrollBar()->setValue(int(place.x() - viewport()->width() / 3.0));
}

void PageView::goToPage(int page)
{
    if (page < 0 || page >= m_layout.pageCount())
        return;
    verticalScrollBar()->setValue(m_layout.page(page).top() - kPageGap / 2);
    seen();
    setCurrentPage(page); // also where several fit into the viewport
}

void PageView::goToPlace(int page, qreal top)
{
    if (page < 0 || page >= m_layout.pageCount())
        return;
    const QPointF place = m_layout.transform(page).map(QPointF(0, top));
    verticalScrollBar()->setValue(int(place.y()) - kPageGap / 2);
    seen();
    setCurrentPage(page);
}

void PageView::setCurrentPage(int page)
{
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    announcePage(*this);
    Q_EMIT currentPageChanged(page);
}

void PageView::reveal(int page, evidence::TextSpan span)
{
    if (page < 0 || page >= m_layout.pageCount())
        return;
    const auto text = m_store.text(page);
    if (!text) {
        goToPage(page);
        m_toReveal = {page, span};
        return;
    }
    m_toReveal.reset();
    const QList<QRectF> boxes = text->boxes(span);
    if (boxes.isEmpty())
        return goToPage(page);
    const QRectF place = m_layout.transform(page).mapRect(boxes.first());
    const QRectF view(offset(), viewport()->size());
    if (!view.adjusted(0, kPageGap, 0, -kPageGap).contains(place))
        scrollTo(place.topLeft(), 1 / 3.0);
    seen();
}

void PageView::textArrived(int page)
{
    if (m_toReveal && m_toReveal->first == page)
        reveal(page, m_toReveal->second);
    viewport()->update();
}

/// The viewport shows something else than before.
void PageView::seen()
{
    if (m_layout.pageCount() == 0)
        return;
    const int top = offset().y();
    const bool isAtEnd = top > 0 && top == verticalScrollBar()->maximum();
    const int page = isAtEnd ? m_layout.pageAt(top + viewport()->height() - 2 * kPageGap)
                             : m_layout.pageAt(top + viewport()->height() / 3);
    m_sinceSeen.start();
    m_wantParts.start(0, this);
    m_wantTexts.start(kTextsMilliseconds, this);
    m_busy.start(kBusyMilliseconds, this);
    setCurrentPage(page);
}

void PageView::scrollContentsBy(int, int)
{
    seen();
    viewport()->update();
}

QSize PageView::pixelsOf(int page) const
{
    QSizeF shown = m_layout.page(page).size();
    if (m_turns % 2 == 1)
        shown.transpose();
    const qreal ratio = devicePixelRatioF();
    return {std::max(1, int(std::lround(shown.width() * ratio))),
            std::max(1, int(std::lround(shown.height() * ratio)))};
}

/// The parts of a page that lie in `seen`, a rectangle of the whole.
QList<evidence::PagePart> PageView::partsOf(int page, const QRect &seen) const
{
    const QSize pixels = pixelsOf(page);
    if (qint64(pixels.width()) * pixels.height() <= kMostPixelsInOne)
        return {{page, pixels, QRect({}, pixels)}};
    const QSizeF points = m_store.pageSizes().at(page);
    const QRectF onPage = m_layout.transform(page).inverted().mapRect(QRectF(seen & m_layout.page(page)));
    const qreal perPoint = pixels.width() / points.width();
    const QRect wanted =
        QRectF(onPage.topLeft() * perPoint, onPage.size() * perPoint).toAlignedRect() & QRect({}, pixels);
    QList<evidence::PagePart> parts;
    for (int y = wanted.top() / kTile * kTile; y <= wanted.bottom(); y += kTile) {
        for (int x = wanted.left() / kTile * kTile; x <= wanted.right(); x += kTile)
            parts.append({page, pixels, QRect(x, y, kTile, kTile) & QRect({}, pixels)});
    }
    return parts;
}

void PageView::wantParts()
{
    QList<evidence::PagePart> parts;
    const QRect view(offset(), viewport()->size());
    const QRect around = view.adjusted(0, -view.height() / 2, 0, view.height());
    const auto [first, end] = m_layout.between(view.top(), view.bottom());
    for (int page = first; page < end; ++page)
        parts += partsOf(page, view);
    const auto [firstAround, endAround] = m_layout.between(around.top(), around.bottom());
    for (int page = firstAround; page < endAround; ++page) {
        for (const evidence::PagePart &part : partsOf(page, around)) {
            if (!parts.contains(part))
                parts.append(part);
        }
    }
    m_store.want(PageStore::User::View, parts);
}

void PageView::wantTexts()
{
    const auto [first, end] = m_layout.between(offset().y(), offset().y() + viewport()->height());
    for (int page = end - 1; page >= first; --page)
        m_store.text(page);
    m_store.text(m_currentPage);
}

void PageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_wantParts.timerId()) {
        m_wantParts.stop();
        wantParts();
    } else if (event->timerId() == m_wantTexts.timerId()) {
        m_wantTexts.stop();
        wantTexts();
    } else if (event->timerId() == m_busy.timerId()) {
        m_busy.stop();
        viewport()->update();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        dragTo(viewport()->mapFromGlobal(QCursor::pos()));
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    if (m_fit != PageFit::None)
        return applyFit();
    arrangeAround({viewport()->width() / 2, 0});
    seen();
}

void PageView::mark(int page, const QList<evidence::TextSpan> &spans)
{
    m_marks.insert(page, spans);
    viewport()->update();
}

void PageView::clearMarks()
{
    m_marks.clear();
    viewport()->update();
}

void PageView::goToHit(int step)
{
    if (m_store.hitCount() == 0)
        return;
    const qsizetype onPage = m_hit ? m_store.hits(m_hit->first).size() : 0;
    if (m_hit && m_hit->second + step >= 0 && m_hit->second + step < onPage)
        m_hit->second += step;
    else {
        // Without a place yet, the present page counts too.
        const int from = m_hit ? m_hit->first : m_currentPage - step;
        const int page = *m_store.pageWithHit(from, step);
        m_hit = {page, step > 0 ? 0 : m_store.hits(page).size() - 1};
    }
    reveal(m_hit->first, m_store.hits(m_hit->first).at(m_hit->second));
    viewport()->update();
    Q_EMIT hitShown();
}

std::optional<qsizetype> PageView::currentHit() const
{
    return m_hit ? std::optional(m_store.hitsBefore(m_hit->first) + m_hit->second + 1) : std::nullopt;
}

void PageView::select(TextPlace from, TextPlace to)
{
    m_anchor = from;
    m_caret = to;
    viewport()->update();
    announceSelection(*this);
    Q_EMIT selectionChanged();
}

void PageView::selectPage()
{
    if (const auto text = m_store.text(m_currentPage))
        select({m_currentPage, 0}, {m_currentPage, text->size()});
}

void PageView::clearSelection()
{
    select(m_caret, m_caret);
}

evidence::TextSpan PageView::selectionOn(int page, qsizetype size) const
{
    const TextPlace start = selectionStart();
    const TextPlace end = selectionEnd();
    if (page < start.page || page > end.page)
        return {};
    const qsizetype first = page == start.page ? std::min(start.index, size) : 0;
    const qsizetype last = page == end.page ? std::min(end.index, size) : size;
    return {first, last - first};
}

QString PageView::selectedText() const
{
    QStringList pages;
    for (int page = selectionStart().page; hasSelection() && page <= selectionEnd().page; ++page) {
        const auto text = m_store.text(page);
        if (!text)
            continue;
        const evidence::TextSpan span = selectionOn(page, text->size());
        pages.append(text->text().sliced(span.first, span.length));
    }
    return pages.join(u'\n');
}

void PageView::copy()
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

QRect PageView::letterRect(int page, qsizetype index) const
{
    const auto text = m_store.text(page);
    if (!text || page >= m_layout.pageCount())
        return {};
    const QList<QRectF> boxes = text->boxes({index, 1});
    const QRectF box = boxes.isEmpty() ? text->caret(index) : boxes.first();
    return m_layout.transform(page).mapRect(box).toAlignedRect().translated(-offset());
}

std::optional<TextPlace> PageView::placeAt(QPoint position) const
{
    if (m_layout.pageCount() == 0)
        return std::nullopt;
    const QPoint place = offset() + position;
    const int page = m_layout.pageAt(place.y());
    const auto text = m_store.text(page);
    if (!text || text->size() == 0)
        return std::nullopt;
    return TextPlace{page, text->indexAt(m_layout.transform(page).inverted().map(QPointF(place)))};
}

} // namespace ui
