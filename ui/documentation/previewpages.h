// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace ui
{

/// Pages under one another, as wide as the view; knows their sizes, and holds pictures of those that were
/// shown last. Keeps its place when the pages change.
class PreviewPages final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPages)

public:
    explicit PreviewPages(QWidget *parent = nullptr);

    /// Sizes in points of every page. Pictures of the pages before stay until others come.
    void setSizes(const QList<QSizeF> &sizes);
    /// Pictures by page from 0, made at pixelsPerPoint() of the time.
    void setImages(const QHash<qint64, QImage> &images, double pixelsPerPoint);
    /// Shown instead of pages.
    void showMessage(const QString &text);

    qsizetype pageCount() const { return m_sizes.size(); }
    /// The first and last page in sight.
    std::pair<qint64, qint64> visiblePages() const;
    /// Device pixels.
    double pixelsPerPoint() const;
    /// Whether every page in sight has a picture of the present size.
    bool isComplete() const;

    QSize sizeHint() const override { return {420, 480}; }

Q_SIGNALS:
    /// Pages came into sight that have no picture of this size.
    void imagesNeeded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    double zoom() const;         ///< logical pixels for one point
    bool hasPresentSize() const; ///< the images
    QRectF pageRect(qsizetype page) const;
    void layOut();
    void askForImages();
    void updateDescription();
    void drop();

    QList<QSizeF> m_sizes;
    QList<double> m_tops; ///< points, gaps not counted
    QHash<qint64, QImage> m_images;
    double m_pixelsPerPoint = 0; ///< of the images
    QString m_message;
};

} // namespace ui
