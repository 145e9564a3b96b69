// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdflook.h"
#include "samples.h"

#include <report/render.h>
#include <support/verifyok.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// What is painted is found again by readers, in every script.
class RenderTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryScript_data();
    void findsEveryScript();
    void embedsEveryFont();
    void reportsCharactersWithoutFont();
    void keepsControlCharactersVisible();
    void choosesHanFontByTextAndLanguage();
    void findsWordsInOneLargeText();
    void findsTextWhoseGlyphsWereSeenOtherwise();
    void setsRightToLeftFromTheRight();

private:
    QTemporaryDir m_folder;
};

void RenderTextTest::findsEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ligatures") << u"office affine fluffy efficient waffle"_s;
    QTest::newRow("accents") << u"Übergröße naïve Łódź çırağan İğne ặ ế Việt Nam"_s;
    QTest::newRow("Greek") << u"Ασφάλεια και επιδόσεις"_s;
    QTest::newRow("Cyrillic") << u"Безопасность изделия їжак"_s;
    QTest::newRow("Arabic") << u"للجهاز الطبي وثيقة تقنية"_s;
    QTest::newRow("lam-alef") << u"السلامة والأداء ثلاثة"_s;
    QTest::newRow("Arabic dots") << u"بتث جحخ فقك"_s;
    QTest::newRow("Hebrew") << u"בטיחות וביצועים"_s;
    QTest::newRow("Hindi") << u"सुरक्षा और प्रदर्शन हिन्दी किताब"_s;
    QTest::newRow("Thai") << u"ความปลอดภัยของผู้ใช้"_s;
    QTest::newRow("Chinese") << u"用户手册 一般安全要求"_s;
    QTest::newRow("radical sign beside letter") << u"⽤户 用户"_s;
    QTest::newRow("traditional Chinese") << u"使用說明書"_s;
    QTest::newRow("beyond the BMP") << u"𠀋𠮷野家"_s;
    QTest::newRow("Japanese") << u"取扱説明書 ご使用の前に カタカナ"_s;
    QTest::newRow("Korean") << u"사용자 설명서 안전"_s;
    QTest::newRow("signs") << u"→ ← ✓ ✗ ☐ ☑ ∑ ≤ ≥ ± µ Ω ℃ ⚠"_s;
    QTest::newRow("mathematical letters") << u"𝔊 ∀x ∈ ℝ"_s;
    QTest::newRow("mixed") << u"Test EN 60601-1 用户 שלום abc"_s;
    QTest::newRow("code") << u"a -> b == c; // fi ffl"_s;
}

void RenderTextTest::findsEveryScript()
{
    QFETCH(QString, text);
    const QString path = m_folder.filePath(u"script.pdf"_s);
    base::SilentJob job;
    const auto style = text.contains(u"->"_s) ? report::ParagraphStyle::Code : report::ParagraphStyle::Body;
    const auto rendered = report::render(document({paragraph(text, style)}), path, job);
    VERIFY_OK(rendered);
    QVERIFY(rendered->missingGlyphs.isEmpty());
    const QString poppler = pdflook::simplified(pdflook::popplerText(path));
    const QString pdfium = pdflook::simplified(pdflook::pdfiumText(path));
    for (const QString &word : pdflook::simplified(text).split(u' ')) {
        QVERIFY2(poppler.contains(word), qPrintable(u"poppler: "_s + word + u" not in "_s + poppler));
        QVERIFY2(pdfium.contains(word), qPrintable(u"PDFium: "_s + word + u" not in "_s + pdfium));
    }
}

void RenderTextTest::embedsEveryFont()
{
    const QString path = m_folder.filePath(u"fonts.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(fullDocument(), path, job));
    const QString fonts = QString::fromUtf8(pdflook::run(u"pdffonts"_s, {path}));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(lines.size() >= 10);
    static const QRegularExpression sound(
        u"^[A-Z]{6}\\+NotoSans\\S* +CID TrueType +Identity-H +yes yes yes "_s);
    for (const QString &line : lines)
        QVERIFY2(sound.match(line).hasMatch(), qPrintable(line));
}

void RenderTextTest::reportsCharactersWithoutFont()
{
    const QString path = m_folder.filePath(u"missing.pdf"_s);
    base::SilentJob job;
    const auto rendered =
        report::render(document({paragraph(u"The mark \U0001F600 twice: \U0001F600"_s)}), path, job);
    VERIFY_OK(rendered);
    QCOMPARE(rendered->missingGlyphs.size(), 1);
    QCOMPARE(rendered->missingGlyphs.first().character, u"\U0001F600"_s);
    QVERIFY(rendered->missingGlyphs.first().context.contains(u"The mark"_s));
    QCOMPARE(pdflook::popplerText(path).count(u"[U+1F600]"_s), 2);
}

void RenderTextTest::keepsControlCharactersVisible()
{
    const QString path = m_folder.filePath(u"control.pdf"_s);
    base::SilentJob job;
    QString odd = u"bell \u0007 surrogate x"_s;
    odd.insert(odd.size() - 1, QChar(0xd800));
    const auto rendered = report::render(document({paragraph(odd)}), path, job);
    VERIFY_OK(rendered);
    QCOMPARE(rendered->missingGlyphs.size(), 2);
    const QString found = pdflook::popplerText(path);
    QVERIFY(found.contains(u"[U+0007]"_s));
    QVERIFY(found.contains(u"[U+D800]"_s));
}

void RenderTextTest::choosesHanFontByTextAndLanguage()
{
    const QString path = m_folder.filePath(u"han.pdf"_s);
    base::SilentJob job;
    const auto fontsOf = [&](const QString &text, const QString &language) {
        report::DocumentDefinition made = document({paragraph(text)});
        made.language = language;
        return report::render(made, path, job) ? QString::fromUtf8(pdflook::run(u"pdffonts"_s, {path}))
                                               : QString();
    };
    QVERIFY(fontsOf(u"用户"_s, u"en"_s).contains(u"NotoSansCJKsc"_s));
    QVERIFY(fontsOf(u"說明"_s, u"zh-TW"_s).contains(u"NotoSansCJKtc"_s));
    QVERIFY(fontsOf(u"説明の"_s, u"en"_s).contains(u"NotoSansCJKjp"_s));
    QVERIFY(fontsOf(u"說明 설명"_s, u"en"_s).contains(u"NotoSansCJKkr"_s));
}

void RenderTextTest::findsWordsInOneLargeText()
{
    const QString path = m_folder.filePath(u"large.pdf"_s);
    QString large;
    for (int i = 0; large.size() < 1'000'000; ++i)
        large += u"word%1 "_s.arg(i, 6, 10, QChar(u'0'));
    report::Table one = table(2);
    one.rows.append(row({u"cell"_s, large}));
    base::SilentJob job;
    const auto rendered = report::render(document({one}), path, job);
    VERIFY_OK(rendered);
    const QString found = pdflook::popplerText(path);
    static const QRegularExpression word(u"word\\d{6}"_s);
    QSet<QString> words;
    for (auto it = word.globalMatch(found); it.hasNext();)
        words.insert(it.next().captured());
    QCOMPARE(words.size(), large.count(u' '));
}

void RenderTextTest::findsTextWhoseGlyphsWereSeenOtherwise()
{
    // The same glyph stands for a letter here and for part of a cluster there.
    const QString path = m_folder.filePath(u"clusters.pdf"_s);
    const QStringList words{u"क्षि"_s, u"षक"_s, u"कि"_s, u"ที่"_s, u"น้ำ"_s, u"นำ"_s, u"⽤"_s, u"用"_s};
    QList<report::Block> blocks;
    for (const QString &word : words)
        blocks.append(paragraph(word));
    base::SilentJob job;
    VERIFY_OK(report::render(document(blocks), path, job));
    const QString poppler = pdflook::simplified(pdflook::popplerText(path));
    const QString pdfium = pdflook::simplified(pdflook::pdfiumText(path));
    for (const QString &word : words) {
        QVERIFY2(poppler.contains(word), qPrintable(u"poppler: "_s + word + u" not in "_s + poppler));
        QVERIFY2(pdfium.contains(word), qPrintable(u"PDFium: "_s + word + u" not in "_s + pdfium));
    }
}

void RenderTextTest::setsRightToLeftFromTheRight()
{
    const QString path = m_folder.filePath(u"rtl.pdf"_s);
    base::SilentJob job;
    VERIFY_OK(report::render(document({paragraph(u"בטיחות"_s)}), path, job));
    const QString boxes = QString::fromUtf8(pdflook::run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    static const QRegularExpression box(u"xMax=\"([\\d.]+)\"[^>]*>[^<]*ב"_s);
    const auto match = box.match(boxes);
    QVERIFY2(match.hasMatch(), qPrintable(boxes));
    QVERIFY(qAbs(match.captured(1).toDouble() - (595 - 54)) < 3);
}

QTEST_MAIN(RenderTextTest)
#include "tst_rendertext.moc"
