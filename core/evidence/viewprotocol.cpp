// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "viewprotocol.h"

#include "texts.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

using Kind = ViewRequest::Kind;

constexpr auto kVersion = QDataStream::Qt_6_8;
constexpr quint8 kError = 255;
constexpr qsizetype kHeaderBytes = 4;
constexpr qsizetype kLongestNeedle = 10'000;
constexpr qsizetype kLongestTitle = 1000;
constexpr qsizetype kLongestSentence = 2000;
constexpr int kMostOutlineEntries = 50'000;
constexpr int kDeepestOutline = 100;

void prepare(QDataStream &stream)
{
    stream.setVersion(kVersion);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

std::unexpected<base::Error> unreadable(const QString &what)
{
    return base::fail(base::ErrorCode::Corrupt, Texts::tr("gesper-worker gave no readable answer; reinstall Gesper."),
                      what);
}

template <typename Write>
QByteArray framed(Write write)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    prepare(stream);
    write(stream);
    QByteArray frame(kHeaderBytes, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), frame.data());
    return frame + message;
}

void write(QDataStream &stream, const DocumentFacts &facts)
{
    stream << quint8(Kind::Facts) << qint32(facts.pageSizes.size());
    for (const QSizeF size : facts.pageSizes)
        stream << size;
    stream << facts.pageLabels;
}

void write(QDataStream &stream, const QList<OutlineEntry> &outline)
{
    stream << quint8(Kind::Outline) << qint32(outline.size());
    for (const OutlineEntry &entry : outline)
        stream << qint32(entry.depth) << entry.title << qint32(entry.page.value_or(-1)) << entry.top.value_or(-1.0F);
}

void write(QDataStream &stream, const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    const qsizetype bytesPerRow = qsizetype(plain.width()) * 4;
    QByteArray pixels;
    pixels.reserve(bytesPerRow * plain.height());
    for (int row = 0; row < plain.height(); ++row)
        pixels.append(QByteArrayView(plain.constScanLine(row), bytesPerRow));
    stream << quint8(Kind::Render) << qint32(plain.width()) << qint32(plain.height()) << pixels;
}

void write(QDataStream &stream, const PageText &text)
{
    stream << quint8(Kind::Text) << text.text;
    for (const QRectF &box : text.boxes)
        stream << box;
}

void write(QDataStream &stream, const QList<TextSpan> &spans)
{
    stream << quint8(Kind::Find) << qint32(spans.size());
    for (const TextSpan &span : spans)
        stream << qint32(span.first) << qint32(span.length);
}

void write(QDataStream &stream, const base::Error &error)
{
    stream << kError << qint32(error.code) << error.message;
}

bool isSide(qreal points)
{
    return std::isfinite(points) && points >= 1 && points <= kLargestPageSide;
}

base::Result<ViewAnswer> readFacts(QDataStream &stream)
{
    DocumentFacts facts;
    qint32 pages = 0;
    stream >> pages;
    if (pages < 1 || pages > kMostDocumentPages)
        return unreadable(u"number of pages"_s);
    for (qint32 page = 0; page < pages && stream.status() == QDataStream::Ok; ++page) {
        QSizeF size;
        stream >> size;
        if (!isSide(size.width()) || !isSide(size.height()))
            return unreadable(u"size of a page"_s);
        facts.pageSizes.append(size);
    }
    stream >> facts.pageLabels;
    if (!facts.pageLabels.isEmpty() && facts.pageLabels.size() != pages)
        return unreadable(u"number of labels"_s);
    return facts;
}

base::Result<ViewAnswer> readOutline(QDataStream &stream)
{
    QList<OutlineEntry> outline;
    qint32 count = 0;
    stream >> count;
    if (count < 0 || count > kMostOutlineEntries)
        return unreadable(u"length of the outline"_s);
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 depth = 0;
        qint32 page = 0;
        float top = 0;
        OutlineEntry entry;
        stream >> depth >> entry.title >> page >> top;
        if (depth < 0 || depth > kDeepestOutline || page < -1 || page >= kMostDocumentPages ||
            entry.title.size() > kLongestTitle || !std::isfinite(top) || qreal(top) > kLargestPageSide)
            return unreadable(u"entry of the outline"_s);
        entry.depth = depth;
        if (page >= 0)
            entry.page = page;
        if (page >= 0 && top >= 0)
            entry.top = top;
        outline.append(entry);
    }
    return outline;
}

base::Result<ViewAnswer> readImage(QDataStream &stream, QSize expected)
{
    qint32 width = 0;
    qint32 height = 0;
    QByteArray pixels;
    stream >> width >> height >> pixels;
    const qsizetype bytesPerRow = qsizetype(expected.width()) * 4;
    if (QSize(width, height) != expected || pixels.size() != bytesPerRow * expected.height())
        return unreadable(u"size of an image"_s);
    const QImage borrowed(reinterpret_cast<const uchar *>(pixels.constData()), width, height, bytesPerRow,
                          QImage::Format_RGB32);
    return borrowed.copy();
}

base::Result<ViewAnswer> readText(QDataStream &stream)
{
    PageText text;
    stream >> text.text;
    if (text.text.size() > kLongestViewText)
        return unreadable(u"length of a text"_s);
    text.boxes.reserve(text.text.size());
    for (qsizetype i = 0; i < text.text.size() && stream.status() == QDataStream::Ok; ++i) {
        QRectF box;
        stream >> box;
        const bool isSane = std::isfinite(box.x()) && std::isfinite(box.y()) && std::isfinite(box.width()) &&
                            std::isfinite(box.height()) && box.width() >= 0 && box.height() >= 0;
        if (!isSane)
            return unreadable(u"box of a letter"_s);
        text.boxes.append(box);
    }
    return text;
}

base::Result<ViewAnswer> readSpans(QDataStream &stream)
{
    QList<TextSpan> spans;
    qint32 count = 0;
    stream >> count;
    if (count < 0 || count > kMostPageHits)
        return unreadable(u"number of places"_s);
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 first = 0;
        qint32 length = 0;
        stream >> first >> length;
        if (first < 0 || length < 1 || qsizetype(first) + length > kLongestViewText)
            return unreadable(u"place in a text"_s);
        spans.append({first, length});
    }
    return spans;
}

base::Result<ViewAnswer> readError(QDataStream &stream)
{
    qint32 code = 0;
    base::Error error;
    stream >> code >> error.message;
    if (code < 0 || code > qint32(base::ErrorCode::Internal) || error.message.size() > kLongestSentence)
        return unreadable(u"error"_s);
    error.code = base::ErrorCode(code);
    return error;
}

base::Result<ViewAnswer> readAnswer(QDataStream &stream, quint8 kind, const ViewRequest &request)
{
    if (kind == kError)
        return readError(stream);
    if (kind != quint8(request.kind))
        return unreadable(u"kind of an answer"_s);
    switch (request.kind) {
        case Kind::Facts:
            return readFacts(stream);
        case Kind::Outline:
            return readOutline(stream);
        case Kind::Render:
            return readImage(stream, request.part.size());
        case Kind::Text:
            return readText(stream);
        case Kind::Find:
            return readSpans(stream);
    }
    Q_UNREACHABLE_RETURN(unreadable(u"kind"_s));
}

bool isComplete(const QDataStream &stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

bool isSane(const ViewRequest &request)
{
    if (request.page < 0 || request.page >= kMostDocumentPages || request.needle.size() > kLongestNeedle)
        return false;
    if (request.kind != Kind::Render)
        return true;
    const QSize whole = request.pageSize;
    return whole.width() <= kLargestPagePixels && whole.height() <= kLargestPagePixels &&
           !request.part.isEmpty() && QRect({}, whole).contains(request.part) &&
           qint64(request.part.width()) * request.part.height() <= kMostPartPixels;
}

} // namespace

QByteArray frameOf(const ViewRequest &request)
{
    return framed([&request](QDataStream &stream) {
        stream << request.number << quint8(request.kind) << qint32(request.page) << request.pageSize
               << request.part << request.needle;
    });
}

QByteArray frameOf(quint32 number, const ViewAnswer &answer)
{
    const QByteArray frame = framed([&](QDataStream &stream) {
        stream << number;
        std::visit([&stream](const auto &value) { write(stream, value); }, answer);
    });
    if (frame.size() - kHeaderBytes <= kMostFrameBytes)
        return frame;
    return frameOf(number,
                   base::Error{base::ErrorCode::Hostile, u"This page holds more than can be shown."_s, {}});
}

base::Result<ViewRequest> requestFrom(const QByteArray &message)
{
    QDataStream stream(message);
    prepare(stream);
    ViewRequest request;
    quint8 kind = 0;
    qint32 page = 0;
    stream >> request.number >> kind >> page >> request.pageSize >> request.part >> request.needle;
    request.kind = Kind(kind);
    request.page = page;
    if (!isComplete(stream) || kind > quint8(Kind::Find) || !isSane(request))
        return base::fail(base::ErrorCode::Corrupt, u"This is no question about a document."_s);
    return request;
}

base::Result<ViewAnswer> answerFrom(const QByteArray &message, const ViewRequest &request)
{
    QDataStream stream(message);
    prepare(stream);
    quint32 number = 0;
    quint8 kind = 0;
    stream >> number >> kind;
    if (stream.status() != QDataStream::Ok || number != request.number)
        return unreadable(u"number of an answer"_s);
    auto answer = readAnswer(stream, kind, request);
    if (answer && !isComplete(stream))
        return unreadable(u"length of an answer"_s);
    return answer;
}

base::Result<std::optional<QByteArray>> FrameReader::next()
{
    if (m_bytes.size() < kHeaderBytes)
        return std::nullopt;
    const qint64 length = qFromBigEndian<quint32>(m_bytes.constData());
    if (length > kMostFrameBytes)
        return unreadable(u"length of a frame"_s);
    if (m_bytes.size() < kHeaderBytes + length)
        return std::nullopt;
    const QByteArray message = m_bytes.sliced(kHeaderBytes, length);
    m_bytes.remove(0, kHeaderBytes + length);
    return message;
}

} // namespace evidence
