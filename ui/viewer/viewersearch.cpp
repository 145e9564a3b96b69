// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "viewersearch.h"

#include "pageview.h"
#include "quotes.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kTypingMilliseconds = 200;
constexpr qsizetype kLongestTaken = 200;

} // namespace

ViewerSearch::ViewerSearch(PageView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_words->setObjectName(u"viewerSearch"_s);
    m_words->setPlaceholderText(tr("Find in this document"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(u"viewerSearchCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto addButton = [&](const QString &iconName, const QString &text, const QString &name, auto slot) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, slot);
    };
    addButton(u"previous"_s, tr("Previous place (Shift+F3)"), u"viewerSearchPrevious"_s,
              [this] { step(-1); });
    addButton(u"next"_s, tr("Next place (F3)"), u"viewerSearchNext"_s, [this] { step(1); });
    addButton(u"close"_s, tr("End the search (Esc)"), u"viewerSearchClose"_s, [this] { end(); });
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ViewerSearch::search);
    connect(m_words, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&view.store(), &PageStore::hitsChanged, this, &ViewerSearch::showCount);
    connect(&view, &PageView::hitShown, this, &ViewerSearch::showCount);
    connect(&view.store(), &PageStore::opened, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

void ViewerSearch::begin()
{
    show();
    if (m_view.hasSelection())
        m_words->setText(quoteOf(m_view.selectedText()).left(kLongestTaken));
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void ViewerSearch::end()
{
    m_delay.stop();
    hide();
    m_view.store().find({}, 0);
    m_view.setFocus(Qt::OtherFocusReason);
}

void ViewerSearch::search()
{
    m_delay.stop();
    m_goesToFirst = true;
    m_view.store().find(m_words->text().trimmed(), m_view.currentPage());
}

void ViewerSearch::step(int direction)
{
    if (m_words->text().trimmed() != m_view.store().needle())
        search();
    else
        m_view.goToHit(direction);
}

void ViewerSearch::showCount()
{
    const PageStore &store = m_view.store();
    if (m_goesToFirst && store.hitCount() > 0) {
        m_goesToFirst = false;
        return m_view.goToHit(1); // comes back here
    }
    const auto current = m_view.currentHit();
    if (store.needle().isEmpty())
        m_count->clear();
    else if (store.hitCount() == 0)
        m_count->setText(store.isSearching() ? tr("Searching …") : tr("Not found"));
    else if (current)
        m_count->setText(tr("%1 of %2").arg(*current).arg(store.hitCount()));
    else
        m_count->setText(tr("%n places", nullptr, int(store.hitCount())));
}

void ViewerSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        end();
    else if (event->matches(QKeySequence::FindPrevious) ||
             (isEnter && event->modifiers() == Qt::ShiftModifier))
        step(-1);
    else if (event->matches(QKeySequence::FindNext) || isEnter)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
