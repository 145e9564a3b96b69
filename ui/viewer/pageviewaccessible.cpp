// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pageviewaccessible.h"

#include "pageview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace ui
{

namespace
{

class PageViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageViewAccessible(PageView *view)
        : QAccessibleWidget(view, QAccessible::Document), m_view(*view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || m_view.store().pageCount() == 0)
            return QAccessibleWidget::text(which);
        return PageView::tr("Page %1 of %2").arg(m_view.currentPage() + 1).arg(m_view.store().pageCount());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiLine = true;
        state.readOnly = true;
        state.selectableText = true;
        return state;
    }

    // The text of the page that is shown.
    QString text(int start, int end) const override
    {
        const QString page = pageText();
        return page.sliced(bounded(start), std::max(0, bounded(end) - bounded(start)));
    }
    int characterCount() const override { return int(pageText().size()); }

    int selectionCount() const override { return onPage().length > 0 ? 1 : 0; }
    void selection(int, int *start, int *end) const override
    {
        const evidence::TextSpan span = onPage();
        *start = int(span.first);
        *end = int(span.first + span.length);
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_view.clearSelection(); }
    void setSelection(int, int start, int end) override
    {
        m_view.select({m_view.currentPage(), bounded(start)}, {m_view.currentPage(), bounded(end)});
    }

    int cursorPosition() const override
    {
        return m_view.caret().page == m_view.currentPage() ? bounded(int(m_view.caret().index)) : 0;
    }
    void setCursorPosition(int position) override
    {
        const TextPlace place{m_view.currentPage(), bounded(position)};
        m_view.select(place, place);
    }

    QRect characterRect(int offset) const override
    {
        const QRect rect = m_view.letterRect(m_view.currentPage(), bounded(offset));
        return {m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const auto place = m_view.placeAt(m_view.viewport()->mapFromGlobal(point));
        return place && place->page == m_view.currentPage() ? int(place->index) : -1;
    }
    void scrollToSubstring(int start, int end) override
    {
        m_view.reveal(m_view.currentPage(), {bounded(start), std::max(1, bounded(end) - bounded(start))});
    }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString pageText() const
    {
        const auto text = m_view.store().text(m_view.currentPage());
        return text ? text->text() : QString();
    }
    int bounded(int place) const { return std::clamp(place, 0, characterCount()); }
    evidence::TextSpan onPage() const
    {
        const TextPlace from = m_view.selectionStart();
        const TextPlace to = m_view.selectionEnd();
        const int page = m_view.currentPage();
        if (!m_view.hasSelection() || page < from.page || page > to.page)
            return {};
        const int first = page == from.page ? bounded(int(from.index)) : 0;
        const int last = page == to.page ? bounded(int(to.index)) : characterCount();
        return {first, last - first};
    }

    PageView &m_view;
};

QAccessibleInterface *made(const QString &, QObject *object)
{
    auto *view = qobject_cast<PageView *>(object);
    return view ? std::make_unique<PageViewAccessible>(view).release() : nullptr;
}

} // namespace

void installPageViewAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(made);
        return true;
    }();
    static_cast<void>(isInstalled);
}

void announcePage(PageView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent named(&view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent changed(&view, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&changed);
}

void announceSelection(PageView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent moved(&view, int(view.caret().index));
    QAccessible::updateAccessibility(&moved);
    QAccessibleTextSelectionEvent selected(&view, int(view.selectionStart().index),
                                           int(view.selectionEnd().index));
    QAccessible::updateAccessibility(&selected);
}

} // namespace ui
