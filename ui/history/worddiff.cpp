// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "worddiff.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(WordDiff)
};

/// Words compared with words at most: what is more would make a person wait.
constexpr qsizetype kMostComparisons = 4'000'000;

using Words = QList<QStringView>;

Words wordsOf(QStringView text)
{
    Words words;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1).isSpace() && !text.at(i).isSpace()) {
            words.append(text.sliced(start, i - start));
            start = i;
        }
    }
    if (start < text.size())
        words.append(text.sliced(start));
    return words;
}

class Parts
{
public:
    void add(DiffPart::Kind kind, QStringView text)
    {
        if (m_parts.isEmpty() || m_parts.last().kind != kind)
            m_parts.append({kind, {}});
        m_parts.last().text += text;
    }
    void add(DiffPart::Kind kind, const Words &words)
    {
        for (const QStringView word : words)
            add(kind, word);
    }
    QList<DiffPart> take() { return std::move(m_parts); }

private:
    QList<DiffPart> m_parts;
};

/// Lengths of the longest common subsequences of all ends of both lists.
class CommonLengths
{
public:
    CommonLengths(const Words &before, const Words &after)
        : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                m_lengths[i * m_width + j] =
                    before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_lengths.at(i * m_width + j); }

private:
    qsizetype m_width;
    QList<int> m_lengths;
};

void addDifferent(const Words &before, const Words &after, Parts &parts)
{
    if (before.size() * after.size() > kMostComparisons) {
        parts.add(DiffPart::Kind::Removed, before);
        parts.add(DiffPart::Kind::Added, after);
        return;
    }
    const CommonLengths common(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            parts.add(DiffPart::Kind::Same, before.at(i++));
            ++j;
        } else if (j == after.size() || (i < before.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            parts.add(DiffPart::Kind::Removed, before.at(i++));
        } else {
            parts.add(DiffPart::Kind::Added, after.at(j++));
        }
    }
}

QString htmlOf(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    Parts parts;
    parts.add(DiffPart::Kind::Same, a.first(head));
    addDifferent(a.sliced(head, a.size() - head - tail), b.sliced(head, b.size() - head - tail), parts);
    parts.add(DiffPart::Kind::Same, a.last(tail));
    return parts.take();
}

QString diffHtml(const QList<DiffPart> &parts)
{
    QString html;
    for (const DiffPart &part : parts) {
        const QString text = htmlOf(part.text);
        html += part.kind == DiffPart::Kind::Removed ? u"<s>%1</s>"_s.arg(text)
                : part.kind == DiffPart::Kind::Added ? u"<b><u>%1</u></b>"_s.arg(text)
                                                     : text;
    }
    return html;
}

QString diffPlain(const QList<DiffPart> &parts)
{
    QString plain;
    for (const DiffPart &part : parts) {
        plain += part.kind == DiffPart::Kind::Removed ? Diff::tr("[removed: %1]").arg(part.text)
                 : part.kind == DiffPart::Kind::Added ? Diff::tr("[added: %1]").arg(part.text)
                                                      : part.text;
    }
    return plain;
}

} // namespace ui
