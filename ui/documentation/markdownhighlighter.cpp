// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "markdownhighlighter.h"

#include <domain/references.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kChipAlpha = 46;
constexpr double kReadable = 4.5;

double luminance(const QColor &colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share,
                            a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void MarkdownHighlighter::setKnown(Known known)
{
    m_known = std::move(known);
    rehighlight();
}

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (highlightFence(text))
        return;
    highlightLine(text);
    highlightSpans(text);
    highlightReferences(text);
}

bool MarkdownHighlighter::highlightFence(const QString &text)
{
    static const QRegularExpression fence(u"^ {0,3}(```|~~~)"_s);
    const bool isFence = fence.match(text).hasMatch();
    const bool wasCode = previousBlockState() == kCode;
    setCurrentBlockState(wasCode != isFence ? kCode : kText);
    if (!wasCode && !isFence)
        return false;
    QTextCharFormat code;
    code.setForeground(m_palette.color(QPalette::PlaceholderText));
    setFormat(0, int(text.size()), code);
    return true;
}

void MarkdownHighlighter::highlightLine(const QString &text)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}(?:\\s|$)"_s);
    static const QRegularExpression marker(u"^\\s*(?:[-*+]|\\d{1,9}[.)])(?=\\s)"_s);
    QTextCharFormat format;
    if (heading.match(text).hasMatch()) {
        format.setFontWeight(QFont::Bold);
        setFormat(0, int(text.size()), format);
    } else if (text.startsWith(u'>')) {
        format.setForeground(m_palette.color(QPalette::PlaceholderText));
        format.setFontItalic(true);
        setFormat(0, int(text.size()), format);
    } else if (const auto match = marker.match(text); match.hasMatch()) {
        format.setFontWeight(QFont::Bold);
        format.setForeground(accent());
        setFormat(0, int(match.capturedLength()), format);
    }
}

void MarkdownHighlighter::highlightSpans(const QString &text)
{
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S).+?(?<=\\S)\\1"_s);
    static const QRegularExpression emphasis(u"(?<![\\w*])([*_])(?=[^\\s*_]).*?(?<=[^\\s*_])\\1(?![\\w*])"_s);
    static const QRegularExpression code(u"`[^`]+`"_s);
    static const QRegularExpression field(u"\\{\\{[^{}\\n]*\\}\\}|\\{%[^{}\\n]*%\\}"_s);
    const auto each = [&](const QRegularExpression &pattern, auto change) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            for (int at = int(match.capturedStart()); at < match.capturedEnd(); ++at) {
                QTextCharFormat format = this->format(at);
                change(format);
                setFormat(at, 1, format);
            }
        }
    };
    each(strong, [](QTextCharFormat &format) { format.setFontWeight(QFont::Bold); });
    each(emphasis, [](QTextCharFormat &format) { format.setFontItalic(true); });
    each(code, [this](QTextCharFormat &format) {
        format.setForeground(m_palette.color(QPalette::PlaceholderText));
    });
    each(field, [this](QTextCharFormat &format) {
        format.setForeground(accent());
        format.setFontItalic(false);
    });
}

/// The colour of links; nearer to that of the text where a palette gives one nobody can read on its ground.
QColor MarkdownHighlighter::accent() const
{
    const QColor link = m_palette.color(QPalette::Link);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor ground = m_palette.color(QPalette::Base);
    for (float share = 0; share < 1; share += 0.1F) {
        const QColor tried = mixed(link, text, share);
        if (contrast(tried, ground) >= kReadable)
            return tried;
    }
    return text;
}

QTextCharFormat MarkdownHighlighter::chip() const
{
    QColor fill = m_palette.color(QPalette::Highlight);
    fill.setAlpha(kChipAlpha);
    QTextCharFormat format;
    format.setBackground(fill);
    format.setForeground(m_palette.color(QPalette::Text));
    return format;
}

void MarkdownHighlighter::highlightReferences(const QString &text)
{
    for (const domain::WrittenReference &written : domain::referencesIn(text)) {
        QTextCharFormat format = chip();
        if (m_known && !m_known(written.inside)) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(m_palette.color(QPalette::Text));
        }
        setFormat(int(written.from), int(written.length), format);
    }
}

} // namespace ui
