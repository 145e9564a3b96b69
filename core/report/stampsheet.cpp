// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "stampsheet.h"

#include "fonttags.h"
#include "pdferrors.h"
#include "texts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextLayout>

#include <array>

namespace report::pdf {

namespace {

constexpr int kResolution = 1200;
constexpr double kUnitsPerPoint = kResolution / 72.0;
constexpr double kFontSize = 9;
constexpr double kBaseline = 8; ///< points above the bottom of the band
constexpr double kWidest = 4000;

QString pageWord()
{
    return QStringLiteral(", page ");
}

QString ofWord()
{
    return QStringLiteral(" of ");
}

struct ScriptFont
{
    QChar::Script script;
    const char *family;
};

constexpr std::array kScriptFonts{
    ScriptFont{QChar::Script_Arabic, "Noto Sans Arabic"},
    ScriptFont{QChar::Script_Hebrew, "Noto Sans Hebrew"},
    ScriptFont{QChar::Script_Thai, "Noto Sans Thai"},
    ScriptFont{QChar::Script_Devanagari, "Noto Sans Devanagari"},
    ScriptFont{QChar::Script_Bengali, "Noto Sans Bengali"},
    ScriptFont{QChar::Script_Tamil, "Noto Sans Tamil"},
    ScriptFont{QChar::Script_Armenian, "Noto Sans Armenian"},
    ScriptFont{QChar::Script_Georgian, "Noto Sans Georgian"},
    ScriptFont{QChar::Script_Han, "Noto Sans CJK SC"},
    ScriptFont{QChar::Script_Hiragana, "Noto Sans CJK JP"},
    ScriptFont{QChar::Script_Katakana, "Noto Sans CJK JP"},
    ScriptFont{QChar::Script_Hangul, "Noto Sans CJK KR"},
};

QFont fontFor(QChar::Script script)
{
    const auto known = std::ranges::find(kScriptFonts, script, &ScriptFont::script);
    QFont font(QString::fromLatin1(known == kScriptFonts.end() ? "Noto Sans" : known->family));
    font.setPixelSize(int(kFontSize * kUnitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setKerning(false);
    font.setFeature("liga", 0); // a ligature cannot be found by its letters
    font.setFeature("clig", 0);
    return font;
}

/// The fonts of `text` by script; characters of no script follow those before them.
QList<QTextLayout::FormatRange> ranges(const QString &text, QStringList &missing)
{
    QList<QTextLayout::FormatRange> result;
    QChar::Script script = QChar::Script_Latin;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const char32_t letter =
            pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const QChar::Script own = QChar::script(letter);
        if (own != QChar::Script_Common && own != QChar::Script_Inherited)
            script = own;
        QTextCharFormat format;
        format.setFont(fontFor(letter < 0x80 ? QChar::Script_Latin : script));
        const QString shown = text.mid(i, pair ? 2 : 1);
        if (!QRawFont::fromFont(format.font()).supportsCharacter(letter) && !missing.contains(shown))
            missing.append(shown);
        if (!result.isEmpty() && result.last().format == format)
            result.last().length += pair ? 2 : 1;
        else
            result.append({int(i), pair ? 2 : 1, format});
        i += pair ? 2 : 1;
    }
    return result;
}

/// Draws `text` on the current page; gives its width in points.
double drawText(QPainter &painter, const QString &text, QStringList &missing)
{
    QTextLayout layout(text, fontFor(QChar::Script_Latin), painter.device());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setFormats(ranges(text, missing));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kWidest * kUnitsPerPoint);
    layout.endLayout();
    layout.draw(&painter, QPointF(0, (kStampBand - kBaseline) * kUnitsPerPoint - line.ascent()));
    return line.horizontalAdvance() / kUnitsPerPoint;
}

/// One page for each text. `widths` in points.
QByteArray drawPages(const QStringList &texts, std::vector<double> &widths, QStringList &missing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(QSizeF(kWidest, kStampBand), QPageSize::Point, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    for (const QString &text : texts) {
        if (!widths.empty())
            writer.newPage();
        widths.push_back(drawText(painter, text, missing));
    }
    if (!painter.isActive() || !painter.end())
        throw Failure(
            {base::ErrorCode::Internal, Texts::tr("The stamps could not be drawn; this is a bug."), {}});
    return bytes;
}

/// Complex scripts are drawn with glyphs whose letters a reader cannot tell; the text itself goes along.
std::string withActualText(const QString &text, const std::string &content)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x100; });
    if (isPlain)
        return content;
    return "/Span <</ActualText " + pdf::text(text).unparse() + ">> BDC\n" + content + "\nEMC\n";
}

Object makeForm(QPDF &out, Object page, const QString &text, double width)
{
    std::string content;
    Object contents = page.getKey("/Contents");
    const auto bytes = contents.getStreamData(qpdf_dl_generalized);
    content.assign(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
    Object form = out.newStream(withActualText(text, content));
    Object dict = form.getDict();
    dict.replaceKey("/Type", Object::newName("/XObject"));
    dict.replaceKey("/Subtype", Object::newName("/Form"));
    dict.replaceKey("/BBox", array({-2, 0, width + 2, kStampBand}));
    dict.replaceKey("/Resources", out.copyForeignObject(page.getKey("/Resources")));
    return form;
}

} // namespace

StampSheet::StampSheet(QPDF &out, QStringList texts)
{
    for (int digit = 0; digit < 10; ++digit)
        texts.append(QString::number(digit));
    texts << pageWord() << ofWord();
    texts.removeAll(QString());
    texts.removeDuplicates();
    std::vector<double> widths;
    const QByteArray bytes = drawPages(texts, widths, m_missing);
    const auto sheet = QPDF::create();
    sheet->processMemoryFile("stamps", bytes.constData(), size_t(bytes.size()));
    sheet->setImmediateCopyFrom(true); // the bytes go with this function
    pinFontTags(*sheet);
    const std::vector<Object> pages = sheet->getAllPages();
    for (size_t i = 0; i < pages.size() && i < widths.size(); ++i) {
        const QString &text = texts.at(qsizetype(i));
        m_pieces.emplace(text, StampPiece{makeForm(out, pages[i], text, widths[i]), widths[i]});
    }
}

void StampSheet::append(std::vector<StampPiece> &pieces, const QString &text) const
{
    if (!text.isEmpty())
        pieces.push_back(m_pieces.at(text));
}

void StampSheet::appendNumber(std::vector<StampPiece> &pieces, qint64 number) const
{
    for (const QChar digit : QString::number(number))
        append(pieces, QString(digit));
}

std::vector<StampPiece> StampSheet::pageOf(const QString &before, qint64 page, qint64 pages,
                                           const QString &after) const
{
    std::vector<StampPiece> pieces;
    append(pieces, before);
    append(pieces, pageWord());
    appendNumber(pieces, page);
    append(pieces, ofWord());
    appendNumber(pieces, pages);
    append(pieces, after);
    return pieces;
}

} // namespace report::pdf
