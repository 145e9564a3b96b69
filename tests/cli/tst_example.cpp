// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <domain/checker.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::CommandLine;

namespace
{

QSet<QString> ruleIds()
{
    QSet<QString> ids;
    for (const domain::RuleInfo &rule : domain::checkRules())
        ids.insert(rule.id);
    return ids;
}

} // namespace

class TestExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsAnswered();
    void ivdrExampleIsAsComplete();
    void exportsAndLinks();
    void gapsFireEveryRule();
    void ivdrGapsAreFew();
    void killedExportLeavesProjectAndTarget();
    void killedWhileBeingMade();

private:
    CommandLine m_cli;
};

void TestExample::initTestCase()
{
    VERIFY_EXIT(m_cli.run({u"example"_s, u"e.gesper"_s}), 0);
}

void TestExample::everythingIsAnswered()
{
    const QJsonObject info = m_cli.run({u"info"_s, u"e.gesper"_s, u"--format"_s, u"json"_s}).object();
    QCOMPARE(info[u"decided"_s].toInt(), info[u"requirements"_s].toInt());
    QCOMPARE(info[u"with_evidence"_s].toInt(), info[u"requirements"_s].toInt());
    QVERIFY(info[u"documents"_s].toInt() >= 15);
    QVERIFY(info[u"revisions"_s].toInt() >= info[u"documents"_s].toInt() + 1);
    for (const QJsonValue &evidence : m_cli.run({u"evidence"_s, u"list"_s, u"e.gesper"_s, u"--format"_s, u"json"_s}).array()) {
        if (evidence[u"class"_s] == "by-reference"_L1)
            continue;
        QCOMPARE(evidence[u"class"_s].toString(), u"sound"_s);
        QVERIFY2(evidence[u"pages"_s].toInt() >= 2, qPrintable(evidence[u"number"_s].toString()));
    }
    for (const QJsonValue &remark : m_cli.run({u"check"_s, u"e.gesper"_s, u"--format"_s, u"json"_s}).array())
        QVERIFY2(remark[u"severity"_s] != "error"_L1, qPrintable(remark[u"message"_s].toString()));
    VERIFY_EXIT(m_cli.run({u"verify"_s, u"e.gesper"_s}), 0);
}

void TestExample::ivdrExampleIsAsComplete()
{
    VERIFY_EXIT(m_cli.run({u"example"_s, u"i.gesper"_s, u"--regulation"_s, u"ivdr"_s}), 0);
    const QJsonObject info = m_cli.run({u"info"_s, u"i.gesper"_s, u"--format"_s, u"json"_s}).object();
    QCOMPARE(info[u"decided"_s].toInt(), info[u"requirements"_s].toInt());
    QVERIFY(info[u"documents"_s].toInt() >= 15);
    QSet<QString> classes;
    for (const QJsonValue &device : m_cli.run({u"device"_s, u"i.gesper"_s, u"--format"_s, u"json"_s}).array())
        classes.insert(device[u"class"_s].toString());
    QCOMPARE(classes, (QSet<QString>{u"A"_s, u"B"_s}));
    for (const QJsonValue &remark : m_cli.run({u"check"_s, u"i.gesper"_s, u"--format"_s, u"json"_s}).array())
        QVERIFY2(remark[u"severity"_s] == "note"_L1, qPrintable(remark[u"message"_s].toString()));
    VERIFY_EXIT(m_cli.run({u"export"_s, u"i.gesper"_s, u"--document"_s, u"technical-file"_s, u"-o"_s, u"i.pdf"_s, u"--final"_s}), 0);
    VERIFY_EXIT(m_cli.run({u"example"_s, u"j.gesper"_s, u"--regulation"_s, u"iso"_s}), 2);
}

void TestExample::exportsAndLinks()
{
    const auto exported = m_cli.run({u"export"_s, u"e.gesper"_s, u"--document"_s, u"technical-file"_s, u"-o"_s, u"t.pdf"_s,
                                     u"--final"_s, u"--format"_s, u"json"_s});
    VERIFY_EXIT(exported, 0);
    QVERIFY(exported.object()[u"citations"_s].toInt() > 300);
    QVERIFY(exported.object()[u"pages"_s].toInt() > 100);
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--check"_s, m_cli.file(u"t.pdf"_s)});
    if (!qpdf.waitForStarted()) {
        qInfo("qpdf is not installed: the structure was not checked by it");
        return;
    }
    QVERIFY(qpdf.waitForFinished(60'000));
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAll().constData());
}

void TestExample::gapsFireEveryRule()
{
    VERIFY_EXIT(m_cli.run({u"example"_s, u"g.gesper"_s, u"--with-gaps"_s}), 0);
    const auto result = m_cli.run({u"check"_s, u"g.gesper"_s, u"--format"_s, u"json"_s});
    VERIFY_EXIT(result, 1);
    QSet<QString> fired;
    for (const QJsonValue &remark : result.array())
        fired.insert(remark[u"rule"_s].toString());
    QHash<QString, QStringList> rulesAt; // by clause
    for (const QJsonValue &remark : result.array()) {
        if (remark[u"severity"_s] == "warning"_L1)
            rulesAt[remark[u"clause"_s].toString()].append(remark[u"rule"_s].toString());
    }
    const QStringList turned{u"applies-contradicts-trait"_s}; // one row, one gap
    QVERIFY(std::ranges::contains(std::as_const(rulesAt), turned));
    QSet<QString> silent = ruleIds() - fired;
    silent.remove(u"no-device"_s);       // a project keeps at least one device
    silent.remove(u"citation-broken"_s); // the project file refuses such a reference
    QVERIFY2(silent.isEmpty(), qPrintable(silent.values().join(u", "_s)));
}

void TestExample::ivdrGapsAreFew()
{
    VERIFY_EXIT(m_cli.run({u"example"_s, u"h.gesper"_s, u"--regulation"_s, u"ivdr"_s, u"--with-gaps"_s}), 0);
    const QJsonArray remarks = m_cli.run({u"check"_s, u"h.gesper"_s, u"--format"_s, u"json"_s}).array();
    QSet<QString> fired;
    qsizetype undecided = 0;
    for (const QJsonValue &remark : remarks) {
        fired.insert(remark[u"rule"_s].toString());
        undecided += remark[u"rule"_s] == "undecided"_L1 ? 1 : 0;
    }
    QVERIFY2(undecided == 1, qPrintable(QString::number(undecided)));
    const QSet<QString> silent = ruleIds() - fired - QSet<QString>{u"no-device"_s, u"citation-broken"_s};
    QVERIFY2(silent.isEmpty(), qPrintable(silent.values().join(u", "_s)));
}

void TestExample::killedExportLeavesProjectAndTarget()
{
    m_cli.write(u"old.pdf"_s, "old");
    const QByteArray before = m_cli.read(u"e.gesper"_s);
    for (int i = 0; i < 12; ++i) {
        QProcess process;
        process.setWorkingDirectory(m_cli.file(u"."_s));
        process.start(CommandLine::program(), {u"export"_s, u"e.gesper"_s, u"--document"_s, u"technical-file"_s, u"-o"_s, u"old.pdf"_s});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(int(QRandomGenerator::global()->bounded(50, 1500)));
        process.kill();
        process.waitForFinished();
        const QByteArray target = m_cli.read(u"old.pdf"_s);
        QVERIFY(target == "old" || target.startsWith("%PDF-"));
        if (target != "old")
            QVERIFY(target.trimmed().endsWith("%%EOF"));
        QVERIFY(m_cli.read(u"e.gesper"_s) == before);
    }
    VERIFY_EXIT(m_cli.run({u"verify"_s, u"e.gesper"_s}), 0);
}

/// A project that does not hold everything yet must not be found under its name.
void TestExample::killedWhileBeingMade()
{
    for (int i = 0; i < 8; ++i) {
        QProcess process;
        process.setWorkingDirectory(m_cli.file(u"."_s));
        process.start(CommandLine::program(), {u"example"_s, u"half.gesper"_s});
        QVERIFY(process.waitForStarted());
        const bool ended = process.waitForFinished(30 << i);
        process.kill();
        process.waitForFinished();
        QVERIFY(ended || !QFile::exists(m_cli.file(u"half.gesper"_s)));
    }
}

QTEST_MAIN(TestExample)
#include "tst_example.moc"
