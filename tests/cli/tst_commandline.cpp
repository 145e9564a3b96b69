// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::CommandLine;

namespace
{

const QString kProject = u"p.gesper"_s;

void makeProject(const CommandLine &cli, const QString &regulation = u"mdr"_s)
{
    VERIFY_EXIT(cli.run({u"new"_s, kProject, u"--regulation"_s, regulation, u"--device"_s, u"Alpha"_s}), 0);
}

QJsonObject answerTo(const CommandLine &cli, const QString &ref)
{
    for (const QJsonValue &answer : cli.run({u"answers"_s, kProject, u"--format"_s, u"json"_s}).array()) {
        if (answer[u"ref"_s] == ref)
            return answer.toObject();
    }
    return {};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirementsAreListedAsPrinted();
    void fromEmptyToPdf_data();
    void fromEmptyToPdf();
    void devicesAndTraits();
    void citationsByNumberRevisionAndId();
    void numbersAreNotMixedUp();
    void folderThatHoldsTheProject();
    void sectionsAreWrittenAndShown();
    void checkSaysNoUntilAllIsThere();
    void newFromAnotherProject();
    void historyAndVerify();
    void restoresFromTheHistory();
    void setsTheStateOfARevision();
    void exportIsTheSameTwiceInTwoProcesses();
};

void TestCommandLine::requirementsAreListedAsPrinted()
{
    const CommandLine cli;
    const auto result = cli.run({u"requirements"_s, u"--pack"_s, u"mdr-annex-i"_s, u"--format"_s, u"json"_s});
    VERIFY_EXIT(result, 0);
    const QJsonArray rows = result.array();
    QCOMPARE(rows.size(), 247);
    QCOMPARE(rows.at(0)[u"ref"_s].toString(), u"ANNEX I"_s);
    const auto indent = std::ranges::find_if(rows, [](const auto &row) { return row[u"ref"_s] == "10.4.1 indent 1"_L1; });
    QVERIFY(indent != rows.end());
    QCOMPARE((*indent)[u"parent"_s].toString(), u"10.4.1"_s);
    QCOMPARE((*indent)[u"kind"_s].toString(), u"indent"_s);
    QCOMPARE((*indent)[u"id"_s].toString(), u"mdr:I:10.4.1 indent 1"_s);
    const QStringList members = rows.at(5).toObject().keys();
    for (const QString &member : {u"id"_s, u"ref"_s, u"parent"_s, u"kind"_s, u"answerable"_s, u"title"_s, u"summary"_s, u"tags"_s})
        QVERIFY2(members.contains(member), qPrintable(member));
    QVERIFY(!members.contains(u"advice"_s));
    const auto full = cli.run({u"requirements"_s, u"--pack"_s, u"mdr-annex-i"_s, u"--full"_s, u"--format"_s, u"json"_s});
    QVERIFY(!full.array().at(5)[u"advice"_s][u"think_of"_s].toArray().isEmpty());
    QVERIFY(cli.run({u"requirements"_s, u"--pack"_s, u"mdr-annex-i"_s, u"--full"_s}).out.contains("Think of: "_L1));
    VERIFY_EXIT(cli.run({u"packs"_s, u"--format"_s, u"json"_s}), 0);
    QCOMPARE(cli.run({u"packs"_s, u"--format"_s, u"json"_s}).array().size(), 6);
}

void TestCommandLine::fromEmptyToPdf_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("document");
    for (const char *regulation : {"mdr", "ivdr"}) {
        for (const char *document : {"gspr-checklist", "annex-ii", "annex-iii", "technical-file"})
            QTest::addRow("%s %s", regulation, document) << QString::fromLatin1(regulation) << QString::fromLatin1(document);
    }
}

void TestCommandLine::fromEmptyToPdf()
{
    QFETCH(const QString, regulation);
    QFETCH(const QString, document);
    const CommandLine cli;
    makeProject(cli, regulation);
    cli.writePdf(u"report.pdf"_s, 4);
    VERIFY_EXIT(cli.run({u"evidence"_s, u"add"_s, kProject, u"report.pdf"_s, u"--number"_s, u"R-1"_s}), 0);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"1"_s, u"--applies"_s, u"yes"_s, u"--justification"_s, u"always"_s}), 0);
    VERIFY_EXIT(cli.run({u"cite"_s, kProject, u"1"_s, u"R-1"_s, u"--pages"_s, u"2-3"_s}), 0);
    const auto exported = cli.run({u"export"_s, kProject, u"--document"_s, document, u"-o"_s, u"out.pdf"_s, u"--format"_s, u"json"_s});
    VERIFY_EXIT(exported, 0);
    QVERIFY(exported.object()[u"pages"_s].toInt() > 2);
    QVERIFY(cli.read(u"out.pdf"_s).startsWith("%PDF-"));
}

void TestCommandLine::devicesAndTraits()
{
    const CommandLine cli;
    makeProject(cli);
    VERIFY_EXIT(cli.run({u"device"_s, kProject, u"--add"_s, u"--name"_s, u"Beta"_s, u"--set"_s, u"class=IIb"_s}), 0);
    VERIFY_EXIT(cli.run({u"device"_s, kProject, u"--name"_s, u"beta"_s, u"--set"_s, u"intended-purpose=To heal"_s,
                         u"--set"_s, u"manufacturer.name=Maker"_s, u"--trait"_s, u"sterile=no"_s}), 0);
    const QJsonArray devices = cli.run({u"device"_s, kProject, u"--format"_s, u"json"_s}).array();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices.at(1)[u"intended_purpose"_s].toString(), u"To heal"_s);
    QCOMPARE(devices.at(1)[u"traits"_s][u"sterile"_s].toString(), u"no"_s);
    QCOMPARE(devices.at(0)[u"traits"_s][u"sterile"_s].toString(), u"unknown"_s);
    QVERIFY(devices.at(0)[u"traits"_s].toObject().size() >= 40);
    QCOMPARE(devices.at(0)[u"emdn"_s], QJsonValue(QString()));
    QCOMPARE(cli.run({u"device"_s, kProject, u"--name"_s, u"BETA"_s, u"--format"_s, u"json"_s}).array().size(), 1);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"11.4"_s, u"--device"_s, u"Alpha"_s, u"--applies"_s, u"yes"_s}), 0);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"11.4"_s, u"--device"_s, u"Beta"_s, u"--applies"_s, u"no"_s,
                         u"--justification"_s, u"not sterile"_s}), 0);
    qsizetype rows = 0;
    for (const QJsonValue &answer : cli.run({u"answers"_s, kProject, u"--format"_s, u"json"_s}).array())
        rows += answer[u"ref"_s] == "11.4"_L1 ? 1 : 0;
    QCOMPARE(rows, 2);
    QCOMPARE(cli.run({u"info"_s, kProject, u"--format"_s, u"json"_s}).object()[u"manufacturer"_s].toString(), u"Maker"_s);
}

void TestCommandLine::citationsByNumberRevisionAndId()
{
    const CommandLine cli;
    makeProject(cli);
    cli.write(u"1.txt"_s, "one");
    cli.write(u"2.txt"_s, "two");
    VERIFY_EXIT(cli.run({u"evidence"_s, u"add"_s, kProject, u"1.txt"_s, u"--number"_s, u"D"_s, u"--state"_s, u"approved"_s}), 0);
    VERIFY_EXIT(cli.run({u"evidence"_s, u"add"_s, kProject, u"2.txt"_s, u"--number"_s, u"D"_s, u"--revision"_s, u"2"_s}), 0);
    const auto byNumber = cli.run({u"cite"_s, kProject, u"1"_s, u"D"_s, u"--section"_s, u"x"_s});
    VERIFY_EXIT(byNumber, 0);
    QVERIFY2(byNumber.err.contains(u"D revision 1"_s), qPrintable(byNumber.err));
    VERIFY_EXIT(cli.run({u"cite"_s, kProject, u"2"_s, u"D@2"_s, u"--section"_s, u"x"_s}), 0);
    const QJsonArray list = cli.run({u"evidence"_s, u"list"_s, kProject, u"--format"_s, u"json"_s}).array();
    QCOMPARE(list.size(), 2);
    const QString id = QString::number(list.at(0)[u"id"_s].toInteger());
    VERIFY_EXIT(cli.run({u"cite"_s, kProject, u"6"_s, id, u"--section"_s, u"x"_s}), 0);
    QCOMPARE(answerTo(cli, u"2"_s)[u"citations"_s].toArray().first()[u"revision"_s].toString(), u"2"_s);
    QCOMPARE(answerTo(cli, u"6"_s)[u"citations"_s].toArray().first()[u"revision"_s].toString(), u"1"_s);
    VERIFY_EXIT(cli.run({u"evidence"_s, u"extract"_s, kProject, u"D@2"_s, u"-o"_s, u"out.txt"_s}), 0);
    QCOMPARE(cli.read(u"out.txt"_s), QByteArray("two"));
}

void TestCommandLine::numbersAreNotMixedUp()
{
    const CommandLine cli;
    makeProject(cli);
    cli.write(u"1.txt"_s, "one");
    const auto add = [&](const QStringList &more) {
        return cli.run(QStringList{u"evidence"_s, u"add"_s, kProject, u"1.txt"_s} + more);
    };
    VERIFY_EXIT(add({u"--number"_s, u"TR-1.2"_s}), 0);
    VERIFY_EXIT(add({u"--number"_s, u"A@B"_s, u"--revision"_s, u"R@2"_s}), 0);
    VERIFY_EXIT(add({}), 0);
    VERIFY_EXIT(cli.run({u"cite"_s, kProject, u"1"_s, u"TR-1"_s}), 2); // another document
    VERIFY_EXIT(cli.run({u"cite"_s, kProject, u"1"_s, u"1"_s}), 0);    // 1.txt has no number but its name
    const auto both = cli.run({u"cite"_s, kProject, u"2"_s, u"A@B@R@2"_s});
    VERIFY_EXIT(both, 0);
    QVERIFY(both.out.contains(u"A@B revision R@2"_s));
}

void TestCommandLine::folderThatHoldsTheProject()
{
    const CommandLine cli;
    makeProject(cli);
    cli.write(u"1.txt"_s, "one");
    const auto added = cli.run({u"evidence"_s, u"add"_s, kProject, u"."_s});
    VERIFY_EXIT(added, 0);
    QVERIFY(added.err.contains(u"Left out"_s));
    QCOMPARE(cli.run({u"evidence"_s, u"list"_s, kProject, u"--format"_s, u"json"_s}).array().size(), 1);
}

void TestCommandLine::sectionsAreWrittenAndShown()
{
    const CommandLine cli;
    makeProject(cli);
    const auto empty = cli.run({u"section"_s, kProject, u"1.1(a)"_s, u"--format"_s, u"json"_s});
    VERIFY_EXIT(empty, 0);
    QVERIFY(empty.object()[u"starting_template"_s].toBool());
    QVERIFY(empty.object()[u"text"_s].toString().contains(u"{{ device.name }}"_s));
    cli.write(u"t.md"_s, "# Überschrift\n\ntext");
    VERIFY_EXIT(cli.run({u"section"_s, kProject, u"1.1(a)"_s, u"--text-file"_s, u"t.md"_s, u"--status"_s, u"done"_s}), 0);
    const QJsonObject written = cli.run({u"section"_s, kProject, u"1.1(a)"_s, u"--format"_s, u"json"_s}).object();
    QCOMPARE(written[u"text"_s].toString(), u"# Überschrift\n\ntext"_s);
    QCOMPARE(written[u"status"_s].toString(), u"done"_s);
}

void TestCommandLine::checkSaysNoUntilAllIsThere()
{
    const CommandLine cli;
    makeProject(cli);
    const auto result = cli.run({u"check"_s, kProject});
    VERIFY_EXIT(result, 1);
    QVERIFY(result.out.contains(u" rules over "_s));
    const QJsonArray remarks = cli.run({u"check"_s, kProject, u"--format"_s, u"json"_s}).array();
    QVERIFY(remarks.size() > 200);
    for (const QString &member : {u"rule"_s, u"severity"_s, u"place"_s, u"message"_s, u"advice"_s})
        QVERIFY(remarks.first()[member].isString());
}

void TestCommandLine::newFromAnotherProject()
{
    const CommandLine cli;
    makeProject(cli);
    VERIFY_EXIT(cli.run({u"device"_s, kProject, u"--add"_s, u"--name"_s, u"Beta=2"_s}), 0);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"17.2"_s, u"--applies"_s, u"yes"_s, u"--method"_s, u"Test"_s,
                         u"--status"_s, u"done"_s}),
                0);
    const QByteArray before = cli.read(kProject);
    const QString made = u"n.gesper"_s;
    VERIFY_EXIT(cli.run({u"new"_s, made, u"--from"_s, kProject, u"--regulation"_s, u"ivdr"_s}), 2);
    VERIFY_EXIT(cli.run({u"new"_s, made, u"--from"_s, kProject, u"--device"_s, u"Gamma"_s}), 2);
    VERIFY_EXIT(cli.run({u"new"_s, made, u"--from"_s, kProject, u"--carry"_s, u"Nobody"_s}), 2);
    QVERIFY(cli.read(made).isEmpty());
    const auto result = cli.run({u"new"_s, made, u"--from"_s, kProject, u"--carry"_s, u"Beta=2=Gamma"_s});
    VERIFY_EXIT(result, 0);
    QVERIFY(result.out.contains(u"1 are to be confirmed"_s));
    QCOMPARE(cli.read(kProject), before);
    const auto answers = [&] { return cli.run({u"answers"_s, made, u"--format"_s, u"json"_s}).array(); };
    const auto toConfirm = [&] {
        QStringList refs;
        for (const QJsonValue &answer : answers()) {
            if (!answer[u"to_confirm"_s].toString().isEmpty())
                refs.append(answer[u"ref"_s].toString());
        }
        return refs;
    };
    QCOMPARE(toConfirm(), QStringList{u"17.2"_s});
    QVERIFY(cli.run({u"answers"_s, made}).out.contains("[to confirm]"_L1));
    QVERIFY(cli.run({u"check"_s, made}).out.contains("answer-to-confirm"_L1)
            || cli.run({u"check"_s, made}).out.contains("must be confirmed"_L1));
    VERIFY_EXIT(cli.run({u"answer"_s, made, u"17.2"_s, u"--confirm"_s, u"--applies"_s, u"no"_s}), 2);
    VERIFY_EXIT(cli.run({u"answer"_s, made, u"17.1"_s, u"--confirm"_s}), 2);
    VERIFY_EXIT(cli.run({u"answer"_s, made, u"17.2"_s, u"--confirm"_s}), 0);
    QCOMPARE(toConfirm(), QStringList());
    VERIFY_EXIT(cli.run({u"verify"_s, made}), 0);
}

void TestCommandLine::historyAndVerify()
{
    const CommandLine cli;
    makeProject(cli);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"1"_s, u"--applies"_s, u"yes"_s}), 0);
    const QJsonArray entries = cli.run({u"history"_s, kProject, u"--format"_s, u"json"_s}).array();
    QVERIFY(entries.size() >= 3);
    QVERIFY(entries.last()[u"action"_s].toString().contains(u"Answer 1"_s));
    VERIFY_EXIT(cli.run({u"history"_s, kProject, u"--verify"_s}), 0);
    VERIFY_EXIT(cli.run({u"verify"_s, kProject}), 0);
}

void TestCommandLine::restoresFromTheHistory()
{
    const CommandLine cli;
    makeProject(cli);
    for (const QString &reason : {u"first"_s, u"second"_s})
        VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"17.2"_s, u"--applies"_s, u"no"_s, u"--justification"_s, reason}), 0);
    const auto last = [&cli](const QString &kind) {
        QString serial;
        for (const QJsonValue &entry : cli.run({u"history"_s, kProject, u"--format"_s, u"json"_s}).array()) {
            if (entry[u"kind"_s] == kind)
                serial = QString::number(entry[u"serial"_s].toInteger());
        }
        return serial;
    };
    const QString second = last(u"answer"_s);
    VERIFY_EXIT(cli.run({u"restore"_s, kProject, second, u"--field"_s, u"justification"_s}), 0);
    QCOMPARE(answerTo(cli, u"17.2"_s)[u"justification"_s].toString(), u"first"_s);
    VERIFY_EXIT(cli.run({u"restore"_s, kProject, second, u"--after"_s}), 0);
    QCOMPARE(answerTo(cli, u"17.2"_s)[u"justification"_s].toString(), u"second"_s);
    const auto again = cli.run({u"restore"_s, kProject, second, u"--after"_s});
    VERIFY_EXIT(again, 0);
    QVERIFY(again.out.contains("nothing was changed"_L1));
    VERIFY_EXIT(cli.run({u"restore"_s, kProject, second, u"--field"_s, u"colour"_s}), 2);
    VERIFY_EXIT(cli.run({u"restore"_s, kProject, u"4711"_s}), 2);
    VERIFY_EXIT(cli.run({u"restore"_s, kProject, u"0"_s}), 2);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"17.2"_s, u"--clear"_s}), 0);
    VERIFY_EXIT(cli.run({u"restore"_s, kProject, last(u"answer"_s)}), 0); // the row that was removed
    QCOMPARE(answerTo(cli, u"17.2"_s)[u"justification"_s].toString(), u"second"_s);
    VERIFY_EXIT(cli.run({u"history"_s, kProject, u"--verify"_s}), 0);
}

void TestCommandLine::setsTheStateOfARevision()
{
    const CommandLine cli;
    makeProject(cli);
    const auto add = [&cli](const QString &revision, const QString &date) {
        return cli.run({u"evidence"_s, u"add"_s, kProject, u"--number"_s, u"VV-1"_s, u"--revision"_s, revision,
                        u"--date"_s, date, u"--kept-at"_s, u"the vault"_s, u"--not-enclosed-because"_s, u"size"_s});
    };
    VERIFY_EXIT(add(u"1"_s, u"2025-01-01"_s), 0);
    VERIFY_EXIT(add(u"2"_s, u"2026-01-01"_s), 0);
    const auto set = [&cli](const QString &which, const QString &state) {
        return cli.run({u"evidence"_s, u"state"_s, kProject, which, state, u"--approved-by"_s, u"Anna"_s,
                        u"--approved-on"_s, u"2026-02-01"_s});
    };
    VERIFY_EXIT(set(u"VV-1@1"_s, u"approved"_s), 0);
    const auto second = set(u"VV-1@2"_s, u"approved"_s);
    VERIFY_EXIT(second, 0);
    QVERIFY2(second.out.contains("superseded now"_L1), qPrintable(second.out));
    const auto states = [&cli] {
        QStringList all;
        for (const QJsonValue &row : cli.run({u"evidence"_s, u"list"_s, kProject, u"--format"_s, u"json"_s}).array())
            all.append(row[u"state"_s].toString());
        return all;
    };
    QCOMPARE(states(), (QStringList{u"superseded"_s, u"approved"_s}));
    VERIFY_EXIT(set(u"VV-1@2"_s, u"perfect"_s), 2);
    VERIFY_EXIT(set(u"VV-9"_s, u"draft"_s), 2);
    QCOMPARE(states(), (QStringList{u"superseded"_s, u"approved"_s}));
}

void TestCommandLine::exportIsTheSameTwiceInTwoProcesses()
{
    const CommandLine cli;
    makeProject(cli);
    cli.writePdf(u"report.pdf"_s, 3);
    VERIFY_EXIT(cli.run({u"evidence"_s, u"add"_s, kProject, u"report.pdf"_s, u"--number"_s, u"R-\u03B1"_s}), 0);
    VERIFY_EXIT(cli.run({u"answer"_s, kProject, u"1"_s, u"--applies"_s, u"yes"_s, u"--justification"_s,
                         u"Latin, \u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC, \u05E2\u05D1\u05E8\u05D9\u05EA, \u4E2D\u6587"_s}), 0);
    VERIFY_EXIT(cli.run({u"cite"_s, kProject, u"1"_s, u"R-\u03B1"_s, u"--pages"_s, u"2"_s}), 0);
    const QStringList base{u"export"_s, kProject, u"--document"_s, u"technical-file"_s, u"--clock"_s, u"2026-03-01T09:00:00Z"_s, u"-o"_s};
    QStringList withoutZone = base;
    withoutZone[withoutZone.indexOf(u"2026-03-01T09:00:00Z"_s)] = u"2026-03-01T09:00:00"_s;
    VERIFY_EXIT(cli.run(withoutZone + QStringList{u"c.pdf"_s}, {u"TZ=America/New_York"_s}), 0);
    VERIFY_EXIT(cli.run(base + QStringList{u"a.pdf"_s}, {u"QT_HASH_SEED=1"_s, u"TZ=UTC"_s}), 0);
    QVERIFY(cli.read(u"a.pdf"_s) == cli.read(u"c.pdf"_s));
    VERIFY_EXIT(cli.run(base + QStringList{u"b.pdf"_s}, {u"QT_HASH_SEED=77"_s, u"TZ=Asia/Tokyo"_s, u"LC_ALL=tr_TR.UTF-8"_s}), 0);
    QVERIFY(cli.read(u"a.pdf"_s) == cli.read(u"b.pdf"_s));
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
