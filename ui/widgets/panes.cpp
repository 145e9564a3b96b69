// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "panes.h"

#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

Panes::Panes(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_splitter(new QSplitter(this)), m_tabs(new QTabBar(this)), m_tabLine(new QHBoxLayout)
{
    m_splitter->setObjectName(name);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setObjectName(name + u"Tabs"_s);
    m_tabs->setAccessibleName(tr("What is in view"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_tabLine->addWidget(m_tabs);
    m_tabLine->addStretch();
    column->addLayout(m_tabLine);
    column->addWidget(m_splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &Panes::showChosen);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Panes::placeTabs);
}

void Panes::addPane(QWidget *pane, const QString &title, int characters)
{
    m_panes.append({pane, title, characters});
    m_splitter->addWidget(pane);
    m_inView = m_panes.size();
}

void Panes::setWidths(const Widths &widths)
{
    m_splitter->setSizes(widths.pixels);
    for (int pane = 0; pane < m_splitter->count(); ++pane)
        m_splitter->setStretchFactor(pane, widths.shares.at(pane));
}

int Panes::widthOf(const Pane &pane) const
{
    return pane.characters * fontMetrics().averageCharWidth();
}

qsizetype Panes::fitting() const
{
    int all = 0;
    int widest = 0;
    for (const Pane &pane : m_panes) {
        all += widthOf(pane) + m_splitter->handleWidth();
        widest = std::max(widest, &pane == &m_panes.first() ? 0 : widthOf(pane));
    }
    if (all - m_splitter->handleWidth() <= width())
        return m_panes.size();
    return widthOf(m_panes.first()) + m_splitter->handleWidth() + widest <= width() ? 2 : 1;
}

void Panes::arrange(qsizetype inView)
{
    if (isWide())
        m_wide = m_splitter->saveState();
    const QWidget *chosen = m_tabs->count() > 0 ? m_tabs->tabData(m_tabs->currentIndex()).value<QWidget *>() : nullptr;
    m_inView = inView;
    m_splitter->setObjectName(isWide() ? m_name : QString()); // what a narrow window shows is not worth remembering
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const Pane &pane : isWide() ? QList<Pane>() : m_panes.sliced(inView - 1))
            m_tabs->setTabData(m_tabs->addTab(pane.title), QVariant::fromValue(pane.widget));
    }
    m_tabs->setVisible(!isWide());
    bringUp(chosen);
    showChosen();
    if (isWide())
        m_splitter->restoreState(m_wide);
}

void Panes::showChosen()
{
    const auto *chosen = m_tabs->count() > 0 ? m_tabs->tabData(m_tabs->currentIndex()).value<QWidget *>() : nullptr;
    for (qsizetype i = 0; i < m_panes.size(); ++i)
        m_panes.at(i).widget->setVisible(isWide() || i < m_inView - 1 || m_panes.at(i).widget == chosen);
    updateGeometry();
    QMetaObject::invokeMethod(this, &Panes::placeTabs, Qt::QueuedConnection); // once the splitter has laid them out
}

/// Above the panes that they choose among.
void Panes::placeTabs()
{
    const bool besideFirst = !isWide() && m_inView > 1;
    const int left = besideFirst ? m_panes.first().widget->width() + m_splitter->handleWidth() : 8;
    m_tabLine->setContentsMargins(isRightToLeft() ? 0 : left, 0, isRightToLeft() ? left : 0, 0);
}

void Panes::bringUp(const QWidget *pane)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).value<QWidget *>() == pane)
            m_tabs->setCurrentIndex(tab);
    }
}

void Panes::reveal(QWidget *inside)
{
    for (QWidget *pane = inside; pane; pane = pane->parentWidget()) {
        const QWidget *splitter = pane->parentWidget();
        if (auto *panes = splitter ? qobject_cast<Panes *>(splitter->parentWidget()) : nullptr)
            return panes->bringUp(pane);
    }
}

QSize Panes::minimumSizeHint() const
{
    QSize least;
    for (const Pane &pane : m_panes)
        least = least.expandedTo({pane.widget->minimumSizeHint().width(),
                                  pane.widget->isHidden() ? 0 : pane.widget->minimumSizeHint().height()});
    return {least.width(), least.height() + (isWide() ? 0 : m_tabs->sizeHint().height())};
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const qsizetype fits = fitting(); fits != m_inView)
        arrange(fits);
    placeTabs();
}

} // namespace ui
