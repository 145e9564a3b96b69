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

const QStringList kFiles{u"threats"_s, u"clocks"_s, u"documents"_s};

/// The values of `key` in a list of objects, in order.
QStringList column(const json &rows, const char *key)
{
    QStringList list;
    for (const json &row : rows)
        list.append(text(row, key));
    return list;
}

bool isWithout(const QStringList &list, const QStringList &known)
{
    return std::ranges::any_of(list, [&](const QString &item) { return !known.contains(item); });
}

bool hasDuplicates(const QStringList &list)
{
    return QSet<QString>(list.cbegin(), list.cend()).size() != list.size();
}

/// Every string in a document but those that are ids or names of something.
QStringList proseIn(const json &value)
{
    static const QStringList codes{u"id"_s,  u"mdr"_s,      u"ivdr"_s,     u"rows"_s,  u"capability"_s,
                                   u"name"_s, u"controls"_s, u"hazards"_s, u"assets"_s};
    if (value.is_string())
        return {QString::fromStdString(value.get<std::string>())};
    QStringList prose;
    if (value.is_array()) {
        for (const json &item : value)
            prose.append(proseIn(item));
    } else if (value.is_object()) {
        for (const auto &[key, member] : value.items()) {
            const bool isTable = member.is_array() && !member.empty() && member[0].is_object();
            if (isTable || !codes.contains(QString::fromStdString(key)))
                prose.append(proseIn(member));
        }
    }
    return prose;
}

} // namespace

class TestCybersecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesFitTheirSchema_data();
    void filesFitTheirSchema();
    void schemaRefusesBrokenFiles_data();
    void schemaRefusesBrokenFiles();
    void idsAreUnique();
    void rowsOfChecklistsExist();
    void threatsReferToWhatExists();
    void threatsNameRequirementsOfTheirRegulation();
    void threatsHaveDefenceInDepth();
    void lettersFitElements();
    void libraryCovers();
    void controlsAreUsedAndVerified();
    void tablesAreUsedUp();
    void clocksReferToWhatExists();
    void clocksSayWhatTheArticlesSay_data();
    void clocksSayWhatTheArticlesSay();
    void uncertainLawIsMarked();
    void documentsHaveTheirPlaces();
    void documentsDrawOnData();
    void textsAreOurOwn();
    void nothingIsLoadedYet();

private:
    const json &file(const char *name) const { return *m_files.constFind(QString::fromLatin1(name)); }
    const json &threats() const { return file("threats")["threats"]; }
    const json &controls() const { return file("threats")["controls"]; }
    const json &control(const QString &id) const
    {
        return *std::ranges::find_if(controls(), [&](const json &row) { return text(row, "id") == id; });
    }

    catalog::Catalog m_catalog;
    QHash<QString, json> m_files;
    QHash<QString, json> m_schemas;
    QSet<QString> m_rows; ///< answerable rows of the checklists
};

void TestCybersecurity::initTestCase()
{
    auto loaded = catalog::Catalog::load();
    VERIFY_OK(loaded);
    m_catalog = std::move(*loaded);
    for (const QString &name : kFiles) {
        const auto content = contentFile(u"cybersecurity/%1.json"_s.arg(name));
        const auto schema = contentFile(u"cybersecurity/%1.schema.json"_s.arg(name));
        VERIFY_OK(content);
        VERIFY_OK(schema);
        m_files.insert(name, *content);
        m_schemas.insert(name, *schema);
    }
    for (const QString &pack : {u"mdcg-2019-16"_s, u"gdpr"_s, u"nis-2"_s, u"decisions"_s}) {
        const auto body = contentFile(u"packs/%1/requirements.json"_s.arg(pack));
        VERIFY_OK(body);
        for (const json &row : (*body)["requirements"]) {
            if (row["answerable"].get<bool>())
                m_rows.insert(text(row, "id"));
        }
    }
}

void TestCybersecurity::filesFitTheirSchema_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : kFiles)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCybersecurity::filesFitTheirSchema()
{
    QFETCH(const QString, name);
    const QString refused = complaint(m_schemas[name], m_files[name]);
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
}

void TestCybersecurity::schemaRefusesBrokenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("patch");
    const auto row = [](const char *tag, const char *table, const char *id, const QByteArray &patch) {
        const QString name = QLatin1StringView(table) == "controls"_L1 ? u"threats"_s : QString::fromLatin1(table);
        QTest::newRow(tag) << name << QString::fromLatin1(table) << QString::fromLatin1(id) << patch;
    };
    row("unknown letter", "threats", "sql-injection", R"({"stride":["X"]})");
    row("no requirement", "threats", "sql-injection", R"({"mdr":[],"ivdr":[]})");
    row("foreign requirement", "threats", "sql-injection", R"({"mdr":["ivdr:I:1"]})");
    row("no path", "threats", "sql-injection", R"({"path":[]})");
    row("two controls", "threats", "sql-injection", R"({"controls":["secure-boot","security-log"]})");
    row("unknown layer", "controls", "secure-boot", R"({"layer":"cloud"})");
    row("unknown priority", "controls", "secure-boot", R"({"priority":"first"})");
    row("no verification", "controls", "secure-boot", R"({"verification":null})");
    row("extra member", "controls", "secure-boot", R"({"secret":1})");
    row("length without unit", "clocks", "serious-incident", R"({"unit":null})");
    row("unit without length", "clocks", "fsca-report", R"({"unit":"days"})");
    row("length without beginning", "clocks", "serious-incident", R"({"counted_from":null})");
    row("working days", "clocks", "serious-incident", R"({"unit":"working-days"})");
    row("verify without what", "clocks", "fsca-report", R"({"verify":null})");
    row("in force with doubt", "clocks", "serious-incident", R"({"verify":"the text"})");
    row("one regulation only", "clocks", "serious-incident", R"({"ivdr":null})");
    row("two sources", "clocks", "serious-incident", R"x({"source":"GDPR 33(1)"})x");
    row("no place", "documents", "threat-model", R"({"ivdr":[]})");
    row("place in Annex I", "documents", "threat-model", R"({"mdr":[{"id":"mdr:I:1","holds":"All."}]})");
}

void TestCybersecurity::schemaRefusesBrokenFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QString, table);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, patch);
    json broken = m_files[name];
    json &rows = broken[table.toStdString()];
    const auto it = std::ranges::find_if(rows, [&](const json &row) { return text(row, "id") == id; });
    QVERIFY(it != rows.end());
    rows = json::array({json(*it)});
    QVERIFY(complaint(m_schemas[name], broken).isEmpty());
    rows[0].merge_patch(json::parse(patch.toStdString()));
    QVERIFY(!complaint(m_schemas[name], broken).isEmpty());
}

void TestCybersecurity::idsAreUnique()
{
    for (const QString &name : kFiles) {
        for (const auto &[key, table] : m_files[name].items()) {
            if (table.is_array() && table[0].is_object() && table[0].contains("id"))
                QVERIFY2(!hasDuplicates(column(table, "id")), key.c_str());
        }
    }
    QVERIFY(!hasDuplicates(column(threats(), "title")));
    QVERIFY(!hasDuplicates(column(controls(), "title")));
    QVERIFY(!hasDuplicates(column(file("clocks")["clocks"], "title")));
    for (const json &document : file("documents")["documents"])
        QVERIFY2(!hasDuplicates(column(document["sections"], "id")), qPrintable(text(document, "id")));
}

void TestCybersecurity::rowsOfChecklistsExist()
{
    QStringList named = column(controls(), "capability");
    for (const char *table : {"hazards", "priorities", "methods"}) {
        for (const json &row : file("threats")[table]) {
            if (row.contains("source"))
                named.append(text(row, "source"));
        }
    }
    for (const json &clock : file("clocks")["clocks"])
        named.append(texts(clock, "rows"));
    for (const json &document : file("documents")["documents"])
        named.append(texts(document, "rows"));
    for (const QString &row : std::as_const(named))
        QVERIFY2(m_rows.contains(row), qPrintable(row));
}

void TestCybersecurity::threatsReferToWhatExists()
{
    const json &library = file("threats");
    QSet<int> weaknesses;
    QSet<int> patterns;
    for (const json &row : library["weaknesses"])
        weaknesses.insert(row["cwe"].get<int>());
    for (const json &row : library["patterns"])
        patterns.insert(row["capec"].get<int>());
    const QStringList groups = column(library["groups"], "id");
    for (const json &threat : threats()) {
        const QString id = text(threat, "id");
        QVERIFY2(groups.contains(text(threat, "group")), qPrintable(id));
        for (const char *table : {"devices", "elements", "assets", "hazards", "controls"}) {
            const bool isKnown = !isWithout(texts(threat, table), column(library[table], "id"));
            QVERIFY2(isKnown, qPrintable(id + u' ' + QLatin1StringView(table)));
        }
        for (const json &number : threat["cwe"])
            QVERIFY2(weaknesses.contains(number.get<int>()), qPrintable(id));
        for (const json &number : threat["capec"])
            QVERIFY2(patterns.contains(number.get<int>()), qPrintable(id));
    }
    const QStringList methods = column(library["methods"], "id");
    for (const json &row : controls())
        QVERIFY2(!isWithout(texts(row, "methods"), methods), qPrintable(text(row, "id")));
}

void TestCybersecurity::threatsNameRequirementsOfTheirRegulation()
{
    QHash<QString, QStringList> regulations;
    for (const json &group : file("threats")["groups"])
        regulations.insert(text(group, "id"), texts(group, "regulations"));
    for (const json &threat : threats()) {
        const QString id = text(threat, "id");
        const QStringList expected = regulations[text(threat, "group")];
        QVERIFY2(texts(threat, "mdr").isEmpty() != expected.contains(u"mdr"_s), qPrintable(id));
        QVERIFY2(texts(threat, "ivdr").isEmpty() != expected.contains(u"ivdr"_s), qPrintable(id));
        for (const QString &requirement : texts(threat, "mdr") + texts(threat, "ivdr")) {
            const auto found = m_catalog.find(requirement);
            QVERIFY2(found && found->requirement().answerable, qPrintable(id + u": "_s + requirement));
        }
    }
}

void TestCybersecurity::threatsHaveDefenceInDepth()
{
    static const QRegularExpression sentenceEnd(u"[.!?](\\s|$)"_s);
    for (const json &threat : threats()) {
        const QString id = text(threat, "id");
        QSet<QString> layers;
        QSet<QString> priorities;
        for (const QString &name : texts(threat, "controls")) {
            layers.insert(text(control(name), "layer"));
            priorities.insert(text(control(name), "priority"));
        }
        QVERIFY2(layers.size() >= 2, qPrintable(id));
        QVERIFY2(priorities.contains(u"design"_s), qPrintable(id));
        const qsizetype sentences = text(threat, "summary").count(sentenceEnd);
        QVERIFY2(sentences >= 2 && sentences <= 4, qPrintable(id));
    }
}

void TestCybersecurity::lettersFitElements()
{
    QHash<QString, QStringList> letters;
    QHash<QString, int> found; // letter and element
    for (const json &element : file("threats")["elements"]) {
        letters.insert(text(element, "id"), texts(element, "stride"));
        for (const QString &letter : texts(element, "stride"))
            found.insert(letter + u' ' + text(element, "id"), 0);
    }
    for (const json &threat : threats()) {
        const QString id = text(threat, "id");
        QSet<QString> placed;
        for (const QString &element : texts(threat, "elements")) {
            int fitting = 0;
            for (const QString &letter : texts(threat, "stride")) {
                if (!letters[element].contains(letter))
                    continue;
                ++fitting;
                placed.insert(letter);
                ++found[letter + u' ' + element];
            }
            QVERIFY2(fitting > 0, qPrintable(id + u": "_s + element));
        }
        QCOMPARE(placed.size(), qsizetype(threat["stride"].size()));
    }
    QCOMPARE(found.size(), 20);
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        QVERIFY2(it.value() >= 3, qPrintable(it.key()));
}

void TestCybersecurity::libraryCovers()
{
    QVERIFY(threats().size() >= 100);
    QSet<QString> capabilities;
    QSet<QString> layers;
    for (const json &row : controls()) {
        capabilities.insert(text(row, "capability"));
        layers.insert(text(row, "layer"));
    }
    QCOMPARE(capabilities.size(), 18);
    QCOMPARE(layers.size(), 7);
    for (const char *table : {"devices", "assets", "hazards"}) {
        for (const QString &id : column(file("threats")[table], "id")) {
            const auto names = [&](const json &threat) { return texts(threat, table).contains(id); };
            const qsizetype least = QLatin1StringView(table) == "assets"_L1 ? 1 : 3;
            QVERIFY2(std::ranges::count_if(threats(), names) >= least, qPrintable(id));
        }
    }
}

void TestCybersecurity::controlsAreUsedAndVerified()
{
    for (const json &row : controls()) {
        const QString id = text(row, "id");
        QVERIFY2(std::ranges::any_of(threats(), [&](const json &t) { return texts(t, "controls").contains(id); }),
                 qPrintable(id));
        QVERIFY2(testsupport::words(text(row, "verification")).size() >= 8, qPrintable(id));
    }
}

void TestCybersecurity::tablesAreUsedUp()
{
    QSet<int> numbers;
    QSet<QString> groups;
    for (const json &threat : threats()) {
        groups.insert(text(threat, "group"));
        for (const json &number : threat["cwe"])
            numbers.insert(number.get<int>());
        for (const json &number : threat["capec"])
            numbers.insert(-number.get<int>()); // two catalogues in one set
    }
    const json &library = file("threats");
    QCOMPARE(numbers.size(), qsizetype(library["weaknesses"].size() + library["patterns"].size()));
    QCOMPARE(groups.size(), qsizetype(library["groups"].size()));
}

void TestCybersecurity::clocksReferToWhatExists()
{
    const json &pack = file("clocks");
    const QStringList starts = column(pack["starts"], "id");
    const QStringList regimes = column(pack["regimes"], "id");
    QSet<QString> used;
    for (const json &clock : pack["clocks"]) {
        const QString id = text(clock, "id");
        QVERIFY2(starts.contains(text(clock, "start")), qPrintable(id));
        QVERIFY2(regimes.contains(text(clock, "regime")), qPrintable(id));
        used << text(clock, "start") << text(clock, "regime");
        if (clock.contains("before"))
            QVERIFY2(starts.contains(text(clock, "before")), qPrintable(id));
    }
    QCOMPARE(used.size(), starts.size() + regimes.size());
}

void TestCybersecurity::clocksSayWhatTheArticlesSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("length"); // 0: the article names none
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("urgency");
    const auto clock = [](const char *id, const char *article, const char *start, int length, const char *unit,
                          const char *urgency) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(article) << QString::fromLatin1(start)
                          << length << QString::fromLatin1(unit) << QString::fromLatin1(urgency);
    };
    clock("serious-incident", "87(3) 82(3)", "aware-incident", 15, "days", "immediately");
    clock("public-health-threat", "87(4) 82(4)", "aware-threat", 2, "days", "immediately");
    clock("death-or-deterioration", "87(5) 82(5)", "aware-serious-incident", 10, "days", "immediately");
    clock("fsca-report", "87(8) 82(8)", "fsca-decided", 0, "", "without-undue-delay");
    clock("final-report", "89(5) 84(5)", "incident-reported", 0, "", "none");
    clock("field-safety-notice", "89(8) 84(8)", "fsca-taken", 0, "", "without-delay");
    clock("trend", "88(1) 83(1)", "trend-found", 0, "", "none");
    clock("nis2-early-warning", "NIS 2 23(4)(a)", "aware-significant-incident", 24, "hours", "without-undue-delay");
    clock("nis2-notification", "NIS 2 23(4)(b)", "aware-significant-incident", 72, "hours", "without-undue-delay");
    clock("nis2-final", "NIS 2 23(4)(d)", "notification-submitted", 1, "months", "none");
    clock("nis2-progress", "NIS 2 23(4)(e)", "notification-submitted", 1, "months", "none");
    clock("nis2-final-after-handling", "NIS 2 23(4)(e)", "incident-handled", 1, "months", "none");
    clock("gdpr-authority", "GDPR 33(1)", "controller-aware", 72, "hours", "without-undue-delay");
    clock("gdpr-processor", "GDPR 33(2)", "processor-aware", 0, "", "without-undue-delay");
    clock("gdpr-persons", "GDPR 34(1)", "high-risk-found", 0, "", "without-undue-delay");
}

void TestCybersecurity::clocksSayWhatTheArticlesSay()
{
    QFETCH(const QString, id);
    const json &rows = file("clocks")["clocks"];
    const auto it = std::ranges::find_if(rows, [&](const json &row) { return text(row, "id") == id; });
    QVERIFY(it != rows.end());
    const bool isDeviceLaw = it->contains("mdr");
    QTEST(isDeviceLaw ? text(*it, "mdr") + u' ' + text(*it, "ivdr") : text(*it, "source"), "article");
    QTEST(text(*it, "start"), "start");
    QTEST((*it)["length"].is_null() ? 0 : (*it)["length"].get<int>(), "length");
    QTEST(text(*it, "unit"), "unit");
    QTEST(text(*it, "urgency"), "urgency");
    // only two of the three periods of Article 87 begin their "immediately" with a finding on causality
    QCOMPARE(it->contains("urgency_from"), id == u"serious-incident"_s || id == u"death-or-deterioration"_s);
    QCOMPARE(text(*it, "counted_from") == u"date"_s, id == u"death-or-deterioration"_s);
}

void TestCybersecurity::uncertainLawIsMarked()
{
    static const QStringList uncertain{u"fsca-report"_s, u"final-report"_s, u"field-safety-notice"_s};
    for (const json &clock : file("clocks")["clocks"]) {
        const QString id = text(clock, "id");
        const QString regime = text(clock, "regime");
        const bool isNational = regime == u"nis-2"_s; // a directive binds through the law of the Member State
        const bool isNew = regime == u"cra"_s || regime == u"ai-act"_s;
        QCOMPARE(text(clock, "state_of_law") == u"verify"_s, isNational || isNew || uncertain.contains(id));
    }
}

void TestCybersecurity::documentsHaveTheirPlaces()
{
    const json &documents = file("documents")["documents"];
    QCOMPARE(documents.size(), 12U);
    QSet<QString> places;
    for (const json &document : documents) {
        const QStringList own = column(document["mdr"], "id") + column(document["ivdr"], "id");
        QVERIFY2(!hasDuplicates(own), qPrintable(text(document, "id")));
        for (const QString &place : own) {
            const auto found = m_catalog.find(place);
            QVERIFY2(found && found->requirement().answerable, qPrintable(text(document, "id") + u": "_s + place));
            places.insert(place);
        }
    }
    for (const char *place :
         {"mdr:II:1.1(d)", "mdr:II:1.1(j)", "mdr:II:2 indent 2", "mdr:II:3(a)", "mdr:II:4(d)", "mdr:II:5(a)",
          "mdr:II:5(b)", "mdr:II:6.1(b) indent 4", "mdr:II:6.2(g)", "mdr:III:1.1", "ivdr:II:1.1(d)",
          "ivdr:II:1.1(k)", "ivdr:II:2(b)", "ivdr:II:3.1(b)", "ivdr:II:3.1(c)", "ivdr:II:3.1(d)", "ivdr:II:4(d)",
          "ivdr:II:5(a)", "ivdr:II:5(b)", "ivdr:II:6.4", "ivdr:II:6.5(d)", "ivdr:III:1"})
        QVERIFY2(places.contains(QString::fromLatin1(place)), place);
}

void TestCybersecurity::documentsDrawOnData()
{
    const QStringList data = column(file("documents")["data"], "id");
    QSet<QString> used;
    for (const json &document : file("documents")["documents"]) {
        QSet<QString> ofSections;
        for (const json &section : document["sections"]) {
            for (const QString &item : texts(section, "data"))
                ofSections.insert(item);
        }
        const QStringList own = texts(document, "data");
        QCOMPARE(QSet<QString>(own.cbegin(), own.cend()), ofSections);
        QVERIFY2(!isWithout(own, data), qPrintable(text(document, "id")));
        used.unite(ofSections);
    }
    QCOMPARE(used.size(), data.size());
}

void TestCybersecurity::textsAreOurOwn()
{
    constexpr qsizetype kLongestRun = 8;
    const QSet<QString> official = testsupport::officialRuns(kLongestRun);
    if (official.isEmpty())
        qInfo("no shared data: the texts are not compared with the official ones");
    for (const QString &name : kFiles) {
        for (const QString &sentence : proseIn(m_files[name])) {
            const QSet<QString> copied = testsupport::runsOf(sentence, kLongestRun) & official;
            QVERIFY2(copied.isEmpty(), qPrintable(name + u": "_s + copied.values().join(u" / "_s)));
        }
    }
}

void TestCybersecurity::nothingIsLoadedYet()
{
    for (const QString &name : kFiles)
        QVERIFY(!QFile::exists(u":/templates/cybersecurity/%1.json"_s.arg(name)));
}

QTEST_GUILESS_MAIN(TestCybersecurity)
#include "tst_cybersecurity.moc"
