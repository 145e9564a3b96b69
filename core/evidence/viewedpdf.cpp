// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdfreading.h"
#include "vieweddocument.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfSearchModel>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr int kMostLabels = 20'000;
constexpr qsizetype kLongestLabel = 100;
constexpr qint64 kMostWholePixels = 16'000'000; ///< up to here a page is drawn whole and cut
constexpr qint64 kLettersMilliseconds = 6'000;

QImage onWhite(const QImage &drawn)
{
    QImage result(drawn.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, drawn);
    return result;
}

/// The units of a text by letter, case set aside, the most frequent letter first.
QList<std::pair<QChar, QList<qsizetype>>> byLetter(const QString &text)
{
    QHash<QChar, QList<qsizetype>> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSpace() && !c.isSurrogate() && c.category() != QChar::Other_Control)
            places[c.toCaseFolded()].append(i);
    }
    QList<std::pair<QChar, QList<qsizetype>>> sorted;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::ranges::sort(sorted, [](const auto &one, const auto &other) {
        return std::pair(-one.second.size(), one.first) < std::pair(-other.second.size(), other.first);
    });
    return sorted;
}

class ViewedPdf final : public ViewedDocument
{
public:
    QPdfDocument document;

    base::Result<DocumentFacts> facts() override;
    base::Result<QImage> render(int page, QSize pageSize, QRect part) override;
    base::Result<PageText> text(int page) override;
    base::Result<QString> plainText(int page) override;

private:
    base::Result<> check(int page) const;
    QImage drawn(int page, QSize pageSize, QRect part);
    QList<QRectF> letterBoxes(int page, const QString &raw);

    QPdfSearchModel m_search;
    QImage m_whole; ///< the page drawn last
    int m_wholePage = 0;
};

base::Result<> ViewedPdf::check(int page) const
{
    if (page >= 0 && page < document.pageCount())
        return {};
    return base::fail(base::ErrorCode::Usage, u"The document has no page %1."_s.arg(page + 1));
}

base::Result<DocumentFacts> ViewedPdf::facts()
{
    DocumentFacts facts;
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page)
        facts.pageSizes.append(sanePageSize(document.pagePointSize(page)));
    bool isCounting = pages > kMostLabels;
    for (int page = 0; page < pages && pages <= kMostLabels; ++page) {
        facts.pageLabels.append(normalisedText(document.pageLabel(page)).simplified().left(kLongestLabel));
        isCounting = (page == 0 || isCounting) && (facts.pageLabels.last().isEmpty() ||
                                                   facts.pageLabels.last() == QString::number(page + 1));
    }
    if (isCounting)
        facts.pageLabels.clear();
    return facts;
}

base::Result<QImage> ViewedPdf::render(int page, QSize pageSize, QRect part)
{
    if (auto there = check(page); !there)
        return base::fail(there.error());
    const QImage image = drawn(page, pageSize, part);
    if (image.isNull() || image.size() != part.size())
        return base::fail(base::ErrorCode::Corrupt, u"Page %1 cannot be drawn."_s.arg(page + 1));
    return image;
}

// QtPdf draws a part of a page by a matrix over the page's size in whole points, one pixel short of the
// rectangle: right enough for the very large pages it is used for.
QImage ViewedPdf::drawn(int page, QSize pageSize, QRect part)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    if (qint64(pageSize.width()) * pageSize.height() <= kMostWholePixels) {
        if (m_wholePage != page || m_whole.size() != pageSize) {
            m_whole = onWhite(document.render(page, pageSize, options));
            m_wholePage = page;
        }
        return m_whole.copy(part);
    }
    const QSizeF points = sanePageSize(document.pagePointSize(page));
    const auto stretched = [](int pixels, qreal side) {
        return int(std::lround(pixels * side / std::max(std::floor(side), 1.0)));
    };
    options.setScaledSize(
        {stretched(pageSize.width(), points.width()), stretched(pageSize.height(), points.height())});
    options.setScaledClipRect(part.adjusted(0, 0, 1, 1));
    return onWhite(document.render(page, part.size(), options));
}

base::Result<QString> ViewedPdf::plainText(int page)
{
    if (auto there = check(page); !there)
        return base::fail(there.error());
    return cleanText(document.getAllText(page).text().left(kLongestViewText)).text;
}

// QtPdf tells the boxes of single letters one by one, at the price of reading the page for each; but it finds
// all places of one letter in one go, in the order of the text.
QList<QRectF> ViewedPdf::letterBoxes(int page, const QString &raw)
{
    QElapsedTimer clock;
    clock.start();
    QList<QRectF> boxes(raw.size());
    for (const auto &[letter, places] : byLetter(raw)) {
        if (clock.hasExpired(kLettersMilliseconds))
            break;
        m_search.setSearchString(QString(letter));
        const QList<QPdfLink> found = m_search.resultsOnPage(page);
        if (found.size() != places.size())
            continue;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QList<QRectF> parts = found.at(i).rectangles();
            if (!parts.isEmpty())
                boxes[places.at(i)] = parts.first().normalized();
        }
    }
    m_search.setSearchString({});
    return boxes;
}

base::Result<PageText> ViewedPdf::text(int page)
{
    if (auto there = check(page); !there)
        return base::fail(there.error());
    if (m_search.document() != &document)
        m_search.setDocument(&document);
    const QString raw = document.getAllText(page).text().left(kLongestViewText);
    const CleanText clean = cleanText(raw);
    const QList<QRectF> boxes = letterBoxes(page, raw);
    PageText result{clean.text, {}};
    result.boxes.reserve(clean.text.size());
    for (const qsizetype origin : clean.origins)
        result.boxes.append(boxes.at(origin));
    fillGaps(result);
    return result;
}

} // namespace

base::Result<std::unique_ptr<ViewedDocument>> openViewedPdf(const QString &path)
{
    auto viewed = std::make_unique<ViewedPdf>();
    if (const auto error = viewed->document.load(path); error != QPdfDocument::Error::None)
        return base::fail(base::ErrorCode::Corrupt,
                          loadProblem(error) + u" Save a copy and try another program."_s);
    const int pages = viewed->document.pageCount();
    if (pages < 1)
        return base::fail(base::ErrorCode::Corrupt,
                          u"It is a PDF without pages; there is nothing to show."_s);
    if (pages > kMostDocumentPages)
        return base::fail(base::ErrorCode::Hostile,
                          u"It has %1 pages; up to %2 can be shown."_s.arg(pages).arg(kMostDocumentPages));
    return viewed;
}

} // namespace evidence
