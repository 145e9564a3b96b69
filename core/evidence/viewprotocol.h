// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QStringList>

#include <optional>
#include <variant>

/// How a page viewer speaks with `gesper-worker`: many questions about one document, one after the other.
///
///     gesper-worker --seconds=S --memory=BYTES view PATH
///
/// Questions come on the standard input, answers go to the standard output, both in frames: four bytes with
/// the length of what follows, big-endian, at most kMostFrameBytes; then the message as QDataStream
/// (version 6.8, single precision) writes it. A question: number (quint32), kind (quint8), page (qint32, from
/// 0), pixels of the whole page (QSize), part of them (QRect), words looked for (QString). An answer: the
/// number of its question, kind, and
///
///     Facts    sizes of all pages in points (qint32 n, n QSizeF), labels (QStringList, empty or n)
///     Outline  qint32 n, n times: depth (qint32), title (QString), page (qint32, or -1 where it leads
///              nowhere), points below the page's top (float, or -1: the page as a whole)
///     Render   width, height (qint32), the pixels as 0xffRRGGBB of this machine, row after row (QByteArray)
///     Text     the text (QString), then for each of its UTF-16 units a box (four floats: left,
///              top, width, height)
///     Find     qint32 n, n times: first (qint32) and length (qint32) in the page's text
///     kError   code (qint32), one sentence (QString)
///
/// The end of the input ends the worker. Points are those of the page as it is shown, from its top left
/// corner.
namespace evidence
{

inline constexpr qint64 kMostFrameBytes = 48 << 20;
inline constexpr int kMostDocumentPages = 100'000;
inline constexpr qint64 kMostPartPixels = 8'000'000;
inline constexpr int kLargestPagePixels = 200'000; ///< of one side of a whole page
inline constexpr qsizetype kLongestViewText = 500'000;
inline constexpr qsizetype kMostPageHits = 10'000;
inline constexpr qreal kLargestPageSide = 14'400; ///< points: 200 inches, the limit of ISO 32000-1 Annex C

struct ViewRequest
{
    enum class Kind : quint8 { Facts, Outline, Render, Text, Find };

    quint32 number = 0;
    Kind kind = Kind::Facts;
    int page = 0;   ///< from 0
    QSize pageSize; ///< pixels of the whole page, for Render
    QRect part;     ///< of these pixels, for Render
    QString needle; ///< for Find

    bool operator==(const ViewRequest &) const = default;
};

struct DocumentFacts
{
    QList<QSizeF> pageSizes; ///< points; at least one, each side in 1 to kLargestPageSide
    QStringList pageLabels;  ///< empty when they are just 1, 2, 3 …

    bool operator==(const DocumentFacts &) const = default;
};

struct OutlineEntry
{
    int depth = 0;
    QString title;
    std::optional<int> page;        ///< from 0
    std::optional<float> top = {};  ///< points below the page's top edge; none: the page as a whole

    bool operator==(const OutlineEntry &) const = default;
};

struct PageText
{
    QString text;
    QList<QRectF> boxes; ///< one for each unit of `text`; empty where nothing is drawn (line ends)

    bool operator==(const PageText &) const = default;
};

/// A place in the text of a page.
struct TextSpan
{
    qsizetype first = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

using ViewAnswer =
    std::variant<DocumentFacts, QList<OutlineEntry>, QImage, PageText, QList<TextSpan>, base::Error>;

/// The frame that asks, or answers question `number`. An answer too large for a frame becomes an error.
QByteArray frameOf(const ViewRequest &request);
QByteArray frameOf(quint32 number, const ViewAnswer &answer);

/// Strict: nothing may be missing, left over or out of range. Error: Corrupt.
base::Result<ViewRequest> requestFrom(const QByteArray &message);

/// The answer to `request`, of its kind and within what it asked for. Error: Corrupt.
base::Result<ViewAnswer> answerFrom(const QByteArray &message, const ViewRequest &request);

/// Cuts a stream of bytes into the messages of its frames.
class FrameReader
{
public:
    void feed(const QByteArray &bytes) { m_bytes += bytes; }

    /// The next whole message, if it is there. Error: Corrupt (a frame longer than any may be), for good.
    base::Result<std::optional<QByteArray>> next();

private:
    QByteArray m_bytes;
};

} // namespace evidence
