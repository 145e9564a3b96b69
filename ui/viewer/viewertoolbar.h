// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolBar>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui
{

class PageView;

/// What can be done with the pages: go to one, zoom, turn, find, cite, and take them elsewhere.
class ViewerToolbar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewerToolbar)

public:
    ViewerToolbar(PageView &view, QWidget *parent);

    QAction *panesAction() const { return m_panes; }
    QAction *citeAction() const { return m_cite; }
    QAction *findAction() const { return m_find; }
    QAction *saveAction() const { return m_save; }
    QAction *openAction() const { return m_open; }

private:
    QAction *addCommand(const QString &iconName, const QString &text, const QString &name);
    void createPageBox();
    void createZoomBox();
    void showPage();
    void showZoom();
    void goToTypedPage();
    void applyTypedZoom();

    PageView &m_view;
    QAction *m_panes = nullptr;
    QAction *m_cite = nullptr;
    QAction *m_find = nullptr;
    QAction *m_save = nullptr;
    QAction *m_open = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_of = nullptr;
    QComboBox *m_zoom = nullptr;
};

} // namespace ui
