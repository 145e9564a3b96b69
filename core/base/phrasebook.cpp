// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "phrasebook.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace base
{

namespace
{

/// Longer than any text of ours, and more parts than any has: a file of somebody else may hold anything.
constexpr qsizetype kLongest = 4000;
constexpr int kMostLookups = 200;

const QRegularExpression &places()
{
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    return place;
}

/// The phrase as a pattern: each place takes as little as fits.
QString patternOf(const QString &phrase, QList<int> &numbers)
{
    QString pattern;
    qsizetype from = 0;
    for (auto it = places().globalMatch(phrase); it.hasNext();) {
        const QRegularExpressionMatch place = it.next();
        pattern += QRegularExpression::escape(phrase.sliced(from, place.capturedStart() - from)) +
                   QStringLiteral("(.+?)");
        numbers.append(place.captured(1).toInt());
        from = place.capturedEnd();
    }
    return pattern + QRegularExpression::escape(phrase.sliced(from));
}

qsizetype letters(const Phrase &phrase)
{
    return QString::fromUtf8(phrase.text).remove(places()).size();
}

} // namespace

PhraseBook::PhraseBook(std::span<const Phrase> phrases)
{
    for (const Phrase &phrase : phrases) {
        Entry entry{phrase, {}, {}, {}};
        const QString pattern = patternOf(QString::fromUtf8(phrase.text), entry.numbers);
        constexpr auto kOptions = QRegularExpression::DotMatchesEverythingOption;
        entry.whole = QRegularExpression(u'^' + pattern + QStringLiteral("$"), kOptions);
        if (pattern.endsWith(u'.'))
            entry.beginning = QRegularExpression(u'^' + pattern + QStringLiteral(" (?<rest>.+)$"), kOptions);
        m_entries.push_back(std::move(entry));
    }
    // What says most of a text itself is asked first.
    std::ranges::stable_sort(m_entries, std::greater(), [](const Entry &entry) { return letters(entry.phrase); });
}

QString PhraseBook::said(const QString &text) const
{
    int left = kMostLookups;
    const QString said = looked(text, false, left).value_or(text);
    return left > 0 ? said : text;
}

bool PhraseBook::knows(const QString &text) const
{
    int left = kMostLookups;
    return looked(text, false, left).has_value();
}

bool PhraseBook::fits(const Entry &entry, bool inside)
{
    return entry.phrase.place != (inside ? Phrase::Place::Alone : Phrase::Place::Inside);
}

QString PhraseBook::filled(const Entry &entry, const QRegularExpressionMatch &match, int &left) const
{
    const QString translated = QCoreApplication::translate(entry.phrase.context, entry.phrase.text);
    QString result;
    qsizetype from = 0;
    for (auto it = places().globalMatch(translated); it.hasNext();) {
        const QRegularExpressionMatch place = it.next();
        result += translated.sliced(from, place.capturedStart() - from);
        const QString part = match.captured(int(entry.numbers.indexOf(place.captured(1).toInt())) + 1);
        result += looked(part, true, left).value_or(part);
        from = place.capturedEnd();
    }
    return result + translated.sliced(from);
}

std::optional<QString> PhraseBook::lookedUpAsSentences(const QString &text, bool inside, int &left) const
{
    for (const Entry &entry : m_entries) {
        if (!fits(entry, inside) || entry.beginning.pattern().isEmpty())
            continue;
        const auto match = entry.beginning.match(text);
        if (!match.hasMatch())
            continue;
        if (const auto rest = looked(match.captured(u"rest"), inside, left))
            return filled(entry, match, left) + u' ' + *rest;
    }
    return std::nullopt;
}

std::optional<QString> PhraseBook::lookedUpAsList(const QString &text, bool inside, int &left) const
{
    const QString comma = QStringLiteral(", ");
    if (!text.contains(comma))
        return std::nullopt;
    QStringList words = text.split(comma);
    bool isKnown = false;
    for (QString &word : words) {
        if (const auto found = looked(word, inside, left)) {
            word = *found;
            isKnown = true;
        }
    }
    return isKnown ? std::optional(words.join(comma)) : std::nullopt;
}

// Several sentences first: the last place of a sentence would take all that follow it.
std::optional<QString> PhraseBook::looked(const QString &text, bool inside, int &left) const
{
    if (text.isEmpty() || text.size() > kLongest || --left <= 0)
        return std::nullopt;
    if (auto sentences = lookedUpAsSentences(text, inside, left))
        return sentences;
    for (const Entry &entry : m_entries) {
        if (!fits(entry, inside))
            continue;
        if (const auto match = entry.whole.match(text); match.hasMatch())
            return filled(entry, match, left);
    }
    return lookedUpAsList(text, inside, left);
}

} // namespace base
