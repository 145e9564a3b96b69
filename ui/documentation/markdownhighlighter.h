// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

#include <functional>

namespace ui
{

/// Shows Markdown, fields and references to evidence in the looks of the palette. What names nothing is
/// underlined.
class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownHighlighter)

public:
    /// Whether a reference names evidence, by what stands between its brackets.
    using Known = std::function<bool(const QString &inside)>;

    explicit MarkdownHighlighter(QTextDocument *document);

    void setKnown(Known known);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { kText = 0, kCode = 1 };
    bool highlightFence(const QString &text);
    void highlightLine(const QString &text);
    void highlightSpans(const QString &text);
    void highlightReferences(const QString &text);
    QTextCharFormat chip() const;
    QColor accent() const;

    QPalette m_palette;
    Known m_known;
};

} // namespace ui
