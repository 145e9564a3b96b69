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

QSet<QString> listed(const QString &name)
{
    const QString path = testsupport::sourceFolder() + u"/tests/catalog/data/"_s + name;
    const QStringList lines = textOf(path).split(u'\n', Qt::SkipEmptyParts);
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
    void examples();

private:
    void check(const QSet<QString> &words, const QSet<QString> &known) const;

    catalog::Catalog m_catalog;
    QSet<QString> m_terms; ///< of the trade, which no dictionary has
    QSet<QString> m_names; ///< of the invented makers, persons, parts and substances in the examples
};

void TestSpelling::initTestCase()
{
    if (!hunspellKnowsEnglish())
        QSKIP("hunspell with its British dictionary is not installed");
    auto loaded = catalog::Catalog::load();
    VERIFY_OK(loaded);
    m_catalog = std::move(*loaded);
    m_terms = listed(u"terms.txt"_s);
    m_names = listed(u"example-names.txt"_s);
    QVERIFY(!m_terms.isEmpty() && !m_names.isEmpty());
}

void TestSpelling::check(const QSet<QString> &words, const QSet<QString> &known) const
{
    QVERIFY(words.size() > 100);
    QSet<QString> unknown = unknownWords(words);
    unknown.removeIf([&](QString word) {
        word.remove(u"'s"_s);
        return known.contains(word) || known.contains(word.toLower());
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
    check(words, m_terms);
}

void TestSpelling::traitsAndStandards()
{
    QSet<QString> words;
    for (const domain::TraitDefinition &trait : m_catalog.traits())
        words.unite(wordsOf(trait.question + u' ' + trait.help + u' ' + trait.example));
    for (const domain::Standard &standard : m_catalog.standards())
        words.unite(wordsOf(standard.title + u' ' + standard.remark));
    check(words, m_terms);
}

void TestSpelling::sectionTexts()
{
    static const QRegularExpression field(u"\\{[{%].*?[%}]\\}"_s);
    QSet<QString> words;
    QDirIterator it(u":/templates/documents"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        words.unite(wordsOf(textOf(it.next()).replace(field, u" "_s)));
    check(words, m_terms);
}

void TestSpelling::examples()
{
    static const QRegularExpression code(u"\\{[{%].*?[%}]\\}|\"[a-z_]+\": |[A-Za-z0-9@_.-]+\\.md|\"[a-z-]+\"|\\\\n"_s);
    QSet<QString> words;
    QDirIterator it(u":/templates/example"_s, {u"*.md"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        words.unite(wordsOf(textOf(it.next()).replace(code, u" "_s)));
    check(words, m_terms | m_names);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
