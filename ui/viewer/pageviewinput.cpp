// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pageview.h"

#include "widgets/icons.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// What a PageView does with keys and mouse.
namespace ui
{

namespace
{

constexpr int kAutoScrollMilliseconds = 30;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isCiteKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_C && event.modifiers() == Qt::NoModifier;
}

} // namespace

bool PageView::isOurs(const QKeyEvent &event) const
{
    for (const auto key :
         {QKeySequence::Copy, QKeySequence::SelectAll, QKeySequence::Find, QKeySequence::FindNext,
          QKeySequence::FindPrevious, QKeySequence::ZoomIn, QKeySequence::ZoomOut}) {
        if (event.matches(key))
            return true;
    }
    const bool isWordStep = (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) &&
                            event.modifiers().testFlag(Qt::ShiftModifier);
    return isWordStep || isCiteKey(event) || event.key() == Qt::Key_Space ||
           (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier);
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key && m_layout.pageCount() > 0 && isOurs(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange)
        seen();
    QAbstractScrollArea::changeEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (m_layout.pageCount() == 0)
        return event->ignore();
    if (handleCommand(event) || handleCaret(event) || handleScroll(event))
        return event->accept();
    event->ignore();
}

bool PageView::handleCommand(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectPage();
    else if (event->matches(QKeySequence::Find))
        Q_EMIT findRequested();
    else if (event->matches(QKeySequence::FindNext))
        goToHit(1);
    else if (event->matches(QKeySequence::FindPrevious))
        goToHit(-1);
    else if (event->matches(QKeySequence::ZoomIn) ||
             (event->key() == Qt::Key_Equal && event->modifiers() == Qt::ControlModifier))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        setZoom(1);
    else if (event->key() == Qt::Key_F7) {
        m_isCaretMode = !m_isCaretMode;
        m_showsCaret = m_isCaretMode;
        beginCaret();
    } else if (isCiteKey(*event) && hasSelection())
        Q_EMIT citeRequested();
    else if (event->key() == Qt::Key_Escape && hasSelection())
        clearSelection();
    else
        return false;
    return true;
}

/// Puts the caret onto the page that is seen, if it is elsewhere.
void PageView::beginCaret()
{
    const auto [first, end] = m_layout.between(offset().y(), offset().y() + viewport()->height());
    const bool isSeen = m_caret.page >= first && m_caret.page < end;
    if (!isSeen || (!hasSelection() && m_caret.index == 0)) {
        const auto place = placeAt({0, 0});
        const TextPlace start = place && place->page >= m_currentPage ? *place : TextPlace{m_currentPage, 0};
        m_anchor = m_caret = start;
    }
    viewport()->update();
}

bool PageView::handleCaret(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if ((!extends && !m_isCaretMode) || !(isArrow(key) || key == Qt::Key_Home || key == Qt::Key_End))
        return false;
    const bool isStep =
        (key == Qt::Key_Up || key == Qt::Key_Down) && event->modifiers().testFlag(Qt::ControlModifier);
    if (isStep)
        return false; // to the next requirement
    if (!m_showsCaret)
        beginCaret();
    m_showsCaret = true;
    if (const auto place = moved(key, event->modifiers()))
        putCaret(*place, extends);
    return true;
}

std::optional<TextPlace> PageView::movedUpDown(const TextMap &text, int step)
{
    const QRectF box = text.caret(m_caret.index);
    if (const auto index = text.beside(m_caret.index, step, box.left()))
        return TextPlace{m_caret.page, *index};
    const int page = m_caret.page + step;
    if (page < 0 || page >= m_layout.pageCount())
        return std::nullopt;
    const auto other = m_store.text(page);
    return TextPlace{page, other && step < 0 ? other->size() : 0};
}

std::optional<TextPlace> PageView::moved(int key, Qt::KeyboardModifiers modifiers)
{
    const auto text = m_store.text(m_caret.page);
    if (!text)
        return std::nullopt; // it comes
    const int page = m_caret.page;
    const qsizetype index = std::min(m_caret.index, text->size());
    const bool byWord = modifiers.testFlag(Qt::ControlModifier);
    const evidence::TextSpan line = text->lineAt(index);
    switch (key) {
        case Qt::Key_Left:
            if (index > 0)
                return TextPlace{page, byWord ? text->wordBefore(index) : index - 1};
            if (const auto before = page > 0 ? m_store.text(page - 1) : nullptr)
                return TextPlace{page - 1, before->size()};
            return std::nullopt;
        case Qt::Key_Right:
            if (index < text->size())
                return TextPlace{page, byWord ? text->wordAfter(index) : index + 1};
            return page + 1 < m_layout.pageCount() ? std::optional(TextPlace{page + 1, 0}) : std::nullopt;
        case Qt::Key_Home:
            return TextPlace{page, byWord ? 0 : line.first};
        case Qt::Key_End:
            return TextPlace{page, byWord ? text->size() : line.first + line.length};
        default:
            return movedUpDown(*text, key == Qt::Key_Up ? -1 : 1);
    }
}

void PageView::putCaret(TextPlace place, bool extend)
{
    select(extend ? m_anchor : place, place);
    const auto text = m_store.text(place.page);
    const QRectF box = text ? text->caret(place.index) : QRectF();
    const QRectF shown = box.isEmpty() ? QRectF(m_layout.page(place.page).topLeft(), QSizeF(1, 1))
                                       : m_layout.transform(place.page).mapRect(box);
    const QRectF view(offset(), viewport()->size());
    if (shown.top() < view.top())
        scrollTo(shown.topLeft(), 0.1);
    else if (shown.bottom() > view.bottom())
        scrollTo(shown.bottomLeft(), 0.9);
}

void PageView::scrollLines(int lines)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + lines * bar->singleStep());
}

bool PageView::handleScroll(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int step = std::max(1, viewport()->height() - 2 * verticalScrollBar()->singleStep());
    const bool canScrollAcross = horizontalScrollBar()->maximum() > 0;
    const auto down = [this](int pixels) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
    };
    const auto across = [this](int steps) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        steps * horizontalScrollBar()->singleStep());
    };
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        down(-step);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_End)
        goToPage(m_layout.pageCount() - 1);
    else if (!isPlain)
        return false;
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown)
        down(step);
    else if (event->key() == Qt::Key_PageUp)
        down(-step);
    else if (event->key() == Qt::Key_Up)
        scrollLines(-1);
    else if (event->key() == Qt::Key_Down)
        scrollLines(1);
    else if (event->key() == Qt::Key_Left)
        canScrollAcross ? across(-1) : goToPage(m_currentPage - 1);
    else if (event->key() == Qt::Key_Right)
        canScrollAcross ? across(1) : goToPage(m_currentPage + 1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        down(verticalScrollBar()->maximum());
    else
        return false;
    return true;
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    constexpr qreal kUnitsPerStep = 120;
    zoomAround(zoom() * std::pow(1.2, event->angleDelta().y() / kUnitsPerStep), event->position().toPoint());
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto place = placeAt(event->pos());
    if (!place)
        return clearSelection();
    const bool isTriple =
        m_sinceDoubleClick.isValid() &&
        !m_sinceDoubleClick.hasExpired(QApplication::styleHints()->mouseDoubleClickInterval());
    m_sinceDoubleClick.invalidate();
    m_showsCaret = m_isCaretMode;
    if (isTriple) {
        const evidence::TextSpan line = m_store.text(place->page)->lineAt(place->index);
        return select({place->page, line.first}, {place->page, line.first + line.length});
    }
    m_isDragging = true;
    select(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : *place, *place);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = event->button() == Qt::LeftButton ? placeAt(event->pos()) : std::nullopt;
    if (!place)
        return;
    const evidence::TextSpan word = m_store.text(place->page)->wordAt(place->index);
    select({place->page, word.first}, {place->page, word.first + word.length});
    m_sinceDoubleClick.start();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        return dragTo(event->pos());
    bool isOnText = false;
    const QPoint place = offset() + event->pos();
    if (m_layout.pageCount() > 0) {
        const int page = m_layout.pageAt(place.y());
        if (m_layout.page(page).contains(place) && m_store.hasText(page))
            isOnText = m_store.text(page)->isOnText(m_layout.transform(page).inverted().map(QPointF(place)));
    }
    viewport()->setCursor(isOnText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void PageView::dragTo(QPoint position)
{
    const QRect view = viewport()->rect();
    const int beyond =
        position.y() < view.top() ? position.y() - view.top() : std::max(0, position.y() - view.bottom());
    if (beyond != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
        if (!m_autoScroll.isActive())
            m_autoScroll.start(kAutoScrollMilliseconds, this);
    } else
        m_autoScroll.stop();
    const QPoint inside(position.x(), std::clamp(position.y(), view.top(), view.bottom()));
    if (const auto place = placeAt(inside))
        select(m_anchor, *place);
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    m_autoScroll.stop();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_layout.pageCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copied = menu->addAction(tr("&Copy"), this, &PageView::copy);
    copied->setEnabled(hasSelection());
    if (m_canCite) {
        QAction *cite = menu->addAction(icon(u"cite"_s), tr("C&ite"), this, &PageView::citeRequested);
        cite->setEnabled(hasSelection());
    }
    menu->addAction(tr("Select the whole &page"), this, &PageView::selectPage);
    menu->addSeparator();
    menu->addAction(icon(u"search"_s), tr("&Find in this document…"), this, &PageView::findRequested);
    menu->addAction(icon(u"turn"_s), tr("&Turn the pages"), this, &PageView::turn);
    menu->popup(event->globalPos());
}

void PageView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace ui
