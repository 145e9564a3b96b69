// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QTabWidget>

class QListView;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui
{

class PageView;
class ThumbnailModel;

/// Thumbnails and outline of the document that is shown. Only the thumbnails that are seen are drawn.
class PagesPane final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagesPane)

public:
    PagesPane(PageView &view, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void createThumbnails();
    void createOutline();
    void fillOutline();
    void goToEntry(const QTreeWidgetItem *item);
    void follow(int page);
    void wantSeen();

    PageView &m_view;
    ThumbnailModel *m_model = nullptr;
    QListView *m_thumbnails = nullptr;
    QTreeWidget *m_outline = nullptr;
    QBasicTimer m_wanting;
};

} // namespace ui
