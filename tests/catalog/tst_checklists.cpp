// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "contentfile.h"

#include <catalog/catalog.h>
#include <support/verifyok.h>
#include <support/wordruns.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using nlohmann::json;
using testsupport::complaint;
using testsupport::contentFile;
using testsupport::text;
using testsupport::texts;

namespace
{

const QStringList kPacks{u"mdcg-2019-16"_s, u"gdpr"_s, u"nis-2"_s, u"decisions"_s};

/// The members that hold sentences or lists of sentences.
QStringList proseOf(const json &row)
{
    QStringList prose;
    for (const char *key : {"title", "summary", "force_reason", "does_not_apply", "deficiency", "verify", "question"})
        prose.append(text(row, key));
    for (const char *key : {"think_of", "methods", "evidence", "search_words"})
        prose.append(texts(row, key));
    for (const json &answer : row.value("answers", json::array()))
        prose << text(answer, "answer") << text(answer, "means");
    for (const json &date : row.value("applies_from", json::array()))
        prose << text(date, "what") << text(date, "source");
    prose.append(text(row["source"], "note"));
    return prose;
}

QStringList traitsIn(const json &condition)
{
    if (condition.contains("trait"))
        return {text(condition, "trait")};
    QStringList traits;
    for (const char *key : {"all", "any"}) {
        for (const json &part : condition.value(key, json::array()))
            traits.append(traitsIn(part));
    }
    return condition.contains("not") ? traitsIn(condition["not"]) : traits;
}

} // namespace

class TestChecklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packsFitTheirSchema_data();
    void packsFitTheirSchema();
    void schemaRefusesBrokenRows_data();
    void schemaRefusesBrokenRows();
    void idsAreUniqueAndInOrder();
    void groupsAreThoseOfTheSource_data();
    void groupsAreThoseOfTheSource();
    void listsOfTheSourceAreComplete_data();
    void listsOfTheSourceAreComplete();
    void requirementsExist();
    void tableOneIsCovered();
    void rowsSayWhatTheyMust();
    void standardsAreInTheCatalogue();
    void guidanceRowsOnTheInstructionsAreMarked();
    void decisionsFollowFromAnswers();
    void crosswalkFitsItsSchema();
    void crosswalkEndsExist();
    void textsAreOurOwn();
    void nothingIsLoadedYet();

private:
    const json &rows(const QString &pack) const { return (*m_packs.constFind(pack))["requirements"]; }
    template <typename Check> void forEachAnswerable(const Check &check) const;

    catalog::Catalog m_catalog;
    json m_schema;
    QHash<QString, json> m_packs;  ///< by id: {"pack", "requirements"}
    QHash<QString, bool> m_ids;    ///< of all rows: answerable or not
};

template <typename Check> void TestChecklists::forEachAnswerable(const Check &check) const
{
    for (const QString &pack : kPacks) {
        for (const json &row : rows(pack)) {
            if (row["answerable"].get<bool>())
                check(pack, row, text(row, "id"));
        }
    }
}

void TestChecklists::initTestCase()
{
    auto loaded = catalog::Catalog::load();
    VERIFY_OK(loaded);
    m_catalog = std::move(*loaded);
    const auto schema = contentFile(u"packs/checklist.schema.json"_s);
    VERIFY_OK(schema);
    m_schema = *schema;
    for (const QString &id : kPacks) {
        const auto head = contentFile(u"packs/"_s + id + u"/pack.json"_s);
        const auto body = contentFile(u"packs/"_s + id + u"/requirements.json"_s);
        VERIFY_OK(head);
        VERIFY_OK(body);
        m_packs.insert(id, json{{"pack", *head}, {"requirements", body->value("requirements", json())}});
        for (const json &row : rows(id))
            m_ids.insert(text(row, "id"), row.value("answerable", false));
    }
}

void TestChecklists::packsFitTheirSchema_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : kPacks)
        QTest::newRow(qPrintable(id)) << id;
}

void TestChecklists::packsFitTheirSchema()
{
    QFETCH(const QString, id);
    const json &whole = m_packs[id];
    VERIFY_OK(catalog::checkAgainstSchema(m_schema, whole["pack"], whole, id));
    QCOMPARE(text(whole["pack"], "id"), id);
    QVERIFY(whole["pack"]["changes"]["since"].is_null());
}

void TestChecklists::schemaRefusesBrokenRows_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("patch");
    const QString guidance = u"mdcg-2019-16"_s;
    const QString capability = u"mdcg-2019-16:3.3 TXCF"_s;
    const QString decision = u"decisions:cra 1"_s;
    QTest::newRow("indicative without reason") << guidance << capability << QByteArray(R"({"force_reason":null})");
    QTest::newRow("condition without draft") << guidance << capability << QByteArray(R"({"does_not_apply":null})");
    QTest::newRow("unknown phase") << guidance << capability << QByteArray(R"({"phase":"later"})");
    QTest::newRow("unknown evidence kind") << guidance << capability << QByteArray(R"({"evidence_kinds":["hope"]})");
    QTest::newRow("no source") << guidance << capability << QByteArray(R"({"source":null})");
    QTest::newRow("extra member") << guidance << capability << QByteArray(R"({"secret":1})");
    QTest::newRow("foreign requirement") << guidance << capability << QByteArray(R"({"mdr":["ivdr:I:1"]})");
    QTest::newRow("uncertain without what") << guidance << capability << QByteArray(R"({"certainty":"verify"})");
    QTest::newRow("one answer only") << u"decisions"_s << decision
                                     << QByteArray(R"({"answers":[{"id":"a","answer":"A","means":"M","articles":["1"]}]})");
    QTest::newRow("no date of application") << u"decisions"_s << decision << QByteArray(R"({"applies_from":null})");
    QTest::newRow("no author") << u"decisions"_s << decision << QByteArray(R"({"record":["date","reason","sources"]})");
}

void TestChecklists::schemaRefusesBrokenRows()
{
    QFETCH(const QString, pack);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, patch);
    const auto it = std::ranges::find_if(rows(pack), [&](const json &row) { return text(row, "id") == id; });
    QVERIFY(it != rows(pack).end());
    json whole{{"pack", m_packs[pack]["pack"]}, {"requirements", json::array({*it})}};
    QCOMPARE(complaint(m_schema, whole), QString());
    whole["requirements"][0].merge_patch(json::parse(patch.toStdString()));
    QVERIFY(!complaint(m_schema, whole).isEmpty());
}

void TestChecklists::idsAreUniqueAndInOrder()
{
    qsizetype total = 0;
    for (const QString &pack : kPacks) {
        QSet<QString> seen;
        for (const json &row : rows(pack)) {
            const QString ref = text(row, "ref");
            QCOMPARE(text(row, "id"), pack + u':' + ref);
            QVERIFY2(!seen.contains(ref), qPrintable(ref));
            QVERIFY2(row["parent"].is_null() || seen.contains(text(row, "parent")), qPrintable(ref));
            seen.insert(ref);
            ++total;
        }
    }
    QCOMPARE(m_ids.size(), total);
}

void TestChecklists::groupsAreThoseOfTheSource_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("answerable");
    const auto group = [](const QString &pack, const char *name, int answerable) {
        QTest::addRow("%s %s", qPrintable(pack), name) << pack << QString::fromLatin1(name) << answerable;
    };
    group(kPacks[0], "duties-outside-annex-i", 5);
    group(kPacks[0], "concepts", 13);
    group(kPacks[0], "joint-responsibility", 11);
    group(kPacks[0], "practices", 21);
    group(kPacks[0], "risk-management", 21);
    group(kPacks[0], "capabilities", 24);
    group(kPacks[0], "minimum-it", 33);
    group(kPacks[0], "verification", 7);
    group(kPacks[0], "life-cycle", 10);
    group(kPacks[0], "documentation", 3);
    group(kPacks[0], "instructions", 33);
    group(kPacks[0], "healthcare-providers", 15);
    group(kPacks[0], "post-market", 19);
    group(kPacks[0], "vigilance", 12);
    group(kPacks[1], "by-design", 4);
    group(kPacks[1], "security", 8);
    group(kPacks[1], "breach", 14);
    group(kPacks[1], "impact-assessment", 14);
    group(kPacks[2], "scope", 3);
    group(kPacks[2], "governance", 2);
    group(kPacks[2], "measures", 13);
    group(kPacks[2], "reporting", 8);
    group(kPacks[3], "ai-act", 11);
    group(kPacks[3], "cra", 5);
    group(kPacks[3], "ehds", 6);
}

void TestChecklists::groupsAreThoseOfTheSource()
{
    QFETCH(const QString, pack);
    QFETCH(const QString, group);
    QFETCH(const int, answerable);
    QStringList listed;
    for (const json &entry : m_packs[pack]["pack"]["groups"])
        listed.append(text(entry, "id"));
    QVERIFY(listed.contains(group));
    int found = 0;
    for (const json &row : rows(pack)) {
        QVERIFY2(listed.contains(text(row, "group")), qPrintable(text(row, "id")));
        found += row["answerable"].get<bool>() && text(row, "group") == group;
    }
    QCOMPARE(found, answerable);
}

void TestChecklists::listsOfTheSourceAreComplete_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count");
    QTest::newRow("eight practices") << u"^mdcg-2019-16:3\\.1 practice [1-8]$"_s << 8;
    QTest::newRow("eighteen capabilities") << u"^mdcg-2019-16:3\\.3 [A-Z]{4}$"_s << 18;
    QTest::newRow("inputs of 3.8") << u"^mdcg-2019-16:3\\.8 \\([1-3]\\)$"_s << 3;
    QTest::newRow("measures of 3.8") << u"^mdcg-2019-16:3\\.8 indent [1-4]$"_s << 4;
    QTest::newRow("23.4(i)") << u"^mdcg-2019-16:4\\.2 \\(i\\) indent [1-6]$"_s << 6;
    QTest::newRow("23.4(ab)") << u"^mdcg-2019-16:4\\.2 \\(ab\\) indent [1-5]$"_s << 5;
    QTest::newRow("other documents") << u"^mdcg-2019-16:4\\.2 other indent [0-9]+$"_s << 12;
    QTest::newRow("nine items for providers") << u"^mdcg-2019-16:4\\.3 \\([1-9]\\)$"_s << 9;
    QTest::newRow("indents of item 8") << u"^mdcg-2019-16:4\\.3 \\(8\\) indent [1-3]$"_s << 3;
    QTest::newRow("programme") << u"^mdcg-2019-16:5 indent [1-4]$"_s << 4;
    QTest::newRow("use of data") << u"^mdcg-2019-16:5\\.1 use indent [1-3]$"_s << 3;
    QTest::newRow("handling") << u"^mdcg-2019-16:5\\.1 handling indent [1-6]$"_s << 6;
    QTest::newRow("GDPR 32(1)") << u"^gdpr:32\\(1\\)\\([a-d]\\)$"_s << 4;
    QTest::newRow("GDPR 33(3)") << u"^gdpr:33\\(3\\)\\([a-d]\\)$"_s << 4;
    QTest::newRow("GDPR 34(3)") << u"^gdpr:34\\(3\\)\\([a-c]\\)$"_s << 3;
    QTest::newRow("GDPR 35(3)") << u"^gdpr:35\\(3\\)\\([a-c]\\)$"_s << 3;
    QTest::newRow("GDPR 35(7)") << u"^gdpr:35\\(7\\)\\([a-d]\\)$"_s << 4;
    QTest::newRow("NIS 2 21(2)") << u"^nis-2:21\\(2\\)\\([a-j]\\)$"_s << 10;
    QTest::newRow("NIS 2 23(4)") << u"^nis-2:23\\(4\\)\\([a-e]\\)$"_s << 5;
}

void TestChecklists::listsOfTheSourceAreComplete()
{
    QFETCH(const QString, pattern);
    QFETCH(const int, count);
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    QCOMPARE(std::ranges::count_if(m_ids.keys(), [&](const QString &id) { return expression.match(id).hasMatch(); }),
             count);
}

void TestChecklists::requirementsExist()
{
    forEachAnswerable([&](const QString &, const json &row, const QString &id) {
        const QStringList named = texts(row, "mdr") + texts(row, "ivdr");
        for (const QString &requirement : named) {
            const auto found = m_catalog.find(requirement);
            QVERIFY2(found && found->requirement().answerable, qPrintable(id + u": "_s + requirement));
        }
        for (const QString &cited : texts(row, "cited"))
            QVERIFY2(named.contains(cited), qPrintable(id + u": "_s + cited));
    });
}

void TestChecklists::tableOneIsCovered()
{
    QSet<QString> named;
    for (const json &row : rows(kPacks[0])) {
        for (const QString &id : texts(row, "mdr") + texts(row, "ivdr"))
            named.insert(id);
    }
    for (const domain::Pack &pack : m_catalog.packs()) {
        for (const domain::Requirement &row : pack.requirements)
            QVERIFY2(named.contains(row.id) || !row.tags.contains(u"cybersecurity"_s), qPrintable(row.id));
    }
}

void TestChecklists::rowsSayWhatTheyMust()
{
    QStringList known;
    for (const domain::TraitDefinition &trait : m_catalog.traits())
        known.append(trait.id);
    forEachAnswerable([&](const QString &pack, const json &row, const QString &id) {
        QVERIFY2(testsupport::words(text(row, "summary")).size() >= 10, qPrintable(id));
        QVERIFY2(text(row, "title") != text(row, "summary"), qPrintable(id));
        for (const QString &trait : traitsIn(row.value("applies_when", json::object())))
            QVERIFY2(known.contains(trait), qPrintable(id + u": "_s + trait));
        if (pack != kPacks[0])
            return;
        const bool isTied = !texts(row, "mdr").isEmpty() || !texts(row, "mdr_articles").isEmpty();
        QVERIFY2(isTied, qPrintable(id));
        QCOMPARE(row.contains("mdr_articles"), row.contains("ivdr_articles"));
        QVERIFY2(!texts(row, "standards").isEmpty(), qPrintable(id));
        QVERIFY2(row["source"].contains("page"), qPrintable(id));
    });
    QSet<QString> codes;
    for (const json &row : rows(kPacks[0])) {
        if (row.contains("code")) {
            codes.insert(text(row, "code"));
            QCOMPARE(text(row, "force"), u"indicative"_s);
        }
    }
    QCOMPARE(codes.size(), 18);
}

void TestChecklists::standardsAreInTheCatalogue()
{
    forEachAnswerable([&](const QString &, const json &row, const QString &id) {
        for (const QString &standard : texts(row, "standards"))
            QVERIFY2(m_catalog.standard(standard), qPrintable(id + u": "_s + standard));
    });
}

void TestChecklists::guidanceRowsOnTheInstructionsAreMarked()
{
    forEachAnswerable([&](const QString &, const json &row, const QString &id) {
        const QStringList kinds = texts(row, "evidence_kinds");
        const bool isMarked = row["ifu"].get<bool>();
        QVERIFY2(isMarked || !kinds.contains(u"instructions"_s), qPrintable(id));
        QVERIFY2(!isMarked || kinds.contains(u"instructions"_s) || kinds.contains(u"disclosure"_s), qPrintable(id));
    });
}

void TestChecklists::decisionsFollowFromAnswers()
{
    QHash<QString, QStringList> answers; // of the decisions so far
    for (const json &row : rows(u"decisions"_s)) {
        const QString id = text(row, "id");
        if (text(row, "kind") != u"decision"_s)
            continue;
        for (const json &condition : row.value("asked_if", json::array())) {
            for (const QString &answer : texts(condition, "answers"))
                QVERIFY2(answers.value(text(condition, "decision")).contains(answer), qPrintable(id + u": "_s + answer));
        }
        for (const json &answer : row["answers"]) {
            QVERIFY2(!answers[id].contains(text(answer, "id")), qPrintable(id));
            answers[id].append(text(answer, "id"));
        }
        for (const json &date : row["applies_from"]) {
            QVERIFY2(QDate::fromString(text(date, "date"), Qt::ISODate).isValid(), qPrintable(id));
            QCOMPARE(text(date, "certainty"), u"verify"_s); // no date was read in a consolidated text
        }
    }
    QCOMPARE(answers.size(), 22);
}

void TestChecklists::crosswalkFitsItsSchema()
{
    const auto schema = contentFile(u"packs/crosswalk.schema.json"_s);
    const auto crosswalk = contentFile(u"packs/crosswalk.json"_s);
    VERIFY_OK(schema);
    VERIFY_OK(crosswalk);
    QCOMPARE(complaint(*schema, *crosswalk), QString());
    json broken = *crosswalk;
    broken["entries"][0]["serves"][0].erase("remains");
    QVERIFY(!complaint(*schema, broken).isEmpty());
}

void TestChecklists::crosswalkEndsExist()
{
    const auto crosswalk = contentFile(u"packs/crosswalk.json"_s);
    VERIFY_OK(crosswalk);
    const auto exists = [&](const QString &id) {
        const auto found = m_catalog.find(id);
        return m_ids.value(id) || (found && found->requirement().answerable);
    };
    QSet<QString> answers;
    QSet<QString> packs;
    for (const json &entry : (*crosswalk)["entries"]) {
        const QString answer = text(entry, "answer");
        QVERIFY2(exists(answer) && !answers.contains(answer), qPrintable(answer));
        answers.insert(answer);
        QSet<QString> served{answer};
        for (const json &other : entry["serves"]) {
            const QString id = text(other, "id");
            QVERIFY2(exists(id) && !served.contains(id), qPrintable(answer + u" → "_s + id));
            served.insert(id);
            packs.insert(id.section(u':', 0, 0));
        }
    }
    QCOMPARE(packs.size(), 6); // mdr, ivdr and the four checklists
}

void TestChecklists::textsAreOurOwn()
{
    constexpr qsizetype kLongestRun = 8;
    const QSet<QString> official = testsupport::officialRuns(kLongestRun);
    if (official.isEmpty())
        qInfo("no shared data: the checklists are not compared with the official texts");
    for (const QString &pack : kPacks) {
        for (const json &row : rows(pack)) {
            for (const QString &sentence : proseOf(row)) {
                const QSet<QString> copied = testsupport::runsOf(sentence, kLongestRun) & official;
                QVERIFY2(copied.isEmpty(), qPrintable(text(row, "id") + u": "_s + copied.values().join(u" / "_s)));
            }
        }
    }
}

void TestChecklists::nothingIsLoadedYet()
{
    for (const QString &pack : kPacks) {
        QVERIFY(!m_catalog.pack(pack));
        QVERIFY(!QFile::exists(u":/templates/packs/"_s + pack + u"/pack.json"_s));
    }
    QVERIFY(!QFile::exists(u":/templates/packs/crosswalk.json"_s));
}

QTEST_GUILESS_MAIN(TestChecklists)
#include "tst_checklists.moc"
