// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdfglyphs.h"

#include <base/sha256.h>

#include <QtEndian>

#include <map>

namespace report {

namespace {

QByteArray hexUtf16(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex.toUpper();
}

QByteArray hexCode(quint32 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

QByteArray toUnicodeMap(const GlyphLog::Face &face)
{
    QByteArray map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype kBlock = 100;
    QList<qsizetype> told;
    for (qsizetype i = 0; i < face.texts.size(); ++i) {
        if (!face.texts.at(i).isEmpty())
            told.append(i);
    }
    for (qsizetype from = 0; from < told.size(); from += kBlock) {
        const qsizetype count = qMin(kBlock, told.size() - from);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = from; i < from + count; ++i)
            map +=
                '<' + hexCode(quint32(told.at(i) + 1)) + "> <" + hexUtf16(face.texts.at(told.at(i))) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string tagOf(QPDFObjectHandle fontFile)
{
    const auto bytes = fontFile.getRawStreamData();
    const QByteArray digest = base::Sha256::of(
        QByteArrayView(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())));
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + quint8(digest.at(i)) % 26);
    return tag;
}

/// The number of glyphs in an embedded TrueType font, .notdef included: field numGlyphs of its table maxp.
qsizetype glyphCount(QPDFObjectHandle fontFile)
{
    const auto bytes = fontFile.getStreamData();
    const QByteArrayView font(reinterpret_cast<const char *>(bytes->getBuffer()),
                              qsizetype(bytes->getSize()));
    constexpr qsizetype kHeader = 12;
    constexpr qsizetype kEntry = 16;
    const qsizetype tables = font.size() < kHeader ? 0 : qFromBigEndian<quint16>(font.data() + 4);
    for (qsizetype at = kHeader; at < kHeader + tables * kEntry && at + kEntry <= font.size(); at += kEntry) {
        const qsizetype maxp = qFromBigEndian<quint32>(font.data() + at + 8);
        if (font.sliced(at, 4) == "maxp" && maxp + 6 <= font.size())
            return qFromBigEndian<quint16>(font.data() + maxp + 4);
    }
    throw GlyphMismatch("an embedded font has no table of its size");
}

void mendFont(QPDF &pdf, QPDFObjectHandle font, const GlyphLog::Face &face)
{
    QPDFObjectHandle cidFont = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = cidFont.getKey("/FontDescriptor");
    const std::string name = font.getKey("/BaseFont").getName().substr(1);
    const QString plain = face.family.simplified().remove(u' ');
    if (!QString::fromStdString(name).startsWith(plain, Qt::CaseInsensitive))
        throw GlyphMismatch("font " + name + " where " + plain.toStdString() + " was expected");
    QPDFObjectHandle file = descriptor.getKey("/FontFile2");
    if (!file.isStream())
        throw GlyphMismatch("font " + name + " is not embedded");
    if (const qsizetype glyphs = glyphCount(file); glyphs != face.order.size() + 1)
        throw GlyphMismatch("font " + name + " has " + std::to_string(glyphs) + " glyphs, " +
                            std::to_string(face.order.size()) + " were drawn");
    const auto tagged = QPDFObjectHandle::newName("/" + tagOf(file) + "+" + name);
    font.replaceKey("/BaseFont", tagged);
    cidFont.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
    font.replaceKey("/ToUnicode", pdf.newStream(toUnicodeMap(face).toStdString()));
}

/// Fonts by object number, which Qt gives out in order of first use.
std::map<int, QPDFObjectHandle> fontsOf(const std::vector<QPDFObjectHandle> &pages)
{
    std::map<int, QPDFObjectHandle> fonts;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle dictionary = page.getKey("/Resources").getKey("/Font");
        if (!dictionary.isDictionary())
            continue;
        for (const auto &[key, font] : dictionary.ditems())
            fonts.emplace(font.getObjectID(), font);
    }
    return fonts;
}

/// Puts the text of clusters around their glyphs: a glyph alone cannot tell it where glyphs were reordered or
/// joined.
QByteArray withReplacements(QByteArrayView content, const QList<GlyphLog::Replacement> &list, qint64 expected)
{
    QByteArray out;
    out.reserve(content.size() + list.size() * 40);
    qint64 glyph = 0;
    auto next = list.cbegin();
    for (qsizetype from = 0; from < content.size();) {
        qsizetype end = content.indexOf('\n', from);
        end = end < 0 ? content.size() : end + 1;
        const QByteArrayView line = content.sliced(from, end - from);
        from = end;
        if (!line.endsWith("> Tj\n")) {
            out += line;
            continue;
        }
        const bool begins = next != list.cend() && glyph == next->firstGlyph;
        if (begins)
            out += "/Span << /ActualText <FEFF" + hexUtf16(next->text) + "> >> BDC\n";
        out += line;
        ++glyph;
        if (next != list.cend() && glyph == next->firstGlyph + next->glyphs) {
            out += "EMC\n";
            ++next;
        }
    }
    if (glyph != expected || next != list.cend())
        throw GlyphMismatch(std::to_string(glyph) + " glyphs on a page, " + std::to_string(expected) +
                            " were drawn");
    return out;
}

} // namespace

void mendFonts(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const GlyphLog &log)
{
    const auto fonts = fontsOf(pages);
    if (qsizetype(fonts.size()) != log.faces().size())
        throw GlyphMismatch(std::to_string(fonts.size()) + " fonts in the file, " +
                            std::to_string(log.faces().size()) + " were drawn with");
    qsizetype i = 0;
    for (const auto &[id, font] : fonts)
        mendFont(pdf, font, log.faces().at(i++));
}

void mendContent(QPDFObjectHandle page, const GlyphLog &log, qsizetype index)
{
    const QList<GlyphLog::Replacement> list = log.replacements(index);
    if (list.isEmpty())
        return;
    QPDFObjectHandle content = page.getKey("/Contents");
    const auto bytes = content.getStreamData();
    const QByteArrayView view(reinterpret_cast<const char *>(bytes->getBuffer()),
                              qsizetype(bytes->getSize()));
    content.replaceStreamData(withReplacements(view, list, log.glyphsOn(index)).toStdString(),
                              QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace report
