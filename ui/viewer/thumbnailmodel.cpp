// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "thumbnailmodel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui
{

ThumbnailModel::ThumbnailModel(PageStore &store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    const auto restart = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&store, &PageStore::opened, this, restart);
    connect(&store, &PageStore::closed, this, restart);
    connect(&store, &PageStore::pageDrawn, this, [this](int page) {
        if (page < rowCount())
            Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
    });
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.pageCount();
}

evidence::PagePart ThumbnailModel::part(int page) const
{
    const QSize pixels = m_store.pageSizes()
                             .at(page)
                             .scaled(QSizeF(box()) * m_ratio, Qt::KeepAspectRatio)
                             .toSize()
                             .expandedTo({1, 1});
    return {page, pixels, QRect({}, pixels)};
}

QPixmap ThumbnailModel::picture(int page) const
{
    const evidence::PagePart wanted = part(page);
    QImage image = m_store.image(wanted);
    if (image.isNull()) {
        image = QImage(wanted.pageSize, QImage::Format_RGB32);
        image.fill(Qt::white); // paper
    }
    QPainter painter(&image);
    painter.setPen(QGuiApplication::palette().color(QPalette::Shadow));
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(m_ratio);
    return picture;
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_store.pageCount())
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return m_store.label(index.row());
        case Qt::AccessibleTextRole:
            return tr("Page %1").arg(m_store.label(index.row()));
        case Qt::DecorationRole:
            return picture(index.row());
        default:
            return {};
    }
}

} // namespace ui
