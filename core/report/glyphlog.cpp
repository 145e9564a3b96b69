// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "glyphlog.h"

#include <base/sha256.h>

#include <QDataStream>

namespace report {

void GlyphLog::beginPage()
{
    m_pages.append(Page{});
}

GlyphLog::Face &GlyphLog::faceOf(const QRawFont &font)
{
    if (const auto known = m_faceOfFont.constFind(font); known != m_faceOfFont.cend())
        return m_faces[*known];
    // Sizes of one face are different font engines; head and name tell the faces apart, those of a collection
    // too.
    const QByteArray identity = base::Sha256::of(font.fontTable("head") + font.fontTable("name"));
    const auto found = m_faceOfFile.constFind(identity);
    const qsizetype index = found != m_faceOfFile.cend() ? *found : m_faces.size();
    if (index == m_faces.size()) {
        m_faceOfFile.insert(identity, index);
        m_faces.append(Face{font.familyName(), {}, {}, {}, {}});
    }
    m_faceOfFont.insert(font, index);
    return m_faces[index];
}

quint32 GlyphLog::nominalGlyph(Face &face, const QRawFont &font, char32_t character)
{
    if (const auto known = face.nominal.constFind(character); known != face.nominal.cend())
        return *known;
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    const quint32 glyph = glyphs.size() == 1 ? glyphs.first() : 0;
    face.nominal.insert(character, glyph);
    return glyph;
}

void GlyphLog::assign(Face &face, const QRawFont &font, std::span<const quint32> glyphs, const QString &text)
{
    QList<char32_t> rest;
    for (const uint c : text.toUcs4())
        rest.append(c);
    QList<quint32> fresh;
    for (const quint32 glyph : glyphs) {
        if (const auto cid = face.cids.constFind(glyph); cid != face.cids.cend()) {
            for (const uint c : face.texts.at(*cid - 1).toUcs4())
                rest.removeOne(char32_t(c));
        } else {
            face.order.append(glyph);
            face.cids.insert(glyph, quint16(face.order.size()));
            face.texts.append(QString());
            fresh.append(glyph);
        }
    }
    // First each glyph that the font's own table gives to one of the letters, then the others in order.
    for (qsizetype i = 0; glyphs.size() > 1 && i < fresh.size();) {
        const auto letter = std::ranges::find_if(
            rest, [&](char32_t c) { return nominalGlyph(face, font, c) == fresh.at(i); });
        if (letter == rest.end()) {
            ++i;
            continue;
        }
        face.texts[face.cids.value(fresh.at(i)) - 1] = QString::fromUcs4(&*letter, 1);
        rest.erase(letter);
        fresh.removeAt(i);
    }
    for (qsizetype i = 0; i < fresh.size() && !rest.isEmpty(); ++i) {
        const qsizetype take = i == fresh.size() - 1 ? rest.size() : 1;
        face.texts[face.cids.value(fresh.at(i)) - 1] = QString::fromUcs4(rest.constData(), take);
        rest.remove(0, take);
    }
}

void GlyphLog::add(const QRawFont &font, const QList<quint32> &glyphs, const QList<Cluster> &clusters,
                   bool rightToLeft)
{
    Face &face = faceOf(font);
    const std::span<const quint32> all(glyphs.constData(), std::size_t(glyphs.size()));
    Word word;
    word.whole.firstGlyph = m_pages.last().glyphs;
    std::size_t next = 0;
    for (const Cluster &cluster : clusters) {
        const auto own = all.subspan(next, std::size_t(cluster.glyphs));
        next += own.size();
        const Replacement single{m_pages.last().glyphs, qint64(own.size()), cluster.text};
        m_pages.last().glyphs += single.glyphs;
        const bool told = tells(face, font, own, cluster.text);
        if (cluster.text.trimmed().isEmpty()) {
            endWord(word);
            word.whole.firstGlyph = m_pages.last().glyphs;
            continue;
        }
        word.whole.glyphs += single.glyphs;
        word.whole.text += cluster.text;
        // Readers move or part the marks of clusters; only a replacement of the whole word keeps it together.
        // Right to left they turn what a replacement says, so it must not be longer than one cluster there.
        word.together = word.together || (!rightToLeft && single.glyphs > 1);
        if (!told)
            word.singles.append(single);
    }
    endWord(word);
}

void GlyphLog::endWord(Word &word)
{
    if (word.together)
        word.singles = {word.whole};
    QDataStream out(&m_pages.last().replacements, QIODevice::Append);
    for (const Replacement &replacement : std::as_const(word.singles))
        out << quint32(replacement.firstGlyph) << quint16(replacement.glyphs) << replacement.text;
    word = Word{};
}

bool GlyphLog::tells(Face &face, const QRawFont &font, std::span<const quint32> glyphs, const QString &text)
{
    if (glyphs.size() == 1) {
        const auto cid = face.cids.constFind(glyphs.front());
        if (cid != face.cids.cend())
            return face.texts.at(*cid - 1) == text;
    }
    if (!std::ranges::all_of(glyphs, [&](quint32 glyph) { return face.cids.contains(glyph); }))
        assign(face, font, glyphs, text);
    QString told;
    for (const quint32 glyph : glyphs) {
        const QString &one = face.texts.at(face.cids.value(glyph) - 1);
        if (one.isEmpty())
            return false;
        told += one;
    }
    return told == text;
}

QList<GlyphLog::Replacement> GlyphLog::replacements(qsizetype page) const
{
    QList<Replacement> list;
    QDataStream in(m_pages.at(page).replacements);
    while (!in.atEnd()) {
        quint32 first = 0;
        quint16 count = 0;
        QString text;
        in >> first >> count >> text;
        list.append({first, count, text});
    }
    return list;
}

} // namespace report
