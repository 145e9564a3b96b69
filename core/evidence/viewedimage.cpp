// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "vieweddocument.h"

#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr int kMostDecodedMegabytes = 400;
constexpr qint64 kMostKeptPixels = 24'000'000;
constexpr qreal kPointsPerPixel = 0.75; ///< 96 pixels to the inch
constexpr int kMostImages = 2'000;

QSize shrunk(QSize size, qint64 mostPixels)
{
    const qreal pixels = qreal(size.width()) * size.height();
    if (pixels <= qreal(mostPixels))
        return size;
    const qreal factor = std::sqrt(qreal(mostPixels) / pixels);
    return {std::max(1, int(size.width() * factor)), std::max(1, int(size.height() * factor))};
}

/// A raster image: one page, or as many as a TIFF holds.
class ViewedImage final : public ViewedDocument
{
public:
    explicit ViewedImage(QString path) : m_path(std::move(path)) {}

    base::Result<> readSizes();
    base::Result<DocumentFacts> facts() override { return m_facts; }
    base::Result<QImage> render(int page, QSize pageSize, QRect part) override;
    base::Result<PageText> text(int) override { return PageText(); }
    base::Result<QString> plainText(int) override { return QString(); }

private:
    static QSize uprightSize(const QImageReader &reader);
    base::Result<> decode(int page);

    QString m_path;
    DocumentFacts m_facts;
    QImage m_image;
    std::optional<int> m_decoded;
};

QSize ViewedImage::uprightSize(const QImageReader &reader)
{
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return isTurned ? reader.size().transposed() : reader.size();
}

base::Result<> ViewedImage::readSizes()
{
    QImageReader reader(m_path);
    reader.setDecideFormatFromContent(true);
    const int images = reader.format() == "tiff" ? std::clamp(reader.imageCount(), 1, kMostImages) : 1;
    for (int i = 0; i < images; ++i) {
        if (i > 0 && !reader.jumpToImage(i))
            break;
        const QSizeF points = QSizeF(uprightSize(reader)) * kPointsPerPixel;
        const qreal longest = std::max(points.width(), points.height());
        m_facts.pageSizes.append(
            sanePageSize(longest > kLargestPageSide ? points * (kLargestPageSide / longest) : points));
    }
    if (!reader.canRead())
        return base::fail(
            base::ErrorCode::Corrupt,
            u"It is a damaged image that cannot be read. Save a copy and try another program."_s);
    return decode(0);
}

base::Result<> ViewedImage::decode(int page)
{
    if (m_decoded == page)
        return {};
    QImageReader reader(m_path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (page > 0)
        reader.jumpToImage(page);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(shrunk(size, kMostKeptPixels));
    QImage image = reader.read();
    if (image.isNull())
        return base::fail(
            base::ErrorCode::Corrupt,
            u"The image is damaged or larger than can be shown. Save a copy and try another program."_s,
            reader.errorString());
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    m_image = flat;
    m_decoded = page;
    return {};
}

base::Result<QImage> ViewedImage::render(int page, QSize pageSize, QRect part)
{
    if (page >= m_facts.pageSizes.size())
        return base::fail(base::ErrorCode::Usage, u"The image has no page %1."_s.arg(page + 1));
    if (auto decoded = decode(page); !decoded)
        return base::fail(decoded.error());
    const qreal xScale = qreal(m_image.width()) / pageSize.width();
    const qreal yScale = qreal(m_image.height()) / pageSize.height();
    const QRectF source(part.x() * xScale, part.y() * yScale, part.width() * xScale, part.height() * yScale);
    if (xScale > 1 && yScale > 1) // shrinking without stripes
        return m_image.copy(source.toAlignedRect())
            .scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage result(part.size(), QImage::Format_RGB32);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF({}, QSizeF(part.size())), m_image, source);
    return result;
}

} // namespace

base::Result<std::unique_ptr<ViewedDocument>> openViewedImage(const QString &path)
{
    QImageReader::setAllocationLimit(kMostDecodedMegabytes);
    auto viewed = std::make_unique<ViewedImage>(path);
    if (auto read = viewed->readSizes(); !read)
        return base::fail(read.error());
    return viewed;
}

} // namespace evidence
