// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pagespane.h"

#include "pageview.h"
#include "thumbnailmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kPageRole = Qt::UserRole;
constexpr int kTopRole = Qt::UserRole + 1;
constexpr int kWantMilliseconds = 60;
constexpr int kThumbnailTab = 0;
constexpr int kOutlineTab = 1;

} // namespace

PagesPane::PagesPane(PageView &view, QWidget *parent) : QTabWidget(parent), m_view(view)
{
    setObjectName(u"viewerPanes"_s);
    setDocumentMode(true);
    createThumbnails();
    createOutline();
    setTabEnabled(kOutlineTab, false);
    connect(&view, &PageView::currentPageChanged, this, &PagesPane::follow);
    connect(&view.store(), &PageStore::outlineReady, this, &PagesPane::fillOutline);
    connect(&view.store(), &PageStore::opened, this, [this] {
        m_outline->clear();
        setTabEnabled(kOutlineTab, false);
        setCurrentIndex(kThumbnailTab);
        m_wanting.start(kWantMilliseconds, this);
    });
}

void PagesPane::createThumbnails()
{
    m_thumbnails = new QListView(this);
    m_model = new ThumbnailModel(m_view.store(), m_thumbnails);
    m_thumbnails->setObjectName(u"thumbnails"_s);
    m_thumbnails->setAccessibleName(tr("Thumbnails of the pages"));
    m_thumbnails->setModel(m_model);
    m_thumbnails->setIconSize(ThumbnailModel::box());
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setSpacing(4);
    m_thumbnails->setFrameShape(QFrame::NoFrame);
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thumbnails->viewport()->installEventFilter(this);
    addTab(m_thumbnails, tr("Pages"));
    connect(m_thumbnails->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_wanting.start(kWantMilliseconds, this); });
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && index.row() != m_view.currentPage())
                    m_view.goToPage(index.row());
            });
}

void PagesPane::createOutline()
{
    m_outline = new QTreeWidget(this);
    m_outline->setObjectName(u"outline"_s);
    m_outline->setAccessibleName(tr("Outline of the document"));
    m_outline->setColumnCount(1);
    m_outline->header()->hide();
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setUniformRowHeights(true);
    addTab(m_outline, tr("Outline"));
    connect(m_outline, &QTreeWidget::currentItemChanged, this, &PagesPane::goToEntry);
    connect(m_outline, &QTreeWidget::itemClicked, this, &PagesPane::goToEntry); // again, after scrolling
}

void PagesPane::goToEntry(const QTreeWidgetItem *item)
{
    const QVariant page = item ? item->data(0, kPageRole) : QVariant();
    const QVariant top = item ? item->data(0, kTopRole) : QVariant();
    if (page.isValid() && top.isValid())
        m_view.goToPlace(page.toInt(), top.toReal());
    else if (page.isValid())
        m_view.goToPage(page.toInt());
}

void PagesPane::fillOutline()
{
    const QSignalBlocker quiet(m_outline);
    m_outline->clear();
    QList<QTreeWidgetItem *> parents;
    for (const evidence::OutlineEntry &entry : m_view.store().outline()) {
        parents.resize(std::min<qsizetype>(entry.depth, parents.size()));
        auto *item = parents.isEmpty() ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(parents.last());
        item->setText(0, entry.title);
        item->setToolTip(0, entry.title);
        if (entry.page)
            item->setData(0, kPageRole, *entry.page);
        if (entry.top)
            item->setData(0, kTopRole, qreal(*entry.top));
        parents.append(item);
    }
    const bool isThere = m_outline->topLevelItemCount() > 0;
    setTabEnabled(kOutlineTab, isThere);
    if (isThere && m_outline->topLevelItemCount() <= 3)
        m_outline->expandToDepth(0);
}

void PagesPane::follow(int page)
{
    const QModelIndex index = m_model->index(page);
    if (!index.isValid() || !isVisible())
        return;
    m_thumbnails->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_thumbnails->scrollTo(index);
}

void PagesPane::wantSeen()
{
    QList<evidence::PagePart> parts;
    if (isVisible() && currentIndex() == kThumbnailTab && m_model->rowCount() > 0) {
        m_model->setRatio(devicePixelRatioF());
        const QRect view = m_thumbnails->viewport()->rect();
        const QModelIndex first = m_thumbnails->indexAt(view.topLeft() + QPoint(12, 8));
        for (int page = first.isValid() ? first.row() : 0; page < m_model->rowCount(); ++page) {
            if (m_thumbnails->visualRect(m_model->index(page)).top() > view.bottom())
                break;
            parts.append(m_model->part(page));
        }
    }
    m_view.store().want(PageStore::User::Thumbnails, parts);
}

void PagesPane::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    follow(m_view.currentPage());
    m_wanting.start(kWantMilliseconds, this);
}

void PagesPane::hideEvent(QHideEvent *event)
{
    m_view.store().want(PageStore::User::Thumbnails, {});
    QTabWidget::hideEvent(event);
}

bool PagesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_wanting.start(kWantMilliseconds, this);
    return QTabWidget::eventFilter(watched, event);
}

void PagesPane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_wanting.timerId())
        return QTabWidget::timerEvent(event);
    m_wanting.stop();
    wantSeen();
}

} // namespace ui
