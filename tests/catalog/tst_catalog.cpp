// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "prose.h"

#include <catalog/catalog.h>
#include <domain/entities.h>
#include <support/shareddata.h>
#include <support/verifyok.h>
#include <support/wordruns.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using catalog::Catalog;
using testsupport::runsOf;
using testsupport::words;

namespace
{

/// One line of data/annexes.tsv.
struct PrintedClause {
    QString regulation;
    QString annex;
    QString ref;
    QString parent;
    QString kind;
    bool answerable = false;
};

QList<PrintedClause> printedClauses()
{
    QList<PrintedClause> clauses;
    QFile file(testsupport::sourceFolder() + u"/tests/catalog/data/annexes.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return clauses;
    while (!file.atEnd()) {
        const QStringList columns = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        if (columns.size() == 6)
            clauses.append({columns[0], columns[1], columns[2], columns[3], columns[4], columns[5] == "yes"_L1});
    }
    return clauses;
}

QStringList clausesTagged(const domain::Pack &pack, const QString &tag)
{
    QStringList refs;
    for (const domain::Requirement &row : pack.requirements) {
        if (row.tags.contains(tag))
            refs.append(row.ref);
    }
    return refs;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreThoseOfTheRegulation_data();
    void rowsAreThoseOfTheRegulation();
    void answerableByReading();
    void cybersecurityRowsAreThoseOfTheGuidance_data();
    void cybersecurityRowsAreThoseOfTheGuidance();
    void textsAreFilledAndOurOwn();
    void adviceIsGiven();
    void adviceRefersToWhatExists();
    void counterpartsGoBothWays();
    void everyTraitIsUsedAndExplained();
    void everyAnswerableSectionHasATemplate();
    void templatesUseKnownFieldsOnly();
    void resolvesRefs_data();
    void resolvesRefs();
    void ancestorsEndAtTheAnnex();

private:
    Catalog m_catalog;
};

void TestCatalog::initTestCase()
{
    auto loaded = Catalog::load(catalog::PackCheck::Full);
    VERIFY_OK(loaded);
    m_catalog = std::move(*loaded);
}

void TestCatalog::rowsAreThoseOfTheRegulation_data()
{
    QTest::addColumn<QString>("packId");
    QTest::addColumn<int>("items");
    QTest::newRow("MDR Annex I") << u"mdr-annex-i"_s << 247;
    QTest::newRow("MDR Annex II") << u"mdr-annex-ii"_s << 57;
    QTest::newRow("MDR Annex III") << u"mdr-annex-iii"_s << 21;
    QTest::newRow("IVDR Annex I") << u"ivdr-annex-i"_s << 219;
    QTest::newRow("IVDR Annex II") << u"ivdr-annex-ii"_s << 89;
    QTest::newRow("IVDR Annex III") << u"ivdr-annex-iii"_s << 21;
}

void TestCatalog::rowsAreThoseOfTheRegulation()
{
    QFETCH(const QString, packId);
    QFETCH(const int, items);
    const domain::Pack *pack = m_catalog.pack(packId);
    QVERIFY(pack);
    QList<PrintedClause> printed = printedClauses();
    printed.removeIf([&](const PrintedClause &clause) {
        return clause.regulation != domain::nameOf(pack->regulation) || clause.annex != pack->annex;
    });
    QCOMPARE(printed.size(), items);
    QCOMPARE(pack->requirements.size(), items);
    for (qsizetype i = 0; i < items; ++i) {
        const domain::Requirement &row = pack->requirements.at(i);
        QCOMPARE(row.ref, printed.at(i).ref);
        QCOMPARE(row.parent.value_or(QString()), printed.at(i).parent);
        QCOMPARE(domain::nameOf(row.kind), printed.at(i).kind);
        QCOMPARE(row.answerable, printed.at(i).answerable);
    }
}

void TestCatalog::answerableByReading()
{
    const QStringList answerable{u"mdr:I:10.4.1"_s,      u"mdr:I:10.4.5"_s,      u"mdr:I:23.1"_s,
                                 u"ivdr:I:12"_s,         u"ivdr:II:6.1.1"_s,     u"ivdr:II:6.1.2.2"_s,
                                 u"ivdr:II:6.1.2.4"_s,   u"ivdr:II:6.1.2.5"_s,   u"ivdr:II:6.1.3"_s,
                                 u"ivdr:II:6.2"_s,       u"ivdr:II:6.4"_s,       u"ivdr:III:2"_s};
    for (const QString &id : answerable) {
        const auto row = m_catalog.find(id);
        VERIFY_OK(row);
        QVERIFY2(row->requirement().answerable, qPrintable(id));
    }
    for (const QString &id : {u"mdr:I:10.4.3"_s, u"mdr:I:10.4.4"_s}) {
        const auto row = m_catalog.find(id);
        VERIFY_OK(row);
        QVERIFY(!row->requirement().answerable);
        QVERIFY(row->requirement().reason.has_value());
    }
}

void TestCatalog::cybersecurityRowsAreThoseOfTheGuidance_data()
{
    QTest::addColumn<QString>("packId");
    QTest::addColumn<QStringList>("refs");
    QTest::newRow("MDCG 2019-16 Table 1, MDR")
        << u"mdr-annex-i"_s
        << QStringList{u"1"_s,    u"2"_s,    u"3"_s,    u"4"_s,    u"8"_s,       u"14.1"_s,    u"14.2(d)"_s, u"14.5"_s,
                       u"17.1"_s, u"17.2"_s, u"17.4"_s, u"18.8"_s, u"22.1"_s,    u"23.1(g)"_s, u"23.2(m)"_s,
                       u"23.4(g)"_s, u"23.4(ab)"_s};
    QTest::newRow("MDCG 2019-16 Table 1, IVDR")
        << u"ivdr-annex-i"_s
        << QStringList{u"1"_s,    u"2"_s,    u"3"_s,    u"4"_s,       u"8"_s,       u"13.1"_s, u"13.2(d)"_s,
                       u"13.5"_s, u"16.1"_s, u"16.2"_s, u"16.4"_s,    u"20.1(g)"_s, u"20.2(m)"_s, u"20.4.1(ah)"_s};
}

void TestCatalog::cybersecurityRowsAreThoseOfTheGuidance()
{
    QFETCH(const QString, packId);
    QFETCH(const QStringList, refs);
    QCOMPARE(clausesTagged(*m_catalog.pack(packId), u"cybersecurity"_s), refs);
    for (const domain::Requirement &row : m_catalog.pack(packId)->requirements)
        QCOMPARE(row.cybersecurityReason.has_value(), row.tags.contains(u"cybersecurity"_s));
}

void TestCatalog::textsAreFilledAndOurOwn()
{
    constexpr qsizetype kLongestRun = 13;
    const QSet<QString> official = testsupport::officialRuns(kLongestRun);
    if (official.isEmpty())
        qInfo("no shared data: the packs are not compared with the official texts");
    for (const domain::Pack &pack : m_catalog.packs()) {
        QVERIFY(pack.dateOfLaw.isValid());
        for (const domain::Requirement &row : pack.requirements) {
            QVERIFY2(words(row.summary).size() >= 3, qPrintable(row.id));
            QVERIFY2(!row.title.isEmpty(), qPrintable(row.id));
            for (const QString &text : proseOf(row)) {
                const QSet<QString> copied = runsOf(text, kLongestRun) & official;
                QVERIFY2(copied.isEmpty(), qPrintable(row.id + u": "_s + copied.values().join(u" / "_s)));
            }
        }
    }
}

void TestCatalog::adviceIsGiven()
{
    for (const domain::Pack &pack : m_catalog.packs()) {
        for (const domain::Requirement &row : pack.requirements) {
            const domain::Advice &advice = row.advice;
            const bool isAnnexI = pack.annex == "I"_L1;
            const bool isGiven = !advice.thinkOf.isEmpty() && !advice.evidence.isEmpty() &&
                                 !advice.deficiency.isEmpty() && !advice.searchWords.isEmpty();
            QVERIFY2(isGiven || !row.answerable, qPrintable(row.id));
            QVERIFY2(!advice.methods.isEmpty() || !isAnnexI || !row.answerable, qPrintable(row.id));
            QVERIFY2(advice.doesNotApply.isEmpty() == !(row.answerable && row.appliesWhen), qPrintable(row.id));
        }
    }
}

void TestCatalog::adviceRefersToWhatExists()
{
    for (const domain::Pack &pack : m_catalog.packs()) {
        for (const domain::Requirement &row : pack.requirements) {
            for (const QString &id : row.advice.related) {
                const auto other = m_catalog.find(id);
                VERIFY_OK(other);
                QVERIFY2(other->pack->regulation == pack.regulation && id != row.id, qPrintable(row.id));
            }
            for (const QString &designation : row.advice.standards)
                QVERIFY2(m_catalog.standard(designation), qPrintable(row.id + u": "_s + designation));
        }
    }
    static const QRegularExpression year(u"(19|20)[0-9]{2}|-[0-9]{2}$"_s);
    for (const domain::Standard &standard : m_catalog.standards())
        QVERIFY2(standard.designation.contains(year), qPrintable(standard.designation));
}

void TestCatalog::counterpartsGoBothWays()
{
    for (const domain::Pack &pack : m_catalog.packs()) {
        for (const domain::Requirement &row : pack.requirements) {
            const auto &counterpart = row.advice.counterpart;
            if (!counterpart)
                continue;
            const auto other = m_catalog.find(counterpart->id);
            VERIFY_OK(other);
            QVERIFY2(other->pack->regulation != pack.regulation, qPrintable(row.id));
            QCOMPARE(counterpart->difference.isEmpty(), counterpart->likeness == domain::Likeness::Equal);
            const auto &back = other->requirement().advice.counterpart;
            QVERIFY2(back, qPrintable(row.id + u" → "_s + counterpart->id));
            if (counterpart->likeness == domain::Likeness::Equal && back->id == row.id)
                QCOMPARE(domain::nameOf(back->likeness), u"equal"_s);
        }
    }
}

void TestCatalog::everyTraitIsUsedAndExplained()
{
    QSet<QString> used;
    for (const domain::Pack &pack : m_catalog.packs()) {
        for (const domain::Requirement &row : pack.requirements) {
            for (const QString &trait : row.appliesWhen ? domain::traitsOf(*row.appliesWhen) : QStringList())
                used.insert(domain::nameOf(pack.regulation) + u':' + trait);
        }
    }
    qsizetype asked = 0;
    for (const domain::TraitDefinition &trait : m_catalog.traits()) {
        QVERIFY2(trait.question.endsWith(u'?') && !trait.help.isEmpty() && !trait.example.isEmpty(),
                 qPrintable(trait.id));
        for (const QString &regulation : trait.regulations) {
            const auto act = domain::valueOf<domain::Regulation>(regulation);
            QVERIFY2(act && !m_catalog.clausesTurningOn(trait.id, *act).isEmpty(), qPrintable(trait.id));
            QVERIFY2(used.remove(regulation + u':' + trait.id), qPrintable(regulation + u" turns on no "_s + trait.id));
            ++asked;
        }
    }
    QVERIFY2(used.isEmpty(), qPrintable(QStringList(used.cbegin(), used.cend()).join(u", "_s)));
    QVERIFY(asked >= 80);
}

void TestCatalog::everyAnswerableSectionHasATemplate()
{
    for (const domain::Pack &pack : m_catalog.packs()) {
        if (pack.annex == "I"_L1)
            continue;
        for (const domain::Requirement &row : pack.requirements)
            QCOMPARE(!Catalog::sectionTemplate(pack, row.ref).isEmpty(), row.answerable);
    }
}

void TestCatalog::templatesUseKnownFieldsOnly()
{
    static const QRegularExpression field(u"\\{\\{\\s*([^}]+?)\\s*\\}\\}"_s);
    QStringList known;
    domain::Device device;
    domain::forEachField(device, [&](const char *name, auto &) { known.append(u"device."_s + QLatin1StringView(name)); });
    domain::Manufacturer manufacturer;
    domain::forEachField(manufacturer,
                         [&](const char *name, auto &) { known.append(u"manufacturer."_s + QLatin1StringView(name)); });
    qsizetype seen = 0;
    QDirIterator it(u":/templates/documents"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : field.globalMatch(text)) {
            QVERIFY2(known.contains(match.captured(1)), qPrintable(file.fileName() + u": "_s + match.captured(1)));
            ++seen;
        }
    }
    QVERIFY(seen > 20);
}

void TestCatalog::resolvesRefs_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("annex");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("error");
    const int none = -1;
    QTest::newRow("default annex") << u"17.2"_s << u""_s << u"I"_s << u"mdr:I:17.2"_s << none;
    QTest::newRow("full id") << u"mdr:II:6.1(b)"_s << u""_s << u"I"_s << u"mdr:II:6.1(b)"_s << none;
    QTest::newRow("named pack") << u"1.1(a)"_s << u"mdr-annex-iii"_s << u"II"_s << u"mdr:III:1.1(a)"_s << none;
    QTest::newRow("default wins over others") << u"1.1(a)"_s << u""_s << u"II"_s << u"mdr:II:1.1(a)"_s << none;
    QTest::newRow("only elsewhere") << u"6.1(c)"_s << u""_s << u"I"_s << u"mdr:II:6.1(c)"_s << none;
    QTest::newRow("in two others") << u"1.1(a)"_s << u""_s << u"I"_s << u""_s << int(base::ErrorCode::Ambiguous);
    QTest::newRow("nowhere") << u"99"_s << u""_s << u"I"_s << u""_s << int(base::ErrorCode::NotFound);
    QTest::newRow("unknown pack") << u"1"_s << u"mdr-annex-ix"_s << u"I"_s << u""_s << int(base::ErrorCode::NotFound);
    QTest::newRow("other regulation") << u"ivdr:I:1"_s << u""_s << u"I"_s << u""_s << int(base::ErrorCode::Usage);
    QTest::newRow("indent") << u"10.4.1 indent 2"_s << u""_s << u"I"_s << u"mdr:I:10.4.1 indent 2"_s << none;
}

void TestCatalog::resolvesRefs()
{
    QFETCH(const QString, ref);
    QFETCH(const QString, pack);
    QFETCH(const QString, annex);
    QFETCH(const QString, id);
    QFETCH(const int, error);
    const auto row = m_catalog.resolve(ref, domain::Regulation::Mdr, pack, annex);
    QCOMPARE(row ? -1 : int(row.error().code), error);
    if (row)
        QCOMPARE(row->requirement().id, id);
    else if (row.error().code == base::ErrorCode::Ambiguous)
        QVERIFY(row.error().message.contains(u"mdr:II:1.1(a), mdr:III:1.1(a)"_s));
}

void TestCatalog::ancestorsEndAtTheAnnex()
{
    const domain::Pack &pack = *m_catalog.pack(u"mdr-annex-i"_s);
    const auto index = pack.indexOfRef(u"14.2(d)"_s);
    QVERIFY(index.has_value());
    QStringList refs;
    for (const qsizetype ancestor : pack.ancestors(*index))
        refs.append(pack.requirements.at(ancestor).ref);
    QCOMPARE(refs, (QStringList{u"14.2"_s, u"14"_s, u"CHAPTER II"_s, u"ANNEX I"_s}));
    qsizetype answerable = std::ranges::count_if(pack.requirements, &domain::Requirement::answerable);
    QCOMPARE(pack.answerableBelow(0), answerable);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
