// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "prose.h"

#include <catalog/catalog.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/// What a checklist says in sentences: every text but ids and words of the format.
QString sentencesIn(const QJsonValue &value)
{
    static const QStringList codes{u"id"_s,   u"ref"_s,    u"parent"_s,     u"group"_s,          u"code"_s,   u"kind"_s,
                                   u"mdr"_s,  u"ivdr"_s,   u"cited"_s,      u"evidence_kinds"_s, u"force"_s,  u"phase"_s,
                                   u"record"_s, u"asked_if"_s,   u"applies_when"_s,   u"answer"_s, u"regulations"_s,
                                   u"addressee"_s, u"standards"_s, u"relation"_s,
                                   u"capability"_s, u"rows"_s, u"name"_s, u"stride"_s, u"start"_s, u"before"_s,
                                   u"regime"_s};
    if (value.isString())
        return value.toString();
    QStringList sentences;
    for (const QJsonValue &item : value.toArray())
        sentences.append(sentencesIn(item));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isAnswerText = it.key() == "answer"_L1 && !it.value().toString().contains(u':');
        if (isAnswerText || !codes.contains(it.key()))
            sentences.append(sentencesIn(it.value()));
    }
    return sentences.join(u'\n');
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
    void checklists();
    void cybersecurity();
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

void TestSpelling::checklists()
{
    QSet<QString> words;
    const QString folder = testsupport::sourceFolder() + u"/templates/packs/"_s;
    for (const QString &pack : {u"mdcg-2019-16"_s, u"gdpr"_s, u"nis-2"_s, u"decisions"_s}) {
        for (const char *name : {"/pack.json", "/requirements.json"}) {
            const auto parsed = QJsonDocument::fromJson(textOf(folder + pack + QLatin1StringView(name)).toUtf8());
            words.unite(wordsOf(sentencesIn(parsed.object())));
        }
    }
    words.unite(wordsOf(sentencesIn(QJsonDocument::fromJson(textOf(folder + u"crosswalk.json"_s).toUtf8()).object())));
    check(words, m_terms);
}

void TestSpelling::cybersecurity()
{
    static const QRegularExpression row(u"\\bmdcg-2019-16:"_s);
    QSet<QString> words;
    for (const char *name : {"threats", "clocks", "documents"}) {
        const QString path = u"/templates/cybersecurity/%1.json"_s.arg(QLatin1StringView(name));
        const auto parsed = QJsonDocument::fromJson(textOf(testsupport::sourceFolder() + path).toUtf8());
        QVERIFY(parsed.isObject());
        words.unite(wordsOf(sentencesIn(parsed.object()).remove(row)));
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
