// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "prose.h"

#include <catalog/catalog.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of prose; abbreviations of one or two letters and words with digits are no words.
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}'’]{2,}(?![\\p{L}\\p{N}])"_s);
    QSet<QString> words;
    for (const auto &match : word.globalMatch(text))
        words.insert(match.captured());
    return words;
}

/// hunspell's answer: those of `words` that British English does not know.
QSet<QString> unknownWords(const QSet<QString> &words)
{
    QProcess hunspell;
    hunspell.start(u"hunspell"_s, {u"-d"_s, u"en_GB"_s, u"-l"_s, u"-i"_s, u"utf-8"_s});
    hunspell.write(QStringList(words.cbegin(), words.cend()).join(u'\n').toUtf8());
    hunspell.closeWriteChannel();
    hunspell.waitForFinished(60'000);
    const QStringList lines = QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return QSet<QString>(lines.cbegin(), lines.cend());
}

bool hunspellKnowsEnglish()
{
    return !unknownWords({u"colour"_s, u"colourr"_s}).contains(u"colour"_s)
        && unknownWords({u"colourr"_s}).contains(u"colourr"_s);
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packs();
    void traitsAndStandards();
    void sectionTexts();

private:
    void check(QSet<QString> words) const;

    catalog::Catalog m_catalog;
    QSet<QString> m_terms; ///< of the trade, which no dictionary has
};

void TestSpelling::initTestCase()
{
    if (!hunspellKnowsEnglish())
        QSKIP("hunspell with its British dictionary is not installed");
    auto loaded = catalog::Catalog::load();
    VERIFY_OK(loaded);
    m_catalog = std::move(*loaded);
    const QStringList terms =
        textOf(testsupport::sourceFolder() + u"/tests/catalog/data/terms.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!terms.isEmpty());
    m_terms = QSet<QString>(terms.cbegin(), terms.cend());
}

void TestSpelling::check(QSet<QString> words) const
{
    QVERIFY(words.size() > 100);
    QSet<QString> unknown = unknownWords(words);
    unknown.removeIf([&](QString word) {
        word.remove(u"'s"_s);
        return m_terms.contains(word) || m_terms.contains(word.toLower());
    });
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.cbegin(), unknown.cend()).join(u' ')));
}

void TestSpelling::packs()
{
    QSet<QString> words;
    for (const domain::Pack &pack : m_catalog.packs()) {
        for (const domain::Requirement &row : pack.requirements)
            words.unite(wordsOf(proseOf(row).join(u'\n')));
    }
    check(words);
}

void TestSpelling::traitsAndStandards()
{
    QSet<QString> words;
    for (const domain::TraitDefinition &trait : m_catalog.traits())
        words.unite(wordsOf(trait.question + u' ' + trait.help + u' ' + trait.example));
    for (const domain::Standard &standard : m_catalog.standards())
        words.unite(wordsOf(standard.title + u' ' + standard.remark));
    check(words);
}

void TestSpelling::sectionTexts()
{
    static const QRegularExpression field(u"\\{[{%].*?[%}]\\}"_s);
    QSet<QString> words;
    QDirIterator it(u":/templates/documents"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        words.unite(wordsOf(textOf(it.next()).replace(field, u" "_s)));
    check(words);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
