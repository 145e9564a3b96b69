// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdfreading.h"
#include "vieweddocument.h"

#include <QFile>
#include <QPainter>
#include <QStringDecoder>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qint64 kMostTextBytes = 20'000'000;
constexpr QSizeF kPage(595, 842); // points, A4
constexpr qreal kMargin = 42;
constexpr qreal kLineHeight = 12;
constexpr int kFontPixels = 9;
constexpr qsizetype kColumns = 92;
constexpr qsizetype kLinesPerPage = 63;

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    return normalisedText(decode(bytes));
}

QFont fixedFont()
{
    QFont font(u"monospace"_s);
    font.setStyleHint(QFont::TypeWriter);
    font.setPixelSize(kFontPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Where a line of at most kColumns ends: behind a blank, where there is one.
qsizetype endOfLine(QStringView text)
{
    if (text.size() <= kColumns)
        return text.size();
    const qsizetype blank = text.first(kColumns).lastIndexOf(u' ');
    if (blank > kColumns / 2)
        return blank + 1;
    return text.at(kColumns - 1).isHighSurrogate() ? kColumns - 1 : kColumns;
}

/// Text as it is, in a fixed pitch on A4 pages.
class ViewedText final : public ViewedDocument
{
public:
    explicit ViewedText(const QString &text);

    qsizetype pages() const { return (m_lines.size() + kLinesPerPage - 1) / kLinesPerPage; }
    base::Result<DocumentFacts> facts() override { return DocumentFacts{QList<QSizeF>(pages(), kPage), {}}; }
    base::Result<QImage> render(int page, QSize pageSize, QRect part) override;
    base::Result<PageText> text(int page) override;
    base::Result<QString> plainText(int page) override;

private:
    base::Result<QStringList> linesOf(int page) const;

    QStringList m_lines;
    QFont m_font = fixedFont();
};

ViewedText::ViewedText(const QString &text)
{
    const auto paragraphs = QStringView(text).split(u'\n');
    for (QStringView rest : paragraphs) {
        do {
            const qsizetype end = endOfLine(rest);
            m_lines.append(rest.first(end).toString().replace(u'\t', u"    "_s));
            rest = rest.sliced(end);
        } while (!rest.isEmpty());
    }
}

base::Result<QStringList> ViewedText::linesOf(int page) const
{
    if (page < 0 || page >= pages())
        return base::fail(base::ErrorCode::Usage, u"The document has no page %1."_s.arg(page + 1));
    const qsizetype first = page * kLinesPerPage;
    return m_lines.sliced(first, std::min(kLinesPerPage, m_lines.size() - first));
}

base::Result<QImage> ViewedText::render(int page, QSize pageSize, QRect part)
{
    const auto lines = linesOf(page);
    if (!lines)
        return base::fail(lines.error());
    QImage image(part.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(-part.topLeft());
    painter.scale(pageSize.width() / kPage.width(), pageSize.height() / kPage.height());
    painter.setPen(Qt::black);
    qreal y = kMargin;
    for (const QString &line : *lines) {
        QTextLayout layout(line, m_font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        layout.draw(&painter, {kMargin, y});
        y += kLineHeight;
    }
    return image;
}

base::Result<PageText> ViewedText::text(int page)
{
    const auto lines = linesOf(page);
    if (!lines)
        return base::fail(lines.error());
    PageText result;
    qreal y = kMargin;
    for (const QString &line : *lines) {
        QTextLayout layout(line, m_font);
        layout.beginLayout();
        const QTextLine only = layout.createLine();
        layout.endLayout();
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qreal from = only.cursorToX(int(i));
            const qreal to = only.cursorToX(int(i) + 1);
            result.boxes.append(QRectF(kMargin + std::min(from, to), y, std::abs(to - from), kLineHeight));
        }
        result.text += line + u'\n';
        result.boxes.append(QRectF());
        y += kLineHeight;
    }
    return result;
}

base::Result<QString> ViewedText::plainText(int page)
{
    const auto lines = linesOf(page);
    return lines ? base::Result<QString>(lines->join(u'\n') + u'\n') : base::fail(lines.error());
}

} // namespace

base::Result<std::unique_ptr<ViewedDocument>> openViewedText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Io, u"The file cannot be opened: %1."_s.arg(file.errorString()));
    if (file.size() > kMostTextBytes)
        return base::fail(
            base::ErrorCode::Hostile,
            u"The text is too long to be shown here. Save a copy and open it in another program."_s);
    auto viewed = std::make_unique<ViewedText>(decoded(file.readAll()));
    if (viewed->pages() > kMostDocumentPages)
        return base::fail(
            base::ErrorCode::Hostile,
            u"The text is too long to be shown here. Save a copy and open it in another program."_s);
    return viewed;
}

} // namespace evidence
