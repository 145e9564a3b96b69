// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <evidence/viewprotocol.h>

namespace ui
{

/// A place in the text of a document: between two letters of a page.
struct TextPlace
{
    int page = 0;        ///< from 0
    qsizetype index = 0; ///< letters of the page before it

    auto operator<=>(const TextPlace &) const = default;
};

/// The text of one page with its lines: what lies where, and what lies beside what. Points of the page.
class TextMap
{
public:
    explicit TextMap(evidence::PageText text);

    const QString &text() const { return m_text.text; }
    qsizetype size() const { return m_text.text.size(); }

    /// Whether a letter is drawn at `point`.
    bool isOnText(QPointF point) const;
    /// The place between letters that lies nearest to `point`.
    qsizetype indexAt(QPointF point) const;

    /// One box for each line that `span` touches.
    QList<QRectF> boxes(evidence::TextSpan span) const;
    /// A thin box in front of the letter `index`.
    QRectF caret(qsizetype index) const;

    evidence::TextSpan wordAt(qsizetype index) const;
    evidence::TextSpan lineAt(qsizetype index) const;
    qsizetype wordBefore(qsizetype index) const;
    qsizetype wordAfter(qsizetype index) const;
    /// The place on the line above (-1) or below (1) that is nearest to `x`; nothing beyond the first and
    /// last.
    std::optional<qsizetype> beside(qsizetype index, int step, qreal x) const;

private:
    struct Line
    {
        qsizetype first = 0;
        qsizetype end = 0; ///< behind its last letter; the line end itself is not part of it
        QRectF box;
        QPointF direction; ///< in which it is read: one of the four, of length 1
    };

    void findLines();
    QPointF directionOf(const Line &line) const;
    static QRectF edge(const Line &line, const QRectF &box, bool isFar);
    qsizetype lineOf(qsizetype index) const;
    qsizetype indexOnLine(const Line &line, QPointF point) const;

    evidence::PageText m_text;
    QList<Line> m_lines; ///< those with something drawn
};

} // namespace ui
