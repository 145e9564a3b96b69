// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::CommandLine;

/// Every wrong word gets one clear sentence and the right exit code, and the project stays as it was.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneSentenceAndAnExitCode_data();
    void oneSentenceAndAnExitCode();
    void megabyteOfTextIsStored();
    void bytesThatAreNoTextAreRefused();
    void listsHoldNoControlCharacters();
    void limitsOfTheSystemGetASentence_data();
    void limitsOfTheSystemGetASentence();
    void otherLocalesSayNothingMore();

private:
    CommandLine m_cli;
    QByteArray m_project;
};

void TestBadInput::initTestCase()
{
    VERIFY_EXIT(m_cli.run({u"new"_s, u"p.gesper"_s, u"--regulation"_s, u"mdr"_s, u"--device"_s, u"Alpha"_s}), 0);
    m_cli.writePdf(u"r.pdf"_s, 3);
    VERIFY_EXIT(m_cli.run({u"evidence"_s, u"add"_s, u"p.gesper"_s, u"r.pdf"_s, u"--number"_s, u"R"_s}), 0);
    VERIFY_EXIT(m_cli.run({u"new"_s, u"other.gesper"_s, u"--regulation"_s, u"ivdr"_s, u"--device"_s, u"B"_s}), 0);
    m_cli.write(u"garbage.gesper"_s, "this is no project");
    m_cli.write(u"empty.gesper"_s, "");
    m_cli.write(u"latin1.md"_s, "Pr\xfc" "fung");
    m_project = m_cli.read(u"p.gesper"_s);
    QVERIFY(m_project.size() > 1000);
}

void TestBadInput::oneSentenceAndAnExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, int code) {
        QTest::newRow(name) << arguments << code;
    };
    const QString p = u"p.gesper"_s;
    row("no command", {}, 2);
    row("unknown command", {u"fly"_s}, 2);
    row("unknown option", {u"info"_s, p, u"--fast"_s}, 2);
    row("new without device", {u"new"_s, u"n.gesper"_s, u"--regulation"_s, u"mdr"_s}, 2);
    row("new with unknown regulation", {u"new"_s, u"n.gesper"_s, u"--regulation"_s, u"fda"_s, u"--device"_s, u"A"_s}, 2);
    row("new over a file", {u"new"_s, p, u"--regulation"_s, u"mdr"_s, u"--device"_s, u"A"_s}, 2);
    row("new in no folder", {u"new"_s, u"no/such/n.gesper"_s, u"--regulation"_s, u"mdr"_s, u"--device"_s, u"A"_s}, 4);
    row("new with unknown field", {u"new"_s, u"n.gesper"_s, u"--regulation"_s, u"mdr"_s, u"--device"_s, u"A"_s, u"--set"_s, u"colour=red"_s}, 2);
    row("missing project", {u"info"_s, u"none.gesper"_s}, 2);
    row("garbage", {u"info"_s, u"garbage.gesper"_s}, 3);
    row("empty", {u"info"_s, u"empty.gesper"_s}, 3);
    row("folder", {u"info"_s, u"."_s}, 3);
    row("device file", {u"info"_s, u"/dev/zero"_s}, 3);
    row("unknown ref", {u"answer"_s, p, u"99.9"_s, u"--applies"_s, u"yes"_s}, 2);
    row("heading", {u"answer"_s, p, u"10.4.3"_s, u"--applies"_s, u"yes"_s}, 2);
    row("bad applicability", {u"answer"_s, p, u"1"_s, u"--applies"_s, u"maybe"_s}, 2);
    row("verdict without name", {u"answer"_s, p, u"1"_s, u"--verdict"_s, u"shown"_s}, 2);
    row("unknown device", {u"answer"_s, p, u"1"_s, u"--device"_s, u"Omega"_s, u"--applies"_s, u"yes"_s}, 2);
    row("bad date", {u"answer"_s, p, u"1"_s, u"--due"_s, u"31.12.2026"_s}, 2);
    row("unknown pack", {u"requirements"_s, u"--pack"_s, u"x"_s}, 2);
    row("other regulation", {u"answer"_s, p, u"ivdr:I:1"_s, u"--applies"_s, u"yes"_s}, 2);
    row("missing evidence file", {u"evidence"_s, u"add"_s, p, u"none.pdf"_s}, 2);
    row("evidence without file", {u"evidence"_s, u"add"_s, p}, 2);
    row("same revision, other bytes", {u"evidence"_s, u"add"_s, p, u"latin1.md"_s, u"--number"_s, u"R"_s}, 3);
    row("bad evidence date", {u"evidence"_s, u"add"_s, p, u"r.pdf"_s, u"--number"_s, u"X"_s, u"--date"_s, u"today"_s}, 2);
    row("bad state", {u"evidence"_s, u"add"_s, p, u"r.pdf"_s, u"--number"_s, u"X"_s, u"--state"_s, u"fine"_s}, 2);
    row("unknown evidence", {u"cite"_s, p, u"1"_s, u"NONE"_s}, 2);
    row("pages that do not exist", {u"cite"_s, p, u"1"_s, u"R"_s, u"--pages"_s, u"4"_s}, 2);
    row("pages that are none", {u"cite"_s, p, u"1"_s, u"R"_s, u"--pages"_s, u"iv"_s}, 2);
    row("ambiguous ref", {u"cite"_s, p, u"1.1(a)"_s, u"R"_s}, 2);
    row("section that is a requirement", {u"section"_s, p, u"mdr:I:1"_s, u"--status"_s, u"done"_s}, 2);
    row("text that is not UTF-8", {u"section"_s, p, u"1.1(a)"_s, u"--text-file"_s, u"latin1.md"_s}, 3);
    row("missing text file", {u"section"_s, p, u"1.1(a)"_s, u"--text-file"_s, u"none.md"_s}, 2);
    row("unknown trait", {u"device"_s, p, u"--trait"_s, u"magic=yes"_s}, 2);
    row("unknown document", {u"export"_s, p, u"--document"_s, u"novel"_s, u"-o"_s, u"o.pdf"_s}, 2);
    row("export to a folder", {u"export"_s, p, u"--document"_s, u"annex-iii"_s, u"-o"_s, u"."_s}, 4);
    row("export to nowhere", {u"export"_s, p, u"--document"_s, u"annex-iii"_s, u"-o"_s, u"no/such/o.pdf"_s}, 4);
    row("final of an unfinished project", {u"export"_s, p, u"--document"_s, u"annex-iii"_s, u"--final"_s, u"-o"_s, u"o.pdf"_s}, 3);
    row("draft and final", {u"export"_s, p, u"--document"_s, u"annex-iii"_s, u"--final"_s, u"--draft"_s, u"-o"_s, u"o.pdf"_s}, 2);
    row("bad clock", {u"export"_s, p, u"--document"_s, u"annex-iii"_s, u"--clock"_s, u"noon"_s, u"-o"_s, u"o.pdf"_s}, 2);
    row("extract to a folder", {u"evidence"_s, u"extract"_s, p, u"R"_s, u"-o"_s, u"."_s}, 4);
    row("extract over the project", {u"evidence"_s, u"extract"_s, p, u"R"_s, u"-o"_s, p}, 2);
    row("extract over another project", {u"evidence"_s, u"extract"_s, p, u"R"_s, u"-o"_s, u"other.gesper"_s}, 2);
    row("extract over the journal", {u"evidence"_s, u"extract"_s, p, u"R"_s, u"-o"_s, p + u"-journal"_s}, 2);
    row("extract to no name", {u"evidence"_s, u"extract"_s, p, u"R"_s, u"-o"_s, QString()}, 2);
    row("export over the project", {u"export"_s, p, u"--document"_s, u"annex-iii"_s, u"-o"_s, u"./p.gesper"_s}, 2);
    row("new with a name too long for a lock", {u"new"_s, QString(248, u'n'), u"--regulation"_s, u"mdr"_s, u"--device"_s, u"A"_s}, 4);
    row("new without a name", {u"new"_s, QString(), u"--regulation"_s, u"mdr"_s, u"--device"_s, u"A"_s}, 2);
    row("project as its own evidence", {u"evidence"_s, u"add"_s, p, p}, 2);
    row("evidence both enclosed and not", {u"evidence"_s, u"add"_s, p, u"r.pdf"_s, u"--number"_s, u"X"_s, u"--kept-at"_s, u"QMS"_s}, 2);
    row("show an unknown device", {u"device"_s, p, u"--name"_s, u"Omega"_s}, 2);
    row("answer that says nothing", {u"answer"_s, p, u"1"_s}, 2);
    row("person without verdict", {u"answer"_s, p, u"1"_s, u"--by"_s, u"Dr A"_s}, 2);
    row("cleared and answered", {u"answer"_s, p, u"1"_s, u"--clear"_s, u"--applies"_s, u"yes"_s}, 2);
    row("date with a time", {u"answer"_s, p, u"1"_s, u"--due"_s, u"2026-12-31T10:00"_s}, 2);
    row("standard without name", {u"answer"_s, p, u"1"_s, u"--standard"_s, u":2019"_s}, 2);
    row("standard used oddly", {u"answer"_s, p, u"1"_s, u"--standard"_s, u"ISO 14971:2019|mostly"_s}, 2);
    row("text twice", {u"answer"_s, p, u"1"_s, u"--note"_s, u"a"_s, u"--note-file"_s, u"latin1.md"_s}, 2);
    row("note that is not UTF-8", {u"answer"_s, p, u"1"_s, u"--note-file"_s, u"latin1.md"_s}, 3);
    row("text file without name", {u"section"_s, p, u"1.1(a)"_s, u"--text-file"_s, QString()}, 2);
    row("example over a file", {u"example"_s, p}, 2);
}

void TestBadInput::oneSentenceAndAnExitCode()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const auto result = m_cli.run(arguments);
    VERIFY_EXIT(result, code);
    QVERIFY(!result.err.trimmed().isEmpty());
    QVERIFY2(!result.err.contains(u"SQL"_s) && !result.err.contains(u"errno"_s), qPrintable(result.err));
    QVERIFY(m_cli.read(u"p.gesper"_s) == m_project);
    QVERIFY(m_cli.read(u"o.pdf"_s).isEmpty());
    QVERIFY(m_cli.read(u"n.gesper"_s).isEmpty());
}

void TestBadInput::megabyteOfTextIsStored()
{
    const QByteArray text = QByteArray("word ").repeated(190'000);
    m_cli.write(u"big.md"_s, text);
    VERIFY_EXIT(m_cli.run({u"section"_s, u"p.gesper"_s, u"1.1(a)"_s, u"--text-file"_s, u"big.md"_s}), 0);
    const auto shown = m_cli.run({u"section"_s, u"p.gesper"_s, u"1.1(a)"_s, u"--format"_s, u"json"_s});
    QCOMPARE(shown.object()[u"text"_s].toString().toUtf8(), text);
    m_cli.write(u"bigger.md"_s, QByteArray(1'100'000, 'x'));
    VERIFY_EXIT(m_cli.run({u"section"_s, u"p.gesper"_s, u"1.1(a)"_s, u"--text-file"_s, u"bigger.md"_s}), 2);
    VERIFY_EXIT(m_cli.run({u"answer"_s, u"p.gesper"_s, u"1"_s, u"--justification-file"_s, u"big.md"_s}), 0);
    const QJsonArray answers = m_cli.run({u"answers"_s, u"p.gesper"_s, u"--format"_s, u"json"_s}).array();
    QCOMPARE(answers.first()[u"justification"_s].toString().toUtf8(), text);
}

void TestBadInput::bytesThatAreNoTextAreRefused()
{
#ifdef Q_OS_UNIX
    const QByteArray before = m_cli.read(u"p.gesper"_s);
    for (const QString &octal : {u"\\377"_s, u"\\355\\240\\200"_s}) {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" answer \"$1\" 1 --note \"$(printf 'A%1')\""_s.arg(octal),
                                   CommandLine::program(), m_cli.file(u"p.gesper"_s)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("UTF-8"));
    }
    QVERIFY(m_cli.read(u"p.gesper"_s) == before);
#endif
}

void TestBadInput::listsHoldNoControlCharacters()
{
    const QString name = u"A\u001b[31m\nB \u202Ex"_s;
    VERIFY_EXIT(m_cli.run({u"new"_s, u"odd.gesper"_s, u"--regulation"_s, u"mdr"_s, u"--device"_s, name}), 0);
    for (const QString &command : {u"info"_s, u"device"_s, u"history"_s, u"check"_s}) {
        const QString out = m_cli.run({command, u"odd.gesper"_s}).out;
        QVERIFY2(!out.contains(QChar(0x1b)) && !out.contains(QChar(0x202e)), qPrintable(command));
    }
    const QJsonArray devices = m_cli.run({u"device"_s, u"odd.gesper"_s, u"--format"_s, u"json"_s}).array();
    QCOMPARE(devices.first()[u"name"_s].toString(), name);
}

void TestBadInput::limitsOfTheSystemGetASentence_data()
{
    QTest::addColumn<QString>("limit");
    QTest::newRow("file size") << u"ulimit -f 200"_s;
    QTest::newRow("memory") << u"ulimit -v 150000"_s;
}

void TestBadInput::limitsOfTheSystemGetASentence()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        QSKIP("the sanitizer needs the memory itself");
    QFETCH(const QString, limit);
    m_cli.write(u"large.bin"_s, QByteArray(3'000'000, 'x'));
    QProcess shell;
    shell.setWorkingDirectory(m_cli.file(u"."_s));
    shell.start(u"/bin/sh"_s, {u"-c"_s, limit + u"; exec \"$0\" evidence add p.gesper large.bin"_s, CommandLine::program()});
    QVERIFY(shell.waitForFinished());
    const QByteArray said = shell.readAllStandardError();
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QVERIFY2(shell.exitCode() == 4, said.constData());
    QVERIFY2(said.startsWith("gesper-cli: "), said.constData());
    VERIFY_EXIT(m_cli.run({u"verify"_s, u"p.gesper"_s}), 0);
#endif
}

void TestBadInput::otherLocalesSayNothingMore()
{
    for (const QString &locale : {u"LC_ALL=C"_s, u"LC_ALL=xx_YY.ISO-8859-9"_s}) {
        const auto result = m_cli.run({u"info"_s, u"p.gesper"_s}, {locale});
        VERIFY_EXIT(result, 0);
        QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    }
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
