// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdfreading.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr int kMostPagesLookedAt = 20'000;
constexpr double kLookSeconds = 6; // of processor time, so that a busy machine gives the same answer
constexpr qint64 kLookMilliseconds = 10'000; // on the wall: half of what a request has
constexpr int kFirstCharacters = 64;
constexpr qreal kLargestSide = 14'400; // points: 200 inches, the limit of ISO 32000-1 Annex C
constexpr qsizetype kLongestLabel = 100;
constexpr qint64 kMostPixels = 16'000'000;
constexpr int kWidestImage = 16'384;
constexpr qsizetype kLongestPageText = 4'000'000;

bool hasWord(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// The first characters answer for most pages; a page that begins with blanks is read whole.
bool pageHasWord(QPdfDocument &document, int page)
{
    return hasWord(document.getSelectionAtIndex(page, 0, kFirstCharacters).text()) ||
           hasWord(document.getAllText(page).text());
}

class LookBudget
{
public:
    LookBudget() { m_wall.start(); }
    bool isSpent() const
    {
        const double seconds = double(std::clock() - m_start) / CLOCKS_PER_SEC;
        return seconds > kLookSeconds || m_wall.hasExpired(kLookMilliseconds);
    }

private:
    std::clock_t m_start = std::clock();
    QElapsedTimer m_wall;
};

void lookForText(QPdfDocument &document, PdfReading &reading)
{
    const int pages = document.pageCount();
    const LookBudget budget;
    int page = 0;
    for (; page < std::min(pages, kMostPagesLookedAt) && !budget.isSpent(); ++page)
        reading.pagesWithoutText += pageHasWord(document, page) ? 0 : 1;
    reading.pagesNotLookedAt = pages - page;
}

QStringList pageLabels(QPdfDocument &document)
{
    QStringList labels;
    bool isCounting = true;
    for (int page = 0; page < std::min(document.pageCount(), kMostPagesLookedAt); ++page) {
        labels.append(normalisedText(document.pageLabel(page)).left(kLongestLabel));
        isCounting = isCounting && (labels.last().isEmpty() || labels.last() == QString::number(page + 1));
    }
    return isCounting ? QStringList() : labels;
}

QString oddPage(const QPdfDocument &document)
{
    for (int page = 0; page < std::min(document.pageCount(), kMostPagesLookedAt); ++page) {
        const QSizeF size = document.pagePointSize(page);
        const auto isOdd = [](qreal side) { return !(side > 0 && side <= kLargestSide); };
        if (isOdd(size.width()) || isOdd(size.height()))
            return u"Page %1 has no usable size (%2 by %3 points)."_s.arg(page + 1)
                .arg(size.width(), 0, 'f', 0)
                .arg(size.height(), 0, 'f', 0);
    }
    return {};
}

base::Result<> load(QPdfDocument &document, const QString &path)
{
    if (const auto error = document.load(path); error != QPdfDocument::Error::None)
        return base::fail(base::ErrorCode::Corrupt,
                          u"%1 cannot be shown. %2"_s.arg(path, loadProblem(error)));
    return {};
}

base::Result<> checkPage(const QPdfDocument &document, qint64 page)
{
    if (page >= 1 && page <= document.pageCount())
        return {};
    return base::fail(base::ErrorCode::Usage,
                      u"There is no page %1; the file has %2 pages."_s.arg(page).arg(document.pageCount()));
}

} // namespace

PdfReading readPdf(const QString &path)
{
    QPdfDocument document;
    PdfReading reading;
    if (const auto error = document.load(path); error != QPdfDocument::Error::None) {
        reading.problem = loadProblem(error);
        reading.isEncrypted = error == QPdfDocument::Error::IncorrectPassword ||
                              error == QPdfDocument::Error::UnsupportedSecurityScheme;
        return reading;
    }
    reading.pages = document.pageCount();
    reading.pageLabels = pageLabels(document);
    reading.problem = oddPage(document);
    lookForText(document, reading);
    return reading;
}

base::Result<QStringList> readPageTexts(const QString &path, qint64 first, qint64 last)
{
    QPdfDocument document;
    if (auto loaded = load(document, path); !loaded)
        return base::fail(loaded.error());
    for (const qint64 page : {first, last}) {
        if (auto there = checkPage(document, page); !there)
            return base::fail(there.error());
    }
    if (last < first || last - first >= kMostPagesAtOnce)
        return base::fail(base::ErrorCode::Usage,
                          u"Pages %1 to %2 cannot be read at once."_s.arg(first).arg(last));
    QStringList texts;
    for (qint64 page = first; page <= last; ++page)
        texts.append(normalisedText(document.getAllText(int(page) - 1).text()).left(kLongestPageText));
    return texts;
}

base::Result<QByteArray> renderPagePng(const QString &path, qint64 page, int width)
{
    QPdfDocument document;
    if (auto loaded = load(document, path); !loaded)
        return base::fail(loaded.error());
    if (auto there = checkPage(document, page); !there)
        return base::fail(there.error());
    if (width < 1 || width > kWidestImage)
        return base::fail(base::ErrorCode::Usage, u"A page cannot be %1 pixels wide."_s.arg(width));
    const QSize size = renderSize(document.pagePointSize(int(page) - 1), width);
    const QImage drawn = document.render(int(page) - 1, size);
    if (drawn.isNull())
        return base::fail(base::ErrorCode::Corrupt, u"Page %1 of %2 cannot be drawn."_s.arg(page).arg(path));
    QImage onWhite(drawn.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, drawn);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !onWhite.save(&buffer, "PNG"))
        return base::fail(base::ErrorCode::Internal,
                          u"Page %1 of %2 could not be stored."_s.arg(page).arg(path));
    return png;
}

QString loadProblem(QPdfDocument::Error error)
{
    switch (error) {
        case QPdfDocument::Error::IncorrectPassword:
            return u"It is protected by a password."_s;
        case QPdfDocument::Error::UnsupportedSecurityScheme:
            return u"It is encrypted in a way that Gesper cannot read."_s;
        default:
            return u"It is a damaged PDF that cannot be read."_s;
    }
}

CleanText cleanText(const QString &text)
{
    CleanText clean;
    clean.text.reserve(text.size());
    const auto take = [&clean](QChar c, qsizetype origin) {
        clean.text.append(c);
        clean.origins.append(origin);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            take(c, i);
            take(text.at(i + 1), i + 1);
            ++i;
        } else if (c.isSurrogate())
            take(QChar::ReplacementCharacter, i);
        else if (c == QChar(0x02) || c == QChar(0xfffe)) // PDFium's signs for a hyphen at the end of a line
            take(u'-', i);
        else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            take(c, i);
        else if (c == u'\r' && (i + 1 == text.size() || text.at(i + 1) != u'\n'))
            take(u'\n', i);
    }
    return clean;
}

QString normalisedText(const QString &text)
{
    return cleanText(text).text;
}

QSize renderSize(QSizeF points, int width)
{
    const auto sane = [](qreal side) {
        return std::isfinite(side) ? std::clamp(side, 1.0, kLargestSide) : 1.0;
    };
    const qreal ratio = sane(points.height()) / sane(points.width());
    const qreal most = std::floor(std::sqrt(qreal(kMostPixels) / ratio));
    const qreal columns = std::clamp(std::min(qreal(width), most), 1.0, qreal(kMostPixels));
    const qreal rows = std::clamp(std::floor(columns * ratio), 1.0, std::floor(qreal(kMostPixels) / columns));
    return {int(columns), int(rows)};
}

} // namespace evidence
