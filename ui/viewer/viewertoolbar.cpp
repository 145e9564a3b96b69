// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "viewertoolbar.h"

#include "pageview.h"
#include "widgets/choicename.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kFitWidthItem = 0;
constexpr int kFitPageItem = 1;

} // namespace

ViewerToolbar::ViewerToolbar(PageView &view, QWidget *parent) : QToolBar(parent), m_view(view)
{
    setObjectName(u"viewerToolbar"_s);
    setAccessibleName(tr("Pages"));
    setIconSize({18, 18});
    m_panes = addCommand(u"side-pane"_s, tr("Thumbnails and outline"), u"viewerPanes"_s);
    m_panes->setCheckable(true);
    createPageBox();
    m_cite = addCommand(u"cite"_s, tr("Cite"), u"viewerCite"_s);
    m_cite->setToolTip(tr("Cite the selected text for the requirement or section seen last (C)"));
    m_cite->setEnabled(false);
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(m_cite)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find = addCommand(u"search"_s, tr("Find in this document (Ctrl+F)"), u"viewerFind"_s);
    connect(addCommand(u"zoom-out"_s, tr("Smaller (Ctrl+-)"), u"viewerZoomOut"_s), &QAction::triggered, &view,
            &PageView::zoomOut);
    createZoomBox();
    connect(addCommand(u"zoom-in"_s, tr("Larger (Ctrl++)"), u"viewerZoomIn"_s), &QAction::triggered, &view,
            &PageView::zoomIn);
    connect(addCommand(u"turn"_s, tr("Turn the pages clockwise"), u"viewerTurn"_s), &QAction::triggered,
            &view, &PageView::turn);
    m_open = addCommand(u"open-copy"_s, tr("Open a copy in the system's program"), u"viewerOpen"_s);
    m_save = addCommand(u"extract"_s, tr("Save a copy of this document…"), u"viewerSave"_s);
    connect(&view, &PageView::currentPageChanged, this, &ViewerToolbar::showPage);
    connect(&view, &PageView::zoomChanged, this, &ViewerToolbar::showZoom);
    connect(&view.store(), &PageStore::opened, this, &ViewerToolbar::showPage);
    // What has no room is behind a button that Qt leaves without a name, and Tab passes by.
    if (auto *more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
        more->setAccessibleName(tr("More commands"));
        more->setToolTip(more->accessibleName());
        more->setFocusPolicy(Qt::TabFocus);
    }
    showZoom();
}

QAction *ViewerToolbar::addCommand(const QString &iconName, const QString &text, const QString &name)
{
    QAction *action = addAction(icon(iconName), text);
    if (QWidget *button = widgetForAction(action)) {
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
    }
    return action;
}

void ViewerToolbar::createPageBox()
{
    m_page = new QLineEdit(this);
    m_page->setObjectName(u"viewerPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("The page by its number or label; type another and press Enter"));
    m_page->setFixedWidth(fontMetrics().horizontalAdvance(u"10000 (xxviii)"_s));
    m_page->setAlignment(Qt::AlignCenter);
    m_of = new QLabel(this);
    m_of->setMargin(4);
    addWidget(m_page);
    addWidget(m_of);
    connect(m_page, &QLineEdit::returnPressed, this, &ViewerToolbar::goToTypedPage);
    connect(m_page, &QLineEdit::editingFinished, this, &ViewerToolbar::showPage);
}

void ViewerToolbar::createZoomBox()
{
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"viewerZoom"_s);
    nameChoice(m_zoom, tr("Zoom"));
    m_zoom->setEditable(true);
    m_zoom->lineEdit()->setAccessibleName(m_zoom->accessibleName());
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->addItem(tr("Fit width"));
    m_zoom->addItem(tr("Fit page"));
    for (const int percent : {50, 75, 100, 125, 150, 200, 400})
        m_zoom->addItem(tr("%1 %", "zoom").arg(percent));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(m_zoom);
    connect(m_zoom, &QComboBox::activated, this, &ViewerToolbar::applyTypedZoom);
    connect(m_zoom->lineEdit(), &QLineEdit::editingFinished, this, &ViewerToolbar::showZoom);
    connect(m_zoom->lineEdit(), &QLineEdit::returnPressed, this, &ViewerToolbar::applyTypedZoom);
}

void ViewerToolbar::showPage()
{
    const PageStore &store = m_view.store();
    const int page = m_view.currentPage();
    const QString number = QString::number(page + 1);
    const QString label = store.label(page);
    m_page->setText(label == number ? number : tr("%1 (%2)", "page number, page label").arg(number, label));
    m_of->setText(tr("of %1").arg(store.pageCount()));
}

void ViewerToolbar::goToTypedPage()
{
    const QString words = m_page->text().section(u" ("_s, 0, 0);
    if (const auto page = m_view.store().pageNamed(words))
        m_view.goToPage(*page);
    m_view.setFocus(Qt::OtherFocusReason);
    showPage();
}

void ViewerToolbar::showZoom()
{
    const QString percent = tr("%1 %", "zoom").arg(std::lround(m_view.zoom() * 100));
    switch (m_view.fit()) {
        case PageFit::Width:
            return m_zoom->setEditText(m_zoom->itemText(kFitWidthItem));
        case PageFit::Page:
            return m_zoom->setEditText(m_zoom->itemText(kFitPageItem));
        case PageFit::None:
            return m_zoom->setEditText(percent);
    }
}

void ViewerToolbar::applyTypedZoom()
{
    const QString words = m_zoom->currentText();
    static const QRegularExpression number(u"\\d+"_s);
    if (words == m_zoom->itemText(kFitWidthItem))
        m_view.setFit(PageFit::Width);
    else if (words == m_zoom->itemText(kFitPageItem))
        m_view.setFit(PageFit::Page);
    else if (const auto match = number.match(words); match.hasMatch())
        m_view.setZoom(match.captured().left(4).toInt() / 100.0);
    showZoom();
}

} // namespace ui
