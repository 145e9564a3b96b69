// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagelayout.h"
#include "pagestore.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace ui
{

enum class PageFit { Width, Page, None };

/// The pages of a document one below the other. Has only those drawn that are seen, and a little around them.
/// Text is selected by mouse or keyboard, places found and a quote are marked. Everything it shows comes from
/// a PageStore.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageView)

public:
    explicit PageView(PageStore &store, QWidget *parent = nullptr);

    PageStore &store() const { return m_store; }
    int currentPage() const { return m_currentPage; } ///< from 0
    void goToPage(int page);
    /// The place that many points below the page's top edge comes to the top.
    void goToPlace(int page, qreal top);
    /// Scrolls until the span is seen.
    void reveal(int page, evidence::TextSpan span);

    PageFit fit() const { return m_fit; }
    void setFit(PageFit fit);
    qreal zoom() const { return m_layout.scale() / kPixelsPerPoint; } ///< 1: 100 %
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void turn(); ///< a quarter clockwise

    /// Marks the spans of a page as the quote; they stay until clearMarks().
    void mark(int page, const QList<evidence::TextSpan> &spans);
    void clearMarks();
    QList<evidence::TextSpan> marks(int page) const { return m_marks.value(page); }

    /// To the next (1) or last (-1) place found.
    void goToHit(int step);
    /// From 1, among all places found; nothing before goToHit().
    std::optional<qsizetype> currentHit() const;

    bool hasSelection() const { return m_anchor != m_caret; }
    TextPlace selectionStart() const { return std::min(m_anchor, m_caret); }
    TextPlace selectionEnd() const { return std::max(m_anchor, m_caret); }
    TextPlace caret() const { return m_caret; }
    void select(TextPlace from, TextPlace to);
    void selectPage();
    void clearSelection();
    /// As it stands on the pages, one line a line.
    QString selectedText() const;
    void copy();

    /// Where the letter lies in the viewport.
    QRect letterRect(int page, qsizetype index) const;
    /// The place between letters nearest to a point of the viewport; nothing outside pages with text.
    std::optional<TextPlace> placeAt(QPoint position) const;
    /// Offers to cite the selection.
    void setCanCite(bool canCite) { m_canCite = canCite; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();
    void selectionChanged();
    void citeRequested();
    void findRequested();
    void hitShown();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void empty();
    void reset();
    void arrange();
    void arrangeAround(QPoint fixed);
    void applyFit();
    void zoomAround(qreal zoom, QPoint fixed);
    QPoint offset() const;
    void scrollTo(QPointF place, qreal share);
    void seen();
    void setCurrentPage(int page);
    void wantParts();
    void wantTexts();
    QSize pixelsOf(int page) const;
    QList<evidence::PagePart> partsOf(int page, const QRect &seen) const;

    void paintPage(QPainter &painter, int page, const QRect &seen);
    bool paintParts(QPainter &painter, int page, const QRect &seen);
    void paintWaiting(QPainter &painter, int page);
    void paintMarks(QPainter &painter, int page);
    void paintSpan(QPainter &painter, int page, const TextMap &text, evidence::TextSpan span,
                   const QColor &colour, bool isFramed);
    void paintCaret(QPainter &painter);
    evidence::TextSpan selectionOn(int page, qsizetype size) const;

    bool isOurs(const QKeyEvent &event) const;
    bool handleCommand(QKeyEvent *event);
    bool handleScroll(QKeyEvent *event);
    bool handleCaret(QKeyEvent *event);
    std::optional<TextPlace> moved(int key, Qt::KeyboardModifiers modifiers);
    std::optional<TextPlace> movedUpDown(const TextMap &text, int step);
    void putCaret(TextPlace place, bool extend);
    void beginCaret();
    void scrollLines(int lines);
    void dragTo(QPoint position);
    void textArrived(int page);

    PageStore &m_store;
    PageLayout m_layout;
    PageFit m_fit = PageFit::Width;
    qreal m_zoom = 1;
    int m_turns = 0;
    int m_currentPage = 0;
    TextPlace m_anchor;
    TextPlace m_caret;
    bool m_showsCaret = false;
    bool m_isCaretMode = false; ///< arrows move the caret
    bool m_isDragging = false;
    bool m_canCite = false;
    QElapsedTimer m_sinceDoubleClick;
    QElapsedTimer m_sinceSeen;
    QBasicTimer m_autoScroll;
    QBasicTimer m_wantParts;
    QBasicTimer m_wantTexts;
    QBasicTimer m_busy;
    QMap<int, QList<evidence::TextSpan>> m_marks;
    std::optional<std::pair<int, qsizetype>> m_hit;               ///< page, and which on it
    std::optional<std::pair<int, evidence::TextSpan>> m_toReveal; ///< once the text is there
};

} // namespace ui
