// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <catalog/catalog.h>
#include <catalog/packreader.h>
#include <catalog/strictjson.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray kHead = R"({"id":"mdr-annex-i","edition":"1.0.0","regulation":"mdr","annex":"I","title":"T",
"celex":"32017R0745","date_of_law":"2026-01-01","licence":"Apache-2.0","dependencies":[],"notes":[],
"changes":{"since":null,"added":[],"editorial":[],"substantive":[],"renumbered":[],"retired":[]}})";

QByteArray rows(const QByteArray &items)
{
    return R"({"requirements":[)" + items + "]}";
}

QByteArray item(const QByteArray &ref, const QByteArray &parent = "null", const QByteArray &more = {})
{
    return R"({"id":"mdr:I:)" + ref + R"(","ref":")" + ref + R"(","parent":)" + parent
        + R"(,"kind":"numbered","answerable":true,"title":"T","summary":"S","tags":[])" + more + "}";
}

} // namespace

class TestPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_OK(catalog::Catalog::load()); } // makes the schema's resource known
    void refusesBrokenPacks_data();
    void refusesBrokenPacks();
    void jsonIsStrict_data();
    void jsonIsStrict();
    void jsonTestSuite();
};

void TestPackReader::refusesBrokenPacks_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says"); // empty: accepted
    QTest::newRow("sound") << kHead << rows(item("1") + "," + item("1(a)", "\"1\"")) << u""_s;
    QTest::newRow("condition") << kHead << rows(item("1", "null", R"(,"applies_when":{"not":{"trait":"sterile"}})")) << u""_s;
    QTest::newRow("unknown trait") << kHead << rows(item("1", "null", R"(,"applies_when":{"trait":"magic"})")) << u"magic"_s;
    QTest::newRow("twice") << kHead << rows(item("1") + "," + item("1")) << u"twice"_s;
    QTest::newRow("child first") << kHead << rows(item("1(a)", "\"1\"") + "," + item("1")) << u"before its parent"_s;
    QTest::newRow("foreign id") << kHead << rows(QByteArray(item("1")).replace("mdr:I:1", "mdr:II:1")) << u"mdr:II:1"_s;
    QTest::newRow("unknown kind") << kHead << rows(QByteArray(item("1")).replace("numbered", "note")) << u"kind"_s;
    QTest::newRow("extra member") << kHead << rows(item("1", "null", R"(,"secret":1)")) << u"secret"_s;
    QTest::newRow("no rows") << kHead << rows("") << u"requirements"_s;
    QTest::newRow("impossible date") << QByteArray(kHead).replace("2026-01-01", "2026-02-31") << rows(item("1")) << u"date"_s;
    QTest::newRow("not JSON") << kHead << QByteArray("{") << u"JSON"_s;
}

void TestPackReader::refusesBrokenPacks()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : {std::pair(u"pack.json"_s, head), std::pair(u"requirements.json"_s, body)}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const auto pack = catalog::readPack(folder.path(), {{u"sterile"_s, {u"mdr"_s}, u"Q"_s, u"H"_s, u"E"_s}},
                                        catalog::PackCheck::Full);
    QCOMPARE(pack.has_value(), says.isEmpty());
    if (!pack)
        QVERIFY2(pack.error().message.contains(says), qPrintable(pack.error().message));
}

void TestPackReader::jsonIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":{"a":2}})") << true;
    QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})") << false;
    QTest::newRow("duplicate key below") << QByteArray(R"([{"x":{"a":1,"b":2,"a":3}}])") << false;
    QTest::newRow("escaped duplicate") << QByteArray(R"({"a":1,"\u0061":2})") << false;
    QTest::newRow("deep") << QByteArray(QByteArray(200, '[') + QByteArray(200, ']')) << false;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << false;
    QTest::newRow("comment") << QByteArray("[1] // no") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestPackReader::jsonIsStrict()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, accepted);
    QCOMPARE(catalog::parseStrictJson(text, u"test"_s).has_value(), accepted);
}

void TestPackReader::jsonTestSuite()
{
    const QStringList files = testsupport::sharedFiles(u"json"_s, {u".json"_s});
    if (files.isEmpty())
        qInfo("no shared data: the public JSON suite was not tried");
    for (const QString &path : files) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const bool accepted = catalog::parseStrictJson(text, name).has_value();
        if (name.startsWith("n_"_L1))
            QVERIFY2(!accepted, qPrintable(name));
        if (name.startsWith("y_"_L1) && !name.contains("duplicated"_L1))
            QVERIFY2(accepted, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
