// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace base
{

/// A text that is kept or sent in English: in the project file, or by another program.
struct Phrase
{
    enum class Place { Anywhere, Alone, Inside };

    const char *context; ///< where its translations are
    const char *text;    ///< with %1, %2 … for what differs
    Place place = Place::Anywhere; ///< Alone: never in place of a %1 of another; Inside: only there
};

/// Says in the language of the window what was written down in English. A text may be a phrase, or several sentences
/// with a space between them, or words with ", " between them; what stands in place of a %1 is looked up in its turn.
/// What nobody knows stays as it is, and so does what is longer or has more parts than any text of ours.
class PhraseBook
{
public:
    explicit PhraseBook(std::span<const Phrase> phrases);

    QString said(const QString &text) const;
    /// Whether all of `text` is made of phrases; for tests.
    bool knows(const QString &text) const;

private:
    struct Entry
    {
        Phrase phrase;
        QRegularExpression whole;     ///< the phrase and nothing else
        QRegularExpression beginning; ///< the phrase and more after a space
        QList<int> numbers;           ///< of the places in the order in which they stand in the English phrase
    };

    static bool fits(const Entry &entry, bool inside);
    // `left`: how many parts may still be looked up.
    std::optional<QString> looked(const QString &text, bool inside, int &left) const;
    std::optional<QString> lookedUpAsSentences(const QString &text, bool inside, int &left) const;
    std::optional<QString> lookedUpAsList(const QString &text, bool inside, int &left) const;
    QString filled(const Entry &entry, const QRegularExpressionMatch &match, int &left) const;

    std::vector<Entry> m_entries;
};

} // namespace base
