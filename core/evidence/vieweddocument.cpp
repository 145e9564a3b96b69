// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "vieweddocument.h"

#include "filefacts.h"
#include "mediatype.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

bool isRaster(const QString &type)
{
    static const QStringList known{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
                                   u"image/bmp"_s, u"image/webp"_s, u"image/tiff"_s};
    return known.contains(type);
}

bool isPlainText(const QString &type)
{
    return type.startsWith("text/"_L1) || type == "application/json"_L1 || type == "application/xml"_L1 ||
           type == "application/x-ndjson"_L1 || type.endsWith("+json"_L1) || type.endsWith("+xml"_L1);
}

bool sharesLine(const QRectF &one, const QRectF &other)
{
    return std::min(one.bottom(), other.bottom()) > std::max(one.top(), other.top());
}

} // namespace

base::Result<std::unique_ptr<ViewedDocument>> ViewedDocument::open(const QString &path)
{
    if (auto readable = checkReadable(path); !readable)
        return base::fail(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Io, u"The file cannot be opened: %1."_s.arg(file.errorString()));
    if (file.size() == 0)
        return base::fail(base::ErrorCode::Usage,
                          u"The file is empty (0 bytes); there is nothing to show."_s);
    const QString type = mediaTypeOf(file).name;
    file.close();
    if (type == "application/pdf"_L1)
        return openViewedPdf(path);
    if (isRaster(type))
        return openViewedImage(path);
    if (isPlainText(type))
        return openViewedText(path);
    return base::fail(
        base::ErrorCode::Usage,
        u"Pages of this kind of file (%1) cannot be shown here. Save a copy and open it in another "
        "program."_s.arg(wordsFor(type)));
}

QSizeF sanePageSize(QSizeF points)
{
    const auto sane = [](qreal side, qreal instead) {
        return std::isfinite(side) && side > 0 ? std::clamp(side, 1.0, kLargestPageSide) : instead;
    };
    return {sane(points.width(), 595), sane(points.height(), 842)};
}

void fillGaps(PageText &text)
{
    const qsizetype size = text.text.size();
    for (qsizetype i = 1; i < size; ++i) {
        const QRectF &before = text.boxes.at(i - 1);
        if (!text.boxes.at(i).isEmpty() || before.isEmpty() || text.text.at(i) == u'\n')
            continue;
        qsizetype next = i + 1;
        while (next < size && text.boxes.at(next).isEmpty() && text.text.at(next) != u'\n')
            ++next;
        if (next >= size || text.boxes.at(next).isEmpty())
            continue;
        const QRectF &after = text.boxes.at(next);
        if (sharesLine(before, after) && after.left() > before.right())
            text.boxes[i] = QRectF(QPointF(before.right(), std::max(before.top(), after.top())),
                                   QPointF(after.left(), std::min(before.bottom(), after.bottom())));
    }
}

} // namespace evidence
