// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagestore.h"

#include <QAbstractListModel>

namespace ui
{

/// The pages of a document as small pictures. A picture is there once it was wanted from the store.
class ThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailModel)

public:
    ThumbnailModel(PageStore &store, QObject *parent);

    void setRatio(qreal devicePixelRatio) { m_ratio = devicePixelRatio; }
    static QSize box() { return {84, 108}; }
    evidence::PagePart part(int page) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPixmap picture(int page) const;

    PageStore &m_store;
    qreal m_ratio = 1;
};

} // namespace ui
