// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QCryptographicHash>
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

private:
    CommandLine m_cli;
    QByteArray m_project;
};

void TestBadInput::initTestCase()
{
    VERIFY_EXIT(m_cli.run({u"new"_s, u"p.gesper"_s, u"--regulation"_s, u"mdr"_s, u"--device"_s, u"Alpha"_s}), 0);
    m_cli.writePdf(u"r.pdf"_s, 3);
    VERIFY_EXIT(m_cli.run({u"evidence"_s, u"add"_s, u"p.gesper"_s, u"r.pdf"_s, u"--number"_s, u"R"_s}), 0);
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
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
