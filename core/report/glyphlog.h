// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QStringList>

#include <span>

namespace report {

/// Keeps what was drawn, glyph by glyph in drawing order, so that the file can say which text each glyph
/// stands for. Qt numbers the glyphs of a font in order of first use; so do we.
class GlyphLog
{
public:
    /// A font file (one face), in order of first use.
    struct Face
    {
        QString family;
        QList<quint32> order; ///< glyph ids; the CID of order[i] is i + 1
        QHash<quint32, quint16> cids;
        QStringList texts;                ///< what each CID stands for, as in `order`
        QHash<char32_t, quint32> nominal; ///< cache: the font's own glyph for a character
    };

    /// Some glyphs of a page whose text does not follow from the glyphs one by one.
    struct Replacement
    {
        qint64 firstGlyph = 0; ///< counted from 0 over all glyphs of the page
        qint64 glyphs = 0;
        QString text;
    };

    void beginPage();

    /// Some glyphs, and the text they were drawn for.
    struct Cluster
    {
        QString text;
        qsizetype glyphs = 0;
    };

    /// Notes that `glyphs` were drawn, in this order, for the clusters one after another.
    void add(const QRawFont &font, const QList<quint32> &glyphs, const QList<Cluster> &clusters,
             bool rightToLeft);

    const QList<Face> &faces() const { return m_faces; }
    QList<Replacement> replacements(qsizetype page) const;
    qint64 glyphsOn(qsizetype page) const { return m_pages.at(page).glyphs; }

private:
    struct Page
    {
        qint64 glyphs = 0;
        QByteArray replacements; ///< packed: a full page of Hindi has a thousand
    };

    struct Word
    {
        Replacement whole;
        QList<Replacement> singles; ///< clusters whose glyphs do not tell their text
        bool together = false;      ///< the word must be replaced as a whole
    };

    Face &faceOf(const QRawFont &font);
    void endWord(Word &word);
    /// Whether the glyphs one by one tell the text; gives glyphs that are new a text first.
    static bool tells(Face &face, const QRawFont &font, std::span<const quint32> glyphs, const QString &text);
    static void assign(Face &face, const QRawFont &font, std::span<const quint32> glyphs,
                       const QString &text);
    static quint32 nominalGlyph(Face &face, const QRawFont &font, char32_t character);

    QHash<QRawFont, qsizetype> m_faceOfFont;
    QHash<QByteArray, qsizetype> m_faceOfFile;
    QList<Face> m_faces;
    QList<Page> m_pages;
};

} // namespace report
