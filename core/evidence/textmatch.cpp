// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textmatch.h"

namespace evidence
{

namespace
{

/// A text with all that does not matter left out, and where each of its letters came from.
struct Folded
{
    QString letters;
    QList<qsizetype> origins;
};

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0xad) || c == QChar(0x2010) || c == QChar(0x2011);
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x201a:
        case 0x2032:
            return u'\'';
        case 0x201c:
        case 0x201d:
        case 0x201e:
        case 0xab:
        case 0xbb:
        case 0x2033:
            return u'"';
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            return QChar(0x2013);
        default:
            return c;
    }
}

Folded folded(const QString &text)
{
    Folded result;
    result.letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSpace() || isHyphen(c) || c == QChar(0x200b))
            continue;
        const QString unit = c.isSurrogate() || c.unicode() < 0x80
                                 ? QString(plain(c))
                                 : QString(plain(c)).normalized(QString::NormalizationForm_KC);
        for (const QChar letter : unit.toCaseFolded()) {
            result.letters.append(letter);
            result.origins.append(i);
        }
    }
    return result;
}

} // namespace

QList<TextSpan> findInText(const QString &text, const QString &needle)
{
    const QString wanted = folded(needle).letters;
    QList<TextSpan> found;
    if (wanted.isEmpty())
        return found;
    const Folded page = folded(text);
    for (qsizetype at = page.letters.indexOf(wanted); at >= 0 && found.size() < kMostPageHits;
         at = page.letters.indexOf(wanted, at + wanted.size())) {
        const qsizetype first = page.origins.at(at);
        found.append({first, page.origins.at(at + wanted.size() - 1) + 1 - first});
    }
    return found;
}

} // namespace evidence
